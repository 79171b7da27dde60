import type { Organisatie } from '../../engine/index.ts';
import { Belknop, Buitenlink } from '../parts/Koppeling.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { contactenVan, kortAdres } from './organisatie.ts';

/** How to reach an organisation. A number or address that is not sure enough is not shown. */
export function Contactregels({ organisatie }: { readonly organisatie: Organisatie }) {
  const { t } = useTaal();
  const contacten = contactenVan(organisatie);
  if (contacten.length === 0) return <Tekst>{t('contact.geen')}</Tekst>;
  return (
    <ul className="rc-contact">
      {contacten.map(({ soort, contact: { waarde } }) => (
        <li key={soort}>
          {soort === 'telefoon' && <Belknop nummer={waarde} />}
          {soort === 'website' && (
            <Buitenlink url={waarde}>
              <bdi lang="nl" dir="ltr" translate="no">
                {kortAdres(waarde)}
              </bdi>
            </Buitenlink>
          )}
          {(soort === 'adres' || soort === 'tijden') && (
            <>
              <strong>{t(`contact.${soort}`)}</strong>{' '}
              <bdi lang="nl" dir="ltr">
                {waarde}
              </bdi>
            </>
          )}
        </li>
      ))}
      {contacten.some(({ contact }) => contact.zekerheid !== 'hoog') && <li className="rc-terzijde">{t('contact.onzeker')}</li>}
    </ul>
  );
}
