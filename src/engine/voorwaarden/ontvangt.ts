import { type Antwoord, isBekend } from '../../domain/antwoord.ts';
import type { Persoon } from '../../domain/huishouden.ts';
import { en, JA, NEE, ONBEKEND, type Oordeel } from '../../domain/oordeel.ts';
import { type Bits, bitsVan, type Plaatsen, soortenVan } from '../bits.ts';
import { ontvangstenGemis } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** The aanvrager or the partner receives one of these incomes; with `allebei` each of them does. */
export const ontvangt: Soort<'ontvangt'> = {
  rekenaar(v, { inkomstenplaatsen }) {
    const bits = bitsVan(inkomstenplaatsen, v.inkomsten);
    if (v.allebei)
      return ({ huishouden: { aanvrager, partner } }) => en(heeftEen(aanvrager, bits, inkomstenplaatsen), heeftEen(partner, bits, inkomstenplaatsen));
    return ({ ontvangsten: { soorten, isVolledig } }) => ((soorten & bits) !== 0 ? JA : isVolledig ? NEE : ONBEKEND);
  },
  gemis: (_v, f) => ontvangstenGemis(f.huishouden),
  meting: () => ({}),
};

/** A partner who is not there lacks nothing. */
function heeftEen(persoon: Antwoord<Persoon | null>, bits: Bits, plaatsen: Plaatsen): Oordeel {
  if (persoon === null) return JA;
  if ((soortenVan(persoon, plaatsen) & bits) !== 0) return JA;
  return isBekend(persoon) && isBekend(persoon.inkomsten) ? NEE : ONBEKEND;
}
