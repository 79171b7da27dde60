import { JA, ONBEKEND } from '../../domain/oordeel.ts';
import type { Soort } from './soort.ts';

/** Something about the regeling itself that no source settles, from a day on: nobody gets a definite answer until it is. */
export const navragen: Soort<'navragen'> = {
  rekenaar:
    ({ sinds = 0 }) =>
    (f) =>
      f.peildatum >= sinds ? ONBEKEND : JA,
  gemis: () => [],
  meting: () => ({}),
};
