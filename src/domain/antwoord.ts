/**
 * An answer is known, or one of three kinds of not known. The fourth kind, "asked and there is none", is a known value:
 * an empty list, null or zero. Only that one ever counts as zero.
 */
export const ONBEKENDEN = ['niet-gevraagd', 'weet-niet', 'zeg-niet'] as const;
export type Onbekend = (typeof ONBEKENDEN)[number];
export type Antwoord<T> = T | Onbekend;

export const NIET_GEVRAAGD = 'niet-gevraagd';

/** Most answers are no text, and that is seen at once. */
export const isOnbekend = (a: unknown): a is Onbekend => typeof a === 'string' && (a === 'niet-gevraagd' || a === 'weet-niet' || a === 'zeg-niet');
export const isBekend = <T>(a: Antwoord<T>): a is T => !isOnbekend(a);
/** Still to be asked; "weet ik niet" and "zeg ik liever niet" are answers and are not asked again. */
export const isOpen = (a: unknown): boolean => a === NIET_GEVRAAGD;
