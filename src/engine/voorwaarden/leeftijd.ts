import { isOpen } from '../../domain/antwoord.ts';
import { en, JA, NEE, niet, ONBEKEND, type Oordeel, of } from '../../domain/oordeel.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { type Leeftijd, vanaf } from '../leeftijd.ts';
import type { LeeftijdVoorwaarde } from '../regelboek.ts';
import type { Soort } from './soort.ts';

/** The aanvrager or the partner is from `van` up to, not including, `tot` years old: either of them may apply. */
export const leeftijd: Soort<'leeftijd'> = {
  rekenaar: (v) => (f) =>
    of(binnen(v, f.leeftijd), f.leeftijdPartner === undefined ? ONBEKEND : f.leeftijdPartner === null ? NEE : binnen(v, f.leeftijdPartner)),
  gemis(_v, f) {
    const eigen = gemistVan(f.huishouden, 'leeftijd');
    // Mostly the own age settles it: only then is there a reason to ask for another one.
    if (eigen.some(({ reden }) => isOpen(reden))) return eigen;
    return [...eigen, ...gemistVan(f.huishouden, 'partner'), ...leeftijdGemis(f.huishouden, 'partner')];
  },
  meting: (_v, f) => ({ waarde: f.leeftijd.jaren }),
};

const binnen = (v: LeeftijdVoorwaarde, leeftijdVanIemand: Leeftijd): Oordeel =>
  en(vanaf(leeftijdVanIemand, v.van), v.tot === null ? JA : niet(vanaf(leeftijdVanIemand, v.tot)));
