import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

const V = { soort: 'voorkeur', voorkeuren: ['buurtteam', 'gemeente'], bron: 'rekenkamer-2025' } as const;

test.each([
  ['buurtteam', 'ja'],
  ['gemeente', 'ja'],
  ['vrijwilliger', 'nee'],
  ['anoniem', 'nee'],
  ['niet-gevraagd', 'onbekend'],
  ['weet-niet', 'onbekend'],
  ['zeg-niet', 'onbekend'],
])('voorkeur buurtteam of gemeente bij "%s": %s', (voorkeur, verwacht) => {
  const f = feiten({ voorkeur });
  expect([OORDEEL_NAMEN[beoordeel(V, f)], metingVan(V, f)]).toEqual([verwacht, {}]);
  expect(gemisVan(V, f)).toEqual(verwacht === 'onbekend' ? [{ vraag: { id: 'voorkeur', nr: 0 }, reden: voorkeur }] : []);
});
