import { JA, NEE, niet, type Oordeel, of } from '../domain/oordeel.ts';
import type { Feiten } from './feiten.ts';
import type { Regelboek, Voorwaarde, Voorwaardesoort } from './regelboek.ts';
import { SOORTEN } from './voorwaarden/index.ts';
import type { Soort } from './voorwaarden/soort.ts';

type Rekenaar = (f: Feiten) => Oordeel;

/**
 * The conditions of the whole rulebook, each different one once and by number: many regelingen ask the same thing, and a
 * household answers it one time. What was judged is remembered by turn, one for each household, so that nothing has to be
 * cleared or made; two households that take turns only forget.
 */
export class Programma {
  private readonly rekenaars: Rekenaar[] = [];
  /** Per condition the turn in which it was judged, times four, and the verdict. */
  private readonly geweest: number[] = [];
  private beurt = 0;
  private readonly perTekst = new Map<string, number>();
  private readonly perVoorwaarde = new Map<Voorwaarde, number>();

  constructor({ regelingen, verwijzingen }: Regelboek) {
    for (const { voorwaarde } of regelingen) this.voegToe(voorwaarde);
    for (const { voorwaarde, voorrang } of verwijzingen) for (const v of [voorwaarde, voorrang]) if (v) this.voegToe(v);
  }

  nieuweBeurt(): number {
    this.beurt += 1;
    return this.beurt;
  }

  /** The verdict on a condition of this rulebook; another one is judged each time. */
  oordeel(v: Voorwaarde, f: Feiten): Oordeel {
    const nr = this.perVoorwaarde.get(v);
    return nr === undefined ? soortVan(v).oordeel(v, f) : this.bij(nr, f);
  }

  private bij(nr: number, f: Feiten): Oordeel {
    const eerder = (this.geweest[nr] as number) - f.beurt * 4;
    if (eerder >= NEE && eerder <= JA) return eerder as Oordeel;
    const oordeel = (this.rekenaars[nr] as Rekenaar)(f);
    this.geweest[nr] = f.beurt * 4 + oordeel;
    return oordeel;
  }

  private voegToe(v: Voorwaarde): number {
    const rekenaar = this.rekenaar(v);
    // A source or a text changes no verdict.
    const tekst = JSON.stringify(v, (sleutel, waarde) => (sleutel === 'bron' || sleutel === 'reden' || sleutel === 'tekst' ? undefined : waarde));
    let nr = this.perTekst.get(tekst);
    if (nr === undefined) {
      nr = this.rekenaars.push(rekenaar) - 1;
      this.geweest.push(0);
      this.perTekst.set(tekst, nr);
    }
    this.perVoorwaarde.set(v, nr);
    return nr;
  }

  private rekenaar(v: Voorwaarde): Rekenaar {
    if (v.soort === 'alle') return this.alle(v.delen.map((deel) => this.voegToe(deel)));
    if (v.soort === 'een') return this.een(v.delen.map((deel) => this.voegToe(deel)));
    if (v.soort === 'niet') {
      const nr = this.voegToe(v.deel);
      return (f) => niet(this.bij(nr, f));
    }
    const soort = soortVan(v);
    return (f) => soort.oordeel(v, f);
  }

  private alle(nummers: readonly number[]): Rekenaar {
    return (f) => {
      let uit: Oordeel = JA;
      for (const nr of nummers) {
        const oordeel = this.bij(nr, f);
        if (oordeel === NEE) return NEE;
        if (oordeel < uit) uit = oordeel;
      }
      return uit;
    };
  }

  private een(nummers: readonly number[]): Rekenaar {
    return (f) => {
      let uit: Oordeel = NEE;
      for (const nr of nummers) {
        uit = of(uit, this.bij(nr, f));
        if (uit === JA) return JA;
      }
      return uit;
    };
  }
}

/** The table holds for each kind a judge of exactly that kind, which the compiler cannot follow through an index. */
const soortVan = (v: Voorwaarde): Soort<Voorwaardesoort> => SOORTEN[v.soort] as unknown as Soort<Voorwaardesoort>;
