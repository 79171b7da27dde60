import { datumTekst } from '../../../app/opmaak.ts';
import { type Papieren, type Plan, type Planstap, standVan } from '../../../app/plan.ts';
import type { Datum } from '../../../domain/datum.ts';
import { Regel } from '../../parts/Regel.tsx';
import { useTaal } from '../../taal.ts';
import { contactenVan, kortAdres, organisatieVan } from '../organisatie.ts';
import { ZegBijStap } from '../Zeg.tsx';
import { Afspraakregel } from './Opschrijven.tsx';
import { Regelingnaam } from './Regelingnaam.tsx';

interface Props {
  readonly plan: Plan;
  readonly stappen: readonly Planstap[];
  readonly papieren: Papieren;
  readonly peildatum: Datum;
}

/** More does not fit on one sheet in large type; the screen has them all. */
const MEESTE_REGELINGEN = 3;
const MEESTE_DAARNA = 4;
const MEESTE_PAPIEREN = 6;

/** The plan on one sheet of A4 in large type. It is on paper only, and holds no answers and no notes. */
export function Planblad({ plan, stappen, papieren: { lijst, vraagBij }, peildatum }: Props) {
  const { t, taal } = useTaal();
  const daarna = stappen.filter((stap) => !stap.eerst && !standVan(plan, stap.organisatie.id).gedaan);
  return (
    <div className="rc-planblad">
      <p className="rc-planblad__titel">
        <span>{t('plan.titel')}</span> <span className="rc-terzijde">{t('over.regels.datum', { datum: datumTekst(peildatum, taal) })}</span>
      </p>
      <ol className="rc-planblad__stappen">
        {stappen
          .filter((stap) => stap.eerst)
          .map((stap) => (
            <li key={stap.organisatie.id}>
              <span className="rc-planblad__naam">
                <span className="rc-planblad__vak" aria-hidden="true" />
                <Naam id={stap.organisatie.id} />
              </span>
              <Bereik id={stap.organisatie.id} />
              <Afspraakregel stand={standVan(plan, stap.organisatie.id)} />
              {stap.voor.length > 0 && (
                <>
                  <p>{t('plan.voor')}</p>
                  <ul className="rc-planblad__rij">
                    {stap.voor.slice(0, MEESTE_REGELINGEN).map((id) => (
                      <li key={id}>
                        <Regelingnaam id={id} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
              <ZegBijStap stap={stap} />
            </li>
          ))}
      </ol>
      {daarna.length > 0 && (
        <>
          <p>
            <strong>{t('plan.daarna')}</strong>
          </p>
          <ul className="rc-planblad__rij">
            {daarna.slice(0, MEESTE_DAARNA).map((stap) => (
              <li key={stap.organisatie.id}>
                <Naam id={stap.organisatie.id} />
              </li>
            ))}
            {daarna.length > MEESTE_DAARNA && <li>…</li>}
          </ul>
        </>
      )}
      {lijst.length > 0 && (
        <>
          <p>
            <strong>{t('plan.papieren.titel')}</strong>
          </p>
          <ul className="rc-planblad__papieren">
            {lijst.slice(0, MEESTE_PAPIEREN).map(({ tekst, regeling, plaats }) => (
              <li key={tekst}>
                <Regel van="regelingen" id={regeling} veld={`documenten.${plaats}`} tekst={tekst} />
              </li>
            ))}
          </ul>
        </>
      )}
      {vraagBij.length > 0 && <p>{t('plan.papieren.vraag-kort')}</p>}
    </div>
  );
}

const Naam = ({ id }: { readonly id: string }) => <Regel van="organisaties" id={id} veld="naam" tekst={organisatieVan(id)?.naam ?? ''} />;

/** How to get there, on one line; what is not sure enough is left out, as everywhere. */
function Bereik({ id }: { readonly id: string }) {
  const organisatie = organisatieVan(id);
  const alle = organisatie ? contactenVan(organisatie) : [];
  const contacten = alle.filter(({ soort }) => soort === 'telefoon' || soort === 'adres' || (soort === 'website' && alle.length < 2));
  if (contacten.length === 0) return null;
  return (
    <p className="rc-planblad__bereik">
      {contacten.map(({ soort, contact }, i) => (
        <span key={soort}>
          {i > 0 && ' · '}
          <bdi lang="nl" dir="ltr" translate="no">
            {kortAdres(contact.waarde)}
          </bdi>
        </span>
      ))}
    </p>
  );
}
