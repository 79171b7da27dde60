import { describe, expect, test } from 'vitest';
import { type Inkomstenbron, LEEG_HUISHOUDEN, ONBEKEND_PERSOON, type Persoon } from '../../src/domain/huishouden.ts';
import { plus, VANAF_NUL } from '../../src/domain/interval.ts';
import { leidAf } from '../../src/engine/index.ts';
import { beoordeel, dag, feiten, kader, PEILDATUM } from '../regelboek.ts';

const ONEINDIG = Number.POSITIVE_INFINITY;
const NUL = { min: 0, max: 0 };
const ALLES = { min: -ONEINDIG, max: ONEINDIG };
type Bron = { soort: string; bedrag?: unknown; per?: string; vakantiegeld?: string };
const bron = (soort: string, bedrag: unknown, rest: Partial<Bron> = {}): Bron => ({ soort, bedrag, per: 'maand', ...rest });
/** Income of a single person of 40, unless told otherwise. */
const inkomen = (inkomsten: unknown, rest: object = {}, peildatum = PEILDATUM) =>
  feiten({ aanvrager: { leeftijd: 40, inkomsten }, partner: 'geen', ...rest }, peildatum).inkomen;
const jaar = (euro: number) => ({ min: Math.round(euro * 100), max: Math.round(euro * 100) });

describe('elke periode is precies een jaar', () => {
  test.each([
    ['week', 311.19, 16_181.88],
    ['vier-weken', 1244.76, 16_181.88],
    ['maand', 1348.49, 16_181.88],
    ['jaar', 16_181.88, 16_181.88],
    ['week', 0.01, 0.52],
    ['vier-weken', 0.01, 0.13],
    ['maand', 0.01, 0.12],
    ['maand', 1_000_000, 12_000_000],
  ])('per %s € %d is € %d per jaar', (per, bedrag, perJaar) => {
    expect(inkomen([bron('loon', bedrag, { per, vakantiegeld: 'exclusief' })]).exclusief).toEqual({
      min: Math.round(perJaar * 100),
      max: Math.round(perJaar * 100),
    });
  });

  test('een bereik van € 1.400 tot € 1.600 per maand is € 16.800 tot € 19.200 per jaar, met een open einde € 16.800 of meer', () => {
    expect(inkomen([bron('loon', [1400, 1600], { vakantiegeld: 'exclusief' })]).exclusief).toEqual({ min: 1_680_000, max: 1_920_000 });
    expect(inkomen([bron('loon', [1400, null], { vakantiegeld: 'exclusief' })]).exclusief).toEqual({ min: 1_680_000, max: ONEINDIG });
  });
});

describe('vakantiegeld', () => {
  test.each([
    ['loon', 'exclusief', 'exclusief'],
    ['loon', 'inclusief', 'inclusief'],
    ['loon', 'weet-niet', 'onduidelijk'],
    ['loon', 'zeg-niet', 'onduidelijk'],
    ['loon', 'niet-gevraagd', 'onduidelijk'],
    ['aow', 'inclusief', 'exclusief'],
    ['aow', 'weet-niet', 'exclusief'],
    ['alimentatie', 'exclusief', 'onduidelijk'],
    ['pensioen', 'inclusief', 'onduidelijk'],
    ['eigen-bedrijf', 'inclusief', 'onduidelijk'],
  ])('%s met vakantiegeld "%s" telt als %s', (soort, vakantiegeld, mand) => {
    expect(inkomen([bron(soort, 100, { vakantiegeld })])).toEqual({ exclusief: NUL, inclusief: NUL, onduidelijk: NUL, [mand]: jaar(1200) });
  });

  test('€ 0 tot € 100 met vakantiegeld erin staat bij de bedragen met vakantiegeld', () => {
    expect(inkomen([bron('loon', [0, 100], { vakantiegeld: 'inclusief' })])).toEqual({ exclusief: NUL, inclusief: { min: 0, max: 120_000 }, onduidelijk: NUL });
  });

  test('drie bronnen staan elk in hun eigen mand en tellen per mand op', () => {
    const inkomsten = [
      bron('loon', 100, { vakantiegeld: 'exclusief' }),
      bron('ww', 200, { vakantiegeld: 'inclusief' }),
      bron('aow', 50),
      bron('alimentatie', 10),
    ];
    expect(inkomen(inkomsten)).toEqual({ exclusief: jaar(1800), inclusief: jaar(2400), onduidelijk: jaar(120) });
  });
});

describe('wat meetelt (art. 31 tot en met 33)', () => {
  test.each(['kinderbijslag', 'toeslagen', 'vrijwilligersvergoeding'])('%s telt niet mee, ook niet als het bedrag onbekend is', (soort) => {
    for (const bedrag of [500, 'weet-niet']) expect(inkomen([bron(soort, bedrag)])).toEqual({ exclusief: NUL, inclusief: NUL, onduidelijk: NUL });
  });

  test.each(['studiefinanciering', 'verhuur', 'giften', 'overig'])('van %s telt € 0 tot het hele bedrag van € 1.200 per jaar', (soort) => {
    expect(inkomen([bron(soort, 100)]).onduidelijk).toEqual({ min: 0, max: 120_000 });
  });

  test.each([...kader.inkomstensoort.values()].filter((soort) => soort.telt === 'geheel').map(({ id }) => id))('%s telt helemaal mee', (soort) => {
    const { exclusief, onduidelijk } = inkomen([bron(soort, 100)]);
    expect([exclusief, onduidelijk]).toContainEqual(jaar(1200));
  });

  test.each([
    [17, { min: 0, max: 600_000 }],
    [18, { min: 600_000, max: 600_000 }],
    ['weet-niet', { min: 0, max: 600_000 }],
  ])('van een partner van %s telt een loon van € 500 per maand voor %j cent per jaar (art. 32 lid 3)', (leeftijd, telt) => {
    const partner = { leeftijd, inkomsten: [bron('loon', 500, { vakantiegeld: 'exclusief' })] };
    expect(inkomen([], { partner }).exclusief).toEqual(telt);
  });

  test('een verlies van een partner van 17 kan helemaal meetellen', () => {
    expect(inkomen([], { partner: { leeftijd: 17, inkomsten: [bron('eigen-bedrijf', -300)] } }).exclusief).toEqual({ min: -360_000, max: 0 });
  });

  test('een soort die het regelboek niet kent, telt voor € 0 tot het hele bedrag', () => {
    const met = (bedrag: Inkomstenbron['bedrag']) => {
      const persoon: Persoon = { ...ONBEKEND_PERSOON, inkomsten: [{ soort: 'vroeger', bedrag, vakantiegeld: 'inclusief' }] };
      return leidAf(kader, { ...LEEG_HUISHOUDEN, aanvrager: persoon, partner: null }, dag(PEILDATUM)).inkomen;
    };
    expect(met({ min: 10_000, max: 10_000, per: 'maand' })).toEqual({ exclusief: NUL, inclusief: NUL, onduidelijk: { min: 0, max: 120_000 } });
    expect(met('weet-niet').onduidelijk).toEqual(VANAF_NUL);
  });

  test('het inkomen van een kind van 17 en van een huisgenoot van 40 telt niet', () => {
    const loon = { inkomsten: [bron('loon', 2000, { vakantiegeld: 'exclusief' })] };
    expect(inkomen([], { kinderen: [{ leeftijd: 17, ...loon }], huisgenoten: [{ leeftijd: 40, ...loon }] })).toEqual({
      exclusief: NUL,
      inclusief: NUL,
      onduidelijk: NUL,
    });
  });

  test('het inkomen van de partner telt bij dat van de aanvrager: 1.000 en 500 is € 18.000 per jaar', () => {
    const partner = { leeftijd: 40, inkomsten: [bron('loon', 500, { vakantiegeld: 'exclusief' })] };
    expect(inkomen([bron('loon', 1000, { vakantiegeld: 'exclusief' })], { partner }).exclusief).toEqual(jaar(18_000));
  });
});

describe('een eigen bedrijf met verlies', () => {
  test.each([
    [-300, -360_000, 0],
    [0, 0, 0],
    [[-300, 100], -360_000, 120_000],
    [[-300, -100], -360_000, 0],
    [[-300, null], -360_000, ONEINDIG],
    [300, 360_000, 360_000],
    ['weet-niet', -ONEINDIG, ONEINDIG],
  ])('€ %j per maand telt als %d tot %d cent per jaar', (bedrag, min, max) => {
    const { exclusief, inclusief, onduidelijk } = inkomen([bron('eigen-bedrijf', bedrag)]);
    expect(plus(plus(exclusief, inclusief), onduidelijk)).toEqual({ min, max });
  });
});

describe('wat niet bekend is', () => {
  test.each(['niet-gevraagd', 'weet-niet', 'zeg-niet'])('inkomsten "%s" kunnen alles zijn, ook een verlies', (onbekend) => {
    expect(inkomen(onbekend).onduidelijk).toEqual(ALLES);
  });

  test('geen inkomsten is precies € 0', () => {
    expect(inkomen([])).toEqual({ exclusief: NUL, inclusief: NUL, onduidelijk: NUL });
  });

  test.each(['niet-gevraagd', 'weet-niet', 'zeg-niet'])('een loon van "%s" is € 0 of meer, in de mand van zijn vakantiegeld', (bedrag) => {
    expect(inkomen([bron('loon', bedrag, { vakantiegeld: 'exclusief' })]).exclusief).toEqual(VANAF_NUL);
    expect(inkomen([bron('loon', bedrag)]).onduidelijk).toEqual(VANAF_NUL);
  });

  test.each(['niet-gevraagd', 'weet-niet', 'zeg-niet'])('een partner van wie "%s" geldt, kan elk inkomen hebben', (partner) => {
    expect(inkomen([], { partner }).onduidelijk).toEqual(ALLES);
  });

  test('een onbekend verlies en een loon zonder bovengrens geven samen geen NaN en geen beslist oordeel', () => {
    const inkomsten = [bron('eigen-bedrijf', 'weet-niet'), bron('loon', [1400, null])];
    expect(inkomen(inkomsten).onduidelijk).toEqual(ALLES);
    const f = feiten({ aanvrager: { leeftijd: 40, inkomsten }, partner: 'geen', kinderen: [], woning: 'huur', huisgenoten: [] });
    for (const grensTeltMee of [true, false]) expect(beoordeel({ soort: 'inkomen', procent: 130, grensTeltMee, van: 'sociaal-minimum', bron: 'x' }, f)).toBe(1);
  });

  test('40 bronnen van € 1.000.000 per week blijven hele centen: € 2.080.000.000 per jaar', () => {
    const inkomsten = Array.from({ length: 20 }, () => bron('loon', 1_000_000, { per: 'week', vakantiegeld: 'exclusief' }));
    const { exclusief } = inkomen(inkomsten, { partner: { leeftijd: 40, inkomsten } });
    expect(exclusief).toEqual({ min: 208_000_000_000, max: 208_000_000_000 });
    expect(Number.isSafeInteger(exclusief.max)).toBe(true);
  });
});

describe('een klein pensioen naast de AOW (art. 33 lid 5)', () => {
  const PARTNER = { leeftijd: 40, inkomsten: [] };
  test.each([
    ['67 en alleen in 2026: € 26,50 per maand kan vrij zijn', 67, 'geen', '2026-11-21', 88_200, 120_000],
    ['67 met een partner in 2026: € 53', 67, PARTNER, '2026-11-21', 56_400, 120_000],
    ['67, partner niet bekend: rekent met € 53', 67, 'weet-niet', '2026-11-21', -ONEINDIG, ONEINDIG],
    ['67 en alleen in 2025: € 25,70', 67, 'geen', '2025-07-01', 89_160, 120_000],
    ['67 met een partner in 2025: € 51,40', 67, PARTNER, '2025-07-01', 58_320, 120_000],
    ['67 in 2024, waarvan geen bedrag bekend is: alles kan vrij zijn', 67, 'geen', '2024-07-01', 0, 120_000],
    ['66: niets is vrij', 66, 'geen', '2026-11-21', 120_000, 120_000],
    ['66 met een partner van 40: niets is vrij', 66, PARTNER, '2026-11-21', 120_000, 120_000],
    ['66 met een partner van 67: € 53', 66, { ...PARTNER, leeftijd: 67 }, '2026-11-21', 56_400, 120_000],
    ['66 met een partner van wie de leeftijd niet bekend is: misschien € 53', 66, { inkomsten: [] }, '2026-11-21', 56_400, 120_000],
    ['66 of 67: misschien vrij', [66, 67], 'geen', '2026-11-21', 88_200, 120_000],
  ])('100 euro per maand, %s', (_naam, leeftijd, partner, peildatum, min, max) => {
    const f = feiten({ aanvrager: { leeftijd, inkomsten: [bron('pensioen', 100)] }, partner }, peildatum);
    expect(f.inkomen.onduidelijk).toEqual({ min, max });
  });

  test('een pensioen van € 20 per maand wordt niet minder dan € 0', () => {
    expect(feiten({ aanvrager: { leeftijd: 67, inkomsten: [bron('pensioen', 20)] }, partner: 'geen' }).inkomen.onduidelijk).toEqual({ min: 0, max: 24_000 });
  });

  test('de AOW zelf blijft € 1.581,55 per maand, zonder vakantiegeld', () => {
    const { exclusief, onduidelijk } = feiten({
      aanvrager: { leeftijd: 67, inkomsten: [bron('aow', 1581.55), bron('pensioen', 100)] },
      partner: 'geen',
    }).inkomen;
    expect([exclusief, onduidelijk]).toEqual([jaar(18_978.6), { min: 88_200, max: 120_000 }]);
  });
});
