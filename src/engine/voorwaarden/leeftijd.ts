import { type Antwoord, isBekend, isOpen } from '../../domain/antwoord.ts';
import { type Datum, leeftijdOp, plusDagen } from '../../domain/datum.ts';
import type { Geboren } from '../../domain/huishouden.ts';
import { precies } from '../../domain/interval.ts';
import { en, JA, NEE, niet, ONBEKEND, type Oordeel, of } from '../../domain/oordeel.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { isGeborenVoor, type Leeftijd, vanaf } from '../leeftijd.ts';
import type { Peiling } from '../peiling.ts';
import type { LeeftijdVoorwaarde } from '../voorwaarde.ts';
import type { Soort } from './soort.ts';

/** The aanvrager or the partner is from `van` up to, not including, `tot` years old: either of them may apply. */
export const leeftijd: Soort<'leeftijd'> = {
  rekenaar(v) {
    const { geborenVoor } = v;
    if (geborenVoor === undefined)
      return ({ leeftijd: eigen, leeftijdPartner: ander }) => {
        const aanvrager = binnen(v, eigen);
        if (aanvrager === JA || ander === null) return aanvrager;
        return of(aanvrager, ander === undefined ? ONBEKEND : binnen(v, ander));
      };
    return (f) => {
      const { leeftijd: eigen, leeftijdPartner: ander, huishouden: h } = f;
      const aanvrager = past(v, geborenVoor, eigen, h.aanvrager.geboren, f);
      if (aanvrager === JA || ander === null) return aanvrager;
      return of(aanvrager, ander === undefined || !isBekend(h.partner) || !h.partner ? ONBEKEND : past(v, geborenVoor, ander, h.partner.geboren, f));
    };
  },
  gemis(_v, f) {
    const eigen = gemistVan(f.huishouden, 'leeftijd');
    // Mostly the own age settles it: only then is there a reason to ask for another one.
    if (eigen.some(({ reden }) => isOpen(reden))) return eigen;
    return [...eigen, ...gemistVan(f.huishouden, 'partner'), ...leeftijdGemis(f.huishouden, 'partner')];
  },
  meting: ({ geborenVoor }, f) => ({
    waarde: f.leeftijd.jaren,
    // The lowest age on this day of who was born in time.
    ...(geborenVoor === undefined ? {} : { grens: precies(leeftijdOp(plusDagen(geborenVoor, -1), f.peildatum)) }),
  }),
};

const past = (v: LeeftijdVoorwaarde, voor: Datum, leeftijdVanIemand: Leeftijd, geboren: Antwoord<Geboren>, { peildatum }: Peiling): Oordeel =>
  en(binnen(v, leeftijdVanIemand), isGeborenVoor(geboren, voor, peildatum));

const binnen = ({ van, tot }: LeeftijdVoorwaarde, leeftijdVanIemand: Leeftijd): Oordeel => {
  const oudGenoeg = vanaf(leeftijdVanIemand, van);
  return tot === null || oudGenoeg === NEE ? oudGenoeg : en(oudGenoeg, niet(vanaf(leeftijdVanIemand, tot)));
};
