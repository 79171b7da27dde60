import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leeftijdOp, plusDagen, schrijfDatum } from '../../src/domain/datum.ts';
import { OORDEEL_NAMEN } from '../../src/domain/oordeel.ts';
import { maakKader } from '../../src/engine/index.ts';
import { aowDatum, isGeborenVoor, type Leeftijd, leeftijdVan } from '../../src/engine/leeftijd.ts';
import { dag, kader, regelboek } from '../regelboek.ts';

const geboren = (op: string, peildatum: string): Leeftijd => leeftijdVan({ op: dag(op) }, dag(peildatum), kader);
const oud = (min: number, max: number, peildatum: string): Leeftijd => leeftijdVan({ leeftijd: { min, max } }, dag(peildatum), kader);
const aow = (l: Leeftijd): string => OORDEEL_NAMEN[l.aow];
const ONEINDIG = Number.POSITIVE_INFINITY;

describe('de AOW-leeftijd: 67 tot en met 2027, 67 jaar en 3 maanden van 2028 tot en met 2031', () => {
  test.each([
    ['1957-07-01', '2024-07-01'],
    ['1959-11-21', '2026-11-21'],
    ['1959-12-31', '2026-12-31'],
    ['1960-01-01', '2027-01-01'],
    ['1960-02-29', '2027-03-01'],
    ['1960-12-31', '2027-12-31'],
    ['1961-01-01', '2028-04-01'],
    ['1961-09-30', '2028-12-30'],
    ['1961-11-30', '2029-03-01'],
    ['1963-12-31', '2031-03-31'],
    ['1964-02-29', '2031-05-29'],
    ['1964-09-30', '2031-12-30'],
  ])('wie op %s is geboren, krijgt AOW vanaf %s en de dag ervoor nog niet', (op, vanaf) => {
    expect(schrijfDatum(aowDatum(dag(op), kader) ?? expect.unreachable())).toBe(vanaf);
    expect(aow(geboren(op, schrijfDatum(plusDagen(dag(vanaf), -1))))).toBe('nee');
    expect(aow(geboren(op, vanaf))).toBe('ja');
  });

  test('van 1 januari tot 1 april 2028 krijgt niemand voor het eerst AOW', () => {
    for (let op = dag('1960-01-01'); op < dag('1962-01-01'); op = plusDagen(op, 1)) {
      const vanaf = aowDatum(op, kader) ?? expect.unreachable();
      expect(vanaf < dag('2028-01-01') || vanaf >= dag('2028-04-01'), schrijfDatum(op)).toBe(true);
    }
  });

  test.each([
    ['1964-10-01', '2031-12-31', 'nee'],
    ['1964-10-01', '2032-01-01', 'onbekend'],
    ['1964-10-01', '2040-06-01', 'onbekend'],
    ['1964-10-01', '2044-10-01', 'ja'],
    ['1980-01-01', '2039-12-31', 'nee'],
    ['1980-01-01', '2040-01-01', 'onbekend'],
  ])('na de tabel is het niet bekend, behalve onder 60 en vanaf 80: geboren %s, op %s: %s', (op, peildatum, verwacht) => {
    expect(aow(geboren(op, peildatum))).toBe(verwacht);
  });

  test.each([
    ['1963-06-03', '2023-06-02', 'nee'],
    ['1963-06-02', '2023-06-02', 'onbekend'],
    ['1956-08-02', '2023-06-02', 'onbekend'],
    ['1956-06-03', '2023-06-02', 'onbekend'],
    ['1956-06-02', '2023-06-02', 'ja'],
    ['1957-03-01', '2023-12-31', 'onbekend'],
    ['1957-03-01', '2024-01-01', 'nee'],
  ])(
    'voor de tabel (2023: 66 jaar en 10 maanden) is het onder 60 nee, vanaf 67 ja en ertussen niet bekend: geboren %s, op %s: %s',
    (op, peildatum, verwacht) => {
      expect(aow(geboren(op, peildatum))).toBe(verwacht);
    },
  );

  test.each([
    ['zonder tabel', {}],
    ['met een lege tabel', { 'aow-leeftijd': { periodes: [] } }],
  ])('%s is het van 60 tot 80 niet bekend', (_naam, cijfers) => {
    const leeg = maakKader({ ...regelboek, cijfers });
    const bij = (jaren: number) => aow(leeftijdVan({ leeftijd: { min: jaren, max: jaren } }, dag('2026-11-21'), leeg));
    expect([59, 60, 67, 79, 80].map(bij)).toEqual(['nee', 'onbekend', 'onbekend', 'onbekend', 'ja']);
    expect(aowDatum(dag('1959-11-21'), leeg)).toBeUndefined();
  });
});

describe('hele jaren', () => {
  test.each([
    ['2008-11-21', '2026-11-20', 17],
    ['2008-11-21', '2026-11-21', 18],
    ['2008-11-21', '2026-11-22', 18],
    ['2005-11-22', '2026-11-21', 20],
    ['2005-11-21', '2026-11-21', 21],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-12-31', '2026-12-31', 18],
    ['2009-01-01', '2026-12-31', 17],
    ['2009-01-01', '2027-01-01', 18],
    ['2026-11-21', '2026-11-21', 0],
  ])('geboren %s is op %s %i jaar', (op, peildatum, jaren) => {
    expect(geboren(op, peildatum).jaren).toEqual({ min: jaren, max: jaren });
  });
});

describe('een leeftijd in hele jaren of een bereik', () => {
  test.each([
    [66, 66, '2026-11-21', 'nee'],
    [67, 67, '2026-11-21', 'ja'],
    [66, 67, '2026-11-21', 'onbekend'],
    [18, 66, '2026-11-21', 'nee'],
    [67, ONEINDIG, '2026-11-21', 'ja'],
    [60, ONEINDIG, '2026-11-21', 'onbekend'],
    [0, 59, '2040-01-01', 'nee'],
    [80, 90, '2040-01-01', 'ja'],
    [67, 67, '2027-12-31', 'ja'],
    [67, 67, '2028-01-01', 'onbekend'],
    [67, 67, '2028-02-29', 'onbekend'],
    [66, 66, '2028-02-29', 'nee'],
    [68, 68, '2028-02-29', 'ja'],
    [67, 67, '2028-12-31', 'onbekend'],
    [67, 67, '2029-01-01', 'onbekend'],
    [68, 68, '2029-12-31', 'ja'],
  ])('%d tot en met %d jaar op %s: AOW %s', (min, max, peildatum, verwacht) => {
    const leeftijd = oud(min, max, peildatum);
    expect([leeftijd.jaren, aow(leeftijd)]).toEqual([{ min, max }, verwacht]);
  });

  test.each(['niet-gevraagd', 'weet-niet', 'zeg-niet'] as const)('"%s" is elke leeftijd, met of zonder AOW', (onbekend) => {
    const leeftijd = leeftijdVan(onbekend, dag('2026-11-21'), kader);
    expect([leeftijd.jaren, aow(leeftijd)]).toEqual([{ min: 0, max: ONEINDIG }, 'onbekend']);
  });

  test('een beslist AOW-oordeel over hele jaren geldt voor elke geboortedag die erbij past', () => {
    const geval = fc.record({
      peildatum: fc.integer({ min: 0, max: 2922 }).map((n) => plusDagen(dag('2024-01-01'), n)),
      dagen: fc.integer({ min: 0, max: 10_000 }),
      ervoor: fc.integer({ min: 0, max: 3 }),
      erna: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(geval, ({ peildatum, dagen, ervoor, erna }) => {
        const op = plusDagen(peildatum, -58 * 365 - dagen);
        const jaren = leeftijdOp(op, peildatum);
        const ruim = leeftijdVan({ leeftijd: { min: jaren - ervoor, max: jaren + erna } }, peildatum, kader);
        if (aow(ruim) !== 'onbekend') expect(aow(leeftijdVan({ op }, peildatum, kader))).toBe(aow(ruim));
      }),
      { numRuns: 3000 },
    );
  });
});

/** Art. 2 IOAW: born before 1 January 1965. */
test.each([
  ['op 31 december 1964 geboren', { op: dag('1964-12-31') }, '2026-11-21', 'ja'],
  ['op 1 januari 1965 geboren', { op: dag('1965-01-01') }, '2026-11-21', 'nee'],
  ['62 jaar in november 2026', { leeftijd: { min: 62, max: 62 } }, '2026-11-21', 'ja'],
  ['61 jaar in november 2026', { leeftijd: { min: 61, max: 61 } }, '2026-11-21', 'onbekend'],
  ['60 jaar in november 2026', { leeftijd: { min: 60, max: 60 } }, '2026-11-21', 'nee'],
  ['61 jaar op 31 december 2026', { leeftijd: { min: 61, max: 61 } }, '2026-12-31', 'nee'],
  ['61 jaar op 1 januari 2026, en misschien vandaag jarig', { leeftijd: { min: 61, max: 61 } }, '2026-01-01', 'onbekend'],
  ['61 jaar op 31 december 2025', { leeftijd: { min: 61, max: 61 } }, '2025-12-31', 'ja'],
  ['wie het niet zegt', 'zeg-niet' as const, '2026-11-21', 'onbekend'],
])('%s: voor 1 januari 1965 geboren? (%j op %s: %s)', (_naam, wie, peildatum, verwacht) => {
  expect(OORDEEL_NAMEN[isGeborenVoor(wie, dag('1965-01-01'), dag(peildatum))]).toBe(verwacht);
});
