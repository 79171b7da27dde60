import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Datum,
  dagenTussen,
  dagVan,
  datum,
  jaarVan,
  leeftijdOp,
  leesDatum,
  maandVan,
  plusDagen,
  plusJaren,
  plusMaanden,
  schrijfDatum,
} from '../../src/domain/datum.ts';

const op = (tekst: string): Datum => leesDatum(tekst) ?? expect.unreachable(tekst);
const dagen = fc.integer({ min: 0, max: 100_000 }).map((n) => plusDagen(op('1900-01-01'), n));

describe('lezen en schrijven', () => {
  test.each(['1800-01-01', '2200-12-31', '2024-02-29', '2000-02-29', '2026-12-31', '2027-01-01', '1961-01-01'])(
    '%s bestaat en wordt zo teruggeschreven',
    (tekst) => {
      expect(schrijfDatum(op(tekst))).toBe(tekst);
    },
  );

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '1799-12-31',
    '2201-01-01',
  ])('%s bestaat niet', (tekst) => {
    expect(leesDatum(tekst)).toBeUndefined();
  });

  test.each(['', '2026', '2026-7-1', '01-07-2026', '2026-07-01T00:00', ' 2026-07-01', '2026-07-01 ', '20260701', '2026/07/01', '-2026-07-01', '2026-07-0a'])(
    '"%s" is geen datum',
    (tekst) => {
      expect(leesDatum(tekst)).toBeUndefined();
    },
  );

  test.each([
    [2026.5, 1, 1],
    [Number.NaN, 1, 1],
    [2026, Number.POSITIVE_INFINITY, 1],
    [2026, 1, 1.5],
    [2026, 1.5, 1],
    [1800.5, 12, 31],
  ])('jaar %d, maand %d, dag %d is geen dag', (jaar, maand, dag) => {
    expect(datum(jaar, maand, dag)).toBeUndefined();
  });

  test('1 juli 2026 heeft jaar 2026, maand 7 en dag 1', () => {
    expect([jaarVan, maandVan, dagVan].map((deel) => deel(op('2026-07-01')))).toEqual([2026, 7, 1]);
  });
});

describe('dagen', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-12-31', 366, '2026-01-01'],
    ['2026-06-30', 1, '2026-07-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
  ])('%s plus %i dagen is %s', (van, aantal, tot) => {
    expect(schrijfDatum(plusDagen(op(van), aantal))).toBe(tot);
  });

  test('dagenTussen is het omgekeerde van plusDagen', () => {
    fc.assert(fc.property(dagen, fc.integer({ min: -40_000, max: 40_000 }), (van, aantal) => dagenTussen(van, plusDagen(van, aantal)) === aantal));
  });

  test('een latere dag is een groter getal', () => {
    fc.assert(fc.property(dagen, dagen, (a, b) => Math.sign(dagenTussen(a, b)) === Math.sign(b - a)));
  });
});

describe('maanden en jaren', () => {
  test.each([
    ['2026-01-31', 1, '2026-03-01'],
    ['2024-01-31', 1, '2024-03-01'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2026-01-29', 1, '2026-03-01'],
    ['2026-03-31', 1, '2026-05-01'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-03-01'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-15', -14, '2025-01-15'],
    ['1961-01-01', 807, '2028-04-01'],
    ['1960-12-31', 804, '2027-12-31'],
  ])('%s plus %i maanden is %s', (van, maanden, tot) => {
    expect(schrijfDatum(plusMaanden(op(van), maanden))).toBe(tot);
  });

  test.each([
    ['2008-02-29', 18, '2026-03-01'],
    ['2004-02-29', 24, '2028-02-29'],
    ['2000-12-31', 18, '2018-12-31'],
  ])('wie op %s is geboren, wordt %i op %s', (geboren, jaren, verjaardag) => {
    expect(schrijfDatum(plusJaren(op(geboren), jaren))).toBe(verjaardag);
    expect(leeftijdOp(op(geboren), op(verjaardag))).toBe(jaren);
    expect(leeftijdOp(op(geboren), plusDagen(op(verjaardag), -1))).toBe(jaren - 1);
  });

  test('iemand is jarig op de dag die plusJaren noemt en de dag ervoor nog niet', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 0, max: 100 }), (geboren, jaren) => {
        const jarig = plusJaren(geboren, jaren);
        expect(leeftijdOp(geboren, jarig)).toBe(jaren);
        expect(leeftijdOp(geboren, plusDagen(jarig, -1))).toBe(jaren - 1);
      }),
    );
  });

  test('voor de geboorte is de leeftijd onder 0', () => {
    expect(leeftijdOp(op('2026-11-22'), op('2026-11-21'))).toBe(-1);
  });
});
