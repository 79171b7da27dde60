import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALLES, hoogstens, type Interval, isPrecies, minstens, omhul, onder, plus, precies, VANAF_NUL } from '../../src/domain/interval.ts';
import { JA, NEE, ONBEKEND, type Oordeel } from '../../src/domain/oordeel.ts';

const ONEINDIG = Number.POSITIVE_INFINITY;
const tussen = (min: number, max: number): Interval => ({ min, max });
const getal = fc.integer({ min: -1_000_000, max: 1_000_000 });
const stuk = fc.tuple(getal, getal).map(([a, b]) => tussen(Math.min(a, b), Math.max(a, b)));
const stukMetKeuze = fc.tuple(getal, getal, getal).map((drie) => {
  const [min = 0, keuze = 0, max = 0] = [...drie].sort((a, b) => a - b);
  return { stuk: tussen(min, max), keuze };
});

describe('hoogstens, onder en minstens', () => {
  test.each([
    ['10', 'een cent onder 11', precies(10), precies(11), JA, JA, NEE],
    ['10', 'precies 10', precies(10), precies(10), JA, NEE, JA],
    ['11', 'een cent boven 10', precies(11), precies(10), NEE, NEE, JA],
    ['5 tot 10', '10', tussen(5, 10), precies(10), JA, ONBEKEND, ONBEKEND],
    ['10 tot 15', '10', tussen(10, 15), precies(10), ONBEKEND, NEE, JA],
    ['5 tot 15', '10', tussen(5, 15), precies(10), ONBEKEND, ONBEKEND, ONBEKEND],
    ['10', 'twijfel van 10 tot 12', precies(10), tussen(10, 12), JA, ONBEKEND, ONBEKEND],
    ['12', 'twijfel van 10 tot 12', precies(12), tussen(10, 12), ONBEKEND, NEE, JA],
    ['13', 'twijfel van 10 tot 12', precies(13), tussen(10, 12), NEE, NEE, JA],
    ['0', 'onbekende grens vanaf 0', precies(0), VANAF_NUL, JA, ONBEKEND, ONBEKEND],
    ['1', 'onbekende grens vanaf 0', precies(1), VANAF_NUL, ONBEKEND, ONBEKEND, ONBEKEND],
    ['niet ingevuld', '10', VANAF_NUL, precies(10), ONBEKEND, ONBEKEND, ONBEKEND],
    ['alles', 'alles', ALLES, ALLES, ONBEKEND, ONBEKEND, ONBEKEND],
    ['alles', '10', ALLES, precies(10), ONBEKEND, ONBEKEND, ONBEKEND],
    ['vanaf 11 zonder einde', '10', tussen(11, ONEINDIG), precies(10), NEE, NEE, JA],
  ] as [string, string, Interval, Interval, Oordeel, Oordeel, Oordeel][])('%s tegen %s', (_a, _b, a, b, opHoogstens, opOnder, opMinstens) => {
    expect([hoogstens(a, b), onder(a, b), minstens(a, b)]).toEqual([opHoogstens, opOnder, opMinstens]);
  });

  test('een beslist antwoord geldt voor elk getal dat het nog kan zijn', () => {
    fc.assert(
      fc.property(stukMetKeuze, stukMetKeuze, (a, b) => {
        for (const vergelijk of [hoogstens, onder, minstens]) {
          const heel = vergelijk(a.stuk, b.stuk);
          if (heel !== ONBEKEND) expect(vergelijk(precies(a.keuze), precies(b.keuze))).toBe(heel);
        }
      }),
    );
  });
});

describe('rekenen', () => {
  test('5 tot 10 plus 1 tot open is 6 tot open', () => {
    expect(plus(tussen(5, 10), tussen(1, ONEINDIG))).toEqual({ min: 6, max: ONEINDIG });
  });

  test('het omhulsel houdt beide stukken en niets meer', () => {
    fc.assert(
      fc.property(stuk, stuk, (a, b) => {
        const om = omhul(a, b);
        expect(om).toEqual({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) });
        expect(omhul(b, a)).toEqual(om);
      }),
    );
  });

  test('precies 0 is precies, vanaf 0 niet', () => {
    expect([isPrecies(precies(0)), isPrecies(VANAF_NUL), isPrecies(ALLES)]).toEqual([true, false, false]);
  });
});
