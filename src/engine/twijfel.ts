import type { Datum } from '../domain/datum.ts';
import type { Interval } from '../domain/interval.ts';
import type { InkomenVoorwaarde, Twijfel } from './voorwaarde.ts';

export const werktTwijfel = (twijfel: Twijfel | undefined, peildatum: Datum): twijfel is Twijfel =>
  twijfel !== undefined && (twijfel.sinds === undefined || peildatum >= twijfel.sinds);

/** A limit with its doubt: nothing between the two ends is definite. */
export function metTwijfel(grens: number, twijfel: Twijfel | undefined, peildatum: Datum): Interval {
  if (!werktTwijfel(twijfel, peildatum)) return { min: grens, max: grens };
  const ander = twijfel.tot ?? Number.POSITIVE_INFINITY;
  return { min: Math.min(grens, ander), max: Math.max(grens, ander) };
}

export const procentGrens = (v: InkomenVoorwaarde, peildatum: Datum): Interval => metTwijfel(v.procent, v.twijfel, peildatum);
