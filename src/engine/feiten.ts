import { isBekend } from '../domain/antwoord.ts';
import type { Datum } from '../domain/datum.ts';
import type { Huishouden } from '../domain/huishouden.ts';
import { precies } from '../domain/interval.ts';
import { type Gezegd, gezegdVan, type Ontvangsten, ontvangstenVan } from './bits.ts';
import { type GezinsInkomen, gezinsInkomen } from './inkomen.ts';
import type { Kader } from './kader.ts';
import { type Leeftijd, leeftijdVan } from './leeftijd.ts';
import { normenVan } from './norm.ts';
import type { Norm } from './normberekening.ts';
import type { Peiling } from './peiling.ts';
import { type Percentage, percentageVan } from './percentage.ts';
import { type Toetsingsinkomen, toetsingsinkomenVan } from './toetsingsinkomen.ts';
import type { InkomenVoorwaarde } from './voorwaarde.ts';

/**
 * What the rules look at: the household on the peildatum with everything derived from it, each as an interval that holds
 * every value the missing answers could still give.
 */
export interface Feiten extends Peiling {
  /** undefined: not known whether there are children. */
  readonly leeftijdenKinderen: readonly Leeftijd[] | undefined;
  readonly gezegd: Gezegd;
  readonly ontvangsten: Ontvangsten;
  readonly inkomen: GezinsInkomen;
  readonly toetsingsinkomen: Toetsingsinkomen;
  /** null: no figures for the peildatum, or the aanvrager may be under 18. */
  readonly bijstandsnorm: Norm | null;
  readonly sociaalMinimum: Norm | null;
  /** The income as a part of each. */
  readonly percentages: Readonly<Record<InkomenVoorwaarde['van'], Percentage | null>>;
  /** Under this number programma.ts remembers what it judged. */
  readonly beurt: number;
}

export function leidAf(kader: Kader, huishouden: Huishouden, peildatum: Datum): Feiten {
  const { partner, kinderen } = huishouden;
  // One object that is filled in: a spread of this many fields costs more than all verdicts.
  const f: { -readonly [K in keyof Feiten]: Feiten[K] } = {
    kader,
    huishouden,
    peildatum,
    cijfers: kader.cijfersOp(peildatum),
    leeftijd: leeftijdVan(huishouden.aanvrager.geboren, peildatum, kader),
    leeftijdPartner: !isBekend(partner) ? undefined : partner && leeftijdVan(partner.geboren, peildatum, kader),
    leeftijdenKinderen: isBekend(kinderen) ? kinderen.map((kind) => leeftijdVan(kind.geboren, peildatum, kader)) : undefined,
    gezegd: gezegdVan(huishouden),
    ontvangsten: ontvangstenVan(huishouden, kader.inkomstenplaatsen),
    inkomen: NIETS,
    toetsingsinkomen: GEEN_TOETSINGSINKOMEN,
    bijstandsnorm: null,
    sociaalMinimum: null,
    percentages: GEEN_PERCENTAGE,
    beurt: kader.programma.nieuweBeurt(),
  };
  f.inkomen = gezinsInkomen(f);
  f.toetsingsinkomen = toetsingsinkomenVan(f);
  const normen = normenVan(f);
  if (normen) {
    const { bijstandsnorm, sociaalMinimum } = normen;
    f.bijstandsnorm = bijstandsnorm;
    f.sociaalMinimum = sociaalMinimum;
    f.percentages = { bijstandsnorm: percentageVan(f.inkomen, bijstandsnorm), 'sociaal-minimum': percentageVan(f.inkomen, sociaalMinimum) };
  }
  return f;
}

const NIETS: GezinsInkomen = { exclusief: precies(0), inclusief: precies(0), onduidelijk: precies(0) };
const GEEN_PERCENTAGE: Feiten['percentages'] = { bijstandsnorm: null, 'sociaal-minimum': null };
const GEEN_TOETSINGSINKOMEN: Toetsingsinkomen = { aanvrager: precies(0), partner: null, samen: precies(0) };

/** Whether figures are known for this day at all. */
export const heeftCijfers = (f: Feiten): boolean => f.cijfers['bijstandsnormen'] !== undefined;
