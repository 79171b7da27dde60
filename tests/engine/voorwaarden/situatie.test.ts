import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

const SCHULDEN_OF_BESLAG = { soort: 'situatie', situaties: ['schulden', 'loonbeslag'], bron: 'rekenkamer-2025-par-2-2' } as const;

test.each([
  [{ schulden: true }, 'ja'],
  [{ loonbeslag: true, schulden: false }, 'ja'],
  [{ loonbeslag: true, schulden: 'zeg-niet' }, 'ja'],
  [{ loonbeslag: false, schulden: false }, 'nee'],
  [{ loonbeslag: false }, 'onbekend'],
  [{ loonbeslag: false, schulden: 'weet-niet' }, 'onbekend'],
  [{ loonbeslag: false, schulden: 'zeg-niet' }, 'onbekend'],
  [{ zwanger: true }, 'onbekend'],
  [{}, 'onbekend'],
])('schulden of loonbeslag bij %j: %s', (situaties, verwacht) => {
  expect(OORDEEL_NAMEN[beoordeel(SCHULDEN_OF_BESLAG, feiten({ situaties }))]).toBe(verwacht);
});

test('mist de ene vraag naar de situatie, en meet niets', () => {
  expect(gemisVan(SCHULDEN_OF_BESLAG, feiten({ situaties: { loonbeslag: false } }))).toEqual([{ vraag: { id: 'situatie', nr: 0 }, reden: 'niet-gevraagd' }]);
  expect(metingVan(SCHULDEN_OF_BESLAG, feiten({}))).toEqual({});
});
