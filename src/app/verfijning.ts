import { isBekend, isOpen } from '../domain/antwoord.ts';
import { type Interval, precies } from '../domain/interval.ts';
import { bedragVan, type Feiten, leidAf, type Regeling } from '../engine/index.ts';

/** A narrower range than this says enough, in eurocents per month. */
const BREED = 2500;

const breedte = (bedrag: Interval | undefined): number => (bedrag ? bedrag.max - bedrag.min : 0);

/**
 * Whether the income of a whole year, which was not asked, would make this amount more precise. It is tried: with the lowest
 * or the highest income that is still possible the amount is worked out again.
 */
export function jaarinkomenHelpt(regeling: Regeling, f: Feiten): boolean {
  if (!isOpen(f.huishouden.toetsingsinkomen) || !isBekend(f.huishouden.aanvrager.inkomsten)) return false;
  const nu = bedragVan(regeling, f);
  if (breedte(nu) < BREED) return false;
  const { min, max } = f.toetsingsinkomen.samen;
  return [min, max]
    .filter((inkomen) => Number.isFinite(inkomen))
    .some((inkomen) => {
      const huishouden = { ...f.huishouden, toetsingsinkomen: precies(Math.max(0, Math.round(inkomen))) };
      return breedte(bedragVan(regeling, leidAf(f.kader, huishouden, f.peildatum))) < breedte(nu);
    });
}
