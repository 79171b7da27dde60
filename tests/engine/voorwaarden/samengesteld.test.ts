import { describe, expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import type { Voorwaarde } from '../../../src/engine/voorwaarde.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';
import { ASSEN, alle, een, HUUR, MENS, niet } from './samengesteld.ts';

const oordeel = (v: Voorwaarde, json: Record<string, unknown>): string => OORDEEL_NAMEN[beoordeel(v, feiten(json))];

describe('alle en een van "in Assen" en "huurt"', () => {
  test.each([
    ['assen', 'huur', 'ja', 'ja'],
    ['assen', 'koop', 'nee', 'ja'],
    ['elders', 'koop', 'nee', 'nee'],
    ['assen', 'weet-niet', 'onbekend', 'ja'],
    ['elders', 'weet-niet', 'nee', 'onbekend'],
    ['zeg-niet', 'niet-gevraagd', 'onbekend', 'onbekend'],
  ])('woonplaats %s en woning %s: alle is %s, een is %s', (woonplaats, woning, metAlle, metEen) => {
    expect([oordeel(alle(ASSEN, HUUR), { woonplaats, woning }), oordeel(een(ASSEN, HUUR), { woonplaats, woning })]).toEqual([metAlle, metEen]);
  });

  test.each([
    ['assen', 'maatwerk', 'ja'],
    ['elders', 'nee', 'maatwerk'],
    ['weet-niet', 'onbekend', 'onbekend'],
  ])('woonplaats %s en een mens die beslist: alle is %s, een is %s', (woonplaats, metAlle, metEen) => {
    expect([oordeel(alle(ASSEN, MENS), { woonplaats }), oordeel(een(ASSEN, MENS), { woonplaats })]).toEqual([metAlle, metEen]);
  });
});

describe('niet', () => {
  test.each([
    ['assen', 'nee'],
    ['elders', 'ja'],
    ['weet-niet', 'onbekend'],
    ['niet-gevraagd', 'onbekend'],
  ])('niet in Assen bij woonplaats %s: %s', (woonplaats, verwacht) => {
    expect(oordeel(niet(ASSEN), { woonplaats })).toBe(verwacht);
    expect(oordeel(niet(niet(niet(ASSEN))), { woonplaats })).toBe(verwacht);
  });

  test('het tegendeel van "een mens beslist" is "een mens beslist"', () => {
    expect(oordeel(niet(MENS), {})).toBe('maatwerk');
  });
});

describe('wat er mist', () => {
  test.each([
    ['alle', ['woonplaats', 'woning'], alle(ASSEN, HUUR), {}],
    ['alle, een deel is bekend', ['woning'], alle(ASSEN, HUUR), { woonplaats: 'assen' }],
    ['een', ['woonplaats'], een(ASSEN, HUUR), { woning: 'koop' }],
    ['niet', ['woonplaats'], niet(alle(ASSEN, HUUR)), { woning: 'huur' }],
    ['alles beslist', [], alle(ASSEN, een(HUUR, niet(HUUR))), { woonplaats: 'elders', woning: 'koop' }],
    ['een mens beslist', [], alle(MENS, ASSEN), { woonplaats: 'assen' }],
  ])('%s: %j', (_naam, vragen, v, json) => {
    expect(gemisVan(v, feiten(json)).map((g) => g.vraag.id)).toEqual(vragen);
  });

  test('een geheel meet zelf niets', () => {
    for (const v of [alle(ASSEN), een(ASSEN), niet(ASSEN)]) expect(metingVan(v, feiten({}))).toEqual({});
  });
});
