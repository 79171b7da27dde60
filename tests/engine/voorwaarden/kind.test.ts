import { describe, expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

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

/** On 21 November 2026 the quarter began on 1 October, and a birthday from 1 November on counts from December. */
describe.each([
  ['kwartaal', '2008-10-01', '2008-10-02', '2022-10-01', '2022-10-02'],
  ['maand', '2008-10-31', '2008-11-01', '2022-10-31', '2022-11-01'],
] as const)('een kind van 4 tot en met 17 bij het begin van het %s', (begin, al18, nog17, al4, nog3) => {
  const v = { ...VAN_4_TOT_18, begin };
  const oordeel = (json: Record<string, unknown>) => OORDEEL_NAMEN[beoordeel(v, feiten({ huisgenoten: [], ...json }))];

  test.each([
    [[{ geboortedatum: al18 }], 'nee'],
    [[{ geboortedatum: nog17 }], 'ja'],
    [[{ geboortedatum: al4 }], 'ja'],
    [[{ geboortedatum: nog3 }], 'nee'],
    [[{ leeftijd: 3 }], 'nee'],
    [[{ leeftijd: 4 }], 'onbekend'],
    [[{ leeftijd: 5 }], 'ja'],
    [[{ leeftijd: 17 }], 'ja'],
    [[{ leeftijd: 3 }, {}], 'onbekend'],
    ['weet-niet', 'onbekend'],
    [[], 'nee'],
  ])('bij kinderen %j: %s', (kinderen, verwacht) => {
    expect(oordeel({ kinderen })).toBe(verwacht);
  });

  test.each([
    [[{ leeftijd: 18 }], 'onbekend'],
    [[{ leeftijd: [18, 26] }], 'onbekend'],
    [[{ geboortedatum: nog17 }], 'onbekend'],
    [[{}], 'onbekend'],
    ['niet-gevraagd', 'onbekend'],
    [[{ leeftijd: 19 }], 'nee'],
    [[{ geboortedatum: al18 }], 'nee'],
    [[{ leeftijd: 18, huurtKamer: true }], 'nee'],
  ])('zonder kind, bij huisgenoten %j: %s', (huisgenoten, verwacht) => {
    expect(oordeel({ kinderen: [], huisgenoten })).toBe(verwacht);
    expect(oordeel({ kinderen: [{ leeftijd: 8 }], huisgenoten })).toBe('ja');
  });

  test('mist wie er nog meer woont, maar niet naast een kind dat ergens anders woont', () => {
    const mist = (json: Record<string, unknown>) => gemisVan(v, feiten(json)).map(({ vraag }) => vraag.id);
    expect([mist({}), mist({ kinderen: [] }), mist({ kinderen: [], huisgenoten: [] })]).toEqual([['kinderen'], ['huisgenoten'], []]);
    expect(mist({ kinderen: [], situaties: { 'kind-elders': true } })).toEqual([]);
  });
});
