import { isBekend } from '../../domain/antwoord.ts';
import { type Interval, precies, VANAF_NUL } from '../../domain/interval.ts';
import type { Feiten } from '../feiten.ts';
import { kinderenGemis, misschienElders, misschienNetVolwassen, netVolwassenGemis } from '../kinderen.ts';
import { dagVanBegin, leeftijdOpDag } from '../leeftijd.ts';
import { type Bedragsoort, reeks } from './soort.ts';

/** Kinderbijslag, art. 12 Algemene Kinderbijslagwet: an amount per quarter for each child, by age on the first day of the quarter. */
export const kinderbijslag: Bedragsoort = {
  bedrag(f) {
    const tellen = opEersteDag(f);
    if (tellen === undefined) return VANAF_NUL;
    // No child at home counts; of one that lives elsewhere, or turned 18 in this quarter, nothing is known.
    if (tellen.length === 0) return misschienElders(f) || misschienNetVolwassen(f, dagVanBegin('kwartaal', f)) > 0 ? VANAF_NUL : precies(0);
    const euro = reeks(f, 'kinderbijslag');
    if (!euro) return undefined;
    let [min, max] = [0, 0];
    for (const jaren of tellen) {
      min += jaren.max >= 18 || jaren.min < 0 ? 0 : perKwartaal(jaren.min, euro);
      max += perKwartaal(Math.min(jaren.max, 17), euro);
    }
    return { min: Math.round(min / 3), max: Math.round(max / 3) };
  },
  gemis: (f) => [...kinderenGemis(f), ...netVolwassenGemis(f, opEersteDag(f)?.length === 0)],
};

/** The ages of the children at home that may count on the first day of the quarter (art. 11); undefined: not known who they are. */
function opEersteDag(f: Feiten): readonly Interval[] | undefined {
  const { kinderen } = f.huishouden;
  if (!isBekend(kinderen)) return undefined;
  const eersteDag = dagVanBegin('kwartaal', f);
  return kinderen.map(({ geboren }) => leeftijdOpDag(geboren, eersteDag, f)).filter(({ min, max }) => max >= 0 && min < 18);
}

function perKwartaal(jaren: number, euro: (naam: string) => number): number {
  return euro(jaren < 6 ? 'van-0-tot-6' : jaren < 12 ? 'van-6-tot-12' : 'van-12-tot-18');
}
