import { expect, test } from 'vitest';
import { BEDRAGEN } from '../../../src/engine/bedragen/index.ts';
import { feiten } from '../../regelboek.ts';

const { aow } = BEDRAGEN;
const bedrag = (leeftijd: unknown, partner: unknown) => aow.bedrag(feiten({ aanvrager: { leeftijd }, partner }));

test.each([
  [75, 'geen', 158_155],
  [60, 'geen', 0],
  ['weet-niet', 'geen', 158_155],
  [[60, 75], 'geen', 158_155],
  [75, { leeftijd: 75 }, 216_826],
  [75, { leeftijd: 60 }, 108_413],
  [60, { leeftijd: 75 }, 108_413],
  [60, { leeftijd: 60 }, 0],
  [75, { leeftijd: 'weet-niet' }, 216_826],
  [60, {}, 108_413],
  [75, 'niet-gevraagd', 216_826],
  [60, 'weet-niet', 108_413],
])('in 2026 is AOW € 1.581,55 alleen en € 1.084,13 voor elk van twee: wie %j is met partner %j krijgt hoogstens %i cent', (leeftijd, partner, hoogstens) => {
  expect(bedrag(leeftijd, partner)).toEqual({ min: 0, max: hoogstens });
});

test.each([
  ['niets gevraagd', ['leeftijd', 'partner'], {}],
  ['een partner', ['leeftijd', 'partner'], { partner: {} }],
  ['geen partner', [], { aanvrager: { leeftijd: 75 }, partner: 'geen' }],
  ['twee mensen van 75', [], { aanvrager: { leeftijd: 75 }, partner: { leeftijd: 75 } }],
])('%s: mist %j', (_naam, vragen, json) => {
  expect(aow.gemis(feiten(json)).map((g) => g.vraag.id)).toEqual(vragen);
});

test('in 2024 is er geen bedrag bekend', () => {
  expect(aow.bedrag(feiten({ aanvrager: { leeftijd: 75 }, partner: 'geen' }, '2024-07-01'))).toBeUndefined();
});
