import { type Antwoord, isBekend } from '../../domain/antwoord.ts';
import type { Persoon } from '../../domain/huishouden.ts';
import { JA, NEE, ONBEKEND, type Oordeel, of } from '../../domain/oordeel.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** The aanvrager or the partner receives one of these incomes. */
export const ontvangt: Soort<'ontvangt'> = {
  oordeel: (v, f) => of(krijgt(f.huishouden.aanvrager, v.inkomsten), krijgt(f.huishouden.partner, v.inkomsten)),
  gemis(_v, f) {
    const eigen = gemistVan(f.huishouden, 'partner', 'inkomsten');
    return isBekend(f.huishouden.partner) && f.huishouden.partner ? [...eigen, ...gemistVan(f.huishouden, 'inkomsten-partner')] : eigen;
  },
  meting: () => ({}),
};

function krijgt(persoon: Antwoord<Persoon | null>, soorten: readonly string[]): Oordeel {
  if (persoon === null) return NEE;
  if (!isBekend(persoon) || !isBekend(persoon.inkomsten)) return ONBEKEND;
  return persoon.inkomsten.some((bron) => soorten.includes(bron.soort)) ? JA : NEE;
}
