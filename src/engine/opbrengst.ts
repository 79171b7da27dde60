import type { Feiten } from './feiten.ts';
import type { Regeling } from './regelboek.ts';

/** Eurocents per month, holiday pay not in it. */
export interface BedragPerMaand {
  readonly min: number;
  readonly max: number;
}

/**
 * What a regeling adds to the income: the norm less the income (art. 19 lid 2 Participatiewet).
 *
 * @returns undefined when the regeling does not work that way, or when norm or income leave it open.
 */
export function bedragVan(regeling: Regeling, f: Feiten): BedragPerMaand | undefined {
  const norm = f.bijstandsnorm;
  if (regeling.brengtOp.vultAanTot !== 'bijstandsnorm' || norm === null) return undefined;
  const { exclusief, inclusief, onduidelijk } = f.inkomen;
  const meest = exclusief.max + inclusief.max + onduidelijk.max;
  if (!Number.isFinite(meest)) return undefined;
  // Holiday pay inside an income takes at most the share of the norm that is holiday pay; both ends are kept.
  const zonder = norm.exclusief.min / norm.inclusief.min;
  const minst = exclusief.min + (inclusief.min + onduidelijk.min) * zonder;
  return {
    min: Math.max(0, Math.floor(norm.exclusief.min - meest / 12)),
    max: Math.max(0, Math.ceil(norm.exclusief.max - Math.max(minst, 0) / 12)),
  };
}
