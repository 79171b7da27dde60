import { describe, expect, test } from 'vitest';
import { BEDRAGEN } from '../../../src/engine/bedragen/index.ts';
import { feiten } from '../../regelboek.ts';

const budget = BEDRAGEN['kindgebonden-budget'];
/** Somebody of 40 in a rented home without savings, with a taxable income of € 20.000. */
const gezin = (json: object) =>
  feiten({
    aanvrager: { leeftijd: 40, inkomsten: [] },
    partner: 'geen',
    huisgenoten: [],
    woning: 'huur',
    bezittingen: 0,
    toetsingsinkomen: 20_000,
    situaties: { 'kind-elders': false },
    ...json,
  });

/** A year in 2026: € 2.580 for each child, € 724 more from 12 and € 964 from 16, and € 3.416 for who is alone. Each month in whole euros. */
describe('een alleenstaande ouder met € 20.000 per jaar', () => {
  test.each([
    ['geen kinderen', [], 0, 0],
    ['een kind van 3', [{ leeftijd: 3 }], 499, 499],
    ['een kind van 12', [{ leeftijd: 12 }], 560, 560],
    ['een kind van 16', [{ leeftijd: 16 }], 580, 580],
    ['een kind van 17', [{ leeftijd: 17 }], 580, 580],
    ['een kind van 11 of 12', [{ leeftijd: [11, 12] }], 499, 560],
    ['een kind van 15 of 16', [{ leeftijd: [15, 16] }], 560, 580],
    ['een kind van 11 tot en met 17', [{ leeftijd: [11, 17] }], 499, 580],
    ['een kind van 17 of 18', [{ leeftijd: [17, 18] }], 0, 580],
    ['een kind van 15 tot en met 18', [{ leeftijd: [15, 18] }], 0, 580],
    ['een kind van wie de leeftijd niet bekend is', [{}], 0, 580],
    ['kinderen van 3 en 12', [{ leeftijd: 3 }, { leeftijd: 12 }], 775, 775],
    ['een kind dat op 31 oktober is geboren', [{ geboortedatum: '2026-10-31' }], 499, 499],
    ['een kind dat op 1 november is geboren', [{ geboortedatum: '2026-11-01' }], 0, 0],
    ['een kind dat op 31 oktober 12 werd', [{ geboortedatum: '2014-10-31' }], 560, 560],
    ['een kind dat op 1 november 12 werd', [{ geboortedatum: '2014-11-01' }], 499, 499],
    ['een kind dat op 31 oktober 18 werd', [{ geboortedatum: '2008-10-31' }], 0, 0],
    ['een kind dat op 1 november 18 werd', [{ geboortedatum: '2008-11-01' }], 580, 580],
  ])('%s: %s, € %i tot € %i per maand', (_naam, kinderen, min, max) => {
    expect(budget.bedrag(gezin({ kinderen }))).toEqual({ min: min * 100, max: max * 100 });
  });

  test('art. 2 lid 1: van een kind dat ergens anders woont is het bedrag niet bekend', () => {
    expect(budget.bedrag(gezin({ kinderen: [], situaties: { 'kind-elders': true } }))).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
    expect(budget.gemis(gezin({ kinderen: [], situaties: {} })).map((g) => g.vraag.id)).toEqual(['situatie']);
  });

  test('kinderen die niet bekend zijn: elk bedrag kan', () => {
    expect(budget.bedrag(gezin({ kinderen: 'weet-niet' }))).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
  });
});

describe('de afbouw: boven € 29.736 alleen en € 39.141 met een partner gaat er 7,60 % van af', () => {
  const kinderen = [{ leeftijd: 3 }];
  const met = (json: object) => budget.bedrag(gezin({ kinderen, ...json }));
  test.each([
    [29_736, 499],
    [39_736, 436],
    [108_321, 2],
    [108_322, 0],
  ])('alleen, € %i per jaar: € %i', (toetsingsinkomen, euro) => {
    expect(met({ toetsingsinkomen })).toEqual({ min: euro * 100, max: euro * 100 });
  });

  test.each([
    ['een partner van 40', 39_141, 215, 215],
    ['een partner van 40', 49_141, 151, 151],
  ])('met %s, € %i per jaar: € %i', (_naam, toetsingsinkomen, min, max) => {
    expect(met({ toetsingsinkomen, partner: { leeftijd: 40, inkomsten: [] } })).toEqual({ min: min * 100, max: max * 100 });
  });

  test.each([
    ['een partner van 17, die misschien geen toeslagpartner is', { leeftijd: 17, inkomsten: [] }],
    ['een partner van wie de leeftijd niet bekend is', { inkomsten: [] }],
    ['misschien een partner', 'weet-niet'],
  ])('met %s is het € 215 of € 499', (_naam, partner) => {
    expect(met({ partner })).toEqual({ min: 21_500, max: 49_900 });
  });

  test.each([
    ['een broer van 35', [{ leeftijd: 35, huurtKamer: false }], 0],
    ['wie er woont is niet bekend', 'weet-niet', 0],
    ['iemand die een kamer huurt met een contract', [{ leeftijd: 35, huurtKamer: true }], 499],
    ['iemand van 17', [{ leeftijd: 17 }], 499],
  ])('een volwassene op hetzelfde adres kan toeslagpartner zijn (art. 3 lid 2 e Awir): %s', (_naam, huisgenoten, min) => {
    expect(met({ huisgenoten })).toEqual({ min: min * 100, max: 49_900 });
  });
});

test.each([
  ['niets gevraagd', ['kinderen', 'leeftijd', 'partner', 'inkomsten', 'bezittingen', 'woning', 'situatie'], {}],
  ['wie er nog meer woont', ['huisgenoten'], { aanvrager: { leeftijd: 40 }, partner: 'geen', kinderen: [{ leeftijd: 3 }], toetsingsinkomen: 0 }],
  ['een partner en een kind van onbekende leeftijd', ['kinderen', 'leeftijd', 'partner'], { partner: {}, kinderen: [{}], toetsingsinkomen: 0 }],
  ['alles bekend', [], { aanvrager: { leeftijd: 40 }, partner: 'geen', kinderen: [{ leeftijd: 3 }], huisgenoten: [], toetsingsinkomen: 0 }],
])('%s: mist %j', (_naam, vragen, json) => {
  expect([...new Set(budget.gemis(feiten(json)).map((g) => g.vraag.id))]).toEqual(vragen);
});

test.each([
  ['niemand anders', [], 0],
  ['iemand van 18, die deze maand 18 kan zijn geworden', [{ leeftijd: 18 }], Number.POSITIVE_INFINITY],
  ['iemand van 18 die een kamer huurt met een contract', [{ leeftijd: 18, huurtKamer: true }], 0],
  ['iemand van 19', [{ leeftijd: 19 }], 0],
  ['wie er woont is niet bekend', 'weet-niet', Number.POSITIVE_INFINITY],
])('art. 2 lid 1: met € 108.322 per jaar is er voor een kind van 3 niets, maar met een tweede kind wel: %s', (_naam, huisgenoten, max) => {
  expect(budget.bedrag(gezin({ kinderen: [{ leeftijd: 3 }], toetsingsinkomen: 108_322, huisgenoten }))).toEqual({ min: 0, max });
});

test('zonder kind dat kan tellen is er niets, ook in een jaar waarvan de bedragen niet bekend zijn', () => {
  const bij = (json: object, peildatum: string) =>
    budget.bedrag(feiten({ aanvrager: { leeftijd: 40 }, partner: 'geen', huisgenoten: [], situaties: { 'kind-elders': false }, ...json }, peildatum));
  expect(bij({ kinderen: [] }, '2027-02-01')).toEqual({ min: 0, max: 0 });
  expect(bij({ kinderen: [{ leeftijd: 3 }] }, '2027-02-01')).toBeUndefined();
  expect(bij({}, '2027-02-01')).toBeUndefined();
});
