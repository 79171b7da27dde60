import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, feiten } from '../../regelboek.ts';

const WERKPLEIN = { soort: 'mens-beslist', zin: 'Het Werkplein bekijkt dat.', wie: 'wpda', bron: 'pw-art-34' } as const;

test.each([{}, { woonplaats: 'elders' }, { aanvrager: { leeftijd: 40, inkomsten: [] }, bezittingen: 0 }])(
  'een mens beslist, wat er ook is geantwoord: %j',
  (json) => {
    const f = feiten(json);
    expect([OORDEEL_NAMEN[beoordeel(WERKPLEIN, f)], gemisVan(WERKPLEIN, f), metingVan(WERKPLEIN, f)]).toEqual(['maatwerk', [], {}]);
  },
);
