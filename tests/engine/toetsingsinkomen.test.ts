import { describe, expect, test } from 'vitest';
import { leidAf, maakKader } from '../../src/engine/index.ts';
import { dag, feiten, huishouden, PEILDATUM, regelboek } from '../regelboek.ts';

const ONEINDIG = Number.POSITIVE_INFINITY;
const bron = (soort: string, bedrag: unknown, vakantiegeld = 'inclusief') => ({ soort, bedrag, per: 'maand', vakantiegeld });
const persoon = (leeftijd: number, ...inkomsten: unknown[]) => ({ leeftijd, inkomsten });
const ALLEEN = { woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [], bezittingen: 0, situaties: { loonbeslag: false } };
const van = (json: Record<string, unknown>, peildatum?: string) => feiten({ ...ALLEEN, ...json }, peildatum).toetsingsinkomen;
const euros = ({ min, max }: { min: number; max: number }) => [min / 100, max / 100];

describe('het netto inkomen begrenst het toetsingsinkomen: minstens het netto bedrag, hoogstens bruto zonder enige heffingskorting', () => {
  test.each([
    ['€ 1.600 loon met vakantiegeld is 19.200 netto, hoogstens 19.200 : 0,6425', [bron('loon', 1600)], 40, 19_200, 29_883.27],
    ['komt het vakantiegeld apart, dan komt er 8 % bij: 20.736 : 0,6425', [bron('loon', 1600, 'exclusief')], 40, 19_200, 32_273.93],
    ['weet iemand dat niet, dan ook', [bron('loon', 1600, 'weet-niet')], 40, 19_200, 32_273.93],
    ['in de tweede schijf: 24.982,33 past in de eerste, de rest : 0,6244', [bron('loon', 3000)], 40, 36_000, 56_528.22],
    ['in de derde schijf: de rest : 0,505', [bron('loon', 5000)], 40, 60_000, 98_875.56],
    ['over een uitkering telt ook 4,85 % Zvw: 12.000 : 0,594', [bron('ww', 1000)], 40, 12_000, 20_202.03],
    ['AOW: 17,85 % en 4,85 %, vakantiegeld apart: 19.440 : 0,773', [bron('aow', 1500)], 75, 18_000, 25_148.78],
    ['wie misschien AOW heeft, rekent met het hoge tarief', [bron('pensioen', 1000)], [60, 70], 12_000, 20_202.03],
    ['loon en pensioen samen in een som', [bron('loon', 1000), bron('pensioen', 500)], 40, 18_000, 30_303.04],
    ['studiefinanciering, giften en toeslagen zijn niet belast', [bron('studiefinanciering', 900), bron('giften', 100), bron('toeslagen', 300)], 22, 0, 0],
    ['alimentatie is misschien belast', [bron('alimentatie', 500)], 40, 0, 10_101.02],
    ['winst: aftrekposten maken het laagste bedrag nul', [bron('eigen-bedrijf', 1000)], 40, 0, 20_202.03],
    ['geen inkomen', [], 40, 0, 0],
  ])('%s', (_naam, inkomsten, leeftijd, min, max) => {
    expect(euros(van({ aanvrager: { leeftijd, inkomsten } }).samen)).toEqual([min, max]);
  });

  test('een verlies maakt ander inkomen niet hoger, en het laagste bedrag nul', () => {
    expect(euros(van({ aanvrager: persoon(40, bron('loon', 1600), bron('eigen-bedrijf', -500)) }).samen)).toEqual([0, 32_323.24]);
  });

  test('van een eigen bedrijf zonder bedrag kan het een verlies zijn', () => {
    expect(van({ aanvrager: persoon(40, bron('loon', 1600), { soort: 'eigen-bedrijf', bedrag: 'weet-niet' }) }).samen).toEqual({ min: 0, max: ONEINDIG });
  });

  test('een bedrag of inkomen dat niet bekend is, is alles vanaf nul', () => {
    expect(van({ aanvrager: {} }).samen).toEqual({ min: 0, max: ONEINDIG });
    expect(van({ aanvrager: persoon(40, bron('loon', 'weet-niet')) }).samen).toEqual({ min: 0, max: ONEINDIG });
  });

  test.each([[true], ['weet-niet'], ['niet-gevraagd']])(
    'met loonbeslag %j is het hoogste bedrag open, behalve zonder belast inkomen (art. 8 Awir)',
    (loonbeslag) => {
      const bij = (...inkomsten: unknown[]) => van({ situaties: { loonbeslag }, aanvrager: persoon(40, ...inkomsten) }).samen;
      expect([bij(bron('loon', 1600)), bij(), bij(bron('giften', 100))]).toEqual([
        { min: 1_920_000, max: ONEINDIG },
        { min: 0, max: 0 },
        { min: 0, max: 0 },
      ]);
    },
  );

  test.each(['koop', 'weet-niet'])('bij woning %s kan er hypotheekrente af: het laagste bedrag is nul', (woning) => {
    expect(euros(van({ woning, aanvrager: persoon(40, bron('loon', 1600)) }).samen)).toEqual([0, 29_883.27]);
  });

  test('tot en met € 38.479 bezit is er geen inkomen uit sparen, daarboven is het hoogste bedrag open', () => {
    const bij = (bezittingen: unknown) => van({ bezittingen, aanvrager: persoon(40, bron('loon', 1600)) }).samen.max;
    expect([bij(38_479), bij(38_479.01), bij('weet-niet')]).toEqual([2_988_327, ONEINDIG, ONEINDIG]);
  });

  test('een inkomen van € 0 is geen verlies, en een loon zonder bedrag ook niet: het laagste blijft € 19.200', () => {
    const laagste = (inkomsten: unknown[]) => van({ aanvrager: { leeftijd: 40, inkomsten } }).samen.min;
    expect([laagste([bron('loon', 1600), bron('ww', 0)]), laagste([bron('loon', 1600), bron('ww', 'weet-niet')])]).toEqual([1_920_000, 1_920_000]);
  });

  test('zonder inkomen is het € 0, ook waar we de schijven niet kennen', () => {
    expect(van({ aanvrager: persoon(40) }, '2025-12-31').samen).toEqual({ min: 0, max: 0 });
  });

  test.each(['inkomstenbelasting', 'inkomstenbelasting-procenten'])('zonder de reeks %s is het hoogste bedrag open', (reeks) => {
    const { [reeks]: _, ...cijfers } = regelboek.cijfers;
    const h = huishouden({ ...ALLEEN, aanvrager: persoon(40, bron('loon', 1600)) });
    expect(leidAf(maakKader({ ...regelboek, cijfers }), h, dag(PEILDATUM)).toetsingsinkomen.samen).toEqual({ min: 1_920_000, max: ONEINDIG });
  });

  test('voor 2025 kennen we de schijven niet: het hoogste bedrag is open', () => {
    expect(van({ aanvrager: persoon(40, bron('loon', 1600)) }, '2025-12-31').samen).toEqual({ min: 1_920_000, max: ONEINDIG });
  });
});

describe('met een partner', () => {
  const partner = persoon(40, bron('loon', 1000));
  test('telt het inkomen van beiden, ieder met een eigen eerste schijf', () => {
    const uit = van({ aanvrager: persoon(40, bron('loon', 1600)), partner });
    expect([euros(uit.aanvrager), euros(uit.partner ?? uit.samen), euros(uit.samen)]).toEqual([
      [19_200, 29_883.27],
      [12_000, 18_677.05],
      [31_200, 48_560.32],
    ]);
  });

  test('heeft een partner met AOW het lage tarief van de AOW', () => {
    expect(euros(van({ aanvrager: persoon(40), partner: persoon(75, bron('aow', 1500)) }).samen)).toEqual([18_000, 25_148.78]);
  });

  test('zonder inkomen is het hele jaarinkomen van de ander', () => {
    const uit = van({ aanvrager: persoon(40, bron('loon', 2500)), partner: persoon(40), toetsingsinkomen: 45_000 });
    expect([euros(uit.aanvrager), euros(uit.partner ?? uit.samen)]).toEqual([
      [45_000, 45_000],
      [0, 0],
    ]);
  });

  test('is niet bekend of er een is, dan is er alles mogelijk', () => {
    expect(van({ aanvrager: persoon(40, bron('loon', 1600)), partner: 'weet-niet' }).samen).toEqual({ min: 1_920_000, max: ONEINDIG });
    expect(van({ partner: 'geen', aanvrager: persoon(40) }).partner).toBeNull();
  });

  test('een jaarinkomen dat is ingevuld geldt, en verdeelt zich binnen wat ieder netto kreeg', () => {
    const uit = van({ aanvrager: persoon(40, bron('loon', 1600)), partner, toetsingsinkomen: 40_000 });
    expect([euros(uit.samen), euros(uit.aanvrager), euros(uit.partner ?? uit.samen)]).toEqual([
      [40_000, 40_000],
      [21_322.95, 28_000],
      [12_000, 18_677.05],
    ]);
    expect(euros(van({ aanvrager: persoon(40, bron('loon', 1600)), toetsingsinkomen: 21_000 }).aanvrager)).toEqual([21_000, 21_000]);
  });

  test('past het ingevulde jaarinkomen niet bij het netto inkomen, dan is de verdeling open', () => {
    const uit = van({ aanvrager: persoon(40, bron('loon', 1600)), partner, toetsingsinkomen: 5000 });
    expect([euros(uit.samen), euros(uit.aanvrager)]).toEqual([
      [5000, 5000],
      [0, 5000],
    ]);
  });
});
