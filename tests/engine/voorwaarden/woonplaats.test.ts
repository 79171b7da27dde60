import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

const V = { soort: 'woonplaats', woonplaatsen: ['assen'], bron: 'rekenkamer-2025' } as const;

test.each([
  ['assen', 'ja'],
  ['elders', 'nee'],
  ['niet-gevraagd', 'onbekend'],
  ['weet-niet', 'onbekend'],
  ['zeg-niet', 'onbekend'],
])('woonplaats Assen bij "%s": %s', (woonplaats, verwacht) => {
  const f = feiten({ woonplaats });
  expect([OORDEEL_NAMEN[beoordeel(V, f)], metingVan(V, f)]).toEqual([verwacht, {}]);
  expect(gemisVan(V, f)).toEqual(verwacht === 'onbekend' ? [{ vraag: { id: 'woonplaats', nr: 0 }, reden: woonplaats }] : []);
});
