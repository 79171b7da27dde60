import { naslag } from '../../app/naslag.ts';
import type { Contact, Organisatie, Verwijzing } from '../../engine/index.ts';

export const organisatieVan = (id: string): Organisatie | undefined => naslag.organisaties[id];

const SOORTEN = ['telefoon', 'website', 'adres', 'tijden'] as const;

interface Contactsoort {
  readonly soort: (typeof SOORTEN)[number];
  readonly contact: Contact;
}

/** A number or address of low confidence sends people to a closed door, so it is left out. */
export const contactenVan = (organisatie: Organisatie): readonly Contactsoort[] =>
  SOORTEN.flatMap((soort) => {
    const contact = organisatie[soort];
    return contact && contact.zekerheid !== 'laag' ? [{ soort, contact }] : [];
  });

/** The address of a website as somebody types it. */
export const kortAdres = (url: string): string => url.replace(/^https?:\/\/(www\.)?|\/$/g, '');

export const telefoonVan = (organisatie: Organisatie): string | undefined =>
  contactenVan(organisatie).find(({ soort }) => soort === 'telefoon')?.contact.waarde;

/** Whom to ask, in the order to try; when it is urgent, who can be called comes first. */
export function wieHelpt({ naar, rang }: Verwijzing): readonly Organisatie[] {
  const alle = naar.flatMap((id) => organisatieVan(id) ?? []);
  const belbaar = alle.filter(telefoonVan);
  return rang === 0 ? [...belbaar, ...alle.filter((o) => !belbaar.includes(o))] : alle;
}
