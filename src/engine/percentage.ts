import type { GezinsInkomen } from './inkomen.ts';
import type { Norm } from './normberekening.ts';

/** A year of income as a part of a monthly norm, numerator and denominator. */
export type Deel = readonly [teller: number, noemer: number];

/** The most and the least that the income can be of the norm. */
export interface Percentage {
  readonly norm: Norm;
  readonly hoogst: Deel;
  readonly laagst: Deel;
}

export const percentageVan = (inkomen: GezinsInkomen, norm: Norm): Percentage => ({
  norm,
  hoogst: hoogstDeel(inkomen, norm),
  laagst: laagstDeel(inkomen, norm),
});

const hoogstDeel = (i: GezinsInkomen, { inclusief, exclusief }: Norm): Deel => [
  (i.exclusief.max + i.onduidelijk.max) * inclusief.min + i.inclusief.max * exclusief.min,
  inclusief.min * exclusief.min,
];

/** Against the highest norm; a loss weighs most against the lowest. */
function laagstDeel(i: GezinsInkomen, { inclusief, exclusief }: Norm): Deel {
  const zonder = i.exclusief.min < 0 ? exclusief.min : exclusief.max;
  return [i.exclusief.min * inclusief.max + (i.inclusief.min + i.onduidelijk.min) * zonder, inclusief.max * zonder];
}
