import '../../thema/ladder.css';
import type { Trede } from '../../../app/ladder.ts';
import { euros } from '../../../app/opmaak.ts';
import { type Interval, isPrecies } from '../../../domain/interval.ts';

interface Props {
  readonly naam: string;
  readonly treden: readonly Trede[];
  /** In percentages; null: only the limits are drawn. */
  readonly inkomen: Interval | null;
}

/** Sixteen units are one line of text. Below 100 percent the scale is shorter, which the dashes say. */
const HOOGTE = 222;
const TOP = 160;
const y = (procent: number): number => {
  const p = Math.min(procent, TOP);
  return p <= 100 ? 210 - p * 0.8 : 130 - (p - 100) * 2;
};
const DIKTE = 9;

/** The limits as the rungs of a ladder, and the income beside them: a bar where it is a range. */
export function Laddertekening({ naam, treden, inkomen }: Props) {
  return (
    <svg className="rc-ladder" viewBox={`0 0 260 ${HOOGTE}`} role="img" aria-label={naam}>
      {[58, 130].map((x) => (
        <g key={x} className="rc-ladder__stijl">
          <path d={`M${x} ${y(TOP)}V${y(100)}`} />
          <path d={`M${x} ${y(100)}V${y(0)}`} strokeDasharray="4 5" />
        </g>
      ))}
      {treden.map(({ procent, bedrag }) => (
        <g key={procent}>
          <path className="rc-ladder__trede" d={`M58 ${y(procent)}H130`} />
          <text x="0" y={y(procent) + 5.5}>
            {procent} %
          </text>
          <text x="260" y={y(procent) + 5.5} textAnchor="end">
            {bedragInHetKort(bedrag)}
          </text>
        </g>
      ))}
      {inkomen && <Inkomensbalk inkomen={inkomen} />}
    </svg>
  );
}

function Inkomensbalk({ inkomen }: { readonly inkomen: Interval }) {
  const [boven, onder] = [y(inkomen.max), y(inkomen.min)];
  const hoogte = Math.max(DIKTE, onder - boven);
  const top = (boven + onder) / 2 - hoogte / 2;
  return (
    <g className="rc-ladder__inkomen">
      <rect x="78" y={top} width="32" height={hoogte} rx="4" />
      {inkomen.max > TOP && <path d={`M72 ${y(TOP) + 8}L94 0L116 ${y(TOP) + 8}Z`} />}
    </g>
  );
}

const bedragInHetKort = ({ min, max }: Interval): string => (isPrecies({ min, max }) ? euros(min) : `${euros(min)}–${euros(max).replace(/^€\u00a0/, '')}`);
