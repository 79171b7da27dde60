import type { Huishouden } from '../../src/domain/huishouden.ts';
import {
  AOW,
  aanslag,
  alsVraag,
  bijstandsvermogen,
  heeft,
  ingehouden,
  kind,
  koop,
  krijgt,
  krijgtElk,
  minimum,
  ofVraag,
  onderNorm,
  type Toets,
  vanaf,
  vermogen,
  ZONDER_GRENS,
} from './feiten.ts';
import { huurtoeslagen } from './huur.ts';
import { bekend, leeftijd } from './inkomen.ts';
import { type AlleenOfSamen, HUURTOESLAG_2026, KINDGEBONDEN_BUDGET, ZORGTOESLAG } from './toeslagtabellen.ts';
import { heeftUwvUitkering, toeslagenVanUwv } from './uwv.ts';
import { alle, een, eens, type Oordeel, ofNee, ofOpen } from './waarheid.ts';
import { jaarOp, kindgebondenBudgetten, type Mogelijk, zekerPartners, zorgtoeslagen } from './zorg-en-kind.ts';

/** The regelingen of the country, wherever somebody lives. */
const isBedrag = (mogelijk: Mogelijk): Oordeel =>
  mogelijk.includes('onbekend') ? 'open' : eens(mogelijk.map((bedrag) => typeof bedrag === 'number' && bedrag > 0));

/** What is asked holds a car, and the law looks at 1 January: above the limit (euros) it is still open, and debts may take it away. */
function toeslagvermogen(h: Huishouden, grens: AlleenOfSamen | undefined): Oordeel {
  if (!grens) return 'open';
  const [alleen, samen] = grens.map((euro) => euro * 100) as [number, number];
  const hoger = Number.POSITIVE_INFINITY;
  if (bekend(h.partner) === null) return vermogen(h, [alleen, hoger], true);
  // Who is not certainly a partner may have all of it, and then the limit of one person holds.
  return vermogen(h, zekerPartners(h) ? [samen, hoger] : [alleen, samen, hoger], true);
}

const woontInAssen = (h: Huishouden): Oordeel => ofNee(h.woonplaats === 'assen');
const kinderen = (h: Huishouden): readonly number[] => bekend(h.kinderen).map(leeftijd);
/** Art. 8 Wet op de huurtoeslag with art. 10 lid 2 Awir: a minor with a child counts as adult, and one whose parents both died. */
const meerderjarig = (h: Huishouden): Oordeel => (kinderen(h).length > 0 ? 'ja' : ofVraag(vanaf(h, 18)));

/** How many of 18 there are who may be a child that had its birthday just now; whose child they are was not asked. */
const netVolwassen = (h: Huishouden): number => bekend(h.huisgenoten).filter((p) => leeftijd(p) === 18 && p.huurtKamer !== true).length;
/** A child of whom the care is shared may be registered with the other parent, and belong here all the same. */
const coOuder = (h: Huishouden): Oordeel => alsVraag(heeft(h, 'kind-elders'));
const isKwartaalbegin = (dag: number): boolean => [101, 401, 701, 1001].includes(dag % 10000);

export const LANDELIJK: Readonly<Record<string, Toets>> = {
  'aio-aanvulling': (h, dag) => [vanaf(h, AOW), een([onderNorm(h, dag), alsVraag(krijgt(h, 'bijstand'))]), ingehouden(h), bijstandsvermogen(h, dag)],
  // Who is nearly there must ask for it now (art. 16 lid 1).
  aow: (h) => [een([vanaf(h, AOW), alsVraag(vanaf(h, 66))])],
  // Art. 1:431 Burgerlijk Wetboek knows no municipality; the GKB is that of Assen.
  beschermingsbewind: (h) => [een([woontInAssen(h), alsVraag(heeft(h, 'schulden', 'loonbeslag'))]), ofVraag(heeft(h, 'schulden', 'loonbeslag')), 'mens'],
  // Art. 7 lid 6 and 7a Algemene Kinderbijslagwet: also for a child that does not live at home, by illness or school.
  'dubbele-kinderbijslag': (h) => [een([alle([heeft(h, 'kind-met-zorg'), ofVraag(kind(h, 3, 18))]), alsVraag(heeft(h, 'kind-elders'))]), 'mens'],
  energietoeslag: (h) => [heeft(h, 'energierekening'), 'mens'],
  huurtoeslag: (h, dag) => [
    meerderjarig(h),
    h.woning === 'huur' ? 'ja' : h.woning === 'inwonend' || h.woning === 'inrichting' ? 'mens' : 'nee',
    toeslagvermogen(h, jaarOp(dag) === 2026 ? HUURTOESLAG_2026.vermogenEuro : undefined),
    isBedrag(huurtoeslagen(h, dag)),
  ],
  // Younger than 12 on 1 January: who is 12 now may have been.
  'inkomensafhankelijke-combinatiekorting': (h) => [
    een([kind(h, 0, 12), alsVraag(kind(h, 12, 13)), coOuder(h)]),
    ofVraag(krijgtElk(h, 'loon', 'eigen-bedrijf')),
    'mens',
  ],
  // Art. 7 lid 1 and 11: a child at home, one that was not 18 yet when the quarter began, or one that is kept elsewhere.
  kinderbijslag: (h, dag) => [een([kind(h, 0, 18), netVolwassen(h) === 0 || isKwartaalbegin(dag) ? 'nee' : 'open', alsVraag(heeft(h, 'kind-elders'))])],
  // Art. 1.6 lid 1 and 3: each parent works or studies, or is on the way to work.
  kinderopvangtoeslag: (h) => [
    heeft(h, 'kinderopvang'),
    een([kind(h, 0, 13), alsVraag(kind(h, 13, 15)), coOuder(h)]),
    ofVraag(krijgtElk(h, 'loon', 'eigen-bedrijf', 'studiefinanciering')),
  ],
  'kindgebonden-budget': (h, dag) => {
    const jaar = jaarOp(dag);
    const bedragen = kindgebondenBudgetten(h, dag, kinderen(h));
    // Art. 2 lid 1: until the end of the month of the 18th birthday.
    const metNetVolwassen = kindgebondenBudgetten(h, dag, [...kinderen(h), ...Array.from({ length: netVolwassen(h) }, () => 17)]);
    return [
      een([alle([kind(h, 0, 18), isBedrag(bedragen)]), netVolwassen(h) === 0 ? 'nee' : alsVraag(isBedrag(metNetVolwassen)), alsVraag(heeft(h, 'kind-elders'))]),
      toeslagvermogen(h, jaar && KINDGEBONDEN_BUDGET[jaar].vermogenEuro),
    ];
  },
  kledingbank: (h) => [een([heeft(h, 'geen-kleding'), alsVraag(heeft(h, 'geen-eten', 'betalingsachterstand'))]), 'mens'],
  'kwijtschelding-waterschap': (h, dag) => [
    een([woontInAssen(h), alsVraag(heeft(h, 'belastingaanslag'))]),
    minimum(h, dag, [100, ZONDER_GRENS]),
    aanslag(h),
    koop(h),
    'mens',
  ],
  'noodfonds-energie': (h) => [heeft(h, 'energierekening'), 'mens'],
  'publiek-energiefonds': (h) => [heeft(h, 'energierekening'), 'open'],
  'rode-kruis-boodschappenkaart': (h) => [een([heeft(h, 'geen-eten'), alsVraag(heeft(h, 'geen-kleding', 'betalingsachterstand'))]), 'mens'],
  studietoeslag: (h) => [heeft(h, 'studie-met-beperking'), ofOpen(krijgt(h, 'wajong') === 'nee'), 'mens'],
  'teruggave-inkomstenbelasting': (h) => [ofVraag(krijgt(h, 'loon', 'ww', 'ziektewet')), 'mens'],
  toeslagenwet: (h, dag) => [
    vanaf(h, 18, AOW),
    heeftUwvUitkering(h),
    // Art. 2 lid 3: whose home it is was not asked.
    ofOpen(h.woning !== 'inwonend' || vanaf(h, 18, 21) === 'nee'),
    isBedrag(toeslagenVanUwv(h, dag)),
  ],
  // The criterion of 2024 is what is left after the fixed costs, whatever the income: who has no more than the highest limit of Assen may fit.
  voedselbank: (h, dag) => [
    een([
      heeft(h, 'geen-eten'),
      alsVraag(
        een([
          minimum(h, dag, [140]),
          heeft(h, 'schulden', 'loonbeslag', 'betalingsachterstand', 'ontruiming', 'afsluiting', 'energierekening', 'geen-kleding'),
        ]),
      ),
    ]),
    'mens',
  ],
  'wij-ruilen-en-geven-weg': (h) => [een([heeft(h, 'geen-eten', 'geen-kleding'), alsVraag(heeft(h, 'betalingsachterstand'))]), 'mens'],
  zorgtoeslag: (h, dag) => {
    const jaar = jaarOp(dag);
    return [vanaf(h, 18), toeslagvermogen(h, jaar && ZORGTOESLAG[jaar].vermogenEuro), isBedrag(zorgtoeslagen(h, dag))];
  },
};
