import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { situatiebits } from '../bits.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** At least one of these situations was declared. */
export const situatie: Soort<'situatie'> = {
  rekenaar(v) {
    const bits = situatiebits(v.situaties);
    return ({ situaties: { ja, nee } }) => ((ja & bits) !== 0 ? JA : (nee & bits) === bits ? NEE : ONBEKEND);
  },
  gemis: (_v, f) => gemistVan(f.huishouden, 'situatie'),
  meting: () => ({}),
};
