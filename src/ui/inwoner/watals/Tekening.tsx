import { bijtstukken, type Lijn, midden } from '../../../app/grafiek.ts';
import { useTaal } from '../../taal.ts';
import { baanpad, lijnpad, PAPIER, schaalVan } from './schaal.ts';

interface Props {
  readonly lijn: Lijn;
  readonly rond: (centen: number) => string;
}

const { breed, hoog, rechts, links, boven, onder } = PAPIER;
const BODEM = hoog - onder;

/** The chart. Every mark differs in form as well as in colour, and the table below it says the same. */
export function Tekening({ lijn, rond }: Props) {
  const { t } = useTaal();
  const { punten, eindes, nu } = lijn;
  const schaal = schaalVan(punten);
  const { x, y } = schaal;
  const [eerste, laatste] = [punten[0]?.inkomen ?? 0, punten.at(-1)?.inkomen ?? 0];
  const hier = nu && midden(nu) >= eerste && midden(nu) <= laatste ? midden(nu) : undefined;
  const bijt = bijtstukken(lijn);
  return (
    <figure className="rc-grafiek">
      <svg
        viewBox={`0 0 ${breed} ${hoog}`}
        className="rc-grafiek__vel"
        role="img"
        aria-label={t('wat-als.grafiek.beschrijving', { van: rond(eerste), tot: rond(laatste) })}
      >
        {bijt.map(({ van, tot }) => (
          <rect key={van.inkomen} className="rc-grafiek__bijt" x={x(van.inkomen)} y={boven} width={x(tot.inkomen) - x(van.inkomen)} height={BODEM - boven} />
        ))}
        {schaal.treden.map((trede) => (
          <g key={trede}>
            <path className="rc-grafiek__trede" d={`M${links} ${y(trede)}H${breed - rechts}`} />
            <text className="rc-grafiek__tekst" x={links - 6} y={y(trede) + 6} textAnchor="end">
              {rond(trede)}
            </text>
          </g>
        ))}
        <path className="rc-grafiek__baan" d={baanpad(punten, schaal)} />
        <path className="rc-grafiek__lijn" d={lijnpad(punten, schaal)} />
        {eindes.map(({ regeling, stoptBij }) => (
          <path key={regeling.id} className="rc-grafiek__einde" d={`M${x(stoptBij)} ${BODEM}v-14m-6 6l6 8l6 -8`} />
        ))}
        {hier !== undefined && (
          <>
            <path className="rc-grafiek__nu" d={`M${x(hier)} ${boven}V${BODEM}`} />
            <text className="rc-grafiek__tekst" x={x(hier)} y={boven - 6} textAnchor={x(hier) < breed / 3 ? 'start' : x(hier) > breed / 1.5 ? 'end' : 'middle'}>
              {t('wat-als.grafiek.nu')}
            </text>
          </>
        )}
        <text className="rc-grafiek__tekst" x={links} y={BODEM + 20}>
          {rond(eerste)}
        </text>
        <text className="rc-grafiek__tekst" x={breed - rechts} y={BODEM + 20} textAnchor="end">
          {rond(laatste)}
        </text>
        <text className="rc-grafiek__tekst" x={(links + breed - rechts) / 2} y={hoog - 4} textAnchor="middle">
          {t('wat-als.grafiek.as-x')}
        </text>
      </svg>
      <figcaption>
        <ul className="rc-legenda">
          <Uitleg klasse="lijn" pad="M2 10H26" tekst={t('wat-als.grafiek.legenda-lijn')} />
          <Uitleg klasse="baan" pad="M2 3H26V17H2Z" tekst={t('wat-als.grafiek.legenda-baan')} />
          {bijt.length > 0 && <Uitleg klasse="bijt" pad="M2 3H26V17H2Z" tekst={t('wat-als.grafiek.legenda-bijt')} />}
          {eindes.length > 0 && <Uitleg klasse="einde" pad="M14 17v-14m-6 6l6 8l6 -8" tekst={t('wat-als.grafiek.legenda-einde')} />}
        </ul>
      </figcaption>
    </figure>
  );
}

function Uitleg({ klasse, pad, tekst }: { readonly klasse: string; readonly pad: string; readonly tekst: string }) {
  return (
    <li>
      <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
        <path className={`rc-grafiek__${klasse}`} d={pad} />
      </svg>
      {tekst}
    </li>
  );
}
