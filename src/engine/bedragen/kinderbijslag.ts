import { type Antwoord, isBekend } from '../../domain/antwoord.ts';
import { kwartaalVan, leeftijdOp } from '../../domain/datum.ts';
import type { Geboren } from '../../domain/huishouden.ts';
import { type Interval, precies } from '../../domain/interval.ts';
import type { Feiten } from '../feiten.ts';
import { leeftijdVan } from '../leeftijd.ts';
import { type Bedragsoort, kinderenGemis, misschienAlleenElders, reeks } from './soort.ts';

/** Kinderbijslag, art. 12 Algemene Kinderbijslagwet: an amount per quarter for each child, by age on the first day of the quarter. */
export const kinderbijslag: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'kinderbijslag');
    if (!euro) return undefined;
    const { kinderen } = f.huishouden;
    if (!isBekend(kinderen) || misschienAlleenElders(f)) return { min: 0, max: Number.POSITIVE_INFINITY };
    let [min, max] = [0, 0];
    for (const kind of kinderen) {
      const jaren = opEersteDag(kind.geboren, f);
      min += jaren.max >= 18 || jaren.min < 0 ? 0 : perKwartaal(jaren.min, euro);
      max += jaren.min >= 18 || jaren.max < 0 ? 0 : perKwartaal(Math.min(jaren.max, 17), euro);
    }
    return { min: Math.round(min / 3), max: Math.round(max / 3) };
  },
  gemis: kinderenGemis,
};

/** Age on the first day of the quarter (art. 11 and 12); who only gave an age may have had a birthday since. */
function opEersteDag(geboren: Antwoord<Geboren>, f: Feiten): Interval {
  const eersteDag = kwartaalVan(f.peildatum);
  if (isBekend(geboren) && 'op' in geboren) return precies(leeftijdOp(geboren.op, eersteDag));
  const { jaren } = leeftijdVan(geboren, f.peildatum, f.kader);
  return { min: jaren.min - 1, max: jaren.max };
}

function perKwartaal(jaren: number, euro: (naam: string) => number): number {
  return euro(jaren < 6 ? 'van-0-tot-6' : jaren < 12 ? 'van-6-tot-12' : 'van-12-tot-18');
}
