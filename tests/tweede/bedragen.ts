import type { Huishouden } from '../../src/domain/huishouden.ts';
import { aanvullingen } from './aanvulling.ts';
import { huurtoeslagen } from './huur.ts';
import { bekend, leeftijd, paar } from './inkomen.ts';
import { aow, kinderbijslag, leeftijdVoorBudget, studietoeslag, type Uitkomst } from './toeslagen.ts';
import { toeslagenVanUwv } from './uwv.ts';
import { kindgebondenBudgetten, type Mogelijk, zorgtoeslagen } from './zorg-en-kind.ts';

/** Every amount per month that the law leaves room for, by regeling. `geboren`: the days on which the children were born. */
export type Bedrag = (h: Huishouden, dag: number, geboren: readonly number[]) => Mogelijk;

/** Everybody with the AOW age, with 0 to 50 years built up (art. 7 and 9 Algemene Ouderdomswet). */
function aowVanAllen(h: Huishouden, dag: number): Mogelijk {
  const perPersoon: Uitkomst = aow(dag, bekend(h.partner) !== null);
  if (typeof perPersoon !== 'number') return [perPersoon];
  return [null, perPersoon * paar(h).filter((p) => leeftijd(p) >= 67).length];
}

export const BEDRAGEN: Readonly<Record<string, Bedrag>> = {
  'aio-aanvulling': aanvullingen,
  aow: aowVanAllen,
  bijstandsuitkering: aanvullingen,
  huurtoeslag: huurtoeslagen,
  kinderbijslag: (_, dag, geboren) => [kinderbijslag(dag, geboren)],
  'kindgebonden-budget': (h, dag, geboren) =>
    kindgebondenBudgetten(
      h,
      dag,
      geboren.flatMap((g) => leeftijdVoorBudget(g, dag) ?? []),
    ),
  studietoeslag: (h, dag) => [studietoeslag(dag, leeftijd(h.aanvrager))],
  toeslagenwet: toeslagenVanUwv,
  zorgtoeslag: zorgtoeslagen,
};
