import { keuzebits } from '../bits.ts';
import { gemistVan } from '../gemis.ts';
import { eenGezegd } from './gezegd.ts';
import type { Soort } from './soort.ts';

/** The home is one of these kinds. */
export const woning: Soort<'woning'> = {
  rekenaar: (v) => eenGezegd(keuzebits(v.woningen)),
  gemis: (_v, f) => gemistVan(f.huishouden, 'woning'),
  meting: () => ({}),
};
