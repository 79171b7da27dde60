import { JA, MAATWERK, NEE, ONBEKEND, type Oordeel } from '../domain/oordeel.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import type { Plaatsen } from './bits.ts';
import type { Feiten } from './feiten.ts';
import type { Regelboek, Regeling, Voorwaarde } from './regelboek.ts';
import { rekenaarVan } from './voorwaarden/index.ts';
import type { Rekenaar } from './voorwaarden/soort.ts';

export interface Uitkomst {
  readonly regeling: Regeling;
  readonly uitkomst: UitkomstWoord;
}

/** A regeling with its judge, and every way in which it can end, made once. */
export interface Gereed {
  readonly regeling: Regeling;
  readonly rekenaar: Rekenaar;
  readonly uitkomsten: { readonly [O in Oordeel]: Uitkomst };
  readonly voorbij: Uitkomst;
}

/**
 * The conditions of the whole rulebook made into functions, each different one once: many regelingen ask the same thing, and a
 * household answers it one time. What was judged is remembered by turn, one for each household, so that nothing has to be
 * cleared or made; two households that take turns only forget.
 */
export class Programma {
  /** In the order of the rulebook. */
  readonly regelingen: readonly Gereed[];
  private beurt = 0;
  private readonly perTekst = new Map<string, Rekenaar>();
  private readonly perVoorwaarde = new Map<Voorwaarde, Rekenaar>();

  constructor(
    { regelingen, verwijzingen }: Regelboek,
    private readonly inkomstenplaatsen: Plaatsen,
  ) {
    this.regelingen = regelingen.map((regeling) => maakGereed(regeling, this.neemOp(regeling.voorwaarde)));
    for (const { voorwaarde, voorrang } of verwijzingen) for (const v of [voorwaarde, voorrang]) if (v) this.neemOp(v);
  }

  nieuweBeurt(): number {
    this.beurt += 1;
    return this.beurt;
  }

  /** The verdict on a condition of this rulebook; another one is judged each time. */
  oordeel(v: Voorwaarde, f: Feiten): Oordeel {
    return this.zoek(v)(f);
  }

  gereed(regeling: Regeling): Gereed {
    return this.regelingen.find((gereed) => gereed.regeling === regeling) ?? maakGereed(regeling, this.zoek(regeling.voorwaarde));
  }

  private zoek = (v: Voorwaarde): Rekenaar => this.perVoorwaarde.get(v) ?? rekenaarVan(v, { inkomstenplaatsen: this.inkomstenplaatsen, vanDeel: this.zoek });

  private neemOp = (v: Voorwaarde): Rekenaar => {
    // A source or a text changes no verdict.
    const tekst = JSON.stringify(v, (sleutel, waarde) => (sleutel === 'bron' || sleutel === 'reden' || sleutel === 'tekst' ? undefined : waarde));
    const rekenaar = this.perTekst.get(tekst) ?? onthoud(rekenaarVan(v, { inkomstenplaatsen: this.inkomstenplaatsen, vanDeel: this.neemOp }));
    this.perTekst.set(tekst, rekenaar);
    this.perVoorwaarde.set(v, rekenaar);
    return rekenaar;
  };
}

function maakGereed(regeling: Regeling, rekenaar: Rekenaar): Gereed {
  const alsWoord = (uitkomst: UitkomstWoord): Uitkomst => ({ regeling, uitkomst });
  return {
    regeling,
    rekenaar,
    uitkomsten: {
      [NEE]: alsWoord('waarschijnlijk-niet'),
      [ONBEKEND]: alsWoord('misschien'),
      [MAATWERK]: alsWoord('maatwerk'),
      [JA]: alsWoord(regeling.vanzelf ? 'krijgt-u-vanzelf' : 'waarschijnlijk'),
    },
    voorbij: alsWoord('bestaat-niet-meer'),
  };
}

function onthoud(rekenaar: Rekenaar): Rekenaar {
  let beurt = 0;
  let eerder: Oordeel = NEE;
  return (f) => {
    if (f.beurt !== beurt) {
      eerder = rekenaar(f);
      beurt = f.beurt;
    }
    return eerder;
  };
}
