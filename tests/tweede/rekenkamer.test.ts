import { describe, expect, test } from 'vitest';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { dag, huishouden, kader } from '../regelboek.ts';
import { inkomen } from './inkomenseis.ts';
import { oordeelTweede } from './oordeel.ts';
import { exclusief, HALFJAREN, kostendeler } from './tabellen.ts';

/**
 * The figures that the Rekenkamer itself prints (report of 13 March 2025, "wie komen in aanmerking"), net per month without
 * holiday pay on 1 July 2024. It rounds them to euros and cuts 1.491,64; `grens` is the highest whole cent within the limit.
 */
const GEDRUKT = [
  { paar: false, procent: 100, gedrukt: 1243, grens: 124303 },
  { paar: false, procent: 120, gedrukt: 1491, grens: 149163 },
  { paar: false, procent: 130, gedrukt: 1616, grens: 161593 },
  { paar: false, procent: 150, gedrukt: 1865, grens: 186454 },
  { paar: true, procent: 120, gedrukt: 2130.9, grens: 213090 },
  { paar: true, procent: 130, gedrukt: 2308, grens: 230847 },
];

const REGELING: Readonly<Record<number, string | undefined>> = { 120: 'volwassenenfonds-sport-cultuur', 130: 'gemeentepolis-unive' };

const metLoon = (centen: number, paar: boolean) =>
  huishouden({
    woonplaats: 'assen',
    woning: 'huur',
    aanvrager: {
      leeftijd: 40,
      inkomsten: [{ soort: 'loon', bedrag: centen / 100, per: 'maand', vakantiegeld: 'exclusief' }],
      studeert: false,
      huurtKamer: false,
    },
    partner: paar ? { leeftijd: 40, inkomsten: [], studeert: false, huurtKamer: false } : 'geen',
    kinderen: [],
    huisgenoten: [],
    bezittingen: 0,
    maandenLaagInkomen: 0,
  });

describe('the figures of the Rekenkamer', () => {
  const peildatum = dag('2024-07-01');

  test.each(GEDRUKT)('$procent % is € $gedrukt (couple: $paar)', ({ paar, procent, gedrukt, grens }) => {
    expect(Math.abs(grens / 100 - gedrukt)).toBeLessThan(1);
    const binnen = (centen: number) => inkomen(metLoon(centen, paar), peildatum, { van: 'sociaal-minimum', procenten: [procent] });
    expect([binnen(grens), binnen(grens + 1)]).toEqual(['ja', 'nee']);
  });

  test.each(GEDRUKT.filter(({ procent }) => REGELING[procent]))('both judges keep to $procent % (couple: $paar)', ({ paar, procent, grens }) => {
    const id = REGELING[procent] ?? '';
    const woorden = (centen: number) => {
      const h = metLoon(centen, paar);
      const machine = toetsAlles(leidAf(kader, h, peildatum)).find(({ regeling }) => regeling.id === id)?.uitkomst;
      return [machine, oordeelTweede(h, peildatum)[id]];
    };
    expect(woorden(grens)).toEqual(['waarschijnlijk', 'waarschijnlijk']);
    expect(woorden(grens + 1)).toEqual(['waarschijnlijk-niet', 'waarschijnlijk-niet']);
  });
});

describe('the tables hold together', () => {
  test.each(HALFJAREN)('from $vanaf', (c) => {
    expect(c.beidenJong[0]).toBe(2 * c.jong);
    expect(c.beidenJong[1]).toBe(c.jong + c.jongErbij[1]);
    const half = Math.round(c.paar / 2);
    expect(c.eenJong).toEqual([half + c.jongErbij[0], half + c.jongErbij[1]]);
    expect(Math.abs(c.alleen / c.paar - 0.7)).toBeLessThan(0.00001);
    expect(kostendeler(2, c.paar)).toBe(half);
  });

  test('the published norms without holiday pay', () => {
    expect([130845, 186921, 197664].map(exclusief)).toEqual([124303, 177575, 187781]);
    expect([2, 3, 4, 5, 6, 7, 8].map((a) => kostendeler(a, 202779))).toEqual([101390, 87871, 81112, 77056, 74352, 72421, 70973]);
  });
});
