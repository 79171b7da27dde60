import { describe, expect, test } from 'vitest';
import { LEEG_HUISHOUDEN, ONBEKEND_PERSOON, type Persoon } from '../../../src/domain/huishouden.ts';
import { BEDRAGEN } from '../../../src/engine/bedragen/index.ts';
import { leidAf } from '../../../src/engine/index.ts';
import { dag, feiten, kader, PEILDATUM } from '../../regelboek.ts';

const { toeslagenwet } = BEDRAGEN;
const bron = (soort: string, bedrag: unknown = 0, vakantiegeld = 'exclusief') => ({ soort, bedrag, per: 'maand', vakantiegeld });
const persoon = (leeftijd: unknown, ...inkomsten: unknown[]) => ({ leeftijd, inkomsten });
const WAJONG = bron('wajong');
const GEEN_BESLAG = { situaties: { loonbeslag: false } };
const bij = (json: object) =>
  toeslagenwet.bedrag(
    feiten({ aanvrager: persoon(40), partner: 'geen', kinderen: [], huisgenoten: [], woning: 'huur', bezittingen: 0, ...GEEN_BESLAG, ...json }),
  );

/** Per day in the second half of 2026, times 21,75: € 76,75 alone, € 49,94 as a woningdeler, € 60,15 at 20, € 44,02 at 19, € 35,95 at 18. */
describe('alleen zonder inkomen', () => {
  test.each([
    [40, {}, 166_931, 166_932],
    [21, {}, 166_931, 166_932],
    [20, {}, 130_826, 130_827],
    [19, {}, 95_743, 95_744],
    [18, {}, 78_191, 78_192],
    [17, {}, 0, 0],
    [[17, 18], {}, 0, 78_192],
    [[18, 20], {}, 78_191, 130_827],
    [[20, 21], {}, 130_826, 166_932],
    ['weet-niet', {}, 0, 166_932],
    [40, { huisgenoten: [{ leeftijd: 40 }] }, 108_619, 166_932],
    [40, { huisgenoten: [{ leeftijd: 26 }, { leeftijd: 18 }] }, 166_931, 166_932],
    [40, { huisgenoten: [{ leeftijd: 26 }, { leeftijd: 27 }] }, 108_619, 166_932],
    [40, { huisgenoten: [{}] }, 108_619, 166_932],
    [40, { huisgenoten: 'weet-niet' }, 108_619, 166_932],
    [20, { huisgenoten: [{ leeftijd: 40 }] }, 130_826, 130_827],
  ])('%j jaar, %j: %i tot %i cent', (leeftijd, rest, min, max) => {
    expect(bij({ aanvrager: persoon(leeftijd), ...rest })).toEqual({ min, max });
  });

  test('in 2024 zijn er geen cijfers', () => {
    expect(toeslagenwet.bedrag(feiten({ aanvrager: persoon(40) }, '2024-07-01'))).toBeUndefined();
  });
});

/** Off goes at least the net amount without holiday pay (100 of 108), of work less € 350,56, and at most what is gross without any credit. */
describe('alleen met inkomen', () => {
  test.each([
    ['€ 1.000 loon: 1.000 − 350,56 tot 1.000 : 0,6425', [bron('loon', 1000)], 11_289, 101_987],
    ['€ 1.000 loon met vakantiegeld', [bron('loon', 1000, 'inclusief')], 11_289, 109_395],
    ['€ 1.000 loon, vakantiegeld onbekend', [bron('loon', 1000, 'weet-niet')], 11_289, 109_395],
    ['€ 200 loon', [bron('loon', 200)], 135_802, 166_932],
    ['twee keer € 500 loon', [bron('loon', 500), bron('loon', 500)], 11_289, 101_987],
    ['€ 500 WW: een derde van 500, en eraf 500 tot 500 : 0,594', [bron('ww', 500)], 16_666, 116_932],
    ['€ 500 WW en € 200 loon', [bron('ww', 500), bron('loon', 200)], 16_666, 116_932],
    ['€ 500 pensioen', [bron('pensioen', 500)], 82_756, 120_635],
    ['€ 500 eigen bedrijf', [bron('eigen-bedrijf', 500)], 82_756, 155_691],
    ['€ 300 verlies', [bron('eigen-bedrijf', -300)], 166_931, 166_932],
    ['€ 500 verhuur: misschien', [bron('verhuur', 500)], 82_756, 166_932],
    ['€ 500 alimentatie: niet', [bron('alimentatie', 500)], 166_931, 166_932],
    ['€ 500 toeslagen: niet', [bron('toeslagen', 500)], 166_931, 166_932],
    ['een loon zonder bedrag', [bron('loon', 'weet-niet')], 0, 166_932],
  ])('%s', (_naam, inkomsten, min, max) => {
    expect(bij({ aanvrager: persoon(40, ...inkomsten) })).toEqual({ min, max });
  });

  test('van AOW is altijd bekend dat het vakantiegeld er niet in zit', () => {
    expect(bij({ aanvrager: persoon(40, bron('aow', 500, 'weet-niet')) })?.max).toBe(116_932);
  });

  test('een soort die het regelboek niet kent, telt misschien', () => {
    const aanvrager: Persoon = {
      ...ONBEKEND_PERSOON,
      geboren: { leeftijd: { min: 40, max: 40 } },
      inkomsten: [{ soort: 'vroeger', bedrag: { min: 50_000, max: 50_000, per: 'maand' }, vakantiegeld: 'exclusief' }],
    };
    const h = { ...LEEG_HUISHOUDEN, aanvrager, partner: null, huisgenoten: [], situaties: { ...LEEG_HUISHOUDEN.situaties, loonbeslag: false as const } };
    expect(toeslagenwet.bedrag(leidAf(kader, h, dag(PEILDATUM)))).toEqual({ min: 82_756, max: 166_932 });
  });
});

describe('een jaarinkomen dat bekend is, naast € 1.000 loon per maand', () => {
  const met = (toetsingsinkomen: number, json: object = {}) => bij({ aanvrager: persoon(40, bron('loon', 1000)), toetsingsinkomen, ...json });
  test.each([
    ['€ 15.000 is hoogstens 1.250 per maand', 15_000, {}, 41_931, 101_987],
    ['€ 30.000 is meer dan 1.000 : 0,6425', 30_000, {}, 11_289, 101_987],
    ['€ 3.000 past niet bij het loon', 3000, {}, 101_986, 101_987],
    ['in een koophuis kan er hypotheekrente af zijn', 15_000, { woning: 'koop' }, 11_289, 101_987],
    ['misschien een koophuis', 15_000, { woning: 'weet-niet' }, 11_289, 101_987],
    ['studiefinanciering telt niet in het jaar', 15_000, { aanvrager: persoon(40, bron('loon', 1000), bron('studiefinanciering')) }, 0, 101_987],
    ['van een eigen bedrijf gaan aftrekposten af', 15_000, { aanvrager: persoon(40, bron('loon', 1000), bron('eigen-bedrijf')) }, 0, 101_987],
  ])('%s', (_naam, toetsingsinkomen, json, min, max) => {
    expect(met(toetsingsinkomen, json)).toEqual({ min, max });
  });

  test('ook een eigen bedrijf van de partner laat het jaar open', () => {
    const paar = (...inkomsten: unknown[]) => met(15_000, { kinderen: [{ leeftijd: 3 }], partner: persoon(40, ...inkomsten) })?.min;
    expect([paar(), paar(bron('eigen-bedrijf', 0))]).toEqual([108_703, 78_061]);
  });
});

/** Art. 3: € 107,45 for two. Not for who is married to somebody born after 1971, unless there is a child under 12. */
describe('met een partner', () => {
  test.each([
    ['een kind van 11', { partner: persoon(40), kinderen: [{ leeftijd: 11 }] }, 233_703, 233_704],
    ['een kind van 12', { partner: persoon(40), kinderen: [{ leeftijd: 12 }] }, 0, 0],
    ['een kind van 11 of 12', { partner: persoon(40), kinderen: [{ leeftijd: [11, 12] }] }, 0, 233_704],
    ['misschien kinderen', { partner: persoon(40), kinderen: 'weet-niet' }, 0, 233_704],
    ['partner van 55, geboren in 1970 of 1971', { partner: persoon(55) }, 233_703, 233_704],
    ['partner van 54, geboren in 1971 of 1972', { partner: persoon(54) }, 0, 233_704],
    ['partner van 53, geboren in 1972 of 1973', { partner: persoon(53) }, 0, 0],
    ['partner van onbekende leeftijd', { partner: { inkomsten: [] } }, 0, 233_704],
    ['allebei Wajong, partner van 40', { partner: persoon(40, WAJONG) }, 0, 0],
    ['allebei Wajong, partner van 60', { partner: persoon(60, WAJONG) }, 0, 233_704],
    ['allebei Wajong en 60', { aanvrager: persoon(60, WAJONG), partner: persoon(60, WAJONG) }, 233_703, 233_704],
    ['geen van beiden een uitkering', { aanvrager: persoon(60), partner: persoon(60) }, 0, 233_704],
    ['inkomsten van de aanvrager onbekend', { aanvrager: { leeftijd: 40 }, partner: persoon(40, WAJONG) }, 0, 233_704],
    ['de aanvrager heeft AOW, de partner van 40 Wajong', { aanvrager: persoon(70, WAJONG), partner: persoon(40, WAJONG) }, 233_703, 233_704],
    ['de aanvrager heeft misschien AOW', { aanvrager: persoon([66, 67], WAJONG), partner: persoon(60) }, 0, 233_704],
    ['ook kinderbijslag', { aanvrager: persoon(40, WAJONG, bron('kinderbijslag')), partner: persoon(60) }, 233_703, 233_704],
    ['misschien een partner en geen kind', { partner: 'weet-niet' }, 0, 233_704],
    ['misschien een partner, met een kind van 3', { partner: 'weet-niet', kinderen: [{ leeftijd: 3 }] }, 0, 233_704],
  ])('%s: %j geeft %i tot %i cent', (_naam, json, min, max) => {
    expect(bij({ aanvrager: persoon(40, WAJONG), ...json })).toEqual({ min, max });
  });

  test.each([
    ['wajong', 233_703],
    ['loon', 233_703],
    ['ww', 0],
    ['ziektewet', 0],
    ['arbeidsongeschikt', 0],
    ['overig', 0],
  ])('wie %s heeft, kan een toeslag vragen: met een partner van 60 € 2.337,03, of minder door het dagloon (art. 8a): %i', (soort, min) => {
    expect(bij({ aanvrager: persoon(40, bron(soort)), partner: persoon(60) })).toEqual({ min, max: 233_704 });
  });

  test('het inkomen van twee gaat eraf: € 500 WW en € 500 WW', () => {
    const ww = bron('ww', 500);
    expect(bij({ aanvrager: persoon(60, ww), partner: persoon(60, ww) })).toEqual({ min: 16_666, max: 133_704 });
  });
});

/** Art. 1 lid 3: who is 17 is not gehuwd, so that the other one is alone. */
describe('onder de 18', () => {
  test.each([
    ['60 met Wajong en een partner van 17 met Wajong', { aanvrager: persoon(60, WAJONG), partner: persoon(17, WAJONG) }, 0, 166_932],
    ['60 met Wajong en een partner van 18 met Wajong', { aanvrager: persoon(60, WAJONG), partner: persoon(18, WAJONG) }, 0, 233_704],
    ['60 met Wajong en een partner van 18', { aanvrager: persoon(60, WAJONG), partner: persoon(18) }, 0, 0],
    ['18 en een partner van 60 met Wajong', { aanvrager: persoon(18), partner: persoon(60, WAJONG) }, 0, 0],
    ['17 en een partner van 60 met Wajong', { aanvrager: persoon(17), partner: persoon(60, WAJONG) }, 0, 166_932],
    ['18 met Wajong, dus met een grondslag onder het minimumloon, en een partner van 60', { aanvrager: persoon(18, WAJONG), partner: persoon(60) }, 0, 233_704],
    ['17 tot en met 40 met Wajong en een partner van 60', { aanvrager: persoon([17, 40], WAJONG), partner: persoon(60) }, 0, 233_704],
    ['17 met € 2.000 WW en misschien een partner', { aanvrager: persoon(17, bron('ww', 2000)), partner: 'weet-niet' }, 0, 166_932],
    ['18 met € 2.000 WW en misschien een partner', { aanvrager: persoon(18, bron('ww', 2000)), partner: 'weet-niet' }, 0, 33_704],
  ])('%s: %j geeft %i tot %i cent', (_naam, json, min, max) => {
    expect(bij(json)).toEqual({ min, max });
  });
});

test('mist de leeftijd, wie er wonen, en wat het inkomen begrenst', () => {
  const mist = (json: Record<string, unknown>) => [...new Set(toeslagenwet.gemis(feiten(json)).map((g) => g.vraag.id))];
  expect(mist({})).toEqual(['leeftijd', 'kinderen', 'huisgenoten', 'inkomsten', 'partner', 'bezittingen', 'woning', 'situatie']);
  expect(mist({ partner: {}, aanvrager: persoon(40), kinderen: [{}], huisgenoten: [], toetsingsinkomen: 20_000, ...GEEN_BESLAG })).toEqual([
    'partner',
    'kinderen',
  ]);
  expect(mist({ ...GEEN_BESLAG, partner: 'geen', aanvrager: persoon(20), kinderen: [], huisgenoten: [], toetsingsinkomen: 0 })).toEqual(['woning']);
});

/** Art. 8a: never more than lies between the dagloon, which is not asked, and the benefit; art. 47 WW: at most 75 % of the dagloon. */
describe('het dagloon', () => {
  test.each([
    ['€ 300 WW: het dagloon is minstens € 400', [bron('ww', 300)], 10_000],
    ['€ 324 WW met vakantiegeld erin is € 300', [bron('ww', 324, 'inclusief')], 10_000],
    ['€ 1.650 WW: er is minder tekort dan een derde', [bron('ww', 1650)], 0],
    ['WW waarvan het bedrag niet bekend is', [bron('ww', 'weet-niet')], 0],
    ['WIA kan het hele dagloon zijn', [bron('arbeidsongeschikt', 300)], 0],
    ['Ziektewet ook', [bron('ziektewet', 300)], 0],
    ['WW en Ziektewet', [bron('ww', 300), bron('ziektewet', 300)], 0],
    ['de grondslag van een Wajong is het minimumloon', [bron('wajong', 300)], 116_426],
  ])('%s', (_naam, inkomsten, min) => {
    expect(bij({ aanvrager: persoon(40, ...inkomsten) })?.min).toBe(min);
  });

  test('wie 19 is en een Wajong heeft: de grondslag is het minimumloon van die leeftijd', () => {
    expect(bij({ aanvrager: persoon(19, bron('wajong', 300)) })?.min).toBe(45_238);
  });
});

describe('jonger dan 21 en misschien bij de ouders (art. 2 lid 3)', () => {
  test.each([
    [20, 'inwonend', 0],
    [20, 'weet-niet', 0],
    [20, 'huur', 130_826],
    [21, 'inwonend', 166_931],
  ])('%i jaar, woning %s: minstens %i cent', (leeftijd, woning, min) => {
    expect(bij({ aanvrager: persoon(leeftijd), woning })?.min).toBe(min);
  });
});

test.each([[true], ['weet-niet'], ['niet-gevraagd']])('met loonbeslag %j kan er meer loon zijn dan er binnenkomt', (loonbeslag) => {
  const met = (rest: object = {}) => bij({ aanvrager: persoon(40, bron('loon', 1000)), situaties: { loonbeslag }, ...rest })?.min;
  expect([met(), met({ toetsingsinkomen: 15_000 }), bij({ aanvrager: persoon(40), situaties: { loonbeslag } })?.min]).toEqual([0, 41_931, 166_931]);
});
