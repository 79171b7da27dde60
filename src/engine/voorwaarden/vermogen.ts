import { isBekend } from '../../domain/antwoord.ts';
import { ALLES, hoogstens, type Interval, omhul, VANAF_NUL } from '../../domain/interval.ts';
import { ONBEKEND } from '../../domain/oordeel.ts';
import { cijfer } from '../cijfers.ts';
import type { Feiten } from '../feiten.ts';
import { type Gemis, gemistVan } from '../gemis.ts';
import type { Meting } from '../meting.ts';
import type { Vermogensgrens, VermogenVoorwaarde } from '../regelboek.ts';
import { metTwijfel, werktTwijfel } from '../twijfel.ts';
import type { Soort } from './soort.ts';

/** Savings and possessions against a limit that differs for a single person and a gezin (couple or single parent). */
export const vermogen: Soort<'vermogen'> = {
  oordeel: (v, f) => hoogstens(vermogenVan(v, f), grensVan(v, f)),
  gemis(v, f) {
    const uit: Gemis[] = gemistVan(f.huishouden, 'bezittingen');
    if (v.schulden === 'aftrekken') uit.push(...gemistVan(f.huishouden, 'situatie'));
    if (v.laag !== v.hoog) uit.push(...gemistVan(f.huishouden, 'partner', ...(v.hoogVoor === 'gezin' ? (['kinderen'] as const) : [])));
    return uit;
  },
  meting(v, f): Meting {
    const waarde = vermogenVan(v, f);
    const grens = grensVan(v, f);
    if (waarde.min > grens.max) return { waarde, grens, boven: waarde.min - grens.max };
    if (hoogstens(waarde, grens) !== ONBEKEND) return { waarde, grens };
    if (!Number.isFinite(waarde.max)) return { waarde, grens, ...(grens.min > 0 ? { jaTot: grens.min } : {}) };
    return { waarde, grens, ...(werktTwijfel(v.twijfel, f.peildatum) ? { twijfel: v.twijfel } : {}) };
  },
};

/** Each of these says that there may be debts. */
const SCHULDEN = ['schulden', 'loonbeslag', 'betalingsachterstand'] as const;

/** Where debts are taken off (art. 34 lid 1) and there may be debts, the vermogen can be anything below the possessions. */
function vermogenVan(v: VermogenVoorwaarde, f: Feiten): Interval {
  const bezit = f.huishouden.bezittingen;
  const bekend = isBekend(bezit) ? bezit : VANAF_NUL;
  const zonderSchulden = v.schulden === 'niet-aftrekken' || SCHULDEN.every((situatie) => f.huishouden.situaties[situatie] === false);
  return zonderSchulden ? bekend : { min: Number.NEGATIVE_INFINITY, max: bekend.max };
}

function grensVan(v: VermogenVoorwaarde, f: Feiten): Interval {
  const laag = (): Interval => grens(v.laag, v, f);
  const hoog = (): Interval => grens(v.hoog, v, f);
  const { partner, kinderen } = f.huishouden;
  if (partner !== null && isBekend(partner)) return hoog();
  if (v.hoogVoor === 'partner') return partner === null ? laag() : omhul(laag(), hoog());
  if (isBekend(kinderen) && kinderen.length > 0) return hoog();
  if (partner === null && isBekend(kinderen)) return laag();
  return omhul(laag(), hoog());
}

function grens(waarde: Vermogensgrens, v: VermogenVoorwaarde, f: Feiten): Interval {
  if (waarde === null) return VANAF_NUL;
  const centen = typeof waarde === 'number' ? waarde : cijfer(f.cijfers, waarde);
  return centen === undefined ? ALLES : metTwijfel(centen, v.twijfel, f.peildatum);
}
