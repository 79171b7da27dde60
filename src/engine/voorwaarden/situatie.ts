import { keuzebits } from '../bits.ts';
import { gemistVan } from '../gemis.ts';
import { eenGezegd } from './gezegd.ts';
import type { Soort } from './soort.ts';

/** At least one of these situations was declared. */
export const situatie: Soort<'situatie'> = {
  rekenaar: (v) => eenGezegd(keuzebits(v.situaties)),
  gemis: (_v, f) => gemistVan(f.huishouden, 'situatie'),
  meting: () => ({}),
};
