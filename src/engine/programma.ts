import { NEE, type Oordeel } from '../domain/oordeel.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import type { Plaatsen } from './bits.ts';
import type { Feiten } from './feiten.ts';
import type { Regelboek, Regeling } from './regelboek.ts';
import { delenVan, type Voorwaarde } from './voorwaarde.ts';
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
  /** From this day, and until before that one. */
  readonly vanaf: number;
  readonly tot: number;
  /** By verdict. */
  readonly uitkomsten: readonly [nee: Uitkomst, onbekend: Uitkomst, maatwerk: Uitkomst, ja: Uitkomst];
  readonly voorbij: Uitkomst;
}

/** The judge of a condition, and the same one that remembers. */
interface Gemaakt {
  readonly rekenaar: Rekenaar;
  readonly onthoudend: Rekenaar;
}

/**
 * The conditions of the whole rulebook made into functions, each different one once: many regelingen ask the same thing, and a
 * household answers it one time. What is asked in several places is remembered by turn, one for each household, so that nothing has to
 * be cleared or made; two households that take turns only forget.
 */
export class Programma {
  /** In the order of the rulebook. */
  readonly regelingen: readonly Gereed[];
  private beurt = 0;
  private readonly plaatsen: ReadonlyMap<string, number>;
  private readonly perTekst = new Map<string, Gemaakt>();
  private readonly perVoorwaarde = new Map<Voorwaarde, Rekenaar>();

  constructor(
    { regelingen, verwijzingen }: Regelboek,
    private readonly inkomstenplaatsen: Plaatsen,
  ) {
    this.plaatsen = telPlaatsen(regelingen.map(({ voorwaarde }) => voorwaarde));
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
    const tekst = tekstVan(v);
    const gemaakt = this.perTekst.get(tekst) ?? this.maak(v);
    this.perTekst.set(tekst, gemaakt);
    this.perVoorwaarde.set(v, gemaakt.onthoudend);
    return (this.plaatsen.get(tekst) ?? 0) > 1 ? gemaakt.onthoudend : gemaakt.rekenaar;
  };

  private maak(v: Voorwaarde): Gemaakt {
    const rekenaar = rekenaarVan(v, { inkomstenplaatsen: this.inkomstenplaatsen, vanDeel: this.neemOp });
    return { rekenaar, onthoudend: onthoud(rekenaar) };
  }
}

/** A source or a text changes no verdict. */
const tekstVan = (v: Voorwaarde): string =>
  JSON.stringify(v, (sleutel, waarde) => (sleutel === 'bron' || sleutel === 'reden' || sleutel === 'zin' ? undefined : waarde));

/** In how many places each different condition stands; the parts of one that is judged once are judged once. */
function telPlaatsen(voorwaarden: readonly Voorwaarde[]): ReadonlyMap<string, number> {
  const plaatsen = new Map<string, number>();
  const tel = (v: Voorwaarde): void => {
    const tekst = tekstVan(v);
    const eerder = plaatsen.get(tekst) ?? 0;
    plaatsen.set(tekst, eerder + 1);
    if (eerder === 0) delenVan(v).forEach(tel);
  };
  voorwaarden.forEach(tel);
  return plaatsen;
}

function maakGereed(regeling: Regeling, rekenaar: Rekenaar): Gereed {
  const alsWoord = (uitkomst: UitkomstWoord): Uitkomst => ({ regeling, uitkomst });
  return {
    regeling,
    rekenaar,
    vanaf: regeling.geldig.vanaf ?? 0,
    tot: regeling.geldig.tot ?? Number.POSITIVE_INFINITY,
    uitkomsten: [
      alsWoord('waarschijnlijk-niet'),
      alsWoord('misschien'),
      alsWoord('maatwerk'),
      alsWoord(regeling.vanzelf ? 'krijgt-u-vanzelf' : 'waarschijnlijk'),
    ],
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
