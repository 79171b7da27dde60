import { isBekend } from '../domain/antwoord.ts';
import type { Datum } from '../domain/datum.ts';
import type { Huishouden } from '../domain/huishouden.ts';
import { type GezinsInkomen, gezinsInkomen } from './inkomen.ts';
import type { Kader } from './kader.ts';
import { leeftijdVan } from './leeftijd.ts';
import { bijstandsnorm, type Norm, type Peiling, sociaalMinimum } from './norm.ts';

/**
 * What the rules look at: the household on the peildatum with everything derived from it, each as an interval that holds
 * every value the missing answers could still give.
 */
export interface Feiten extends Peiling {
  readonly inkomen: GezinsInkomen;
  /** null: no figures for the peildatum, or the aanvrager may be under 18. */
  readonly bijstandsnorm: Norm | null;
  readonly sociaalMinimum: Norm | null;
}

export function leidAf(kader: Kader, huishouden: Huishouden, peildatum: Datum): Feiten {
  const { partner } = huishouden;
  const peiling: Peiling = {
    kader,
    huishouden,
    peildatum,
    cijfers: kader.cijfersOp(peildatum),
    leeftijd: leeftijdVan(huishouden.aanvrager.geboren, peildatum, kader),
    leeftijdPartner: !isBekend(partner) ? undefined : partner && leeftijdVan(partner.geboren, peildatum, kader),
  };
  return {
    ...peiling,
    inkomen: gezinsInkomen(peiling),
    bijstandsnorm: bijstandsnorm(peiling),
    sociaalMinimum: sociaalMinimum(peiling),
  };
}

/** Whether figures are known for this day at all. */
export const heeftCijfers = (f: Feiten): boolean => f.cijfers['bijstandsnormen'] !== undefined;
