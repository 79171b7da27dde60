import { type Antwoord, isBekend } from '../../domain/antwoord.ts';
import { leeftijdOp, maandbegin, plusDagen } from '../../domain/datum.ts';
import type { Geboren } from '../../domain/huishouden.ts';
import { type Interval, omhul, plus, precies, VANAF_NUL } from '../../domain/interval.ts';
import type { Feiten } from '../feiten.ts';
import { gemistVan, leeftijdGemis, toetsingsinkomenGemis } from '../gemis.ts';
import { leeftijdVan } from '../leeftijd.ts';
import { type Bedragsoort, boven, huisgenotenGemis, leeftijdenGemis, misschienHuisgenootAlsPartner, perMaand, reeks, zekerPartners } from './soort.ts';

/**
 * Kindgebonden budget, art. 2 and 3 of the law: an amount for each child, more from 12 and from 16, the alleenstaande-ouderkop
 * for who has no partner, less a part of the income above the drempel.
 */
export const kindgebondenBudget: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'kindgebonden-budget');
    const procent = reeks(f, 'kindgebonden-budget-procenten');
    if (!euro || !procent) return undefined;
    const kinderen = voorKinderen(f, euro);
    const bij = (bedrag: number, inkomen: number, alleen: boolean): number => {
      const drempel = euro('drempel-alleen') + (alleen ? 0 : euro('drempel-verhoging-partner'));
      const jaar = bedrag + (alleen ? euro('alleenstaande-ouderkop') : 0) - (procent('afbouw') * boven(inkomen, drempel)) / 100;
      return bedrag === 0 ? 0 : perMaand(jaar, euro('minimum'));
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
  gemis: (f) => [
    ...gemistVan(f.huishouden, 'kinderen'),
    ...leeftijdGemis(f.huishouden, 'kinderen'),
    ...leeftijdenGemis(f),
    ...huisgenotenGemis(f),
    ...toetsingsinkomenGemis(f),
  ],
};

function voorKinderen(f: Feiten, euro: (naam: string) => number): Interval {
  const { kinderen } = f.huishouden;
  if (!isBekend(kinderen)) return { min: 0, max: Number.POSITIVE_INFINITY };
  let [min, max] = [0, 0];
  for (const kind of kinderen) {
    const jaren = opMaandbegin(kind.geboren, f);
    if (jaren.max < 0) continue;
    const verhogingen = [verhoging(jaren.min, euro), verhoging(jaren.max, euro)];
    min += jaren.max >= 18 ? 0 : euro('per-kind') + Math.min(...verhogingen);
    max += jaren.min >= 18 ? 0 : euro('per-kind') + Math.max(...verhogingen);
  }
  return { min, max };
}

/** Birth and birthdays count from the month after (art. 2 lid 1, 3 and 5); an age in years is taken as it is. */
function opMaandbegin(geboren: Antwoord<Geboren>, f: Feiten): Interval {
  if (isBekend(geboren) && 'op' in geboren) return precies(leeftijdOp(geboren.op, plusDagen(maandbegin(f.peildatum), -1)));
  return leeftijdVan(geboren, f.peildatum, f.kader).jaren;
}

function verhoging(jaren: number, euro: (naam: string) => number): number {
  return jaren < 12 ? 0 : euro(jaren < 16 ? 'van-12-tot-16' : 'van-16-tot-18');
}
