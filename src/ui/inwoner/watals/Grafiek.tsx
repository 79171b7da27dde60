import { useMemo } from 'react';
import { bijtstukken, type Lijn, lijn } from '../../../app/grafiek.ts';
import { kader } from '../../../app/kader.ts';
import { euros } from '../../../app/opmaak.ts';
import type { Sessie } from '../../../app/sessie.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { overtekst } from './bedragtekst.ts';
import { Lijntabel } from './Lijntabel.tsx';
import { Tekening } from './Tekening.tsx';

const TIENTAL = 1000;
/** To tens of euros: a line of estimates has no cents. */
const rond = (centen: number): string => euros(Math.round(centen / TIENTAL) * TIENTAL);

/** What remains when somebody earns more, and where an extra euro hardly helps. */
export function Grafiek({ sessie: { huishouden, peildatum } }: { readonly sessie: Sessie }) {
  const { t } = useTaal();
  const getekend = useMemo(() => lijn(kader, huishouden, peildatum), [huishouden, peildatum]);
  return (
    <section aria-labelledby="grafiek">
      <Kop niveau={2} id="grafiek">
        {t('wat-als.grafiek.titel')}
      </Kop>
      <Tekst>{t('wat-als.grafiek.intro')}</Tekst>
      {getekend ? <Getekend lijn={getekend} /> : <Tekst>{t('wat-als.grafiek.te-weinig')}</Tekst>}
    </section>
  );
}

function Getekend({ lijn: l }: { readonly lijn: Lijn }) {
  const { t } = useTaal();
  const bijt = bijtstukken(l);
  return (
    <>
      <Tekst>{t('wat-als.grafiek.wat')}</Tekst>
      <Tekening lijn={l} rond={rond} />
      <Tekst>{t('wat-als.grafiek.band')}</Tekst>
      <Tekst>
        {t('wat-als.grafiek.minimum')} {!l.minimumIsPrecies && t('wat-als.grafiek.minimum-ongeveer')}
      </Tekst>
      {bijt.length === 0 && <Tekst>{t('wat-als.grafiek.bijt-nergens')}</Tekst>}
      {bijt.map(({ van, tot, houdtOver }) => (
        <Tekst key={van.inkomen}>{t('wat-als.grafiek.bijt-tekst', { van: rond(van.inkomen), tot: rond(tot.inkomen), over: overtekst(houdtOver) })}</Tekst>
      ))}
      <Lijntabel stukken={l.stukken} rond={rond} />
      <Kop niveau={3}>{t('wat-als.grafiek.eindes')}</Kop>
      {l.eindes.length === 0 && <Tekst>{t('wat-als.grafiek.geen-eindes')}</Tekst>}
      <ul className="rc-lijst">
        {l.eindes.map(({ regeling: r, stoptBij, onzekerVanaf }) => (
          <li key={r.id}>
            <strong>
              <Regel van="regelingen" id={r.id} veld="naam" tekst={r.naam} />
            </strong>{' '}
            {onzekerVanaf === undefined
              ? t('wat-als.grafiek.einde', { bedrag: rond(stoptBij) })
              : t('wat-als.grafiek.einde-onzeker', { onzeker: rond(onzekerVanaf), bedrag: rond(stoptBij) })}
          </li>
        ))}
      </ul>
      <Tekst>{t('wat-als.grafiek.niet-alles')}</Tekst>
    </>
  );
}
