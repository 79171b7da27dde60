import { naslag } from '../../app/naslag.ts';
import { datumTekst } from '../../app/opmaak.ts';
import { leesDatum } from '../../domain/datum.ts';
import type { Organisatie } from '../../engine/index.ts';
import { OpPapier } from '../parts/OpPapier.ts';
import { Regel } from '../parts/Regel.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Uitklap } from '../parts/Uitklap.tsx';
import { useTaal } from '../taal.ts';
import { contactenVan } from './organisatie.ts';

/** What an organisation does not do, who decides there, and where its number and address come from. It stays closed on paper. */
export function OverOrganisatie({ organisatie: o }: { readonly organisatie: Organisatie }) {
  const { t, taal } = useTaal();
  const contacten = contactenVan(o);
  if (!o.doetNiet && !o.wieBeslist && contacten.length === 0) return null;
  return (
    <OpPapier value={false}>
      <Uitklap titel={t('contact.meer')}>
        {o.doetNiet && (
          <Tekst>
            <strong>{t('contact.doet-niet')}</strong> <Regel van="organisaties" id={o.id} veld="doetNiet" tekst={o.doetNiet} />
          </Tekst>
        )}
        {o.wieBeslist && (
          <Tekst>
            <strong>{t('contact.wie-beslist')}</strong> <Regel van="organisaties" id={o.id} veld="wieBeslist" tekst={o.wieBeslist} />
          </Tekst>
        )}
        {contacten.map(({ soort, contact }) => {
          const dag = leesDatum(contact.gecontroleerd);
          return (
            <p key={soort} className="nl-paragraph rc-terzijde">
              <strong>{t(`contact.${soort}`)}</strong>{' '}
              {t('contact.bron', {
                bron: naslag.bronnen[contact.bron]?.titel ?? '',
                datum: dag === undefined ? contact.gecontroleerd : datumTekst(dag, taal),
              })}
            </p>
          );
        })}
      </Uitklap>
    </OpPapier>
  );
}
