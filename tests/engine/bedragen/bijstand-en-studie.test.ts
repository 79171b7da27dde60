import { describe, expect, test } from 'vitest';
import { BEDRAGEN } from '../../../src/engine/bedragen/index.ts';
import { feiten } from '../../regelboek.ts';

const aanvulling = BEDRAGEN['aanvulling-bijstandsnorm'];
const loon = (bedrag: unknown, vakantiegeld: string) => ({ soort: 'loon', bedrag, per: 'maand', vakantiegeld });
const bij = (inkomsten: unknown, leeftijd = 40, peildatum?: string, loonbeslag: unknown = false) =>
  aanvulling.bedrag(
    feiten(
      { woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [], situaties: { loonbeslag }, aanvrager: { leeftijd, inkomsten, huurtKamer: false } },
      peildatum,
    ),
  );

/** A single person has € 1.348,49 without holiday pay; of an amount with holiday pay at most 5 % is that. */
describe('de aanvulling tot € 1.348,49', () => {
  test.each([
    ['geen inkomen', [], 134_849, 134_849],
    ['€ 1.000 zonder vakantiegeld', [loon(1000, 'exclusief')], 34_849, 34_849],
    ['€ 1.000 met vakantiegeld', [loon(1000, 'inclusief')], 34_849, 39_849],
    ['€ 1.000, vakantiegeld onbekend', [loon(1000, 'weet-niet')], 34_849, 39_849],
    ['€ 500 zonder, € 400 met en € 100 onbekend', [loon(500, 'exclusief'), loon(400, 'inclusief'), loon(100, 'weet-niet')], 34_849, 37_349],
    ['€ 1.348,49', [loon(1348.49, 'exclusief')], 0, 0],
    ['€ 3.000', [loon(3000, 'exclusief')], 0, 0],
    ['€ 0,01 per jaar', [{ ...loon(0.01, 'exclusief'), per: 'jaar' }], 134_848, 134_849],
    ['€ 1.000 of meer', [loon([1000, null], 'exclusief')], 0, 34_849],
    ['een verlies van € 300', [{ soort: 'eigen-bedrijf', bedrag: -300, per: 'maand' }], 134_849, 134_849],
    ['niet gevraagd', 'niet-gevraagd', 0, 134_849],
  ])('%s: %j geeft %i tot %i cent', (_naam, inkomsten, min, max) => {
    expect(bij(inkomsten)).toEqual({ min, max });
  });

  test.each([[true], ['weet-niet']])('met loonbeslag %j kan er meer inkomen zijn dan er binnenkomt (art. 32): hoogstens tot de norm', (loonbeslag) => {
    const met = (inkomsten: unknown) => bij(inkomsten, 40, undefined, loonbeslag);
    expect([met([loon(1000, 'exclusief')]), met([])]).toEqual([
      { min: 0, max: 34_849 },
      { min: 134_849, max: 134_849 },
    ]);
  });

  test('zonder norm is er geen bedrag: bij 17 jaar, en in 2027', () => {
    expect([bij([], 17), bij([], 40, '2027-01-01')]).toEqual([undefined, undefined]);
  });
});

/** € 385,14 from 21, € 308,12 at 20, € 115,55 at 15. Who is younger has no right to it, which the conditions see to. */
describe('studietoeslag in de eerste helft van 2026', () => {
  const toeslag = (leeftijd: unknown, peildatum = '2026-06-30') => BEDRAGEN.studietoeslag.bedrag(feiten({ aanvrager: { leeftijd } }, peildatum));
  test.each([
    [14, 0, 0],
    [15, 11_555, 11_555],
    [17, 15_214, 15_214],
    [20, 30_812, 30_812],
    [21, 38_514, 38_514],
    [50, 38_514, 38_514],
    [[20, 21], 30_812, 38_514],
    [[14, 15], 11_555, 11_555],
    ['weet-niet', 11_555, 38_514],
  ])('%j jaar: %i tot %i cent', (leeftijd, min, max) => {
    expect(toeslag(leeftijd)).toEqual({ min, max });
  });

  test('hangt alleen af van de leeftijd', () => {
    expect(BEDRAGEN.studietoeslag.gemis(feiten({})).map((g) => g.vraag.id)).toEqual(['leeftijd']);
  });

  test('een bedrag dat er niet bij staat, is niet bekend: in 2024 dat van 17 jaar, in 2025 elk bedrag', () => {
    expect([toeslag(17, '2024-07-01'), toeslag(20, '2025-07-01')]).toEqual([undefined, undefined]);
    expect(toeslag(18, '2024-07-01')).toEqual({ min: 17_979, max: 17_979 });
  });
});
