import { expect, test } from 'vitest';
import { merkenVan, metIsolatie, zonderMerk } from '../../src/engine/merk.ts';

test.each([
  ['Bel _Vaart Welzijn_ als u _18_ bent.', 'Bel Vaart Welzijn als u 18 bent.', ['Vaart Welzijn', '18']],
  ['Geen merk.', 'Geen merk.', []],
  ['Een _half merk', 'Een _half merk', []],
  ['Een _merk\nover twee_ regels', 'Een _merk\nover twee_ regels', []],
  ['Niets __ ertussen', 'Niets __ ertussen', []],
])('%j leest als %j, met de merken %j', (tekst, gelezen, merken) => {
  expect([zonderMerk(tekst), merkenVan(tekst)]).toEqual([gelezen, merken]);
});

test('in een andere taal houdt wat gemerkt is zijn eigen richting', () => {
  expect(metIsolatie('Bel _Vaart Welzijn_ als u _18_ bent.')).toBe('Bel \u2066Vaart Welzijn\u2069 als u \u206618\u2069 bent.');
});
