import { isBekend } from '../domain/antwoord.ts';
import type { Datum } from '../domain/datum.ts';
import type { Feiten } from './feiten.ts';
import { type Gemis, gemistVan, leeftijdGemis } from './gemis.ts';
import { leeftijdOpDag } from './leeftijd.ts';
import type { Peiling } from './peiling.ts';

/** A child may live elsewhere (art. 7 lid 1 b Algemene Kinderbijslagwet): of that one nothing is known. */
export const misschienElders = ({ huishouden: { situaties } }: Feiten): boolean => situaties['kind-elders'] !== false;

/**
 * How many of the others at the address may be a child that was not 18 yet on the day that decides, though it is now: of them it is not
 * asked whose child they are. Not who has a contract of hire. Any number, where it is not known who lives there.
 */
export function misschienNetVolwassen(f: Peiling, dag: Datum): number {
  const { huisgenoten } = f.huishouden;
  if (!isBekend(huisgenoten)) return Number.POSITIVE_INFINITY;
  return huisgenoten.filter((p) => p.huurtKamer !== true && leeftijdOpDag(p.geboren, dag, f).min < 18).length;
}

/** Who else lives there, where one of them may be the child that it is about; with a child elsewhere it stays open all the same. */
export const netVolwassenGemis = (f: Feiten, telt: boolean): Gemis[] =>
  telt && f.huishouden.situaties['kind-elders'] !== true ? gemistVan(f.huishouden, 'huisgenoten') : [];

const zonderKindThuis = (f: Feiten): boolean => isBekend(f.huishouden.kinderen) && f.huishouden.kinderen.length === 0 && misschienElders(f);

/** The children and how old they are; without any, whether one lives elsewhere. */
export const kinderenGemis = (f: Feiten): Gemis[] => [
  ...gemistVan(f.huishouden, 'kinderen'),
  ...leeftijdGemis(f.huishouden, 'kinderen'),
  ...(zonderKindThuis(f) && f.huishouden.situaties['kind-elders'] !== true ? gemistVan(f.huishouden, 'situatie') : []),
];
