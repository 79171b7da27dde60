import type { Interval } from '../../domain/interval.ts';
import type { Feiten } from '../feiten.ts';
import type { Regeling } from '../regelboek.ts';
import type { Berekening } from '../voorwaarde.ts';
import { aanvullingBijstandsnorm } from './aanvulling-bijstandsnorm.ts';
import { aow } from './aow.ts';
import { huurtoeslag } from './huurtoeslag.ts';
import { kinderbijslag } from './kinderbijslag.ts';
import { kindgebondenBudget } from './kindgebonden-budget.ts';
import type { Bedragsoort } from './soort.ts';
import { studietoeslag } from './studietoeslag.ts';
import { toeslagenwet } from './toeslagenwet.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

/** The closed list of amounts: one that is missing here does not compile. */
export const BEDRAGEN: Readonly<Record<Berekening, Bedragsoort>> = {
  'aanvulling-bijstandsnorm': aanvullingBijstandsnorm,
  zorgtoeslag,
  huurtoeslag,
  'kindgebonden-budget': kindgebondenBudget,
  kinderbijslag,
  toeslagenwet,
  aow,
  studietoeslag,
};

/**
 * What a regeling brings in: eurocents per month, lowest and highest.
 *
 * @returns undefined when it is not computed, when no figures are known for the day, or when the answers leave the most open.
 */
export function bedragVan({ berekening }: Regeling, f: Feiten): Interval | undefined {
  const bedrag = berekening && BEDRAGEN[berekening].bedrag(f);
  return bedrag && Number.isFinite(bedrag.max) ? bedrag : undefined;
}
