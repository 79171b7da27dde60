import {
  type AlleenOfSamen,
  AOW,
  BOX1,
  EIGEN_BIJDRAGE_ZVW,
  HONDERDSTE_DAGEN_PER_MAAND,
  HUURTOESLAG_2026,
  type Jaar,
  KINDERBIJSLAG,
  KINDGEBONDEN_BUDGET,
  LAATSTE_GEBOORTEDAG_PARTNER,
  MINIMUM_EURO,
  opDag,
  STUDIETOESLAG,
  TOESLAGENWET,
  ZORGTOESLAG,
} from './toeslagtabellen.ts';

/**
 * A second computation of the national amounts, for one case that is known exactly. Amounts are eurocents per month; null says
 * that nothing is due, 'onbekend' that the figures of that day are not known. Days are numbers: 20260701.
 */
export type Uitkomst = number | null | 'onbekend';

/** Half up, of whole positive numbers. */
const rondAf = (teller: number, noemer: number): number => Math.floor((2 * teller + noemer) / (2 * noemer));
const naarBeneden = (teller: number, noemer: number): number => Math.floor(teller / noemer);
const kies = ([alleen, samen]: AlleenOfSamen, partner: boolean): number => (partner ? samen : alleen);

const jaarVan = (dag: number): number => naarBeneden(dag, 10000);
/** Months since the year 0, so that months can be taken from each other. */
const maandVan = (dag: number): number => jaarVan(dag) * 12 + (naarBeneden(dag, 100) % 100) - 1;
const eersteVanDeMaand = (dag: number): number => dag - (dag % 100) + 1;
/** Whole years on a day: the difference of the two numbers. */
const leeftijd = (geboren: number, dag: number): number => naarBeneden(dag - geboren, 10000);

/** Art. 14 lid 4 and lid 5 Awir: first rounded to a whole euro of the year, and then nothing under 24 euros. */
const toegekend = (teller: number, noemer: number): number | null => {
  const jaar = rondAf(Math.max(0, teller), noemer);
  return jaar < MINIMUM_EURO ? null : jaar;
};

interface Zorgvraag {
  readonly toetsingsinkomen: number;
  readonly partner: boolean;
  readonly vermogen: number;
  /** Art. 2 lid 4: a partner without a Dutch zorgverzekering halves the amount. */
  readonly partnerVerzekerd?: boolean;
}

/** Art. 2 and 3 Wet op de zorgtoeslag, in whole euros of the year. */
export function zorgtoeslagPerJaar(jaar: Jaar, v: Zorgvraag): number | null {
  const z = ZORGTOESLAG[jaar];
  if (v.vermogen > kies(z.vermogenEuro, v.partner)) return null;
  const boven = Math.max(0, v.toetsingsinkomen - z.drempelEuro);
  const normpremie = kies(z.overDrempel, v.partner) * z.drempelEuro + z.bovenDrempel * boven;
  const premies = (v.partner ? 2 : 1) * z.standaardpremieEuro * 100_000;
  const delers = v.partner && v.partnerVerzekerd === false ? 2 : 1;
  return toegekend(premies - normpremie, delers * 100_000);
}

/**
 * The advance of a month. No article says how it is rounded; the tables of the Dienst are met exactly by a twelfth of the rounded
 * year, down to a whole euro: 44.500 with a partner is 935,53, so 936, so 78, and not 77,96 down to 77.
 */
export function zorgtoeslag(jaar: Jaar, v: Zorgvraag): number | null {
  const perJaar = zorgtoeslagPerJaar(jaar, v);
  return perJaar === null ? null : naarBeneden(perJaar, 12) * 100;
}

/** Art. 1 lid 1 c: insured from the first day of the calendar month after the month of the 18th birthday. */
export const teltVoorZorgtoeslag = (geboren: number, dag: number): boolean => maandVan(dag) > maandVan(geboren) + 18 * 12;

interface Huurvraag {
  /** Per month, without service costs (art. 1 d and 5). */
  readonly kaleHuur: number;
  /** Of everybody who lives there, per year (art. 1 i). */
  readonly rekeninkomen: number;
  /** Children count too (art. 2 b and 20 lid 2). */
  readonly bewoners: number;
  /** Everybody younger than 21, without a child and without a handicap (art. 13 lid 1 b). */
  readonly jong: boolean;
  readonly partner: boolean;
  readonly vermogen: number;
}

/** Art. 21, per month, in 1200ths of a cent, so that the twelfth of a per cent is whole. */
export function huurtoeslagFijn(v: Huurvraag): number {
  const h = HUURTOESLAG_2026;
  const meer = v.bewoners > 1 ? 1 : 0;
  const basishuur = h.normhuur - h.normhuurVerlaging[meer] - h.eigenBijdrageVerlaging;
  const rekenhuur = Math.min(v.kaleHuur, v.jong ? h.maximaleHuurJong : h.maximaleHuur);
  const aftopping = v.bewoners > 2 ? h.aftopping.groot : h.aftopping.klein;
  const eerste = Math.max(0, Math.min(rekenhuur, h.kwaliteitskorting) - basishuur);
  const tweede = Math.max(0, Math.min(rekenhuur, aftopping) - h.kwaliteitskorting);
  const derde = Math.max(0, rekenhuur - aftopping);
  const boven = Math.max(0, v.rekeninkomen - h.ijkpuntEuro[meer]);
  return eerste * 1200 + tweede * 12 * h.deelTweedeStap + derde * 12 * h.deelDerdeStap - boven * 100 * h.afbouw[meer];
}

export const huurtoeslagPerJaar = (v: Huurvraag): number | null =>
  v.vermogen > HUURTOESLAG_2026.vermogenEuro[v.partner ? 1 : 0] ? null : toegekend(huurtoeslagFijn(v), 10_000);

/** The examples of the Dienst take the month down to a whole euro: 295,68 becomes 295. */
export const huurtoeslag = (v: Huurvraag): number | null => (huurtoeslagPerJaar(v) === null ? null : naarBeneden(huurtoeslagFijn(v), 120_000) * 100);

/** Art. 5 Awir: an age reached after the first day of the month counts from the next month. */
export const is21VoorHuurtoeslag = (geboren: number, dag: number): boolean => leeftijd(geboren, eersteVanDeMaand(dag)) >= 21;

/**
 * Art. 2 lid 1, 3 and 5 Wet op het kindgebonden budget: everything changes in the calendar month after a birthday, and after the
 * birth. So the age that counts is the whole years in the months after that of the birth; null: no right in this month.
 * In the month of the 16th birthday lid 4 no longer and lid 5 not yet holds; the amount of 12 is taken to run on.
 */
export function leeftijdVoorBudget(geboren: number, dag: number): number | null {
  const maanden = maandVan(dag) - maandVan(geboren);
  return maanden < 1 || maanden > 18 * 12 ? null : naarBeneden(maanden - 1, 12);
}

interface Kindvraag {
  readonly toetsingsinkomen: number;
  readonly partner: boolean;
  /** The ages that count in the month, by leeftijdVoorBudget. */
  readonly kinderen: readonly number[];
  readonly vermogen: number;
}

/** Art. 2 lid 2 to 8, over a year in which nothing changes, in thousandths of a euro. */
function budgetFijn(jaar: Jaar, v: Kindvraag): number {
  const k = KINDGEBONDEN_BUDGET[jaar];
  if (v.kinderen.length === 0) return 0;
  const verhoging = (jaren: number): number => (jaren >= 16 ? k.vanaf16Euro : jaren >= 12 ? k.vanaf12Euro : 0);
  const som = v.kinderen.reduce((s, jaren) => s + k.perKindEuro + verhoging(jaren), v.partner ? 0 : k.alleenEuro);
  return som * 1000 - Math.max(0, v.toetsingsinkomen - kies(k.drempelEuro, v.partner)) * k.afbouw;
}

export const kindgebondenBudgetPerJaar = (jaar: Jaar, v: Kindvraag): number | null =>
  v.vermogen > kies(KINDGEBONDEN_BUDGET[jaar].vermogenEuro, v.partner) ? null : toegekend(budgetFijn(jaar, v), 1000);

/** The examples of the Dienst take a twelfth of the year down to a whole euro: 4714,72 is 392,89, so 392. */
export const kindgebondenBudget = (jaar: Jaar, v: Kindvraag): number | null =>
  kindgebondenBudgetPerJaar(jaar, v) === null ? null : naarBeneden(budgetFijn(jaar, v), 12_000) * 100;

/** Art. 11 lid 2 and 12 lid 3 Algemene Kinderbijslagwet: the age on the first day of the quarter decides. */
export function kinderbijslagPerKwartaal(dag: number, geboren: readonly number[]): Uitkomst {
  const maand = naarBeneden(dag, 100) % 100;
  const eersteDag = jaarVan(dag) * 10000 + (maand - ((maand - 1) % 3)) * 100 + 1;
  const leeftijden = geboren.filter((g) => g <= eersteDag && leeftijd(g, eersteDag) < 18).map((g) => leeftijd(g, eersteDag));
  // Without a child that counts there is none, whatever the amounts are.
  if (leeftijden.length === 0) return null;
  const tabel = opDag(KINDERBIJSLAG, dag);
  if (!tabel) return 'onbekend';
  const [onder6, onder12, onder18] = tabel.perKwartaal;
  return leeftijden.reduce((s, jaren) => s + (jaren < 6 ? onder6 : jaren < 12 ? onder12 : onder18), 0);
}

/** The law knows no month: a third of the quarter, of all children together, half up. */
export function kinderbijslag(dag: number, geboren: readonly number[]): Uitkomst {
  const kwartaal = kinderbijslagPerKwartaal(dag, geboren);
  return typeof kwartaal === 'number' ? rondAf(kwartaal, 3) : kwartaal;
}

interface Toeslagenwetvraag {
  readonly leefvorm: 'gehuwd' | 'alleen' | 'woningdeler';
  readonly leeftijd: number;
  /** Art. 2 lid 3: younger than 21 and in the household of parents. */
  readonly bijOuders?: boolean;
  readonly partnerGeboren?: number;
  readonly kinderenGeboren?: readonly number[];
}

/** Art. 2 and 3 Toeslagenwet: whether the group is excluded, whatever the income. The AOW age is 67 until 2028. */
function uitgesloten(v: Toeslagenwetvraag, dag: number): boolean {
  if (v.leeftijd < 18 || v.leeftijd >= 67) return true;
  if (v.leefvorm !== 'gehuwd') return v.leeftijd < 21 && v.bijOuders === true;
  if (v.partnerGeboren === undefined) throw new Error('partnerGeboren ontbreekt');
  return v.partnerGeboren > LAATSTE_GEBOORTEDAG_PARTNER && !(v.kinderenGeboren ?? []).some((g) => g <= dag && leeftijd(g, dag) < 12);
}

/** Art. 2: what the income of a day is held against, gross and without holiday pay. */
export function toeslagenwetPerDag(dag: number, v: Toeslagenwetvraag): Uitkomst {
  const tabel = opDag(TOESLAGENWET, dag);
  if (uitgesloten(v, dag)) return null;
  if (!tabel) return 'onbekend';
  if (v.leefvorm === 'gehuwd') return tabel.gehuwd;
  // Lid 8: who is younger than 21 is never a woningdeler.
  if (v.leeftijd < 21) return tabel.alleen[v.leeftijd as 18 | 19 | 20];
  return v.leefvorm === 'woningdeler' ? tabel.woningdeler : tabel.alleen[21];
}

/** 21,75 days in a month, half up to the cent. */
export function toeslagenwet(dag: number, v: Toeslagenwetvraag): Uitkomst {
  const perDag = toeslagenwetPerDag(dag, v);
  return typeof perDag === 'number' ? rondAf(perDag * HONDERDSTE_DAGEN_PER_MAAND, 100) : perDag;
}

export function aow(dag: number, gehuwd: boolean): Uitkomst {
  const tabel = opDag(AOW, dag);
  return tabel ? (gehuwd ? tabel.gehuwd : tabel.alleen) : 'onbekend';
}

export function studietoeslag(dag: number, jaren: number): Uitkomst {
  return opDag(STUDIETOESLAG, dag)?.perLeeftijd?.[Math.min(jaren, 21)] ?? 'onbekend';
}

/**
 * Between which two whole euros the taxable income of 2026 lies, for what one person receives net in a year, holiday pay with it.
 *
 * Lowest: the net amount itself. The credits take away the tax and no more (art. 8.8 Wet inkomstenbelasting 2001), so nobody nets
 * more taxable income than there was. It does not hold for what is not taxed (child support, gifts, an untaxed travel allowance
 * on the payslip, the refund of art. 8.9), for profit, of which a part is left out (art. 3.2), nor for who deducts (own home,
 * alimony paid: art. 3.1 lid 2): then 0 is the only bound.
 *
 * Highest: tax at the full rates and no credit at all, taken from one sum per person, because a rate that rises with the income
 * makes the bound of a sum at least the sum of the bounds.
 *
 * The contribution for the Zorgverzekeringswet: for wage from a present employment the employer owes it and may not take it from
 * the worker (art. 42 lid 1 a and lid 7). All other income is bijdrage-inkomen of the person (art. 43 lid 2), unless a regulation
 * brings it under art. 42 lid 1 b (art. 5.1 Regeling zorgverzekering: what is paid until the AOW age, but no pension). It is
 * withheld (art. 49 lid 2) or, for profit and alimony, comes in an assessment (art. 49 lid 3). With the contribution the bound
 * is always the higher one, so that is the safe one wherever it is not certain. Above the maximum income it is not owed, and
 * the bound is then only wider.
 */
export function toetsingsinkomenUitNetto(
  nettoPerJaar: number,
  wie: { readonly aow: boolean; readonly eigenBijdrage: boolean },
): [laagst: number, hoogst: number] {
  // In ten-thousandths of a euro: a cent is a hundred of them.
  let rest = nettoPerJaar * 100;
  let bruto = 0;
  for (const [breedte, tarief] of wie.aow ? BOX1.aow : BOX1.onderAow) {
    const houdOver = 10_000 - tarief - (wie.eigenBijdrage ? EIGEN_BIJDRAGE_ZVW : 0);
    if (rest <= breedte * houdOver) return [naarBeneden(nettoPerJaar, 100), bruto + Math.ceil(rest / houdOver)];
    rest -= breedte * houdOver;
    bruto += breedte;
  }
  throw new Error('de laatste schijf heeft geen einde');
}
