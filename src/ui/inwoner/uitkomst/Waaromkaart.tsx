import { useTranslation } from 'react-i18next';
import { type Feiten, type Regeling, redenen } from '../../../engine/index.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Teken } from '../../parts/Teken.tsx';
import { organisatieVan } from '../organisatie.ts';
import { eigenSituaties } from './eigenSituaties.ts';
import { Reden } from './Reden.tsx';

/** All conditions one by one, and what a person decides. */
export function Waaromkaart({ regeling: r, feiten }: { readonly regeling: Regeling; readonly feiten: Feiten }) {
  const { t } = useTranslation();
  return (
    <ul className="rc-redenen">
      {redenen(r, feiten).map((spoor) => (
        <Reden key={JSON.stringify(spoor.voorwaarde)} spoor={eigenSituaties(spoor, feiten.huishouden)} />
      ))}
      {r.nietTeToetsen.map(({ tekst, wie }, i) => (
        <li key={tekst} className="rc-reden">
          <Teken naam="mens" />
          <span>
            {t('kaart.beslist', { wie: organisatieVan(wie)?.naam ?? '' })} <Regel van="regelingen" id={r.id} veld={`nietTeToetsen.${i}.tekst`} tekst={tekst} />
          </span>
        </li>
      ))}
    </ul>
  );
}
