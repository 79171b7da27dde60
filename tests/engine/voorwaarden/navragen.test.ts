import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, dag, feiten } from '../../regelboek.ts';

const NAVRAGEN = { soort: 'navragen', zin: 'Is dit fonds nog open?', wie: 'vaart-welzijn', bron: 'rekenkamer-2025-par-1-3' } as const;

test.each([
  ['2025-03-12', 'ja'],
  ['2025-03-13', 'onbekend'],
  ['2026-11-21', 'onbekend'],
])('sinds 13 maart 2025 niet zeker: op %s is het %s', (peildatum, verwacht) => {
  expect(OORDEEL_NAMEN[beoordeel({ ...NAVRAGEN, sinds: dag('2025-03-13') }, feiten({}, peildatum))]).toBe(verwacht);
});

test('zonder begin is het nooit zeker, en geen antwoord van een inwoner lost dat op', () => {
  const f = feiten({}, '2024-07-01');
  expect([OORDEEL_NAMEN[beoordeel(NAVRAGEN, f)], gemisVan(NAVRAGEN, f), metingVan(NAVRAGEN, f)]).toEqual(['onbekend', [], {}]);
});
