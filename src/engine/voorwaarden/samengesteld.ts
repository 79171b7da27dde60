import { isBeslist, JA, NEE, type Oordeel, of, niet as omgekeerd } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import type { Gemis } from '../gemis.ts';
import type { Voorwaarde } from '../regelboek.ts';
import type { GemisVan, Soort } from './soort.ts';

function openDelen(delen: readonly Voorwaarde[], f: Feiten, gemisVan: GemisVan): readonly Gemis[] {
  const uit: Gemis[] = [];
  for (const deel of delen) if (!isBeslist(f.kader.programma.oordeel(deel, f))) uit.push(...gemisVan(deel, f));
  return uit;
}

/** All parts hold. */
export const alle = (gemisVan: GemisVan): Soort<'alle'> => ({
  rekenaar(v, { vanDeel }) {
    const delen = vlotsteEerst(v.delen).map(vanDeel);
    return (f) => {
      let uit: Oordeel = JA;
      for (const deel of delen) {
        const oordeel = deel(f);
        if (oordeel === NEE) return NEE;
        if (oordeel < uit) uit = oordeel;
      }
      return uit;
    };
  },
  gemis: (v, f) => openDelen(v.delen, f, gemisVan),
  meting: () => ({}),
});

/** At least one part holds. */
export const een = (gemisVan: GemisVan): Soort<'een'> => ({
  rekenaar(v, { vanDeel }) {
    const delen = vlotsteEerst(v.delen).map(vanDeel);
    return (f) => {
      let uit: Oordeel = NEE;
      for (const deel of delen) {
        uit = of(uit, deel(f));
        if (uit === JA) return JA;
      }
      return uit;
    };
  },
  gemis: (v, f) => openDelen(v.delen, f, gemisVan),
  meting: () => ({}),
});

/** The part does not hold. */
export const niet = (gemisVan: GemisVan): Soort<'niet'> => ({
  rekenaar(v, { vanDeel }) {
    const deel = vanDeel(v.deel);
    return (f) => omgekeerd(deel(f));
  },
  gemis: (v, f) => gemisVan(v.deel, f),
  meting: () => ({}),
});

/** How long it takes to judge a condition, roughly; what is not here takes next to nothing. */
const DUUR: { readonly [S in Voorwaarde['soort']]?: number } = { inkomen: 2, ontvangt: 3, kind: 3, vermogen: 4, berekend: 50 };

const duur = (v: Voorwaarde): number =>
  v.soort === 'niet' ? duur(v.deel) : v.soort === 'alle' || v.soort === 'een' ? v.delen.reduce((som, deel) => som + duur(deel), 0) : (DUUR[v.soort] ?? 1);

/** The verdict does not depend on the order, so what often settles it for little goes first. */
const vlotsteEerst = (delen: readonly Voorwaarde[]): readonly Voorwaarde[] => [...delen].sort((a, b) => duur(a) - duur(b));
