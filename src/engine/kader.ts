import type { Datum } from '../domain/datum.ts';
import type { Cijfers } from './cijfers.ts';
import { Programma } from './programma.ts';
import type { Inkomstensoort, Regelboek } from './regelboek.ts';

/** The rulebook made ready for use. Make it once; it holds no answers. */
export interface Kader {
  readonly regelboek: Regelboek;
  readonly programma: Programma;
  readonly inkomstensoort: ReadonlyMap<string, Inkomstensoort>;
  cijfersOp(peildatum: Datum): Cijfers;
}

export function maakKader(regelboek: Regelboek): Kader {
  const perDag = new Map<Datum, Cijfers>();
  return {
    regelboek,
    programma: new Programma(regelboek),
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
