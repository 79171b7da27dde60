import { JA, ONBEKEND } from '../../domain/oordeel.ts';
import type { Soort } from './soort.ts';

/** Something about the regeling itself that no source settles, from a day on: nobody gets a definite answer until it is. */
export const navragen: Soort<'navragen'> = {
  oordeel: (v, f) => (v.sinds === undefined || f.peildatum >= v.sinds ? ONBEKEND : JA),
  gemis: () => [],
  meting: () => ({}),
};
