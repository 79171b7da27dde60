/**
 * How true a condition is: Kleene's nee, onbekend and ja, and `maatwerk`, which only a person can judge.
 *
 * `onbekend`: an answer or a fact of the rule is missing. `maatwerk`: everything that can be tested holds, a person
 * decides the rest. Only `nee` and `ja` are definite. What is onbekend can still become ja or nee, so it goes before
 * maatwerk, both in `en` and in `of`.
 */
export const NEE = 0;
export const ONBEKEND = 1;
export const MAATWERK = 2;
export const JA = 3;
export type Oordeel = 0 | 1 | 2 | 3;

export const OORDEEL_NAMEN = ['nee', 'onbekend', 'maatwerk', 'ja'] as const;
export type OordeelNaam = (typeof OORDEEL_NAMEN)[number];

export const en = (a: Oordeel, b: Oordeel): Oordeel => Math.min(a, b) as Oordeel;
export const of = (a: Oordeel, b: Oordeel): Oordeel => {
  if (a === JA || b === JA) return JA;
  if (a === ONBEKEND || b === ONBEKEND) return ONBEKEND;
  return Math.max(a, b) as Oordeel;
};

/** Only a definite verdict turns around: the opposite of "a person decides" is still "a person decides". */
export const niet = (a: Oordeel): Oordeel => (a === JA ? NEE : a === NEE ? JA : a);

export const isBeslist = (a: Oordeel): boolean => a === JA || a === NEE;

/** `ja` when some element holds, `nee` when none can; an empty list is `nee`. */
export function iemand<T>(lijst: readonly T[], test: (element: T) => Oordeel): Oordeel {
  let uit: Oordeel = NEE;
  for (const element of lijst) {
    uit = of(uit, test(element));
    if (uit === JA) return JA;
  }
  return uit;
}

/** `ja` when every element holds; an empty list is `ja`. */
export function iedereen<T>(lijst: readonly T[], test: (element: T) => Oordeel): Oordeel {
  let uit: Oordeel = JA;
  for (const element of lijst) {
    uit = en(uit, test(element));
    if (uit === NEE) return NEE;
  }
  return uit;
}
