import { JA, ONBEKEND } from '../../domain/oordeel.ts';
import type { VoorwaardeVan } from '../voorwaarde.ts';
import type { Soort } from './soort.ts';

/** The first day on which nobody knows; without one that is always so. */
export const openVanaf = ({ sinds }: VoorwaardeVan<'navragen'>): number => (sinds === undefined ? Number.NEGATIVE_INFINITY : sinds);

/** Something about the regeling itself that no source settles, from a day on: nobody gets a definite answer until it is. */
export const navragen: Soort<'navragen'> = {
  rekenaar(v) {
    const vanaf = openVanaf(v);
    return (f) => (f.peildatum >= vanaf ? ONBEKEND : JA);
  },
  gemis: () => [],
  meting: () => ({}),
};
