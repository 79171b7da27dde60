import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en, iedereen, iemand, isBeslist, JA, MAATWERK, NEE, niet, ONBEKEND, OORDEEL_NAMEN, type Oordeel, of } from '../../src/domain/oordeel.ts';

const ALLE: readonly Oordeel[] = [NEE, ONBEKEND, MAATWERK, JA];
const naam = (o: Oordeel): string => OORDEEL_NAMEN[o];
const oordelen = fc.array(fc.constantFrom(...ALLE), { maxLength: 6 });

describe('nee, onbekend, maatwerk en ja', () => {
  test.each([
    [NEE, 'nee nee nee nee', 'nee onbekend maatwerk ja', JA],
    [ONBEKEND, 'nee onbekend onbekend onbekend', 'onbekend onbekend onbekend ja', ONBEKEND],
    [MAATWERK, 'nee onbekend maatwerk maatwerk', 'maatwerk onbekend maatwerk ja', MAATWERK],
    [JA, 'nee onbekend maatwerk ja', 'ja ja ja ja', NEE],
  ] as const)('oordeel %i met nee, onbekend, maatwerk en ja: "en" geeft %s, "of" geeft %s, "niet" geeft %i', (a, metEn, metOf, omgekeerd) => {
    expect(ALLE.map((b) => naam(en(a, b))).join(' ')).toBe(metEn);
    expect(ALLE.map((b) => naam(of(a, b))).join(' ')).toBe(metOf);
    expect(niet(a)).toBe(omgekeerd);
  });

  test('alleen ja en nee zijn beslist', () => {
    expect(ALLE.filter(isBeslist).map(naam)).toEqual(['nee', 'ja']);
  });

  test('niemand van niemand is nee, iedereen van niemand is ja', () => {
    expect(iemand([], () => JA)).toBe(NEE);
    expect(iedereen([], () => NEE)).toBe(JA);
  });

  test('één onbekende tussen ja en nee: iemand is ja, iedereen is nee', () => {
    expect(iemand<Oordeel>([NEE, ONBEKEND, JA], (o) => o)).toBe(JA);
    expect(iedereen<Oordeel>([JA, ONBEKEND, NEE], (o) => o)).toBe(NEE);
  });

  test('na de eerste ja kijkt iemand niet verder, en na de eerste nee iedereen niet', () => {
    const gezien: Oordeel[] = [];
    const kijk = (o: Oordeel): Oordeel => {
      gezien.push(o);
      return o;
    };
    iemand<Oordeel>([NEE, JA, ONBEKEND], kijk);
    iedereen<Oordeel>([JA, NEE, MAATWERK], kijk);
    expect(gezien).toEqual([NEE, JA, JA, NEE]);
  });

  test('niet iemand is hetzelfde als iedereen niet', () => {
    fc.assert(fc.property(oordelen, (lijst) => niet(iemand(lijst, (o) => o)) === iedereen(lijst, niet)));
  });

  test('de volgorde verandert niets', () => {
    fc.assert(fc.property(oordelen, (lijst) => iemand(lijst, (o) => o) === iemand([...lijst].reverse(), (o) => o)));
    fc.assert(fc.property(oordelen, (lijst) => iedereen(lijst, (o) => o) === iedereen([...lijst].reverse(), (o) => o)));
  });

  test('een beslist geheel blijft staan, wat een onbekend deel ook wordt', () => {
    fc.assert(
      fc.property(oordelen, fc.constantFrom(...ALLE), (lijst, later) => {
        const ingevuld = lijst.map((o) => (o === ONBEKEND ? later : o));
        for (const geheel of [iemand, iedereen]) {
          const nu = geheel(lijst, (o) => o);
          if (isBeslist(nu)) expect(geheel(ingevuld, (o) => o)).toBe(nu);
        }
      }),
    );
  });
});
