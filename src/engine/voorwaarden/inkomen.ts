import type { Interval } from '../../domain/interval.ts';
import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { perDag } from '../cijfers.ts';
import { type Feiten, heeftCijfers } from '../feiten.ts';
import { percentageGemis } from '../gemis.ts';
import type { Meting } from '../meting.ts';
import type { Deel } from '../percentage.ts';
import { procentGrens, werktTwijfel } from '../twijfel.ts';
import type { InkomenVoorwaarde } from '../voorwaarde.ts';
import type { Soort } from './soort.ts';

/**
 * Net income as a percentage of the norm. Every amount is taken as a part of the norm in its own terms, with or without
 * holiday pay, and the parts are added: E/Ne + I/Ni ≤ p %. Multiplied out these are whole numbers, so nothing is rounded.
 */
export const inkomen: Soort<'inkomen'> = {
  rekenaar(v) {
    const { van, grensTeltMee } = v;
    const grensOp = perDag((f) => procentGrens(v, f.peildatum));
    return (f) => {
      const deel = f.percentages[van];
      if (deel === null) return ONBEKEND;
      const grens = grensOp(f);
      if (past(deel.hoogst, grens.min, grensTeltMee)) return JA;
      return past(deel.laagst, grens.max, grensTeltMee) ? ONBEKEND : NEE;
    };
  },
  gemis: (v, f) => (staatVast(v, f) ? [] : percentageGemis(f)),
  meting,
};

/** No answer can settle it any more: there are no figures, or the income is above the limit and the doubt has no end. */
function staatVast(v: InkomenVoorwaarde, f: Feiten): boolean {
  const deel = f.percentages[v.van];
  if (deel === null) return !heeftCijfers(f);
  const grens = procentGrens(v, f.peildatum);
  return grens.max === Number.POSITIVE_INFINITY && !past(deel.laagst, grens.min, v.grensTeltMee);
}

/** Twelve months of norm against a year of income; 100 for the percentage. */
const past = ([teller, noemer]: Deel, procent: number, grensTeltMee: boolean): boolean =>
  grensTeltMee ? 100 * teller <= 12 * procent * noemer : 100 * teller < 12 * procent * noemer;

/** The same in euros per month, in the terms of the resident: with holiday pay when every amount has it, else without. */
function meting(v: InkomenVoorwaarde, f: Feiten): Meting {
  const deel = f.percentages[v.van];
  if (deel === null) return heeftCijfers(f) ? {} : { geenCijfer: true };
  const { exclusief, inclusief, onduidelijk } = f.inkomen;
  const metVakantiegeld = exclusief.max === 0 && onduidelijk.max === 0 && inclusief.max > 0;
  const basis = metVakantiegeld ? deel.norm.inclusief : deel.norm.exclusief;
  const procent = procentGrens(v, f.peildatum);
  const grens = { min: Math.floor((basis.min * procent.min) / 100), max: Math.floor((basis.max * procent.max) / 100) };
  const waarde: Interval = { min: perMaand(deel.laagst, basis.max), max: perMaand(deel.hoogst, basis.min) };
  const oordeel = f.kader.programma.oordeel(v, f);
  return {
    waarde,
    grens,
    vakantiegeld: metVakantiegeld ? 'inclusief' : 'exclusief',
    ...(oordeel === NEE ? { boven: Math.max(1, Math.ceil(waarde.min - grens.max - 1e-6)) } : {}),
    ...(oordeel === ONBEKEND ? openHoud(v, f, waarde, grens) : {}),
  };
}

/** Why it is open: a doubt about the limit when every answer is there, else an income that is not known, or not precisely. */
function openHoud(v: InkomenVoorwaarde, f: Feiten, waarde: Interval, grens: Interval): Meting {
  if (grens.min !== grens.max && inkomen.gemis(v, f).length === 0)
    return { twijfel: werktTwijfel(v.twijfel, f.peildatum) ? v.twijfel : f.kader.regelboek.sociaalMinimum };
  const isOpen = grens.min === grens.max || !Number.isFinite(waarde.max);
  return isOpen && waarde.min <= grens.min ? { jaTot: grens.min } : {};
}

const perMaand = ([teller, noemer]: Deel, norm: number): number => ((teller / noemer) * norm) / 12;
