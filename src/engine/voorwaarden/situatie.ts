import { JA, NEE, ONBEKEND, type Oordeel } from '../../domain/oordeel.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** At least one of these situations was declared. */
export const situatie: Soort<'situatie'> = {
  oordeel(v, f) {
    let uit: Oordeel = NEE;
    for (const naam of v.situaties) {
      const antwoord = f.huishouden.situaties[naam];
      if (antwoord === true) return JA;
      if (antwoord !== false) uit = ONBEKEND;
    }
    return uit;
  },
  gemis: (_v, f) => gemistVan(f.huishouden, 'situatie'),
  meting: () => ({}),
};
