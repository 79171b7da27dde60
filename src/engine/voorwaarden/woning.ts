import { isBekend } from '../../domain/antwoord.ts';
import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** The home is one of these kinds. */
export const woning: Soort<'woning'> = {
  rekenaar:
    ({ woningen }) =>
    (f) => {
      const antwoord = f.huishouden.woning;
      return !isBekend(antwoord) ? ONBEKEND : woningen.includes(antwoord) ? JA : NEE;
    },
  gemis: (_v, f) => gemistVan(f.huishouden, 'woning'),
  meting: () => ({}),
};
