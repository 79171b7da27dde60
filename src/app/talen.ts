export interface Taal {
  /** BCP 47. */
  readonly code: string;
  /** In the language itself, so that whoever needs it can find it. */
  readonly naam: string;
  readonly richting: 'ltr' | 'rtl';
}

export const TALEN: readonly Taal[] = [
  { code: 'nl', naam: 'Nederlands', richting: 'ltr' },
  { code: 'en', naam: 'English', richting: 'ltr' },
  { code: 'ar', naam: 'العربية', richting: 'rtl' },
  { code: 'uk', naam: 'Українська', richting: 'ltr' },
  { code: 'ti', naam: 'ትግርኛ', richting: 'ltr' },
  { code: 'pl', naam: 'Polski', richting: 'ltr' },
  { code: 'tr', naam: 'Türkçe', richting: 'ltr' },
  { code: 'fa', naam: 'فارسی', richting: 'rtl' },
  { code: 'prs', naam: 'دری', richting: 'rtl' },
  { code: 'so', naam: 'Soomaali', richting: 'ltr' },
];

/** Dutch at level A2: a variant of Dutch that is switched on, not a language of its own. */
export const MAKKELIJK = 'nl-x-a2';

export const kentTaal = (code: unknown): code is string => code === MAKKELIJK || TALEN.some((taal) => taal.code === code);
export const isNederlands = (code: string): boolean => code === 'nl' || code === MAKKELIJK;
export const richtingVan = (code: string): 'ltr' | 'rtl' => TALEN.find((taal) => taal.code === code)?.richting ?? 'ltr';
