import { isBekend } from '../../domain/antwoord.ts';
import { type Datum, leeftijdOp } from '../../domain/datum.ts';
import type { Persoon } from '../../domain/huishouden.ts';
import { type Interval, omhul, plus, precies, VANAF_NUL } from '../../domain/interval.ts';
import { perDag } from '../cijfers.ts';
import type { Feiten } from '../feiten.ts';
import { type Gemis, leeftijdenGemis, toetsingsinkomenGemis } from '../gemis.ts';
import { kinderenGemis, misschienElders, misschienNetVolwassen, netVolwassenGemis } from '../kinderen.ts';
import { dagVanBegin, jarenVan } from '../leeftijd.ts';
import type { Peiling } from '../peiling.ts';
import { huisgenotenGemis, misschienHuisgenootAlsPartner, zekerPartners } from '../toeslagpartner.ts';
import { type Bedragsoort, boven, perMaand, reeks } from './soort.ts';

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
    // Without a child that can count there is none, whatever the figures of the year.
    if (zonderKind(f)) return precies(0);
    const cijfers = cijfersOp(f);
    if (!cijfers) return undefined;
    const kinderen = voorKinderen(f, cijfers);
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
    const meest = (bedrag: number): number => Math.max(...gevallen.map((zonder) => bij(bedrag, zonder ? alleen.min : samen.min, zonder)));
    const max = meest(kinderen.max);
    if (max > 0) return { min: Math.min(...gevallen.map((zonder) => bij(kinderen.min, zonder ? alleen.max : samen.max, zonder))), max };
    // Of a child elsewhere, or that may have turned 18 this month, nothing is known: it gives no amount, but it may be what makes one.
    const kan = misschienElders(f) || meest(kinderen.max + voorNetVolwassen(f, cijfers)) > 0;
    return { min: 0, max: kan ? Number.POSITIVE_INFINITY : 0 };
  },
  gemis: (f) => [...kinderenGemis(f), ...leeftijdenGemis(f), ...huisgenotenGemis(f), ...eenVan18Gemis(f), ...toetsingsinkomenGemis(f)],
};

/** Birth and birthdays count from the month after (art. 2 lid 1, 3 and 5). */
const peildag = (f: Peiling): Datum => dagVanBegin('maand', f);

const netVolwassen = (f: Feiten): number => misschienNetVolwassen(f, peildag(f));

/** The most that others at the address can add who may have turned 18 this month (art. 2 lid 1). */
const voorNetVolwassen = (f: Feiten, { perKind, van16Tot18 }: Cijfers): number => {
  const aantal = netVolwassen(f);
  return aantal === 0 ? 0 : aantal * (perKind + van16Tot18);
};

const zonderKind = (f: Feiten): boolean => isBekend(f.huishouden.kinderen) && !misschienElders(f) && netVolwassen(f) === 0 && opMaandbegin(f).length === 0;

/** Asked where it may matter: no child at home counts, or what comes in takes the amount for them away. */
const eenVan18Gemis = (f: Feiten): Gemis[] =>
  netVolwassenGemis(f, isBekend(f.huishouden.kinderen) && kindgebondenBudget.bedrag(f)?.max === Number.POSITIVE_INFINITY);

function voorKinderen(f: Feiten, cijfers: Cijfers): Interval {
  if (!isBekend(f.huishouden.kinderen)) return VANAF_NUL;
  let [min, max] = [0, 0];
  for (const jaren of opMaandbegin(f)) {
    const [jong, oud] = [verhoging(jaren.min, cijfers), verhoging(jaren.max, cijfers)];
    min += jaren.max >= 18 ? 0 : cijfers.perKind + Math.min(jong, oud);
    max += cijfers.perKind + Math.max(jong, oud);
  }
  return { min, max };
}

/** The ages of the children at home that may count this month; an age in years is taken as it is. */
function opMaandbegin(f: Feiten): readonly Interval[] {
  const { kinderen } = f.huishouden;
  if (!isBekend(kinderen)) return [];
  const jaren = ({ geboren }: Persoon): Interval =>
    isBekend(geboren) && 'op' in geboren ? precies(leeftijdOp(geboren.op, peildag(f))) : jarenVan(geboren, f.peildatum);
  return kinderen.map(jaren).filter(({ min, max }) => max >= 0 && min < 18);
}

const verhoging = (jaren: number, { van12Tot16, van16Tot18 }: Cijfers): number => (jaren < 12 ? 0 : jaren < 16 ? van12Tot16 : van16Tot18);
