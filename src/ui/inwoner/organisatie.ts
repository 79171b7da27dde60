import { kader } from '../../app/kader.ts';
import type { Contact, Organisatie } from '../../engine/index.ts';

const PER_ID = new Map(kader.regelboek.organisaties.map((organisatie) => [organisatie.id, organisatie]));

export const organisatieVan = (id: string): Organisatie | undefined => PER_ID.get(id);

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
