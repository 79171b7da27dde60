import { JA, NEE, ONBEKEND, type Oordeel } from './oordeel.ts';

/** A number known to lie in [min, max], both ends included; an open end is ±Infinity. */
export interface Interval {
  readonly min: number;
  readonly max: number;
}

export const precies = (waarde: number): Interval => ({ min: waarde, max: waarde });
export const VANAF_NUL: Interval = { min: 0, max: Number.POSITIVE_INFINITY };
export const ALLES: Interval = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };

export const isPrecies = (a: Interval): boolean => a.min === a.max;
export const plus = (a: Interval, b: Interval): Interval => ({ min: a.min + b.min, max: a.max + b.max });
/** The smallest interval that holds both. */
export const omhul = (a: Interval, b: Interval): Interval => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) });

/** a ≤ b, for every choice from both intervals, for none, or undecided. */
export const hoogstens = (a: Interval, b: Interval): Oordeel => (a.max <= b.min ? JA : a.min > b.max ? NEE : ONBEKEND);
/** a < b. */
export const onder = (a: Interval, b: Interval): Oordeel => (a.max < b.min ? JA : a.min >= b.max ? NEE : ONBEKEND);
/** a ≥ b. */
export const minstens = (a: Interval, b: Interval): Oordeel => hoogstens(b, a);
