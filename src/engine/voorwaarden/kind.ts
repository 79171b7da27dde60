import { isBekend } from '../../domain/antwoord.ts';
import { en, iemand, niet, ONBEKEND } from '../../domain/oordeel.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { leeftijdVan, vanaf } from '../leeftijd.ts';
import type { Soort } from './soort.ts';

/** At least one child at home from `van` up to, not including, `tot` years old. */
export const kind: Soort<'kind'> = {
  oordeel(v, f) {
    const kinderen = f.huishouden.kinderen;
    if (!isBekend(kinderen)) return ONBEKEND;
    return iemand(kinderen, (k) => {
      const leeftijd = leeftijdVan(k.geboren, f.peildatum, f.kader);
      return en(vanaf(leeftijd, v.van), niet(vanaf(leeftijd, v.tot)));
    });
  },
  gemis: (_v, f) => [...gemistVan(f.huishouden, 'kinderen'), ...leeftijdGemis(f.huishouden, 'kinderen')],
  meting: () => ({}),
};
