import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { type Bits, keuzebits } from '../bits.ts';
import type { Voorwaarde } from '../voorwaarde.ts';
import type { Rekenaar } from './soort.ts';

/** One of these was said. */
export const eenGezegd =
  (bits: Bits): Rekenaar =>
  ({ gezegd: { ja, nee } }) =>
    (ja & bits) !== 0 ? JA : (nee & bits) === bits ? NEE : ONBEKEND;

/** Of a condition that holds as soon as one of some things was said, or that says it is not so: those things. Of any other kind none. */
export const gezegdeKeuzes = (v: Voorwaarde): readonly [keuzes: Bits, ontkend: Bits] => (v.soort === 'niet' ? [0, keuzesVan(v.deel)] : [keuzesVan(v), 0]);

function keuzesVan(v: Voorwaarde): Bits {
  if (v.soort === 'situatie') return keuzebits(v.situaties);
  if (v.soort === 'woning') return keuzebits(v.woningen);
  return v.soort === 'woonplaats' ? keuzebits(v.woonplaatsen) : 0;
}

export const isEnkel = (bits: Bits): boolean => bits !== 0 && (bits & (bits - 1)) === 0;
