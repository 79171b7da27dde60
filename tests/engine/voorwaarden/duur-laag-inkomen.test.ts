import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

const DRIE_JAAR = { soort: 'duur-laag-inkomen', jaren: 3, bron: 'rekenkamer-2025-tabel-1-3' } as const;

test.each([
  [0, 'nee'],
  [6, 'nee'],
  [35, 'nee'],
  [36, 'ja'],
  [37, 'ja'],
  [[0, 35], 'nee'],
  [[35, 36], 'onbekend'],
  [[36, null], 'ja'],
  [[12, null], 'onbekend'],
  ['niet-gevraagd', 'onbekend'],
  ['weet-niet', 'onbekend'],
  ['zeg-niet', 'onbekend'],
])('3 jaar laag inkomen bij %j maanden: %s', (maandenLaagInkomen, verwacht) => {
  expect(OORDEEL_NAMEN[beoordeel(DRIE_JAAR, feiten({ maandenLaagInkomen }))]).toBe(verwacht);
});

test('mist de duur als die onbekend is en anders niets', () => {
  expect(gemisVan(DRIE_JAAR, feiten({ maandenLaagInkomen: 'weet-niet' }))).toEqual([{ vraag: { id: 'duur-laag-inkomen', nr: 0 }, reden: 'weet-niet' }]);
  expect(gemisVan(DRIE_JAAR, feiten({ maandenLaagInkomen: 0 }))).toEqual([]);
});

test('meet de maanden tegen 36, en niets als ze onbekend zijn', () => {
  expect(metingVan(DRIE_JAAR, feiten({ maandenLaagInkomen: 6 }))).toEqual({ waarde: { min: 6, max: 6 }, grens: { min: 36, max: 36 } });
  expect(metingVan(DRIE_JAAR, feiten({}))).toEqual({ grens: { min: 36, max: 36 } });
});
