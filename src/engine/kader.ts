import type { Datum } from '../domain/datum.ts';
import type { Cijferperiode, Inkomstensoort, Regelboek } from './regelboek.ts';

/** Per series the period that holds the peildatum; undefined: no figure for that day. */
export type Cijfers = Readonly<Record<string, Cijferperiode | undefined>>;

/** The rulebook made ready for look-up. Make it once; it holds no answers. */
export interface Kader {
  readonly regelboek: Regelboek;
  readonly inkomstensoort: ReadonlyMap<string, Inkomstensoort>;
  cijfersOp(peildatum: Datum): Cijfers;
}

export function maakKader(regelboek: Regelboek): Kader {
  const perDag = new Map<Datum, Cijfers>();
  return {
    regelboek,
    inkomstensoort: new Map(regelboek.inkomsten.map((soort) => [soort.id, soort])),
    cijfersOp(peildatum) {
      let cijfers = perDag.get(peildatum);
      if (!cijfers) {
        cijfers = Object.fromEntries(
          Object.entries(regelboek.cijfers).map(([id, reeks]) => [id, reeks.periodes.find((p) => p.vanaf <= peildatum && peildatum <= p.totEnMet)]),
        );
        perDag.set(peildatum, cijfers);
      }
      return cijfers;
    },
  };
}

/** One figure by name, `reeks.naam`; undefined: not known for this day. */
export function cijfer(cijfers: Cijfers, naam: string): number | undefined {
  const punt = naam.indexOf('.');
  return cijfers[naam.slice(0, punt)]?.waarden[naam.slice(punt + 1)];
}
