import { useState } from 'react';
import { bronnenVan } from '../../../app/bronnen.ts';
import { naslag } from '../../../app/naslag.ts';
import { regelzin } from '../../../app/regeltekst.ts';
import { eigenSituaties } from '../../../app/uitleg.ts';
import { type Feiten, type Regeling, redenen } from '../../../engine/index.ts';
import { Teken } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';
import { organisatieVan } from '../organisatie.ts';
import { Bronnen } from './Bronnen.tsx';
import { Reden } from './Reden.tsx';

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
        {redenen(r, feiten).map((spoor) => (
          <Reden
            key={JSON.stringify(spoor.voorwaarde)}
            spoor={eigenSituaties(spoor, feiten.huishouden)}
            bronnen={metBron ? bronnenVan(spoor, feiten.cijfers) : []}
          />
        ))}
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
