import { expect, test } from 'vitest';
import { bedragVan, leidAf, toetsRegeling } from '../../src/engine/index.ts';
import { dag, huishouden, kader } from '../regelboek.ts';

/** Where the law leaves room, told by one household each: no definite word, and no certain amount, that the law does not give. */
const PEILDATUM = '2026-11-21';
type Json = Record<string, unknown>;

const maand = (soort: string, bedrag: number, vakantiegeld = 'exclusief'): Json => ({ soort, bedrag, per: 'maand', vakantiegeld });
const iemand = (leeftijd: number, ...inkomsten: readonly Json[]): Json => ({ leeftijd, inkomsten, studeert: false, huurtKamer: false });
const GEEN_SCHULD = { schulden: false, loonbeslag: false, betalingsachterstand: false };
const thuis = (aanvrager: Json, rest: Json = {}): Json => ({
  woonplaats: 'assen',
  woning: 'huur',
  kaleHuur: 650,
  aanvrager,
  partner: 'geen',
  kinderen: [],
  huisgenoten: [],
  bezittingen: 0,
  situaties: GEEN_SCHULD,
  ...rest,
});

const regelingVan = (id: string) => {
  const regeling = kader.regelboek.regelingen.find((r) => r.id === id);
  if (!regeling) throw new Error(id);
  return regeling;
};
const feitenVan = (json: Json) => leidAf(kader, huishouden(json), dag(PEILDATUM));

const GEEN_NEE: readonly (readonly [naam: string, regeling: string, huishouden: Json])[] = [
  [
    'art. 2:5 AIB: van € 20.400 in een jaar is € 1.574 per maand zonder vakantiebijslag, en de grens is € 1.669',
    'toeslagenwet',
    thuis(iemand(40, maand('ww', 1500)), { toetsingsinkomen: 20400 }),
  ],
  ['art. 2:5 AIB: van € 1.750 met vakantiebijslag erin telt € 1.620', 'toeslagenwet', thuis(iemand(40, maand('ww', 1750, 'inclusief')))],
  [
    'art. 7 Toeslagenwet: van € 1.500 loon van de partner blijft 15 % van het minimumloon buiten beschouwing',
    'toeslagenwet',
    thuis(iemand(45, maand('ww', 900)), { partner: iemand(44, maand('loon', 1500)), kinderen: [{ leeftijd: 5 }] }),
  ],
  ['art. 2:10 AIB: ioaw is geen inkomen', 'toeslagenwet', thuis(iemand(60, maand('ww', 1000), maand('ioaw', 700)))],
  [
    'art. 6 Toeslagenwet: wat in de rest van het jaar is verdiend, telt niet voor nu',
    'toeslagenwet',
    thuis(iemand(40, maand('ww', 1200)), { toetsingsinkomen: 30000 }),
  ],
  [
    'art. 1 lid 3 Toeslagenwet: met een partner van 17 is iemand van 25 niet gehuwd, dus geldt art. 3 niet',
    'toeslagenwet',
    thuis(iemand(25, maand('ww', 900)), { partner: iemand(17) }),
  ],
  ['art. 10 lid 2 Awir: wie 17 is en een kind heeft, is meerderjarig', 'huurtoeslag', thuis(iemand(17, maand('loon', 600)), { kinderen: [{ leeftijd: 0 }] })],
  ['art. 10 lid 2 Awir: ook wie 17 is en geen ouders meer heeft', 'huurtoeslag', thuis(iemand(17, maand('loon', 600)))],
  [
    'art. 3 lid 2 e Awir: wie 17 is, is alleen toeslagpartner bij een kind van hen samen',
    'kindgebonden-budget',
    thuis(iemand(30), { partner: iemand(17, maand('loon', 7000)), kinderen: [{ leeftijd: 3 }], toetsingsinkomen: 130000 }),
  ],
  [
    'art. 3 lid 2 e Awir: hetzelfde voor de zorgtoeslag',
    'zorgtoeslag',
    thuis(iemand(30), { partner: iemand(17, maand('loon', 7000)), kinderen: [{ leeftijd: 3 }], toetsingsinkomen: 130000 }),
  ],
  [
    'wie loonbeslag heeft, heeft een schuld',
    'jongeren-perspectief-fonds',
    thuis(iemand(22), { situaties: { schulden: false, loonbeslag: true, betalingsachterstand: false } }),
  ],
  [
    'art. 7 lid 6 en 7a AKW: een kind met veel zorg kan ook elders wonen',
    'dubbele-kinderbijslag',
    thuis(iemand(40), { situaties: { ...GEEN_SCHULD, 'kind-met-zorg': true } }),
  ],
  [
    'art. 7 p Regeling Participatiewet, IOAW en IOAZ: € 30.000 kan geld van de toeslagenaffaire zijn',
    'bijstandsuitkering',
    thuis(iemand(40), { bezittingen: 30000, situaties: { ...GEEN_SCHULD, toeslagenaffaire: true } }),
  ],
  [
    'art. 7 p Regeling Participatiewet, IOAW en IOAZ: ook bij de AIO',
    'aio-aanvulling',
    thuis(iemand(70, maand('aow', 900)), { bezittingen: 30000, situaties: { ...GEEN_SCHULD, toeslagenaffaire: true } }),
  ],
  [
    'art. 11 lid 4 Participatiewet: de bijstand van de partner is die van een alleenstaande',
    'bijstandsuitkering',
    thuis(iemand(40), { partner: iemand(40, maand('bijstand', 1348.49)) }),
  ],
];

test.each(GEEN_NEE)('geen "waarschijnlijk-niet": %s', (_, id, json) => {
  expect(toetsRegeling(regelingVan(id), feitenVan(json))).not.toBe('waarschijnlijk-niet');
});

const GEEN_JA: typeof GEEN_NEE = [
  [
    'art. 3 Toeslagenwet: alleen de oudste heeft een uitkering, en de partner is van na 1971',
    'toeslagenwet',
    thuis(iemand(60, maand('ww', 900)), { partner: iemand(40) }),
  ],
  [
    'art. 6 Toeslagenwet: de hypotheekrente gaat van het jaarinkomen af en niet van de uitkering',
    'toeslagenwet',
    thuis(iemand(40, maand('ww', 2600)), { woning: 'koop', toetsingsinkomen: 10000 }),
  ],
  [
    'art. 2:4 lid 1 n AIB: een beurs telt mee',
    'toeslagenwet',
    thuis(iemand(22, maand('wajong', 900), maand('studiefinanciering', 900)), { toetsingsinkomen: 12500 }),
  ],
  [
    'art. 7 lid 3 en 4 Awir: twee zonder kind zijn misschien geen toeslagpartners, en dan geldt de grens voor ieder apart',
    'huurtoeslag',
    thuis(iemand(40), { partner: iemand(41), bezittingen: 60000, toetsingsinkomen: 20000 }),
  ],
  ['art. 8a Toeslagenwet: een WIA kan het hele dagloon zijn', 'toeslagenwet', thuis(iemand(50, maand('arbeidsongeschikt', 1000)), { toetsingsinkomen: 15000 })],
  ['art. 8a Toeslagenwet: een Ziektewet ook (art. 29a ZW)', 'toeslagenwet', thuis(iemand(50, maand('ziektewet', 1000)), { toetsingsinkomen: 15000 })],
  ['art. 2 lid 3 Toeslagenwet: wie 19 is, woont misschien bij de ouders', 'toeslagenwet', thuis(iemand(19, maand('wajong', 500)), { woning: 'inwonend' })],
  [
    'art. 3 lid 2 e Awir: een broer van 35 in huis kan toeslagpartner zijn',
    'kindgebonden-budget',
    thuis(iemand(32), { kinderen: [{ leeftijd: 5 }], huisgenoten: [iemand(35)], toetsingsinkomen: 23000 }),
  ],
  [
    'art. 3 lid 2 e Awir: hetzelfde voor de zorgtoeslag',
    'zorgtoeslag',
    thuis(iemand(32), { kinderen: [{ leeftijd: 5 }], huisgenoten: [iemand(35)], toetsingsinkomen: 23000 }),
  ],
  ...(['bijstandsuitkering', 'kwijtschelding-gemeente'] as const).map(
    (id) => ['art. 475a Rv: wat in beslag is genomen is ook inkomen', id, thuis(iemand(40, maand('loon', 1200)), { situaties: { loonbeslag: true } })] as const,
  ),
  ['art. 2 Bbz 2004: een ondernemer krijgt bijstand van die soort', 'bijstandsuitkering', thuis(iemand(40, maand('eigen-bedrijf', 800)))],
  [
    'art. 34 lid 2 d Participatiewet: bij een koopwoning telt de overwaarde',
    'individuele-inkomenstoeslag',
    thuis(iemand(50, maand('loon', 900)), { woning: 'koop', maandenLaagInkomen: 48 }),
  ],
  [
    'art. 36 Participatiewet: wie studeert, heeft misschien uitzicht op meer inkomen',
    'individuele-inkomenstoeslag',
    thuis(iemand(24, maand('studiefinanciering', 900)), { maandenLaagInkomen: 48 }),
  ],
];

test.each(GEEN_JA)('geen "waarschijnlijk": %s', (_, id, json) => {
  expect(toetsRegeling(regelingVan(id), feitenVan(json))).not.toBe('waarschijnlijk');
});

/** In cents per month: the interval has to hold this amount too. */
const OOK: readonly (readonly [naam: string, regeling: string, huishouden: Json, ook: number])[] = [
  ['art. 11 AKW: een kind van na 1 oktober telt in dit kwartaal niet', 'kinderbijslag', thuis(iemand(30), { kinderen: [{ leeftijd: 0 }] }), 0],
  ['art. 2 lid 4 Wzt: met een partner van 17 is het de helft', 'zorgtoeslag', thuis(iemand(30), { partner: iemand(17), toetsingsinkomen: 20000 }), 12300],
  [
    'art. 3 lid 2 e Awir: is de partner van 17 geen toeslagpartner, dan is er de kop voor wie alleen is',
    'kindgebonden-budget',
    thuis(iemand(30), { partner: iemand(17), kinderen: [{ leeftijd: 3 }], toetsingsinkomen: 20000 }),
    49900,
  ],
  [
    'art. 8 Awir: wat in beslag is genomen telt bij het inkomen, bij € 30.000 in een jaar € 213 huurtoeslag',
    'huurtoeslag',
    thuis(iemand(40, maand('loon', 1200)), { kaleHuur: 600, situaties: { loonbeslag: true } }),
    21300,
  ],
  [
    'art. 8a Toeslagenwet: van € 300 WW is het dagloon misschien € 400 in de maand, dus € 100',
    'toeslagenwet',
    thuis(iemand(40, maand('ww', 300)), { toetsingsinkomen: 4500 }),
    10000,
  ],
];

test.each(OOK)('het bedrag laat ruimte: %s', (_, id, json, ook) => {
  const bedrag = bedragVan(regelingVan(id), feitenVan(json));
  expect(bedrag).toBeDefined();
  expect([bedrag?.min ?? Number.NaN, ook, bedrag?.max ?? Number.NaN].toSorted((a, b) => a - b)).toEqual([bedrag?.min, ook, bedrag?.max]);
});
