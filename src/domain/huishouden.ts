import { type Antwoord, NIET_GEVRAAGD } from './antwoord.ts';
import type { Datum } from './datum.ts';
import type { Bedrag } from './geld.ts';
import type { Interval } from './interval.ts';

export const WOONPLAATSEN = ['assen', 'elders'] as const;
export type Woonplaats = (typeof WOONPLAATSEN)[number];

export const WONINGEN = ['huur', 'koop', 'inwonend', 'inrichting', 'geen'] as const;
export type Woning = (typeof WONINGEN)[number];

/** What a resident may say is going on; the words of the rules, not of a form. */
export const SITUATIES = [
  'ontruiming',
  'afsluiting',
  'geen-eten',
  'betalingsachterstand',
  'schulden',
  'loonbeslag',
  'energierekening',
  'spullen-kapot',
  'bijzondere-kosten',
  'belastingaanslag',
  'geen-kleding',
  'zwanger',
  'toeslagenaffaire',
  'moeite-met-taal',
  'kinderopvang',
  'kind-met-zorg',
  'kind-elders',
  'studie-met-beperking',
  'nieuw-in-nederland',
  'weinig-contact',
  'klus-in-huis',
] as const;
export type Situatie = (typeof SITUATIES)[number];

/** What cannot wait until tomorrow. */
export const DRINGEND: readonly Situatie[] = ['ontruiming', 'afsluiting', 'geen-eten'];

/** With whom somebody would rather talk first. It orders the routes and decides no regeling. */
export const VOORKEUREN = ['vrijwilliger', 'buurtteam', 'gemeente', 'anoniem'] as const;
export type Voorkeur = (typeof VOORKEUREN)[number];

/** When somebody was born: the day itself, or the age in whole years on the peildatum, possibly as a range. */
export type Geboren = { readonly op: Datum } | { readonly leeftijd: Interval };

/** Whether the amount already holds the holiday pay, or whether that comes apart, in May or June. */
export type Vakantiegeld = 'inclusief' | 'exclusief';

export interface Inkomstenbron {
  /** Id of a soort in rules/inkomsten.yaml. */
  readonly soort: string;
  /** Net, as it comes in; a loss of an own business is negative. */
  readonly bedrag: Antwoord<Bedrag>;
  readonly vakantiegeld: Antwoord<Vakantiegeld>;
}

export interface Persoon {
  readonly geboren: Antwoord<Geboren>;
  /** All sources; an empty list says that there is no income. */
  readonly inkomsten: Antwoord<readonly Inkomstenbron[]>;
  /** Follows education with a right to student finance or a comparable allowance (art. 19a lid 1 Participatiewet). */
  readonly studeert: Antwoord<boolean>;
  /** Rents a room, or lets one, on a written contract at a commercial price, and is no close relative (art. 19a lid 1). */
  readonly huurtKamer: Antwoord<boolean>;
  /** Certainly a child of the aanvrager, also at 18 or older; only where that follows, it is not asked. */
  readonly isEigenKind?: true;
}

/**
 * Everything that was answered about the people at one address. There is no single income and no household size: each
 * regeling derives its own unit from the persons.
 */
export interface Huishouden {
  readonly woonplaats: Antwoord<Woonplaats>;
  readonly woning: Antwoord<Woning>;
  readonly aanvrager: Persoon;
  /** null: there is no partner. */
  readonly partner: Antwoord<Persoon | null>;
  /** Children under 18 who live with the aanvrager. */
  readonly kinderen: Antwoord<readonly Persoon[]>;
  /** Other people of 18 and older at the address. */
  readonly huisgenoten: Antwoord<readonly Persoon[]>;
  /** Savings and possessions of aanvrager and partner together in eurocents; no debts taken off, own home left out. */
  readonly bezittingen: Antwoord<Interval>;
  /** Rent of the home per month in eurocents, without service costs (art. 5 Wet op de huurtoeslag). */
  readonly kaleHuur: Antwoord<Interval>;
  /** Taxable income (toetsingsinkomen) of aanvrager and partner together, in eurocents per year; not negative. */
  readonly toetsingsinkomen: Antwoord<Interval>;
  /** For how many whole months the income has been low. */
  readonly maandenLaagInkomen: Antwoord<Interval>;
  readonly situaties: Readonly<Record<Situatie, Antwoord<boolean>>>;
  readonly voorkeur: Antwoord<Voorkeur>;
}

export const ONBEKEND_PERSOON: Persoon = {
  geboren: NIET_GEVRAAGD,
  inkomsten: NIET_GEVRAAGD,
  studeert: NIET_GEVRAAGD,
  huurtKamer: NIET_GEVRAAGD,
};

const GEEN_SITUATIE_GEVRAAGD = Object.fromEntries(SITUATIES.map((s) => [s, NIET_GEVRAAGD])) as Huishouden['situaties'];

/** A household of which nothing is known yet. */
export const LEEG_HUISHOUDEN: Huishouden = {
  woonplaats: NIET_GEVRAAGD,
  woning: NIET_GEVRAAGD,
  aanvrager: ONBEKEND_PERSOON,
  partner: NIET_GEVRAAGD,
  kinderen: NIET_GEVRAAGD,
  huisgenoten: NIET_GEVRAAGD,
  bezittingen: NIET_GEVRAAGD,
  kaleHuur: NIET_GEVRAAGD,
  toetsingsinkomen: NIET_GEVRAAGD,
  maandenLaagInkomen: NIET_GEVRAAGD,
  situaties: GEEN_SITUATIE_GEVRAAGD,
  voorkeur: NIET_GEVRAAGD,
};
