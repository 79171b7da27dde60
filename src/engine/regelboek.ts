import type { Datum } from '../domain/datum.ts';
import type { Situatie } from '../domain/huishouden.ts';
import type { VraagId } from '../domain/vraag.ts';
import type { Berekening, Voorwaarde } from './voorwaarde.ts';

/**
 * The compiled rulebook, all that judging and asking need: plain JSON, checked by compile.ts. Money is whole eurocents,
 * percentages are numbers. The words and sources for whoever reads an outcome are in the Naslag.
 */
export interface Regelboek {
  readonly versie: string;
  readonly cijfers: Readonly<Record<string, Reeks>>;
  readonly sociaalMinimum: SociaalMinimum;
  readonly inkomsten: readonly Inkomstensoort[];
  readonly vragen: readonly Vraagregel[];
  readonly verwijzingen: readonly Verwijzing[];
  readonly regelingen: readonly Regeling[];
}

/** What a regeling is about. */
export const GROEPEN = ['inkomen', 'zorg', 'wonen', 'kinderen', 'schulden', 'spullen-en-eten', 'meedoen'] as const;
export type Groep = (typeof GROEPEN)[number];

/**
 * What another regeling means for this one. `gaat-voor`: ask for the other one first (voorliggende voorziening). `opent`: the
 * other one is the way in. `sluit-uit`: not both. `brengt-mee`: with the other one this one comes of itself.
 */
export const SAMENHANGEN = ['gaat-voor', 'opent', 'sluit-uit', 'brengt-mee'] as const;
export type Samenhang = (typeof SAMENHANGEN)[number];

export type Zekerheid = 'hoog' | 'midden' | 'laag';

/** A series of figures in consecutive periods without gap or overlap. */
export interface Reeks {
  readonly periodes: readonly Cijferperiode[];
}
export interface Cijferperiode {
  readonly vanaf: Datum;
  readonly totEnMet: Datum;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
  readonly waarden: Readonly<Record<string, number>>;
}

/** How Assen takes "sociaal minimum" where the law leaves room: yes, no, or not confirmed (then both are reckoned with). */
export type Keuze = 'ja' | 'nee' | 'onbevestigd';
export interface SociaalMinimum {
  readonly kostendelers: Keuze;
  readonly volwassenNormOnder21: Keuze;
  readonly bron: string;
  readonly reden: string;
}

/** Whether an income counts (art. 31-33 Participatiewet): wholly, not at all, or possibly in part. */
export type Meetellen = 'geheel' | 'niet' | 'mogelijk';
export interface Inkomstensoort {
  readonly id: string;
  readonly telt: Meetellen;
  /** Whether income tax is due over it, so that it is part of the toetsingsinkomen (art. 8 Awir). */
  readonly belast: 'ja' | 'nee' | 'mogelijk';
  /** As income from work, as other income, possibly, or not (Algemeen inkomensbesluit socialezekerheidswetten). */
  readonly teltBijToeslagenwet: 'arbeid' | 'overig' | 'mogelijk' | 'nee';
  /** `vraag`: ask whether it is in the amount; `apart`: it never is; `geen`: there is no holiday pay over it. */
  readonly vakantiegeld: 'vraag' | 'apart' | 'geen';
  /** A loss may be entered as a negative amount. */
  readonly magNegatief: boolean;
  /** A series with an amount per month, `alleenstaand` and `gehuwd`, that may be left out for who has the AOW age. */
  readonly vrijMetAow?: string | undefined;
  readonly bron: string;
}

export interface Vraagregel {
  readonly id: VraagId;
}

export type Terugbetalen = 'nee' | 'ja' | 'navragen';

/** What judges a household, and what orders its outcome. */
export interface Regeling {
  readonly id: string;
  readonly naam: string;
  readonly groep: Groep;
  readonly geldig: { readonly vanaf?: Datum | undefined; readonly tot?: Datum | undefined };
  readonly vanzelf: boolean;
  readonly aanvragenBij: string;
  readonly terugbetalen: Terugbetalen;
  readonly berekening?: Berekening | undefined;
  readonly aanleiding: readonly Situatie[];
  readonly hangtSamen: readonly { readonly met: string; readonly hoe: Samenhang; readonly bron: string }[];
  readonly vervangenDoor: readonly string[];
  readonly voorwaarde: Voorwaarde;
}

/** A kind of question and who helps with it (the referral table). `rang` 0 is a crisis and always comes first. */
export interface Verwijzing {
  readonly id: string;
  readonly rang: number;
  readonly naar: readonly string[];
  /** A referral for a naaste is for who worries about somebody else; it is never put to the resident. */
  readonly voor: 'inwoner' | 'naaste';
  /** Absent: fits everybody. */
  readonly voorwaarde?: Voorwaarde | undefined;
  /** When this holds, the referral goes before all but a crisis. */
  readonly voorrang?: Voorwaarde | undefined;
}
