import type { Datum } from '../domain/datum.ts';
import { type Plaatsen, plaatsenVan } from './bits.ts';
import type { Cijfers } from './cijfers.ts';
import { Programma } from './programma.ts';
import type { Cijferperiode, Inkomstensoort, Regelboek } from './regelboek.ts';

/** The rulebook made ready for use. Make it once; it holds no answers. */
export interface Kader {
  readonly regelboek: Regelboek;
  readonly programma: Programma;
  readonly inkomstenplaatsen: Plaatsen;
  readonly inkomstensoort: ReadonlyMap<string, Inkomstensoort>;
  cijfersOp(peildatum: Datum): Cijfers;
}

const heeftCijfer = ({ waarden }: Cijferperiode): boolean => Object.keys(waarden).length > 0;

export function maakKader(regelboek: Regelboek): Kader {
  const perDag = new Map<Datum, Cijfers>();
  const inkomstenplaatsen = plaatsenVan(regelboek.inkomsten.map(({ id }) => id));
  return {
    regelboek,
    programma: new Programma(regelboek, inkomstenplaatsen),
    inkomstenplaatsen,
    inkomstensoort: new Map(regelboek.inkomsten.map((soort) => [soort.id, soort])),
    cijfersOp(peildatum) {
      let cijfers = perDag.get(peildatum);
      if (!cijfers) {
        cijfers = Object.fromEntries(
          // A period in which no figure is known is there to say so in the rules.
          Object.entries(regelboek.cijfers).map(([id, { periodes }]) => [
            id,
            periodes.find((p) => p.vanaf <= peildatum && peildatum <= p.totEnMet && heeftCijfer(p)),
          ]),
        );
        perDag.set(peildatum, cijfers);
      }
      return cijfers;
    },
  };
}
