import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { beoordeel, gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { feiten } from '../../regelboek.ts';

const VAN_4_TOT_18 = { soort: 'kind', van: 4, tot: 18, bron: 'rekenkamer-2025-bijlage-3' } as const;

test.each([
  [[], 'nee'],
  [[{ leeftijd: 3 }], 'nee'],
  [[{ leeftijd: 4 }], 'ja'],
  [[{ leeftijd: 17 }], 'ja'],
  [[{ geboortedatum: '2022-11-22' }], 'nee'],
  [[{ geboortedatum: '2022-11-21' }], 'ja'],
  [[{ geboortedatum: '2008-11-22' }], 'ja'],
  [[{ geboortedatum: '2008-11-21' }], 'nee'],
  [[{ leeftijd: 3 }, { leeftijd: 4 }], 'ja'],
  [[{ leeftijd: 3 }, {}], 'onbekend'],
  [[{ leeftijd: 4 }, { leeftijd: 'weet-niet' }], 'ja'],
  [[{ leeftijd: [3, 4] }], 'onbekend'],
  [[{ leeftijd: [4, 17] }], 'ja'],
  ['niet-gevraagd', 'onbekend'],
  ['weet-niet', 'onbekend'],
  ['zeg-niet', 'onbekend'],
])('een kind van 4 tot en met 17 bij kinderen %j: %s', (kinderen, verwacht) => {
  expect(OORDEEL_NAMEN[beoordeel(VAN_4_TOT_18, feiten({ kinderen }))]).toBe(verwacht);
});

test.each([
  ['weet-niet', [{ vraag: { id: 'kinderen', nr: 0 }, reden: 'weet-niet' }]],
  [[{ leeftijd: 3 }, {}], [{ vraag: { id: 'kinderen', nr: 0 }, reden: 'niet-gevraagd' }]],
  [[], []],
  [[{ leeftijd: 3 }], []],
])('bij kinderen %j mist %j', (kinderen, gemis) => {
  expect(gemisVan(VAN_4_TOT_18, feiten({ kinderen }))).toEqual(gemis);
});

test('meet niets', () => {
  expect(metingVan(VAN_4_TOT_18, feiten({ kinderen: [{ leeftijd: 4 }] }))).toEqual({});
});
