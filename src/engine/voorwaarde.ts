import type { Datum } from '../domain/datum.ts';
import type { Situatie, Woning, Woonplaats } from '../domain/huishouden.ts';

/** Amounts that the law fixes: each is a file in bedragen/. */
export const BEREKENINGEN = [
  'aanvulling-bijstandsnorm',
  'zorgtoeslag',
  'huurtoeslag',
  'kindgebonden-budget',
  'kinderbijslag',
  'toeslagenwet',
  'aow',
  'studietoeslag',
] as const;
export type Berekening = (typeof BEREKENINGEN)[number];

/** Doubt about a limit: the sources do not agree, or it may have changed since. Inside the doubt nothing is definite. */
export interface Twijfel {
  /** The other end of the doubt; null: not known how far it goes. */
  readonly tot: number | null;
  readonly sinds?: Datum | undefined;
  readonly reden: string;
  readonly bron: string;
}

/** `zin`: the key of a sentence in the Naslag. */
export type Voorwaarde =
  | { readonly soort: 'alle'; readonly delen: readonly Voorwaarde[] }
  | { readonly soort: 'een'; readonly delen: readonly Voorwaarde[] }
  | { readonly soort: 'niet'; readonly deel: Voorwaarde }
  | InkomenVoorwaarde
  | LeeftijdVoorwaarde
  | KindVoorwaarde
  | VermogenVoorwaarde
  | { readonly soort: 'duur-laag-inkomen'; readonly jaren: number; readonly bron: string }
  | { readonly soort: 'berekend'; readonly bedrag: Berekening; readonly bron: string }
  | OntvangtVoorwaarde
  | { readonly soort: 'situatie'; readonly situaties: readonly Situatie[]; readonly bron: string }
  | { readonly soort: 'woning'; readonly woningen: readonly Woning[]; readonly bron: string }
  | { readonly soort: 'woonplaats'; readonly woonplaatsen: readonly Woonplaats[]; readonly bron: string }
  | { readonly soort: 'voorkeur'; readonly voorkeuren: readonly string[]; readonly bron: string }
  | { readonly soort: 'mens-beslist'; readonly zin: string; readonly wie: string; readonly bron: string }
  | { readonly soort: 'navragen'; readonly zin: string; readonly wie: string; readonly sinds?: Datum | undefined; readonly bron: string };

export type Voorwaardesoort = Voorwaarde['soort'];
export type VoorwaardeVan<S extends Voorwaardesoort> = Extract<Voorwaarde, { soort: S }>;

export interface InkomenVoorwaarde {
  readonly soort: 'inkomen';
  readonly procent: number;
  /** "minder dan" excludes the limit itself, "tot" and "maximaal" include it. */
  readonly grensTeltMee: boolean;
  readonly van: 'bijstandsnorm' | 'sociaal-minimum';
  readonly twijfel?: Twijfel | undefined;
  readonly bron: string;
}
export interface LeeftijdVoorwaarde {
  readonly soort: 'leeftijd';
  readonly van: number | 'aow-leeftijd';
  /** First age that no longer fits; null: no end. */
  readonly tot: number | 'aow-leeftijd' | null;
  /** The law names a day of birth, so that the age rises each year. */
  readonly geborenVoor?: Datum | undefined;
  readonly bron: string;
}
/** Of the quarter (art. 11 Algemene Kinderbijslagwet) or of the month, where what falls in it counts from the next one. */
export type Begin = 'kwartaal' | 'maand';
export interface KindVoorwaarde {
  readonly soort: 'kind';
  readonly van: number;
  readonly tot: number;
  /** The age counts as it is when the quarter or the month begins, not today. */
  readonly begin?: Begin | undefined;
  readonly bron: string;
}
export interface OntvangtVoorwaarde {
  readonly soort: 'ontvangt';
  readonly inkomsten: readonly string[];
  /** Not one of the two but each of them, as art. 1.6 Wet kinderopvang asks; who has no partner is alone in it. */
  readonly allebei?: true | undefined;
  readonly bron: string;
}
export interface VermogenVoorwaarde {
  readonly soort: 'vermogen';
  readonly laag: Vermogensgrens;
  readonly hoog: Vermogensgrens;
  /** The higher limit holds for a couple, or also for a single parent (art. 34 lid 3 Participatiewet). */
  readonly hoogVoor: 'partner' | 'gezin';
  readonly schulden: 'aftrekken' | 'niet-aftrekken';
  readonly twijfel?: Twijfel | undefined;
  readonly bron: string;
}
/** Eurocents, the name of a figure (`reeks.naam`), or not known. */
export type Vermogensgrens = number | string | null;

/** What a condition is made of; nothing for one that looks at the household itself. */
export const delenVan = (v: Voorwaarde): readonly Voorwaarde[] => (v.soort === 'niet' ? [v.deel] : v.soort === 'alle' || v.soort === 'een' ? v.delen : []);
