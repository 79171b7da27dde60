import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten, PEILDATUM } from '../../regelboek.ts';

const ZORGTOESLAG = { soort: 'berekend', bedrag: 'zorgtoeslag', bron: 'wzt-2026' } as const;
/** Somebody of 40 alone in a rented home, with this taxable income a year. */
const van = (toetsingsinkomen: unknown, peildatum = PEILDATUM) =>
  feiten({ aanvrager: { leeftijd: 40, inkomsten: [] }, partner: 'geen', kinderen: [], woning: 'huur', bezittingen: 0, toetsingsinkomen }, peildatum);

test.each([
  [20_000, 'ja'],
  [60_000, 'nee'],
  [[20_000, 60_000], 'onbekend'],
  [[20_000, 25_000], 'ja'],
])('zorgtoeslag bij een inkomen van € %j per jaar: %s', (toetsingsinkomen, verwacht) => {
  expect(OORDEEL_NAMEN[beoordeel(ZORGTOESLAG, van(toetsingsinkomen))]).toBe(verwacht);
});

test('meet het bedrag per maand, en waar geen cijfers zijn dat die er niet zijn', () => {
  expect(metingVan(ZORGTOESLAG, van(60_000))).toEqual({ waarde: { min: 0, max: 0 } });
  expect(metingVan(ZORGTOESLAG, van(60_000, '2027-01-01'))).toEqual({ geenCijfer: true });
});

test('op 1 januari 2027 zijn er geen cijfers: het is onbekend, en geen enkel antwoord helpt', () => {
  expect(OORDEEL_NAMEN[beoordeel(ZORGTOESLAG, van('niet-gevraagd', '2027-01-01'))]).toBe('onbekend');
  expect(gemisVan(ZORGTOESLAG, feiten({}, '2027-01-01'))).toEqual([]);
  expect(gemisVan(ZORGTOESLAG, feiten({})).length).toBeGreaterThan(0);
});
