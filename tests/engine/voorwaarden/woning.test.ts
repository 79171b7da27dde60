import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

const V = { soort: 'woning', woningen: ['huur', 'koop'], bron: 'rekenkamer-2025' } as const;

test.each([
  ['huur', 'ja'],
  ['koop', 'ja'],
  ['inwonend', 'nee'],
  ['inrichting', 'nee'],
  ['geen', 'nee'],
  ['niet-gevraagd', 'onbekend'],
  ['weet-niet', 'onbekend'],
  ['zeg-niet', 'onbekend'],
])('woning huur of koop bij "%s": %s', (woning, verwacht) => {
  const f = feiten({ woning });
  expect([OORDEEL_NAMEN[beoordeel(V, f)], metingVan(V, f)]).toEqual([verwacht, {}]);
  expect(gemisVan(V, f)).toEqual(verwacht === 'onbekend' ? [{ vraag: { id: 'woning', nr: 0 }, reden: woning }] : []);
});
