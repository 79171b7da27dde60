import type { Interval } from '../../domain/interval.ts';
import type { Feiten } from '../feiten.ts';
import type { Gemis } from '../gemis.ts';
import type { Peiling } from '../peiling.ts';

/** One amount that the law fixes. */
export interface Bedragsoort {
  /** Eurocents per month, never below zero; undefined: no figures are known for the peildatum. */
  bedrag(f: Feiten): Interval | undefined;
  /** The unknown answers the amount depends on. */
  gemis(f: Feiten): readonly Gemis[];
}

/** The figures of one series on the peildatum; a missing name is NaN and never passes for an amount. */
export function reeks(f: Peiling, naam: string): ((cijfer: string) => number) | undefined {
  const waarden = f.cijfers[naam]?.waarden;
  return waarden ? (cijfer) => waarden[cijfer] ?? Number.NaN : undefined;
}

/**
 * A toeslag per month: the year in whole euros, below the minimum nothing (art. 14 lid 4 and 5 Awir), and each month in whole
 * euros downwards.
 */
export function perMaand(jaar: number, minimum: number): number {
  const heel = Math.round(jaar / 100);
  return heel * 100 < minimum ? 0 : Math.floor(heel / 12) * 100;
}

export const boven = (inkomen: number, drempel: number): number => Math.max(0, inkomen - drempel);
