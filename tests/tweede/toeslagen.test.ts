import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wortel } from '../regelboek.ts';
import {
  aow,
  huurtoeslag,
  huurtoeslagFijn,
  huurtoeslagPerJaar,
  is21VoorHuurtoeslag,
  kinderbijslag,
  kinderbijslagPerKwartaal,
  kindgebondenBudget,
  kindgebondenBudgetPerJaar,
  leeftijdVoorBudget,
  studietoeslag,
  teltVoorZorgtoeslag,
  toeslagenwet,
  toeslagenwetPerDag,
  toetsingsinkomenUitNetto,
  type Uitkomst,
  zorgtoeslag,
  zorgtoeslagPerJaar,
} from './toeslagen.ts';
import { AOW, HUURTOESLAG_2026, JAREN, type Jaar, KINDERBIJSLAG, KINDGEBONDEN_BUDGET, TOESLAGENWET, ZORGTOESLAG } from './toeslagtabellen.ts';

/** The golden rows: exact inputs, the amount that they give and the sum written out, so that a person can check it. */
const KOLOMMEN = ['id', 'regeling', 'peildatum', 'gegeven', 'verwacht_per_maand_cent', 'artikel', 'som'];
const [kop, ...regels] = readFileSync(join(wortel, 'tests/gevallen/bedragen.csv'), 'utf8').trimEnd().split('\n');

interface Gegeven {
  readonly toetsingsinkomen: number;
  readonly partner: boolean;
  readonly vermogen: number;
  readonly partnerVerzekerd?: boolean;
  readonly kaleHuurCent: number;
  readonly rekeninkomen: number;
  readonly bewoners: number;
  readonly jong?: boolean;
  /** One day for who asks, a list for the children. */
  readonly geboren?: string | readonly string[];
  readonly gehuwd: boolean;
  readonly leeftijd: number;
  readonly leefvorm: 'gehuwd' | 'alleen' | 'woningdeler';
  readonly bijOuders?: boolean;
  readonly partnerGeboren?: string;
  readonly kinderenGeboren?: readonly string[];
}

const dagVan = (tekst: string): number => Number(tekst.replaceAll('-', ''));
const lijst = (geboren: Gegeven['geboren']): number[] => (typeof geboren === 'object' ? geboren.map(dagVan) : []);

const gevallen = regels.map((regel) => {
  const [id = '', regeling = '', peildatum = '', gegeven = '{}', verwacht = '', artikel = '', som = ''] = regel.split(';');
  const bedrag: Uitkomst = verwacht === '' ? null : verwacht === 'onbekend' ? 'onbekend' : Number(verwacht);
  return { id, regeling, dag: dagVan(peildatum), gegeven: JSON.parse(gegeven) as Gegeven, bedrag, artikel, som };
});

const jaarOp = (dag: number): Jaar | undefined => JAREN.find((jaar) => jaar === Math.floor(dag / 10000));
const huurvraag = (g: Gegeven, dag: number) => ({
  kaleHuur: g.kaleHuurCent,
  rekeninkomen: g.rekeninkomen,
  bewoners: g.bewoners,
  jong: typeof g.geboren === 'string' ? !is21VoorHuurtoeslag(dagVan(g.geboren), dag) : g.jong === true,
  partner: g.partner,
  vermogen: g.vermogen,
});
const kindvraag = (g: Gegeven, dag: number) => ({
  ...g,
  kinderen: lijst(g.geboren).flatMap((geboren) => leeftijdVoorBudget(geboren, dag) ?? []),
});

const REKENT: Readonly<Record<string, (g: Gegeven, dag: number) => Uitkomst>> = {
  zorgtoeslag: (g, dag) => {
    const jaar = jaarOp(dag);
    if (!jaar) return 'onbekend';
    return typeof g.geboren === 'string' && !teltVoorZorgtoeslag(dagVan(g.geboren), dag) ? null : zorgtoeslag(jaar, g);
  },
  huurtoeslag: (g, dag) => (jaarOp(dag) === 2026 ? huurtoeslag(huurvraag(g, dag)) : 'onbekend'),
  'kindgebonden-budget': (g, dag) => {
    const jaar = jaarOp(dag);
    return jaar ? kindgebondenBudget(jaar, kindvraag(g, dag)) : 'onbekend';
  },
  kinderbijslag: (g, dag) => kinderbijslag(dag, lijst(g.geboren)),
  toeslagenwet: ({ leefvorm, leeftijd, bijOuders, partnerGeboren, kinderenGeboren }, dag) =>
    toeslagenwet(dag, {
      leefvorm,
      leeftijd,
      bijOuders: bijOuders === true,
      ...(partnerGeboren === undefined ? {} : { partnerGeboren: dagVan(partnerGeboren) }),
      kinderenGeboren: lijst(kinderenGeboren),
    }),
  aow: (g, dag) => aow(dag, g.gehuwd),
  studietoeslag: (g, dag) => studietoeslag(dag, g.leeftijd),
};

describe('de gouden gevallen van tests/gevallen/bedragen.csv', () => {
  test('het bestand heeft zeven kolommen, eigen namen, en bij elke regel een artikel en een som', () => {
    expect(kop).toBe(KOLOMMEN.join(';'));
    for (const regel of regels) expect(regel.split(';'), regel).toHaveLength(KOLOMMEN.length);
    expect(new Set(gevallen.map(({ id }) => id)).size).toBe(gevallen.length);
    expect(gevallen.length).toBeGreaterThanOrEqual(150);
    for (const { id, artikel, som } of gevallen) expect([id, artikel.startsWith('art. '), som.length > 10]).toEqual([id, true, true]);
  });

  test.each([...new Set(gevallen.map(({ regeling }) => regeling))])('%s: elke regel geeft het bedrag dat er staat', (regeling) => {
    for (const g of gevallen.filter((geval) => geval.regeling === regeling))
      expect([g.id, REKENT[regeling]?.(g.gegeven, g.dag), g.som]).toEqual([g.id, g.bedrag, g.som]);
  });

  // The Dienst prints the month of both as a whole euro; whether the year is rounded before it is not told. No row may hang on that.
  test('huurtoeslag en kindgebonden budget zijn in elke regel hetzelfde, of het jaar nu eerst wordt afgerond of niet', () => {
    const viaJaar = (jaar: number | null): number | null => jaar && Math.floor(jaar / 12) * 100;
    for (const { id, regeling, gegeven, dag, bedrag } of gevallen) {
      const jaar = jaarOp(dag);
      if (!jaar || bedrag === 'onbekend') continue;
      if (regeling === 'huurtoeslag') expect([id, viaJaar(huurtoeslagPerJaar(huurvraag(gegeven, dag)))]).toEqual([id, bedrag]);
      if (regeling === 'kindgebonden-budget') expect([id, viaJaar(kindgebondenBudgetPerJaar(jaar, kindvraag(gegeven, dag)))]).toEqual([id, bedrag]);
    }
  });
});

describe('Wet op de zorgtoeslag', () => {
  const arm = { toetsingsinkomen: 15000, partner: false, vermogen: 0 };

  test('art. 1 lid 1 f: 108% van twaalf keer 2.294,40 is 29.735,42, en van 2.191,80 is 28.405,73: de Dienst rekent met 29.736 en 28.406', () => {
    expect([2294.4, 2191.8].map((loon) => Math.ceil(1.08 * 12 * loon))).toEqual([ZORGTOESLAG[2026].drempelEuro, ZORGTOESLAG[2025].drempelEuro]);
  });
  test('art. 2: tot de drempel van 29.736 is het 2.119 - 568,55 = 1.550,45, en samen 4.238 - 1.275,38 = 2.962,62 in een jaar', () => {
    expect(zorgtoeslagPerJaar(2026, arm)).toBe(1550);
    expect(zorgtoeslagPerJaar(2026, { ...arm, partner: true })).toBe(2963);
  });
  test('art. 2: in 2025 is het 2.112 - 538,58 = 1.573,42, en samen 4.224 - 1.213,79 = 3.010,21 in een jaar', () => {
    expect(zorgtoeslagPerJaar(2025, arm)).toBe(1573);
    expect(zorgtoeslagPerJaar(2025, { ...arm, partner: true })).toBe(3010);
  });
  test('per maand is dat 129 en 246 in 2026, en 131 en 250 in 2025; de Toeslagenkaart 2026 noemt 247', () => {
    const perMaand = (jaar: Jaar) => [false, true].map((partner) => zorgtoeslag(jaar, { ...arm, partner }));
    expect(perMaand(2026)).toEqual([12900, 24600]);
    expect(perMaand(2025)).toEqual([13100, 25000]);
  });
  test('art. 14 lid 4 en 5 Awir: op 40.857 blijft 23,53, afgerond 24, dus wel; op 40.858 blijft 23,40, afgerond 23, dus niet', () => {
    expect(zorgtoeslagPerJaar(2026, { ...arm, toetsingsinkomen: 40857 })).toBe(24);
    expect(zorgtoeslagPerJaar(2026, { ...arm, toetsingsinkomen: 40858 })).toBeNull();
  });
  test('art. 2 lid 2: een euro boven de drempel kost 13,73 cent in een jaar, en duizend euro 137,30', () => {
    expect(zorgtoeslagPerJaar(2026, { ...arm, toetsingsinkomen: 30736 })).toBe(1413);
  });
  test('art. 3: 146.011 is niet meer dan 146.011, en 146.012 wel', () => {
    expect(zorgtoeslag(2026, { ...arm, vermogen: 146011 })).toBe(12900);
    expect(zorgtoeslag(2026, { ...arm, vermogen: 146012 })).toBeNull();
  });
  test('art. 1 lid 1 c: wie op 1 november 18 wordt, is verzekerde vanaf 1 december', () => {
    expect([20261130, 20261201].map((dag) => teltVoorZorgtoeslag(20081101, dag))).toEqual([false, true]);
  });
});

describe('Wet op de huurtoeslag', () => {
  const alleen = { kaleHuur: 71302, rekeninkomen: 20000, bewoners: 1, jong: false, partner: false, vermogen: 0 };
  const cent = (v: typeof alleen): number => huurtoeslagFijn(v) / 1200;

  test('art. 16 en 17: de basishuur is 252,49 - 1,82 - 48,15 = 202,52, en met meer mensen 252,49 - 3,63 - 48,15 = 200,71', () => {
    expect(cent({ ...alleen, kaleHuur: 20252 })).toBe(0);
    expect(cent({ ...alleen, kaleHuur: 20253 })).toBe(1);
    expect(cent({ ...alleen, kaleHuur: 20072, bewoners: 2 })).toBe(1);
  });
  test('art. 21 lid 1: tot 498,20 telt elke cent heel, tot 713,02 voor 65%, tot 932,93 voor 40%, en daarboven niet', () => {
    expect(cent({ ...alleen, kaleHuur: 49820 })).toBe(29568);
    expect(cent({ ...alleen, kaleHuur: 49821 })).toBe(29568.65);
    expect(cent({ ...alleen, kaleHuur: 71302 })).toBeCloseTo(29568 + 13963.3, 6);
    expect(cent({ ...alleen, kaleHuur: 71303 })).toBeCloseTo(29568 + 13963.3 + 0.4, 6);
    expect(cent({ ...alleen, kaleHuur: 93293 })).toBeCloseTo(52327.7, 6);
    expect(cent({ ...alleen, kaleHuur: 93294 })).toBeCloseTo(52327.7, 6);
    expect(cent({ ...alleen, kaleHuur: 76414, bewoners: 3 }) - cent({ ...alleen, kaleHuur: 76413, bewoners: 3 })).toBeCloseTo(0.65, 6);
    expect(cent({ ...alleen, kaleHuur: 76415, bewoners: 3 }) - cent({ ...alleen, kaleHuur: 76414, bewoners: 3 })).toBeCloseTo(0.4, 6);
  });
  test('art. 20 lid 2: het hoogste bedrag is 523,28 alleen, 525,09 met twee en 537,87 met drie mensen', () => {
    expect([1, 2, 3].map((bewoners) => Math.round(cent({ ...alleen, kaleHuur: 93293, bewoners })))).toEqual([52328, 52509, 53787]);
  });
  test('art. 21 lid 2: duizend euro boven 23.425 kost 270 in een jaar, 22,50 per maand; boven 31.500 is het 220', () => {
    expect(cent(alleen) - cent({ ...alleen, rekeninkomen: 24425 })).toBe(2250);
    expect((cent({ ...alleen, bewoners: 2 }) - cent({ ...alleen, bewoners: 2, rekeninkomen: 32500 })) * 12).toBeCloseTo(22000, 6);
  });
  test('art. 13 lid 1 b: wie 18, 19 of 20 jaar is, krijgt bij 600 euro huur 498,20 - 202,52 = 295,68, dus 295', () => {
    expect(cent({ ...alleen, kaleHuur: 60000, jong: true })).toBe(29568);
    expect(huurtoeslag({ ...alleen, kaleHuur: 60000, jong: true })).toBe(29500);
  });
  test('art. 14 lid 5 Awir: 1,95 per maand is 23,40 in een jaar, dus niets; 2,00 is 24', () => {
    expect(huurtoeslag({ ...alleen, kaleHuur: 20447 })).toBeNull();
    expect(huurtoeslagPerJaar({ ...alleen, kaleHuur: 20452 })).toBe(24);
  });
  test('art. 7 lid 3 Awir: 38.479 mag, 38.480 niet, en met een partner mag 76.958', () => {
    expect(huurtoeslag({ ...alleen, vermogen: 38479 })).not.toBeNull();
    expect(huurtoeslag({ ...alleen, vermogen: 38480 })).toBeNull();
    expect([76958, 76959].map((vermogen) => huurtoeslag({ ...alleen, bewoners: 2, partner: true, vermogen }) === null)).toEqual([false, true]);
  });
  test('art. 5 Awir: 21 op de eerste dag van de maand telt die maand, een dag later pas de volgende', () => {
    expect([20051101, 20051102].map((geboren) => is21VoorHuurtoeslag(geboren, 20261121))).toEqual([true, false]);
    expect(is21VoorHuurtoeslag(20051102, 20261201)).toBe(true);
  });
  test('art. 17 lid 1: het ijkpunt is 23.425 voor een mens en 31.500 voor meer', () => {
    expect(HUURTOESLAG_2026.ijkpuntEuro).toEqual([23425, 31500]);
  });
});

describe('Wet op het kindgebonden budget', () => {
  const ouder = { toetsingsinkomen: 20000, partner: false, kinderen: [8], vermogen: 0 };

  test('art. 2 lid 2 en 6: een kind en geen partner is 2.580 + 3.416 = 5.996 in een jaar, 499,67 per maand, dus 499', () => {
    expect(kindgebondenBudgetPerJaar(2026, ouder)).toBe(5996);
    expect(kindgebondenBudget(2026, ouder)).toBe(49900);
  });
  test('art. 2 lid 4 en 5: van 12 tot en met 15 jaar komt er 724 bij, van 16 en 17 jaar 964', () => {
    expect([11, 12, 15, 16, 17].map((jaren) => kindgebondenBudgetPerJaar(2026, { ...ouder, kinderen: [jaren] }))).toEqual([5996, 6720, 6720, 6960, 6960]);
  });
  test('art. 2 lid 8: twee kinderen met een partner is 5.160, min 7,60% x (45.000 - 39.141) = 445,28, blijft 4.714,72, 392 per maand', () => {
    const samen = { ...ouder, partner: true, kinderen: [5, 8], toetsingsinkomen: 45000 };
    expect(kindgebondenBudgetPerJaar(2026, samen)).toBe(4715);
    expect(kindgebondenBudget(2026, samen)).toBe(39200);
  });
  test('art. 2 lid 7 in 2025: 2.511 + 3.389 = 5.900, min 7,10% x (29.406 - 28.406) = 71', () => {
    expect(kindgebondenBudgetPerJaar(2025, { ...ouder, toetsingsinkomen: 29406 })).toBe(5829);
    expect(KINDGEBONDEN_BUDGET[2025].drempelEuro).toEqual([28406, 37545]);
  });
  test('art. 2 lid 1, 3 en 5: alles verandert met ingang van de maand na de verjaardag, en stopt na de maand van 18 jaar', () => {
    const op = (geboren: number) => leeftijdVoorBudget(geboren, 20261121);
    expect([20261101, 20261031, 20141101, 20141031, 20101130, 20101031, 20081101, 20081031].map(op)).toEqual([null, 0, 11, 12, 15, 16, 17, null]);
  });
  test('zonder kind is er niets, ook geen verhoging van 3.416', () => {
    expect(kindgebondenBudget(2026, { ...ouder, kinderen: [] })).toBeNull();
  });
});

describe('Algemene Kinderbijslagwet', () => {
  test('art. 12 lid 3: 298,40 onder 6 jaar is 70%, 362,35 onder 12 is 85%, en 426,29 onder 18 is het basisbedrag, elk half jaar', () => {
    for (const { perKwartaal } of KINDERBIJSLAG) expect([70, 85, 100].map((deel) => Math.round((perKwartaal[2] * deel) / 100))).toEqual(perKwartaal);
  });
  test('art. 12 lid 3: wie op 1 oktober 6 wordt, krijgt dat kwartaal 362,35, en op 2 oktober nog 298,40', () => {
    expect([20201001, 20201002].map((geboren) => kinderbijslagPerKwartaal(20261121, [geboren]))).toEqual([36235, 29840]);
  });
  test('art. 7 en 11: wie op 1 oktober 18 wordt, krijgt niets meer; wie na 1 oktober is geboren, nog niets', () => {
    expect([20081001, 20261002].map((geboren) => kinderbijslag(20261121, [geboren]))).toEqual([null, null]);
  });
  test('drie kinderen van 4, 8 en 14 jaar geven 298,40 + 362,35 + 426,29 = 1.087,04 per kwartaal, 362,35 per maand', () => {
    const drie = [20220315, 20180315, 20120315];
    expect([kinderbijslagPerKwartaal(20261121, drie), kinderbijslag(20261121, drie)]).toEqual([108704, 36235]);
  });
});

describe('Toeslagenwet', () => {
  test('art. 2: per dag 107,45 gehuwd, 76,75 alleen vanaf 21 jaar en 49,94 met een meerderjarige in huis', () => {
    expect(toeslagenwetPerDag(20260701, { leefvorm: 'gehuwd', leeftijd: 60, partnerGeboren: 19650101 })).toBe(10745);
    expect(toeslagenwetPerDag(20260701, { leefvorm: 'alleen', leeftijd: 21 })).toBe(7675);
    expect(toeslagenwetPerDag(20260701, { leefvorm: 'woningdeler', leeftijd: 21 })).toBe(4994);
  });
  test('art. 1 lid 1 f: 76,75 x 21,75 = 1.669,31 en 107,45 x 21,75 = 2.337,04 per maand', () => {
    expect(toeslagenwet(20260701, { leefvorm: 'alleen', leeftijd: 40 })).toBe(166931);
    expect(toeslagenwet(20260701, { leefvorm: 'gehuwd', leeftijd: 60, partnerGeboren: 19650101 })).toBe(233704);
  });
  test('art. 3: de partner is geboren op 31 december 1971, of een dag later, of een dag later met een kind van 11', () => {
    const met = (partnerGeboren: number, kinderenGeboren: readonly number[]) =>
      toeslagenwetPerDag(20261121, { leefvorm: 'gehuwd', leeftijd: 50, partnerGeboren, kinderenGeboren });
    expect([met(19711231, []), met(19720101, []), met(19720101, [20141122]), met(19720101, [20141121])]).toEqual([10745, null, 10745, null]);
  });
  test('art. 2 lid 2, 3 en 8: 18, 19 en 20 jaar geven 35,95, 44,02 en 60,15, ook met anderen in huis, maar niet bij de ouders', () => {
    expect([18, 19, 20].map((leeftijd) => toeslagenwetPerDag(20260701, { leefvorm: 'woningdeler', leeftijd }))).toEqual([3595, 4402, 6015]);
    expect(toeslagenwetPerDag(20260701, { leefvorm: 'alleen', leeftijd: 20, bijOuders: true })).toBeNull();
  });
  test('art. 9: de bedragen stijgen met elk half jaar mee', () => {
    expect(TOESLAGENWET.map(({ gehuwd }) => gehuwd)).toEqual([10326, 10549, 10745]);
  });
});

describe('AOW en studietoeslag', () => {
  test('art. 9 lid 5 AOW: vanaf juli 2026 netto 1.581,55 alleen en 1.084,13 per persoon, dat is bruto min 4,85%', () => {
    expect([aow(20260701, false), aow(20260701, true)]).toEqual([158155, 108413]);
    expect([166216, 113939].map((bruto) => bruto - Math.floor((bruto * 485) / 10000))).toEqual([158155, 108413]);
  });
  test('de AOW stijgt elk half jaar, en van 2027 is zij niet bekend', () => {
    const netto = AOW.map(({ alleen }) => alleen);
    expect(netto).toEqual([...netto].sort((a, b) => a - b));
    expect(aow(20270101, false)).toBe('onbekend');
  });
  test('art. 36b Participatiewet: 385,14 vanaf 21 jaar en 192,57 met 18 in de eerste helft van 2026, daarna niet bekend', () => {
    expect([21, 40, 18].map((jaren) => studietoeslag(20260630, jaren))).toEqual([38514, 38514, 19257]);
    expect(studietoeslag(20260701, 21)).toBe('onbekend');
  });
});

describe('het toetsingsinkomen bij een netto inkomen van een jaar', () => {
  const LOON = { aow: false, eigenBijdrage: false };
  const ZELF = { aow: false, eigenBijdrage: true };
  const AOW_ZELF = { aow: true, eigenBijdrage: true };
  const tussen = (netto: number, wie: typeof LOON) => toetsingsinkomenUitNetto(netto * 100, wie);

  test.each([
    ['niets is niets', 0, LOON, [0, 0]],
    ['10.000 : 0,6425 = 15.564,2', 10000, LOON, [10000, 15565]],
    ['24.982 : 0,6425 = 38.882,5: net in de eerste schijf', 24982, LOON, [24982, 38883]],
    ['24.982,33 is 38.883 x 0,6425, en 0,67 meer : 0,6244 = 1,08', 24983, LOON, [24983, 38885]],
    ['30.000 - 24.982,33 = 5.017,67 : 0,6244 = 8.035,99', 30000, LOON, [30000, 46919]],
    ['49.672,98 is er over van 78.426, en 50.000 is 327,02 : 0,505 = 647,6 meer', 50000, LOON, [50000, 79074]],
    ['10.000 : (1 - 0,3575 - 0,0485) = 16.835,02', 10000, ZELF, [10000, 16836]],
    ['20.000 : (1 - 0,1785 - 0,0485) = 25.873,2', 20000, AOW_ZELF, [20000, 25874]],
    ['20.000 : (1 - 0,1785) = 24.345,7', 20000, { aow: true, eigenBijdrage: false }, [20000, 24346]],
  ] as const)('%s', (_, netto, wie, verwacht) => {
    expect(tussen(netto, wie)).toEqual(verwacht);
  });

  test('de volle AOW van 1.662,16 bruto per maand is 19.945,92 in een jaar, en ligt tussen de grenzen van 12 x 1.581,55 netto', () => {
    const [laagst, hoogst] = toetsingsinkomenUitNetto(12 * 158155, AOW_ZELF);
    expect([laagst, hoogst]).toEqual([18978, 24552]);
    expect(laagst <= 19945 && 19945 <= hoogst).toBe(true);
  });
  test('bijstand van 1.419,46 per maand is hoogstens 28.676 belastbaar: onder de drempel van 29.736, dus altijd de volle zorgtoeslag', () => {
    const [, hoogst] = toetsingsinkomenUitNetto(12 * 141946, ZELF);
    expect(hoogst).toBe(28676);
    expect(zorgtoeslag(2026, { toetsingsinkomen: hoogst, partner: false, vermogen: 0 })).toBe(12900);
  });
  test('art. 42 lid 7 en 43 Zorgverzekeringswet: de grens met eigen bijdrage ligt nooit lager dan die zonder', () => {
    for (const netto of [1, 5000, 12345, 24982, 24983, 40000, 49673, 60000, 90000])
      for (const oud of [false, true])
        expect(tussen(netto, { aow: oud, eigenBijdrage: true })[1]).toBeGreaterThanOrEqual(tussen(netto, { aow: oud, eigenBijdrage: false })[1]);
  });
  test('de grens van een som is minstens de som van de grenzen: twee keer 20.000 blijft onder 40.000 bij elkaar', () => {
    expect(2 * tussen(20000, LOON)[1]).toBeLessThanOrEqual(tussen(40000, LOON)[1]);
  });
  test('van elk bruto inkomen zonder kortingen vindt de grens het bruto bedrag weer terug', () => {
    const netto = (bruto: number): number =>
      bruto - 0.3575 * Math.min(bruto, 38883) - 0.3756 * Math.max(0, Math.min(bruto, 78426) - 38883) - 0.495 * Math.max(0, bruto - 78426);
    for (const bruto of [1000, 20000, 38883, 38884, 50000, 78426, 78427, 120000])
      expect(Math.abs(toetsingsinkomenUitNetto(Math.floor(netto(bruto) * 100), LOON)[1] - bruto)).toBeLessThanOrEqual(1);
  });
});
