import { keuzebits } from '../bits.ts';
import { gemistVan } from '../gemis.ts';
import { eenGezegd } from './gezegd.ts';
import type { Soort } from './soort.ts';

/** The household lives in one of these places. */
export const woonplaats: Soort<'woonplaats'> = {
  rekenaar: (v) => eenGezegd(keuzebits(v.woonplaatsen)),
  gemis: (_v, f) => gemistVan(f.huishouden, 'woonplaats'),
  meting: () => ({}),
};
