import type { Datum } from '../domain/datum.ts';
import type { Situatie, Woning, Woonplaats } from '../domain/huishouden.ts';
import type { VraagId } from '../domain/vraag.ts';

/** The compiled rulebook: plain JSON, checked by compile.ts. Money is whole eurocents, percentages whole numbers. */
export interface Regelboek {
  readonly versie: string;
  readonly bronnen: Readonly<Record<string, Bron>>;
  readonly cijfers: Readonly<Record<string, Reeks>>;
  readonly sociaalMinimum: SociaalMinimum;
  readonly inkomsten: readonly Inkomstensoort[];
  readonly vragen: readonly Vraagregel[];
  readonly organisaties: readonly Organisatie[];
  readonly verwijzingen: readonly Verwijzing[];
  readonly regelingen: readonly Regeling[];
}

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
  | { readonly soort: 'ontvangt'; readonly inkomsten: readonly string[]; readonly bron: string }
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
  readonly bron: string;
}
export interface KindVoorwaarde {
  readonly soort: 'kind';
  readonly van: number;
  readonly tot: number;
  readonly bron: string;
}
export interface VermogenVoorwaarde {
  readonly soort: 'vermogen';
  readonly alleenstaand: Vermogensgrens;
  readonly gezin: Vermogensgrens;
  readonly schulden: 'aftrekken' | 'niet-aftrekken';
  readonly twijfel?: Twijfel | undefined;
  readonly bron: string;
}
/** Eurocents, the name of a figure (`reeks.naam`), or not known. */
export type Vermogensgrens = number | string | null;

export type Terugbetalen = 'nee' | 'ja' | 'navragen';

export interface Opbrengst {
  readonly tekst: string;
  /** Eurocents; null: not known. */
  readonly hoogstens: number | null;
  readonly per?: 'keer' | 'maand' | 'jaar' | undefined;
  /** The amount is what income falls short of the norm. */
  readonly vultAanTot?: 'bijstandsnorm' | undefined;
  readonly bron?: string | undefined;
}

export interface Regeling {
  readonly id: string;
  readonly naam: string;
  readonly kort: string;
  readonly geldig: { readonly vanaf?: Datum | undefined; readonly tot?: Datum | undefined };
  readonly vanzelf: boolean;
  readonly uitvoerder: string;
  readonly aanvragenBij: string;
  readonly aanvragen: readonly string[];
  readonly zeg: string;
  readonly documenten: readonly string[] | null;
  readonly terugbetalen: { readonly antwoord: Terugbetalen; readonly tekst: string };
  readonly brengtOp: Opbrengst;
  readonly aanleiding: readonly Situatie[];
  readonly letOp: readonly string[];
  readonly voorwaarde: Voorwaarde;
  readonly nietTeToetsen: readonly { readonly tekst: string; readonly wie: string; readonly bron: string }[];
  readonly bronnen: readonly string[];
  readonly gecontroleerd: string;
}

/** A kind of question and who helps with it (the referral table). `rang` 0 is a crisis and always comes first. */
export interface Verwijzing {
  readonly id: string;
  readonly hulpvraag: string;
  readonly rang: number;
  readonly naar: readonly string[];
  readonly uitleg: string;
  readonly zeg?: string | undefined;
  /** A referral for a naaste is for who worries about somebody else; it is never put to the resident. */
  readonly voor: 'inwoner' | 'naaste';
  /** Absent: fits everybody. */
  readonly voorwaarde?: Voorwaarde | undefined;
  /** When this holds, the referral goes before all but a crisis. */
  readonly voorrang?: Voorwaarde | undefined;
  readonly bron: string;
}
