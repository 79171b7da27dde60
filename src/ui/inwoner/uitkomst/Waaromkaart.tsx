import { useState } from 'react';
import { naslag } from '../../../app/naslag.ts';
import { regelzin } from '../../../app/regeltekst.ts';
import { type Feiten, type Regeling, redenen } from '../../../engine/index.ts';
import { Teken } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';
import { organisatieVan } from '../organisatie.ts';
import { Bronnen } from './Bronnen.tsx';
import { Redenen } from './Redenen.tsx';

/** All conditions one by one, and what a person decides; with the source of each for who asks for it. */
export function Waaromkaart({ regeling: r, feiten }: { readonly regeling: Regeling; readonly feiten: Feiten }) {
  const { t } = useTaal();
  const [metBron, zetMetBron] = useState(false);
  return (
    <>
      <label className="rc-bronkeuze">
        <input type="checkbox" className="rc-vinkje" autoComplete="off" checked={metBron} onChange={(e) => zetMetBron(e.currentTarget.checked)} />
        {t('kaart.bron-erbij')}
      </label>
      <ul className="rc-redenen">
        <Redenen sporen={redenen(r, feiten)} feiten={feiten} metBron={metBron} />
        {(naslag.regelingen[r.id]?.nietTeToetsen ?? []).map(({ tekst, wie, bron }) => (
          <li key={tekst} className="rc-reden">
            <Teken naam="mens" />
            <span>
              {t('kaart.beslist', { wie: organisatieVan(wie)?.naam ?? '' })} {regelzin(tekst)}
              <Bronnen ids={metBron ? [bron] : []} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
