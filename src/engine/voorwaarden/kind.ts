import { en, JA, NEE, niet, ONBEKEND, type Oordeel, of } from '../../domain/oordeel.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { vanaf } from '../leeftijd.ts';
import type { Soort } from './soort.ts';

/** At least one child at home from `van` up to, not including, `tot` years old. */
export const kind: Soort<'kind'> = {
  rekenaar:
    ({ van, tot }) =>
    (f) => {
      if (f.leeftijdenKinderen === undefined) return ONBEKEND;
      let uit: Oordeel = NEE;
      for (const leeftijd of f.leeftijdenKinderen) {
        uit = of(uit, en(vanaf(leeftijd, van), niet(vanaf(leeftijd, tot))));
        if (uit === JA) return JA;
      }
      return uit;
    },
  gemis: (_v, f) => [...gemistVan(f.huishouden, 'kinderen'), ...leeftijdGemis(f.huishouden, 'kinderen')],
  meting: () => ({}),
};
