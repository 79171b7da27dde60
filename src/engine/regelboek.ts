import type { Datum } from '../domain/datum.ts';
import type { Situatie, Woning, Woonplaats } from '../domain/huishouden.ts';
import type { VraagId } from '../domain/vraag.ts';

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

/** What is only needed to show an outcome, and is fetched apart: words, organisations, sources. */
export interface Naslag {
  readonly bronnen: Readonly<Record<string, Bron>>;
  readonly organisaties: Readonly<Record<string, Organisatie>>;
  /** By the id of the regeling. */
  readonly regelingen: Readonly<Record<string, Regelingtekst>>;
  /** By the id of the referral. */
  readonly verwijzingen: Readonly<Record<string, Verwijzingtekst>>;
}

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

export interface Bron {
  readonly titel: string;
  readonly url?: string | undefined;
  /** The day or year the source speaks of itself, as text; absent when the source carries no date. */
  readonly datum?: string | undefined;
  readonly zekerheid: Zekerheid;
  readonly artikel?: string | undefined;
}

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

export interface Contact {
  readonly waarde: string;
  readonly bron: string;
  readonly gecontroleerd: string;
  readonly zekerheid: Zekerheid;
}
export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly doet: string;
  readonly doetNiet?: string | undefined;
  readonly wieBeslist?: string | undefined;
  readonly website?: Contact | undefined;
  readonly telefoon?: Contact | undefined;
  readonly adres?: Contact | undefined;
  readonly tijden?: Contact | undefined;
  /** Only said where a source says so; absent does not mean that it costs money. */
  readonly gratis?: true | undefined;
  readonly bron: string;
}

/** Doubt about a limit: the sources do not agree, or it may have changed since. Inside the doubt nothing is definite. */
export interface Twijfel {
  /** The other end of the doubt; null: not known how far it goes. */
  readonly tot: number | null;
  readonly sinds?: Datum | undefined;
  readonly reden: string;
  readonly bron: string;
}

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
  | { readonly soort: 'mens-beslist'; readonly tekst: string; readonly wie: string; readonly bron: string }
  | { readonly soort: 'navragen'; readonly tekst: string; readonly wie: string; readonly sinds?: Datum | undefined; readonly bron: string };

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

export type Terugbetalen = 'nee' | 'ja' | 'navragen';

/** What a household of this kind is judged by. */
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

/** A sentence that only counts with its source beside it. */
export interface MetBron {
  readonly tekst: string;
  readonly bron: string;
}

/** What somebody reads about a regeling. */
export interface Regelingtekst {
  readonly kort: string;
  readonly uitvoerder: string;
  readonly aanvragen: readonly string[];
  readonly zeg: string;
  /** null: not known. */
  readonly documenten: readonly string[] | null;
  readonly terugbetalen: string;
  /** `hoogstens` in eurocents; null: not known. */
  readonly brengtOp: {
    readonly tekst: string;
    readonly hoogstens: number | null;
    readonly per?: 'keer' | 'maand' | 'jaar' | undefined;
    readonly bron?: string | undefined;
  };
  readonly letOp: readonly string[];
  /** When to apply, whether the money can run out, and how far back. */
  readonly aanvraagtijd?: MetBron | undefined;
  readonly opIsOp?: MetBron | undefined;
  readonly terugwerkend?: MetBron | undefined;
  readonly teltAlsInkomen?: { readonly antwoord: 'nee' | 'ja' | 'navragen'; readonly bron: string } | undefined;
  readonly nietTeToetsen: readonly { readonly tekst: string; readonly wie: string; readonly bron: string }[];
  readonly bronnen: readonly string[];
  readonly gecontroleerd: string;
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

export interface Verwijzingtekst {
  readonly hulpvraag: string;
  readonly uitleg: string;
  readonly zeg?: string | undefined;
  readonly bron: string;
}
