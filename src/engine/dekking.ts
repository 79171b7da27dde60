/**
 * Coverage: every name in the documents the check was made from, and where it went. Nothing drops out unseen: what is not in the check
 * says why, in a word of this closed list.
 */
export const DEKKINGSSOORTEN = ['regeling', 'organisatie', 'systeem', 'beleid', 'persoon', 'anders'] as const;
export type Dekkingssoort = (typeof DEKKINGSSOORTEN)[number];

/** Why something is not in the check; the sentence for residents is `dekking.reden.<code>` in locales/. */
export const DEKKINGSREDENEN = [
  'wens',
  'niet-zeker',
  'zorg',
  'school',
  'buurt',
  'geen-loket',
  'overleg',
  'beleid',
  'onderzoek',
  'politiek',
  'andere-gemeente',
] as const;
export type Dekkingsreden = (typeof DEKKINGSREDENEN)[number];

/** The places in the rulebook a name can go to. */
export const DEKKINGSDOELEN = ['regeling', 'organisatie', 'verwijzing'] as const;
export type Dekkingsdoel = (typeof DEKKINGSDOELEN)[number];

export type Dekkingsplaats = { readonly soort: Dekkingsdoel; readonly id: string } | { readonly soort: 'reden'; readonly id: Dekkingsreden };

export interface Dekkingsrij {
  /** D1 up to D204; a number is never used again. */
  readonly nr: string;
  readonly naam: string;
  readonly soort: Dekkingssoort;
  readonly bron: readonly string[];
  readonly plaats: Dekkingsplaats;
}
