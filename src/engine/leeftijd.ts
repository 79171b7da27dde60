import { type Antwoord, isBekend } from '../domain/antwoord.ts';
import { type Datum, kwartaalVan, leeftijdOp, maandbegin, plusDagen, plusMaanden } from '../domain/datum.ts';
import type { Geboren } from '../domain/huishouden.ts';
import { type Interval, precies, VANAF_NUL } from '../domain/interval.ts';
import { JA, NEE, ONBEKEND, type Oordeel } from '../domain/oordeel.ts';
import { perDag } from './cijfers.ts';
import type { Kader } from './kader.ts';
import type { Peiling } from './peiling.ts';
import type { Begin } from './voorwaarde.ts';

export interface Leeftijd {
  /** Whole years on the peildatum. */
  readonly jaren: Interval;
  /** Whether the AOW age has been reached. */
  readonly aow: Oordeel;
}

const ONBEKENDE_LEEFTIJD: Leeftijd = { jaren: VANAF_NUL, aow: ONBEKEND };

/** No age in the rulebook lies below 16 or above the AOW age, which is 67 or more: between those the AOW is reckoned out. */
const AOW_ZEKER_NIET = 60;
const AOW_ZEKER = 80;

/** Whole years on the peildatum. */
export function jarenVan(geboren: Antwoord<Geboren>, peildatum: Datum): Interval {
  if (!isBekend(geboren)) return ONBEKENDE_LEEFTIJD.jaren;
  return 'op' in geboren ? precies(leeftijdOp(geboren.op, peildatum)) : geboren.leeftijd;
}

export function leeftijdVan(geboren: Antwoord<Geboren>, peildatum: Datum, kader: Kader): Leeftijd {
  if (!isBekend(geboren)) return ONBEKENDE_LEEFTIJD;
  const jaren = jarenVan(geboren, peildatum);
  if ('op' in geboren) return { jaren, aow: heeftAow(geboren.op, jaren.min, peildatum, kader) };
  if (jaren.max < AOW_ZEKER_NIET) return { jaren, aow: NEE };
  const jongste = heeftAow(laatsteGeboortedag(jaren.min, peildatum), jaren.min, peildatum, kader);
  const oudste = heeftAow(eersteGeboortedag(jaren.max, peildatum), jaren.max, peildatum, kader);
  return { jaren, aow: jongste === oudste ? jongste : ONBEKEND };
}

/**
 * First and last day somebody of this age can be born on. Whole years are counted in the number itself (10000 a year), so
 * the result may be a day that does not exist, 30 February; compared as numbers that is exactly right. Without a highest age the first
 * day is -Infinity.
 */
const eersteGeboortedag = (jaren: number, peildatum: Datum): Datum => (peildatum - (jaren + 1) * 10000 + 1) as Datum;
const laatsteGeboortedag = (jaren: number, peildatum: Datum): Datum => (peildatum - jaren * 10000) as Datum;

/** Whether somebody was born before this day; of who only gave an age the day lies between two. */
export function isGeborenVoor(geboren: Antwoord<Geboren>, dag: Datum, peildatum: Datum): Oordeel {
  if (!isBekend(geboren)) return ONBEKEND;
  if ('op' in geboren) return geboren.op < dag ? JA : NEE;
  const { min, max } = geboren.leeftijd;
  return laatsteGeboortedag(min, peildatum) < dag ? JA : eersteGeboortedag(max, peildatum) > plusDagen(dag, -1) ? NEE : ONBEKEND;
}

function heeftAow(geboren: Datum, jaren: number, peildatum: Datum, kader: Kader): Oordeel {
  if (jaren < AOW_ZEKER_NIET) return NEE;
  if (jaren >= AOW_ZEKER) return JA;
  const begin = kader.regelboek.cijfers['aow-leeftijd']?.periodes[0];
  // Before the table the AOW age was lower, by months that are not in it.
  if (begin !== undefined && peildatum < begin.vanaf) return jaren >= 67 ? JA : ONBEKEND;
  const vanaf = aowDatum(geboren, kader);
  if (vanaf !== undefined) return peildatum >= vanaf ? JA : NEE;
  const laatste = kader.regelboek.cijfers['aow-leeftijd']?.periodes.at(-1)?.totEnMet;
  return laatste !== undefined && peildatum <= laatste ? NEE : ONBEKEND;
}

/** Whether somebody has reached this age. */
export function vanaf({ jaren, aow }: Leeftijd, grens: number | 'aow-leeftijd'): Oordeel {
  if (grens === 'aow-leeftijd') return aow;
  return jaren.min >= grens ? JA : jaren.max < grens ? NEE : ONBEKEND;
}

/**
 * The day the AOW starts (art. 7a Algemene Ouderdomswet): the AOW age that holds in the year in which it is reached.
 * undefined: that year lies after the table.
 */
export function aowDatum(geboren: Datum, kader: Kader): Datum | undefined {
  for (const periode of kader.regelboek.cijfers['aow-leeftijd']?.periodes ?? []) {
    const dag = plusMaanden(geboren, periode.waarden['maanden'] ?? Number.NaN);
    if (dag <= periode.totEnMet) return dag;
  }
  return undefined;
}

/** The day on which an age counts: the first of the quarter, or the last before the month, since a birthday counts from the month after. */
export const dagVanBegin = (begin: Begin, p: Peiling): Datum => (begin === 'kwartaal' ? kwartaalVan(p.peildatum) : voorDeMaand(p));

const voorDeMaand = perDag(({ peildatum }) => plusDagen(maandbegin(peildatum), -1));

/** Whole years on a day of the last year; who only gave an age may have had a birthday since. */
export function leeftijdOpDag(geboren: Antwoord<Geboren>, dag: Datum, { peildatum }: Peiling): Interval {
  if (isBekend(geboren) && 'op' in geboren) return precies(leeftijdOp(geboren.op, dag));
  const jaren = jarenVan(geboren, peildatum);
  return dag < peildatum ? { min: jaren.min - 1, max: jaren.max } : jaren;
}
