import type { Zekerheid } from './regelboek.ts';

/** What is only needed to show an outcome, and is fetched apart: words, organisations, sources. */
export interface Naslag {
  readonly bronnen: Readonly<Record<string, Bron>>;
  readonly organisaties: Readonly<Record<string, Organisatie>>;
  /** By the id of the regeling. */
  readonly regelingen: Readonly<Record<string, Regelingtekst>>;
  /** What conditions say, by their key. */
  readonly zinnen: Readonly<Record<string, string>>;
  /** By the id of the referral. */
  readonly verwijzingen: Readonly<Record<string, Verwijzingtekst>>;
}

export interface Bron {
  readonly titel: string;
  readonly url?: string | undefined;
  /** The day or year the source speaks of itself, as text; absent when the source carries no date. */
  readonly datum?: string | undefined;
  readonly zekerheid: Zekerheid;
  readonly artikel?: string | undefined;
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

export interface Verwijzingtekst {
  readonly hulpvraag: string;
  readonly uitleg: string;
  readonly zeg?: string | undefined;
  readonly bron: string;
}
