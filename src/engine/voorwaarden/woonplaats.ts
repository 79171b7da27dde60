import { isBekend } from '../../domain/antwoord.ts';
import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** The household lives in one of these places. */
export const woonplaats: Soort<'woonplaats'> = {
  rekenaar:
    ({ woonplaatsen }) =>
    (f) => {
      const antwoord = f.huishouden.woonplaats;
      return !isBekend(antwoord) ? ONBEKEND : woonplaatsen.includes(antwoord) ? JA : NEE;
    },
  gemis: (_v, f) => gemistVan(f.huishouden, 'woonplaats'),
  meting: () => ({}),
};
