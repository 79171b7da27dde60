import { isOpen } from '../../domain/antwoord.ts';
import { en, JA, NEE, niet, ONBEKEND, type Oordeel, of } from '../../domain/oordeel.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { type Leeftijd, vanaf } from '../leeftijd.ts';
import type { LeeftijdVoorwaarde } from '../voorwaarde.ts';
import type { Soort } from './soort.ts';

/** The aanvrager or the partner is from `van` up to, not including, `tot` years old: either of them may apply. */
export const leeftijd: Soort<'leeftijd'> = {
  rekenaar(v) {
    return ({ leeftijd: eigen, leeftijdPartner: ander }) => {
      const aanvrager = binnen(v, eigen);
      if (aanvrager === JA || ander === null) return aanvrager;
      return of(aanvrager, ander === undefined ? ONBEKEND : binnen(v, ander));
    };
  },
  gemis(_v, f) {
    const eigen = gemistVan(f.huishouden, 'leeftijd');
    // Mostly the own age settles it: only then is there a reason to ask for another one.
    if (eigen.some(({ reden }) => isOpen(reden))) return eigen;
    return [...eigen, ...gemistVan(f.huishouden, 'partner'), ...leeftijdGemis(f.huishouden, 'partner')];
  },
  meting: (_v, f) => ({ waarde: f.leeftijd.jaren }),
};

const binnen = ({ van, tot }: LeeftijdVoorwaarde, leeftijdVanIemand: Leeftijd): Oordeel => {
  const oudGenoeg = vanaf(leeftijdVanIemand, van);
  return tot === null || oudGenoeg === NEE ? oudGenoeg : en(oudGenoeg, niet(vanaf(leeftijdVanIemand, tot)));
};
