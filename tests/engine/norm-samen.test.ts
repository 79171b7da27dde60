import { describe, expect, test } from 'vitest';
import { leidAf, maakKader } from '../../src/engine/index.ts';
import { dag, feiten, huishouden, PEILDATUM, regelboek } from '../regelboek.ts';

const persoon = (leeftijd: number) => ({ leeftijd, huurtKamer: false });
const deler = { leeftijd: 40, studeert: false, huurtKamer: false };
const norm = (aanvrager: number, partner: number, rest: object = {}) =>
  feiten({ woning: 'huur', kinderen: [], huisgenoten: [], aanvrager: persoon(aanvrager), partner: persoon(partner), ...rest }).bijstandsnorm;

describe('een partner van 17: de helft van de norm voor twee (art. 24), of de hele (art. 32 lid 3)', () => {
  test.each([
    [40, 101_390, 202_779],
    [67, 108_805, 217_610],
  ])('een aanvrager van %i: %i of %i cent', (aanvrager, half, heel) => {
    expect(norm(aanvrager, 17)?.inclusief).toEqual({ min: half, max: heel });
  });

  test('is de aanvrager 20, dan deelt niemand de kosten', () => {
    expect(norm(20, 17, { huisgenoten: [deler] })).toEqual(norm(20, 17));
  });

  test('in een inrichting is het minste de helft van € 805,11, zonder vakantiegeld 95 % daarvan', () => {
    const uit = norm(40, 17, { woning: 'inrichting' });
    expect([uit?.inclusief.min, uit?.exclusief.min]).toEqual([40_256, 38_243]);
  });
});

test('met iemand die AOW heeft, is het in een zorginstelling of opvang hoogstens de norm van twee thuis', () => {
  expect(norm(67, 40, { woning: 'inrichting' })?.inclusief).toEqual({ min: 49_644, max: 217_610 });
});

test('heeft een van twee AOW, dan is de norm met een kostendeler twee keer 43,33 % van € 2.176,10', () => {
  for (const [aanvrager, partner] of [
    [40, 67],
    [67, 40],
    [67, 67],
  ] as const)
    expect(norm(aanvrager, partner, { huisgenoten: [deler] })?.inclusief).toEqual({ min: 188_596, max: 188_596 });
});

test('zonder het percentage van de vakantietoeslag is er geen norm', () => {
  const { vakantietoeslag: _, ...cijfers } = regelboek.cijfers;
  expect(leidAf(maakKader({ ...regelboek, cijfers }), huishouden({ aanvrager: persoon(40) }), dag(PEILDATUM)).bijstandsnorm).toBeNull();
});
