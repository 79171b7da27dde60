import { useTranslation } from 'react-i18next';
import { naslag } from '../../../app/naslag.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import type { Sessie } from '../../../app/sessie.ts';
import { leesDatum } from '../../../domain/datum.ts';
import { type Feiten, ontbreekt, type Uitkomst } from '../../../engine/index.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { Bronregel } from '../Bronregel.tsx';
import { Aanvragen } from './Aanvragen.tsx';
import { Kaartkop } from './Kaartkop.tsx';
import { Ontbreekt } from './Ontbreekt.tsx';
import { Opbrengst } from './Opbrengst.tsx';
import { Waaromkaart } from './Waaromkaart.tsx';

interface Props {
  readonly uitkomst: Uitkomst;
  readonly feiten: Feiten;
  readonly sessie: Sessie;
}

/** One regeling: what it is, how it ended and why, what it brings in and how to apply. */
export function Kaart({ uitkomst: { regeling: r, uitkomst }, feiten, sessie }: Props) {
  const { t, i18n } = useTranslation();
  const tekst = naslag.regelingen[r.id];
  if (!tekst) return null;
  const dag = leesDatum(tekst.gecontroleerd);
  const bestaat = uitkomst !== 'bestaat-niet-meer';
  return (
    <article className={`rc-kaart rc-kaart--${uitkomst}`} aria-labelledby={`regeling-${r.id}`}>
      <Kaartkop regeling={r} uitkomst={uitkomst} />
      <Tekst>
        <Regel van="regelingen" id={r.id} veld="kort" tekst={tekst.kort} />
      </Tekst>
      {bestaat && <Opbrengst regeling={r} tekst={tekst} feiten={feiten} />}
      <Ontbreekt gemis={ontbreekt(r, feiten)} sessie={sessie} />
      {bestaat && (
        <Uitklap titel={t('kaart.waarom')}>
          <Waaromkaart regeling={r} feiten={feiten} />
        </Uitklap>
      )}
      <Uitklap titel={bestaat ? t('kaart.aanvragen') : t('kaart.anders')}>
        <Aanvragen regeling={r} tekst={tekst} />
      </Uitklap>
      <Uitklap titel={t('kaart.bronnen')}>
        <ul className="rc-lijst">
          {tekst.bronnen.map((bron) => (
            <li key={bron}>
              <Bronregel bron={bron} />
            </li>
          ))}
        </ul>
        <Tekst>{t('kaart.nagekeken', { datum: dag === undefined ? tekst.gecontroleerd : datumTekst(dag, i18n.language) })}</Tekst>
      </Uitklap>
    </article>
  );
}
