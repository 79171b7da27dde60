import type { Interval } from '../domain/interval.ts';

/**
 * What a condition found and the limit it held that against: the numbers an explanation needs. Money in eurocents, income
 * per month. `twijfel`: the limit is in doubt, and that doubt reaches this household.
 */
export interface Meting {
  readonly waarde?: Interval;
  readonly grens?: Interval;
  /** The limit solved backwards: up to this amount the answer is certainly yes, while the amount itself is open. */
  readonly jaTot?: number;
  /** By how much the value passes the limit. */
  readonly boven?: number;
  readonly vakantiegeld?: 'inclusief' | 'exclusief';
  readonly twijfel?: { readonly reden: string; readonly bron: string };
  /** A part of the value may not count, since it was paid for the toeslagenaffaire. */
  readonly vrijgelaten?: true;
  /** No figure is known for the peildatum. */
  readonly geenCijfer?: true;
}
