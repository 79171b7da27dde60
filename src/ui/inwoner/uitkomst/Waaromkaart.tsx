import { naslag } from '../../../app/naslag.ts';
import { regelzin } from '../../../app/regeltekst.ts';
import { type Feiten, type Regeling, redenen } from '../../../engine/index.ts';
import { Teken } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';
import { organisatieVan } from '../organisatie.ts';
import { Redenen } from './Redenen.tsx';

/** All conditions one by one, and what a person decides. */
export function Waaromkaart({ regeling: r, feiten }: { readonly regeling: Regeling; readonly feiten: Feiten }) {
  const { t } = useTaal();
  return (
    <ul className="rc-redenen">
      <Redenen sporen={redenen(r, feiten)} feiten={feiten} />
      {(naslag.regelingen[r.id]?.nietTeToetsen ?? []).map(({ tekst, wie }) => (
        <li key={tekst} className="rc-reden">
          <Teken naam="mens" />
          <span>
            {t('kaart.beslist', { wie: organisatieVan(wie)?.naam ?? '' })} {regelzin(tekst)}
          </span>
        </li>
      ))}
    </ul>
  );
}
