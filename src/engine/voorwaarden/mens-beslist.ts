import { MAATWERK } from '../../domain/oordeel.ts';
import type { Soort } from './soort.ts';

/** A condition that only a person can judge. */
export const mensBeslist: Soort<'mens-beslist'> = {
  rekenaar: () => () => MAATWERK,
  gemis: () => [],
  meting: () => ({}),
};
