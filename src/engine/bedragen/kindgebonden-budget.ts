import { type Antwoord, isBekend } from '../../domain/antwoord.ts';
import { leeftijdOp, maandbegin, plusDagen } from '../../domain/datum.ts';
import type { Geboren } from '../../domain/huishouden.ts';
import { type Interval, omhul, plus, precies, VANAF_NUL } from '../../domain/interval.ts';
import { perDag } from '../cijfers.ts';
import type { Feiten } from '../feiten.ts';
import { toetsingsinkomenGemis } from '../gemis.ts';
import { leeftijdVan } from '../leeftijd.ts';
import {
  type Bedragsoort,
  boven,
  huisgenotenGemis,
  kinderenGemis,
  leeftijdenGemis,
  misschienAlleenElders,
  misschienHuisgenootAlsPartner,
  perMaand,
  reeks,
  zekerPartners,
} from './soort.ts';

type Cijfers = NonNullable<ReturnType<typeof cijfersOp>>;

const cijfersOp = perDag((p) => {
  const euro = reeks(p, 'kindgebonden-budget');
  const procent = reeks(p, 'kindgebonden-budget-procenten');
  return (
    euro &&
    procent && {
      perKind: euro('per-kind'),
      van12Tot16: euro('van-12-tot-16'),
      van16Tot18: euro('van-16-tot-18'),
      alleenstaandeOuderkop: euro('alleenstaande-ouderkop'),
      drempelAlleen: euro('drempel-alleen'),
      drempelVerhogingPartner: euro('drempel-verhoging-partner'),
      minimum: euro('minimum'),
      afbouw: procent('afbouw'),
    }
  );
});

/**
 * Kindgebonden budget, art. 2 and 3 of the law: an amount for each child, more from 12 and from 16, the alleenstaande-ouderkop
 * for who has no partner, less a part of the income above the drempel.
 */
export const kindgebondenBudget: Bedragsoort = {
  bedrag(f) {
    const cijfers = cijfersOp(f);
    if (!cijfers) return undefined;
    const kinderen = voorKinderen(f, cijfers);
    if (kinderen.max === 0) return { min: 0, max: 0 };
    const bij = (bedrag: number, inkomen: number, alleen: boolean): number => {
      const drempel = cijfers.drempelAlleen + (alleen ? 0 : cijfers.drempelVerhogingPartner);
      const jaar = bedrag + (alleen ? cijfers.alleenstaandeOuderkop : 0) - (cijfers.afbouw * boven(inkomen, drempel)) / 100;
      return bedrag === 0 ? 0 : perMaand(jaar, cijfers.minimum);
    };
    const { aanvrager, partner } = f.toetsingsinkomen;
    const metHuisgenoot = misschienHuisgenootAlsPartner(f);
    const samen = metHuisgenoot ? plus(aanvrager, VANAF_NUL) : f.toetsingsinkomen.samen;
    const alleen = partner === null ? aanvrager : omhul(aanvrager, partner);
    const gevallen = zekerPartners(f) ? [false] : partner === null && !metHuisgenoot ? [true] : [true, false];
    return {
      min: Math.min(...gevallen.map((zonder) => bij(kinderen.min, zonder ? alleen.max : samen.max, zonder))),
      max: Math.max(...gevallen.map((zonder) => bij(kinderen.max, zonder ? alleen.min : samen.min, zonder))),
    };
  },
  gemis: (f) => [...kinderenGemis(f), ...leeftijdenGemis(f), ...huisgenotenGemis(f), ...toetsingsinkomenGemis(f)],
};

function voorKinderen(f: Feiten, cijfers: Cijfers): Interval {
  const { kinderen } = f.huishouden;
  if (!isBekend(kinderen) || misschienAlleenElders(f)) return { min: 0, max: Number.POSITIVE_INFINITY };
  let [min, max] = [0, 0];
  for (const kind of kinderen) {
    const jaren = opMaandbegin(kind.geboren, f);
    if (jaren.max < 0) continue;
    const [jong, oud] = [verhoging(jaren.min, cijfers), verhoging(jaren.max, cijfers)];
    min += jaren.max >= 18 ? 0 : cijfers.perKind + Math.min(jong, oud);
    max += jaren.min >= 18 ? 0 : cijfers.perKind + Math.max(jong, oud);
  }
  return { min, max };
}

/** Birth and birthdays count from the month after (art. 2 lid 1, 3 and 5); an age in years is taken as it is. */
function opMaandbegin(geboren: Antwoord<Geboren>, f: Feiten): Interval {
  if (isBekend(geboren) && 'op' in geboren) return precies(leeftijdOp(geboren.op, plusDagen(maandbegin(f.peildatum), -1)));
  return leeftijdVan(geboren, f.peildatum, f.kader).jaren;
}

const verhoging = (jaren: number, { van12Tot16, van16Tot18 }: Cijfers): number => (jaren < 12 ? 0 : jaren < 16 ? van12Tot16 : van16Tot18);
