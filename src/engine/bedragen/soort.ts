import { type Antwoord, isBekend } from '../../domain/antwoord.ts';
import { type Datum, kwartaalVan, leeftijdOp, maandbegin, plusDagen } from '../../domain/datum.ts';
import type { Geboren } from '../../domain/huishouden.ts';
import { type Interval, precies } from '../../domain/interval.ts';
import { perDag } from '../cijfers.ts';
import type { Feiten } from '../feiten.ts';
import { type Gemis, gemistVan, leeftijdGemis } from '../gemis.ts';
import { jarenVan } from '../leeftijd.ts';
import type { Peiling } from '../norm.ts';
import type { Begin } from '../voorwaarde.ts';

/** One amount that the law fixes. */
export interface Bedragsoort {
  /** Eurocents per month, never below zero; undefined: no figures are known for the peildatum. */
  bedrag(f: Feiten): Interval | undefined;
  /** The unknown answers the amount depends on. */
  gemis(f: Feiten): readonly Gemis[];
}

/** The figures of one series on the peildatum; a missing name is NaN and never passes for an amount. */
export function reeks(f: Peiling, naam: string): ((cijfer: string) => number) | undefined {
  const waarden = f.cijfers[naam]?.waarden;
  return waarden ? (cijfer) => waarden[cijfer] ?? Number.NaN : undefined;
}

/**
 * A toeslag per month: the year in whole euros, below the minimum nothing (art. 14 lid 4 and 5 Awir), and each month in whole
 * euros downwards.
 */
export function perMaand(jaar: number, minimum: number): number {
  const heel = Math.round(jaar / 100);
  return heel * 100 < minimum ? 0 : Math.floor(heel / 12) * 100;
}

/** Art. 3 lid 2 e Awir: two adults with a child at the address of either; without a child, or under 18, it is not certain. */
export const zekerPartners = ({ huishouden: { kinderen }, leeftijd, leeftijdPartner }: Feiten): boolean =>
  isBekend(kinderen) && kinderen.length > 0 && leeftijd.jaren.min >= 18 && (leeftijdPartner?.jaren.min ?? 0) >= 18;

/**
 * Whether somebody else of 18 or older at the address may count as partner, since a child lives there too (art. 3 lid 2 e Awir); not
 * who has a contract of hire. Relatives of the first degree do not count (lid 5), but who is one is not asked.
 */
export function misschienHuisgenootAlsPartner({ huishouden: { partner, kinderen, huisgenoten }, leeftijd, peildatum }: Feiten): boolean {
  if (partner !== null || leeftijd.jaren.max < 18 || (isBekend(kinderen) && kinderen.length === 0)) return false;
  return !isBekend(huisgenoten) || huisgenoten.some((p) => !p.isEigenKind && p.huurtKamer !== true && jarenVan(p.geboren, peildatum).max >= 18);
}

/** Who else lives there, as far as it decides whether there is a partner. */
export const huisgenotenGemis = (f: Feiten): Gemis[] => (misschienHuisgenootAlsPartner(f) ? gemistVan(f.huishouden, 'huisgenoten') : []);

/** The day on which an age counts: the first of the quarter, or the last before the month, since a birthday counts from the month after. */
export const dagVanBegin = (begin: Begin, p: Peiling): Datum => (begin === 'kwartaal' ? kwartaalVan(p.peildatum) : voorDeMaand(p));

const voorDeMaand = perDag(({ peildatum }) => plusDagen(maandbegin(peildatum), -1));

/** Whole years on a day of the last year; who only gave an age may have had a birthday since. */
export function leeftijdOpDag(geboren: Antwoord<Geboren>, dag: Datum, { peildatum }: Peiling): Interval {
  if (isBekend(geboren) && 'op' in geboren) return precies(leeftijdOp(geboren.op, dag));
  const jaren = jarenVan(geboren, peildatum);
  return dag < peildatum ? { min: jaren.min - 1, max: jaren.max } : jaren;
}

/** A child may live elsewhere (art. 7 lid 1 b Algemene Kinderbijslagwet): of that one nothing is known. */
export const misschienElders = ({ huishouden: { situaties } }: Feiten): boolean => situaties['kind-elders'] !== false;

/**
 * How many of the others at the address may be a child that was not 18 yet on the day that decides, though it is now: of them it is not
 * asked whose child they are. Not who has a contract of hire. Any number, where it is not known who lives there.
 */
export function misschienNetVolwassen(f: Peiling, dag: Datum): number {
  const { huisgenoten } = f.huishouden;
  if (!isBekend(huisgenoten)) return Number.POSITIVE_INFINITY;
  return huisgenoten.filter((p) => p.huurtKamer !== true && leeftijdOpDag(p.geboren, dag, f).min < 18).length;
}

/** Who else lives there, where one of them may be the child that it is about; with a child elsewhere it stays open all the same. */
export const netVolwassenGemis = (f: Feiten, telt: boolean): Gemis[] =>
  telt && f.huishouden.situaties['kind-elders'] !== true ? gemistVan(f.huishouden, 'huisgenoten') : [];

const zonderKindThuis = (f: Feiten): boolean => isBekend(f.huishouden.kinderen) && f.huishouden.kinderen.length === 0 && misschienElders(f);

/** The children and how old they are; without any, whether one lives elsewhere. */
export const kinderenGemis = (f: Feiten): Gemis[] => [
  ...gemistVan(f.huishouden, 'kinderen'),
  ...leeftijdGemis(f.huishouden, 'kinderen'),
  ...(zonderKindThuis(f) && f.huishouden.situaties['kind-elders'] !== true ? gemistVan(f.huishouden, 'situatie') : []),
];

/** The ages of the two, where there are two. */
export const leeftijdenGemis = ({ huishouden: h }: Feiten): Gemis[] => [...gemistVan(h, 'leeftijd'), ...leeftijdGemis(h, 'partner')];

export const boven = (inkomen: number, drempel: number): number => Math.max(0, inkomen - drempel);
