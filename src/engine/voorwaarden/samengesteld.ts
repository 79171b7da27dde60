import { isBeslist, JA, MAATWERK, NEE, ONBEKEND, type Oordeel, of, niet as omgekeerd } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import type { Gemis } from '../gemis.ts';
import { delenVan, type Voorwaarde } from '../voorwaarde.ts';
import { gezegdeKeuzes, isEnkel } from './gezegd.ts';
import { openVanaf } from './navragen.ts';
import type { Bouw, GemisVan, Rekenaar, Soort } from './soort.ts';

function openDelen(delen: readonly Voorwaarde[], f: Feiten, gemisVan: GemisVan): readonly Gemis[] {
  const uit: Gemis[] = [];
  for (const deel of delen) if (!isBeslist(f.kader.programma.oordeel(deel, f))) uit.push(...gemisVan(deel, f));
  return uit;
}

/** All parts hold. What was said, what is still to be found out and what a person decides are looked at in one step, for all parts. */
export const alle = (gemisVan: GemisVan): Soort<'alle'> => ({
  rekenaar(v, bouw) {
    let [wel, geen, openSinds] = [0, 0, Number.POSITIVE_INFINITY];
    let hoogstens: Oordeel = JA;
    const delen = rekenaarsVan(v.delen, bouw, (deel) => {
      const [keuzes, ontkend] = gezegdeKeuzes(deel);
      if (isEnkel(keuzes)) wel |= keuzes;
      else if (ontkend !== 0) geen |= ontkend;
      else if (deel.soort === 'navragen') openSinds = Math.min(openSinds, openVanaf(deel));
      else if (deel.soort === 'mens-beslist') hoogstens = MAATWERK;
      else return false;
      return true;
    });
    const [enige] = delen;
    if (enige && v.delen.length === 1) return enige;
    return (f) => {
      const { ja, nee } = f.gezegd;
      if ((nee & wel) !== 0 || (ja & geen) !== 0) return NEE;
      let uit: Oordeel = (ja & wel) === wel && (nee & geen) === geen && f.peildatum < openSinds ? hoogstens : ONBEKEND;
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

/** At least one part holds; what was said is looked at in one step. */
export const een = (gemisVan: GemisVan): Soort<'een'> => ({
  rekenaar(v, bouw) {
    let [wel, geen] = [0, 0];
    const delen = rekenaarsVan(v.delen, bouw, (deel) => {
      const [keuzes, ontkend] = gezegdeKeuzes(deel);
      if (keuzes !== 0) wel |= keuzes;
      else if (isEnkel(ontkend)) geen |= ontkend;
      else return false;
      return true;
    });
    return (f) => {
      const { ja, nee } = f.gezegd;
      if ((ja & wel) !== 0 || (nee & geen) !== 0) return JA;
      let uit: Oordeel = (nee & wel) === wel && (ja & geen) === geen ? NEE : ONBEKEND;
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

/**
 * The judges of the parts that are not looked at in one step. The verdict does not depend on the order, so what often settles it for
 * little goes first.
 */
function rekenaarsVan(delen: readonly Voorwaarde[], { vanDeel }: Bouw, isIneens: (deel: Voorwaarde) => boolean): readonly Rekenaar[] {
  const metRekenaar = delen.map((deel) => ({ deel, rekenaar: vanDeel(deel) }));
  return metRekenaar
    .filter(({ deel }) => !isIneens(deel))
    .sort((a, b) => duur(a.deel) - duur(b.deel))
    .map(({ rekenaar }) => rekenaar);
}

/** How long it takes to judge a condition, roughly; what is not here takes next to nothing. */
const DUUR: { readonly [S in Voorwaarde['soort']]?: number } = { alle: 0, een: 0, niet: 0, inkomen: 2, ontvangt: 3, kind: 3, vermogen: 4, berekend: 50 };

const duur = (v: Voorwaarde): number => delenVan(v).reduce((som, deel) => som + duur(deel), DUUR[v.soort] ?? 1);
