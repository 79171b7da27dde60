import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

const BIJSTAND = { soort: 'ontvangt', inkomsten: ['bijstand', 'ioaw'], bron: 'assen-bijstand-aanvragen' } as const;
const met = (...soorten: string[]) => ({ inkomsten: soorten.map((soort) => ({ soort })) });

test.each([
  ['de aanvrager', 'ja', met('bijstand'), 'geen'],
  ['de aanvrager, het tweede van de soorten', 'ja', met('loon', 'ioaw'), 'geen'],
  ['de partner', 'ja', met('loon'), met('bijstand')],
  ['de partner, terwijl de aanvrager niets heeft gezegd', 'ja', {}, met('bijstand')],
  ['niemand: de aanvrager is alleen', 'nee', met('loon'), 'geen'],
  ['niemand: allebei geen inkomen', 'nee', met(), met()],
  ['misschien de partner', 'onbekend', met('loon'), {}],
  ['misschien een partner', 'onbekend', met('loon'), 'weet-niet'],
  ['misschien de aanvrager', 'onbekend', { inkomsten: 'zeg-niet' }, met('loon')],
  ['misschien, niets gevraagd', 'onbekend', {}, 'niet-gevraagd'],
])('bijstand of IOAW ontvangt %s: %s', (_wie, verwacht, aanvrager, partner) => {
  expect(OORDEEL_NAMEN[beoordeel(BIJSTAND, feiten({ aanvrager, partner }))]).toBe(verwacht);
});

test.each([
  ['wie alleen is', 'ja', met('bijstand'), 'geen'],
  ['allebei, de een bijstand en de ander IOAW', 'ja', met('bijstand'), met('loon', 'ioaw')],
  ['alleen de aanvrager', 'nee', met('bijstand'), met('loon')],
  ['alleen de partner', 'nee', met(), met('bijstand')],
  ['niemand', 'nee', met(), 'geen'],
  ['de aanvrager en misschien de partner', 'onbekend', met('bijstand'), {}],
  ['de aanvrager en misschien een partner', 'onbekend', met('bijstand'), 'weet-niet'],
  ['de partner en misschien de aanvrager', 'onbekend', {}, met('bijstand')],
])('bijstand of IOAW ontvangt ieder: %s is %s', (_wie, verwacht, aanvrager, partner) => {
  expect(OORDEEL_NAMEN[beoordeel({ ...BIJSTAND, allebei: true }, feiten({ aanvrager, partner }))]).toBe(verwacht);
});

test.each([
  ['niets gevraagd', ['partner', 'inkomsten'], {}, 'niet-gevraagd'],
  ['geen partner', ['inkomsten'], {}, 'geen'],
  ['een partner', ['inkomsten', 'inkomsten-partner'], {}, {}],
  ['alles bekend', [], met(), met('loon')],
])('%s: mist %j', (_naam, vragen, aanvrager, partner) => {
  expect(gemisVan(BIJSTAND, feiten({ aanvrager, partner })).map((g) => g.vraag.id)).toEqual(vragen);
});

test('een kind of huisgenoot met bijstand telt niet, en er is niets te meten', () => {
  const f = feiten({ aanvrager: met(), partner: 'geen', kinderen: [met('bijstand')], huisgenoten: [met('bijstand')] });
  expect([OORDEEL_NAMEN[beoordeel(BIJSTAND, f)], metingVan(BIJSTAND, f)]).toEqual(['nee', {}]);
});

const WERK = { soort: 'ontvangt', inkomsten: ['loon', 'eigen-bedrijf'], allebei: true, bron: 'wko-art-1-6' } as const;
test.each([
  ['de aanvrager, zonder partner', 'ja', met('loon'), 'geen'],
  ['allebei, elk iets anders', 'ja', met('loon'), met('ww', 'eigen-bedrijf')],
  ['alleen de aanvrager', 'nee', met('loon'), met('bijstand')],
  ['alleen de partner', 'nee', met(), met('loon')],
  ['de aanvrager niet, en van de partner is niets gezegd', 'nee', met('ww'), {}],
  ['misschien de partner', 'onbekend', met('loon'), {}],
  ['misschien een partner', 'onbekend', met('loon'), 'weet-niet'],
  ['misschien de aanvrager', 'onbekend', { inkomsten: 'zeg-niet' }, met('loon')],
])('art. 1.6 lid 3 Wet kinderopvang: allebei loon of winst, %s: %s', (_wie, verwacht, aanvrager, partner) => {
  expect(OORDEEL_NAMEN[beoordeel(WERK, feiten({ aanvrager, partner }))]).toBe(verwacht);
});
