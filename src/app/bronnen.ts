import type { Feiten, Regeling, Regelingtekst, Spoor } from '../engine/index.ts';
import { beslissend } from './uitleg.ts';

type Cijfers = Feiten['cijfers'];

/** The series of figures that make an amount; tests/app/bronnen.test.ts holds them to what the engine reads. */
const REEKSEN: Readonly<Record<NonNullable<Regeling['berekening']>, readonly string[]>> = {
  'aanvulling-bijstandsnorm': ['bijstandsnormen', 'vakantietoeslag'],
  zorgtoeslag: ['zorgtoeslag', 'zorgtoeslag-procenten'],
  huurtoeslag: ['huurtoeslag', 'huurtoeslag-inkomen', 'huurtoeslag-procenten'],
  'kindgebonden-budget': ['kindgebonden-budget', 'kindgebonden-budget-procenten'],
  kinderbijslag: ['kinderbijslag'],
  toeslagenwet: ['toeslagenwet', 'inkomstenbelasting', 'inkomstenbelasting-procenten'],
  aow: ['aow'],
  studietoeslag: ['studietoeslag'],
};

const uniek = (bronnen: readonly (string | undefined)[]): readonly string[] => [...new Set(bronnen.filter((bron) => bron !== undefined))];
const vanReeksen = (reeksen: readonly string[], cijfers: Cijfers): readonly (string | undefined)[] => reeksen.map((naam) => cijfers[naam]?.bron);

/** Where these reasons come from: the rule itself, and the figures of the day that make its limit. */
export const bronnenVan = (sporen: readonly Spoor[], cijfers: Cijfers): readonly string[] => uniek(sporen.flatMap((spoor) => vanReden(spoor, cijfers)));

function vanReden(spoor: Spoor, cijfers: Cijfers): readonly (string | undefined)[] {
  const { voorwaarde: v, delen } = spoor;
  switch (v.soort) {
    case 'een':
    case 'alle':
      return bronnenVan(beslissend(spoor), cijfers);
    case 'niet':
      return bronnenVan(delen, cijfers);
    case 'inkomen':
      return [v.bron, ...vanReeksen(['bijstandsnormen'], cijfers)];
    case 'vermogen':
      return [
        v.bron,
        ...vanReeksen(
          [v.laag, v.hoog].flatMap((grens) => (typeof grens === 'string' ? [grens.split('.')[0] ?? ''] : [])),
          cijfers,
        ),
      ];
    case 'berekend':
      return [v.bron, ...vanReeksen(REEKSEN[v.bedrag], cijfers)];
    default:
      return [v.bron];
  }
}

/** Where an amount comes from: the figures of the day, or the source of a fixed amount. */
export const bedragbronnen = ({ berekening }: Regeling, { brengtOp }: Regelingtekst, cijfers: Cijfers): readonly string[] =>
  uniek([...(berekening ? vanReeksen(REEKSEN[berekening], cijfers) : []), brengtOp.bron]);
