import { isBekend } from '../../domain/antwoord.ts';
import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { bitsVan } from '../bits.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** The aanvrager or the partner receives one of these incomes, or each of them does. */
export const ontvangt: Soort<'ontvangt'> = {
  rekenaar(v, { inkomstenplaatsen }) {
    const bits = bitsVan(inkomstenplaatsen, v.inkomsten);
    if (v.door === 'ieder')
      return ({ ontvangsten: { aanvrager, partner, isVolledig } }) => ((aanvrager & bits) !== 0 && (partner & bits) !== 0 ? JA : isVolledig ? NEE : ONBEKEND);
    return ({ ontvangsten: { aanvrager, partner, isVolledig } }) => (((aanvrager | partner) & bits) !== 0 ? JA : isVolledig ? NEE : ONBEKEND);
  },
  gemis(_v, f) {
    const eigen = gemistVan(f.huishouden, 'partner', 'inkomsten');
    return isBekend(f.huishouden.partner) && f.huishouden.partner ? [...eigen, ...gemistVan(f.huishouden, 'inkomsten-partner')] : eigen;
  },
  meting: () => ({}),
};
