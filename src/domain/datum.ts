/**
 * A calendar day as one whole number, year-month-day: 20260701. Days compare as numbers, and the whole years between two
 * days are their difference divided by 10000. There is no clock and no time zone here.
 */
export type Datum = number & { readonly __datum: unique symbol };

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const jaarVan = (d: Datum): number => Math.floor(d / 10000);
export const maandVan = (d: Datum): number => Math.floor(d / 100) % 100;
export const dagVan = (d: Datum): number => d % 100;

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const lengteVanMaand = (jaar: number, maand: number): number => (maand === 2 && isSchrikkeljaar(jaar) ? 29 : (DAGEN_PER_MAAND[maand - 1] ?? 0));

/** A day that exists, or undefined (30 February). */
export function datum(jaar: number, maand: number, dag: number): Datum | undefined {
  if (!Number.isInteger(jaar) || !Number.isInteger(maand) || !Number.isInteger(dag)) return undefined;
  if (jaar < 1800 || jaar > 2200) return undefined;
  // A month that does not exist has no days.
  if (dag < 1 || dag > lengteVanMaand(jaar, maand)) return undefined;
  return (jaar * 10000 + maand * 100 + dag) as Datum;
}

/** Reads `2026-07-01`; anything else is undefined. */
export function leesDatum(tekst: string): Datum | undefined {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst);
  return delen ? datum(Number(delen[1]), Number(delen[2]), Number(delen[3])) : undefined;
}

export const schrijfDatum = (d: Datum): string => `${jaarVan(d)}-${String(maandVan(d)).padStart(2, '0')}-${String(dagVan(d)).padStart(2, '0')}`;

const dagNummer = (d: Datum): number => Date.UTC(jaarVan(d), maandVan(d) - 1, dagVan(d)) / 86_400_000;

export function plusDagen(d: Datum, dagen: number): Datum {
  const t = new Date((dagNummer(d) + dagen) * 86_400_000);
  return (t.getUTCFullYear() * 10000 + (t.getUTCMonth() + 1) * 100 + t.getUTCDate()) as Datum;
}

export const dagenTussen = (van: Datum, tot: Datum): number => dagNummer(tot) - dagNummer(van);

/**
 * The same day of the month, `maanden` later. Where that day does not exist it is the first of the next month: who is
 * born on 29 February turns a year older on 1 March in a common year.
 */
export function plusMaanden(d: Datum, maanden: number): Datum {
  const totaal = jaarVan(d) * 12 + (maandVan(d) - 1) + maanden;
  const jaar = Math.floor(totaal / 12);
  const maand = (totaal % 12) + 1;
  if (dagVan(d) <= lengteVanMaand(jaar, maand)) return (jaar * 10000 + maand * 100 + dagVan(d)) as Datum;
  return (maand === 12 ? (jaar + 1) * 10000 + 101 : jaar * 10000 + (maand + 1) * 100 + 1) as Datum;
}

/** The first day of the quarter, and of the month. */
export const kwartaalVan = (d: Datum): Datum => (d - ((maandVan(d) - 1) % 3) * 100 - dagVan(d) + 1) as Datum;
export const maandbegin = (d: Datum): Datum => (d - dagVan(d) + 1) as Datum;

export const plusJaren = (d: Datum, jaren: number): Datum => plusMaanden(d, jaren * 12);

/** Whole years on `peildatum` of who was born on `geboren`; negative before birth. */
export const leeftijdOp = (geboren: Datum, peildatum: Datum): number => Math.floor((peildatum - geboren) / 10000);
