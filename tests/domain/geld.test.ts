import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesBedrag, MAX_CENTEN, type Periode, perJaar } from '../../src/domain/geld.ts';

describe('een bedrag zoals iemand het typt', () => {
  test.each([
    ['1250', 125_000],
    ['1.250,50', 125_050],
    ['1250,-', 125_000],
    ['1250,--', 125_000],
    ['1250.-', 125_000],
    ['1250,=', 125_000],
    ['€ 1 250', 125_000],
    ['€ 1 250,50', 125_050],
    ['1250.50', 125_050],
    ['1,250.50', 125_050],
    ['1,000,000.00', 100_000_000],
    ['1.250', 125_000],
    ['1,250', 125_000],
    ["1'250", 125_000],
    ['1250,5', 125_050],
    [' 0 ', 0],
    ['0,01', 1],
    ['007', 700],
    ['1.333,33', 133_333],
    ['1\u202f250,50', 125_050],
    ['1\u00a0250', 125_000],
    ['+5', 500],
    ['EUR 1.250', 125_000],
    ['1250 euro', 125_000],
    ['euro 1250', 125_000],
    ['1.250,50 €', 125_050],
    ['999.999,99', 99_999_999],
    ['1.000.000', 100_000_000],
    ['1.000.000,00', 100_000_000],
    ['1,000,000', 100_000_000],
    ['٩٠٠', 90_000],
    ['۱۲۵۰', 125_000],
    ['١٬٢٥٠٫٥٠', 125_050],
    ['１２５０，５', 125_050],
    ['\u200f٩٠٠\u200f', 90_000],
    ['१२५०', 125_000],
    ['１２５０．５０', 125_050],
    ['١٬٢٥٠', 125_000],
  ])('"%s" is %i cent', (tekst, centen) => {
    expect(leesBedrag(tekst)).toEqual({ centen });
  });

  test('de periode die ernaast gekozen is, mag achter het bedrag staan, en geen andere', () => {
    expect(leesBedrag('1495,20 per maand', false, 'maand')).toEqual({ centen: 149_520 });
    expect(leesBedrag('300 euro per 4 weken', false, 'vier-weken')).toEqual({ centen: 30_000 });
    expect(leesBedrag('1495,20 per maand', false, 'week')).toEqual({ fout: 'geen-bedrag' });
  });

  test.each(['week', 'maand', 'jaar'] as const)('"per %s" staat achter het bedrag en niet ervoor', (per) => {
    expect(leesBedrag(`300 per ${per}`, false, per)).toEqual({ centen: 30_000 });
    expect(leesBedrag(`per ${per} 300`, false, per)).toEqual({ fout: 'geen-bedrag' });
  });

  test.each([
    ['', 'leeg'],
    ['(3600)', 'geen-bedrag'],
    ['3600-', 'geen-bedrag'],
    ['   ', 'leeg'],
    ['€', 'leeg'],
    ['abc', 'geen-bedrag'],
    ['1e5', 'geen-bedrag'],
    ['-', 'geen-bedrag'],
    ['--5', 'geen-bedrag'],
    ['€€5', 'geen-bedrag'],
    ['{5}', 'geen-bedrag'],
    ['NaN', 'geen-bedrag'],
    ['Infinity', 'geen-bedrag'],
    ['0x10', 'geen-bedrag'],
    ['1250 per maand', 'geen-bedrag'],
    ['12€50', 'geen-bedrag'],
    ['1,-5', 'geen-bedrag'],
    ['-5', 'negatief'],
    ['€ -5', 'negatief'],
    ['−5', 'negatief'],
    ['1,2345', 'onduidelijk'],
    ['1..2', 'onduidelijk'],
    ['12.34.567', 'onduidelijk'],
    ['1.250.50', 'onduidelijk'],
    ['1,250,50', 'onduidelijk'],
    ['1.250,505', 'onduidelijk'],
    ['0,250', 'onduidelijk'],
    ['0.500', 'onduidelijk'],
    ['1.000.000,01', 'te-hoog'],
    ['99999999999999999999', 'te-hoog'],
  ])('"%s" wordt geweigerd: %s', (tekst, fout) => {
    expect(leesBedrag(tekst)).toEqual({ fout });
  });

  test.each([
    ['-300', -30_000],
    ['- 300,50', -30_050],
    ['-€ 300', -30_000],
    ['€ -300', -30_000],
    ['−300', -30_000],
    ['-0', 0],
    ['300', 30_000],
  ])('het verlies van een eigen bedrijf mag "%s" zijn: %i cent', (tekst, centen) => {
    expect(leesBedrag(tekst, true)).toEqual({ centen });
  });

  test('een verlies van meer dan 1.000.000 euro is ook te hoog', () => {
    expect(leesBedrag('-1.000.000,01', true)).toEqual({ fout: 'te-hoog' });
  });
});

describe('elk bedrag', () => {
  const groep = (heel: number, teken: string): string => String(heel).replace(/\B(?=(\d{3})+$)/g, teken);
  const schrijfwijzen = (centen: number): string[] => {
    const [heel, cent] = [Math.floor(centen / 100), String(centen % 100).padStart(2, '0')];
    const rond = cent === '00' ? [String(heel), groep(heel, '.'), groep(heel, ','), groep(heel, ' '), `${groep(heel, '.')},-`] : [];
    return [`${groep(heel, '.')},${cent}`, `${groep(heel, ',')}.${cent}`, `${heel},${cent}`, `${heel}.${cent}`, `${groep(heel, ' ')},${cent}`, ...rond];
  };

  test('op zijn Nederlands of zijn Engels geschreven wordt precies teruggelezen', () => {
    const bedrag = fc.oneof(
      fc.integer({ min: 0, max: MAX_CENTEN }),
      fc.integer({ min: 0, max: MAX_CENTEN / 100 }).map((euro) => euro * 100),
    );
    fc.assert(
      fc.property(bedrag, fc.constantFrom('', '€ ', '€', 'EUR '), (centen, munt) => {
        for (const tekst of schrijfwijzen(centen)) expect([tekst, leesBedrag(munt + tekst)]).toEqual([tekst, { centen }]);
      }),
    );
  });

  test('nooit een uitzondering, en altijd hele centen tussen −1.000.000 en 1.000.000 euro of een fout', () => {
    const tekst = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123456789.,-−€ eurEUR+\u00a0') }));
    fc.assert(
      fc.property(tekst, fc.boolean(), (invoer, magNegatief) => {
        const gelezen = leesBedrag(invoer, magNegatief);
        if ('fout' in gelezen) return;
        expect(Number.isInteger(gelezen.centen)).toBe(true);
        expect(gelezen.centen).toBeLessThanOrEqual(100_000_000);
        expect(gelezen.centen).toBeGreaterThanOrEqual(magNegatief ? -100_000_000 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('per jaar', () => {
  test.each([
    ['week', 31_119, 1_618_188],
    ['vier-weken', 124_476, 1_618_188],
    ['maand', 134_849, 1_618_188],
    ['jaar', 1_618_188, 1_618_188],
  ] as [Periode, number, number][])('per %s is %i cent precies %i cent per jaar', (per, centen, jaar) => {
    expect(perJaar({ min: centen, max: centen, per })).toEqual({ min: jaar, max: jaar });
  });

  test('een open einde blijft open: 100 of meer per week is 5.200 of meer per jaar', () => {
    expect(perJaar({ min: 10_000, max: Number.POSITIVE_INFINITY, per: 'week' })).toEqual({ min: 520_000, max: Number.POSITIVE_INFINITY });
  });
});
