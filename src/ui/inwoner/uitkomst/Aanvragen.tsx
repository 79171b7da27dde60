import type { Regeling, Regelingtekst } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { Organisatieblok } from '../Organisatieblok.tsx';
import { organisatieVan } from '../organisatie.ts';
import { Zeg } from '../Zeg.tsx';

/** How to apply: the steps, what to say, what to bring, and where. */
export function Aanvragen({ regeling: { id, aanvragenBij }, tekst: r }: { readonly regeling: Regeling; readonly tekst: Regelingtekst }) {
  const { t } = useTaal();
  const veld = (naam: string, tekst: string) => <Regel van="regelingen" id={id} veld={naam} tekst={tekst} />;
  const loket = organisatieVan(aanvragenBij);
  return (
    <>
      <ol className="rc-lijst">
        {r.aanvragen.map((stap, i) => (
          <li key={stap}>{veld(`aanvragen.${i}`, stap)}</li>
        ))}
      </ol>
      <Zeg>{veld('zeg', r.zeg)}</Zeg>
      <Kop niveau={4}>{t('kaart.papieren')}</Kop>
      <Papieren regeling={id} documenten={r.documenten} bij={loket?.naam ?? ''} />
      {r.letOp.length > 0 && (
        <>
          <Kop niveau={4}>{t('kaart.let-op')}</Kop>
          <ul className="rc-lijst">
            {r.letOp.map((punt, i) => (
              <li key={punt}>{veld(`letOp.${i}`, punt)}</li>
            ))}
          </ul>
        </>
      )}
      {loket && <Organisatieblok organisatie={loket} niveau={4} />}
    </>
  );
}

interface Papierprops {
  readonly regeling: string;
  readonly documenten: Regelingtekst['documenten'];
  readonly bij: string;
}

function Papieren({ regeling, documenten, bij }: Papierprops) {
  const { t } = useTaal();
  if (documenten === null) return <Tekst>{t('kaart.papieren-onbekend', { organisatie: bij })}</Tekst>;
  if (documenten.length === 0) return <Tekst>{t('kaart.papieren-geen')}</Tekst>;
  return (
    <ul className="rc-lijst">
      {documenten.map((papier, i) => (
        <li key={papier}>
          <Regel van="regelingen" id={regeling} veld={`documenten.${i}`} tekst={papier} />
        </li>
      ))}
    </ul>
  );
}
