import { describe, expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import type { LeeftijdVoorwaarde } from '../../../src/engine/regelboek.ts';
import { beoordeel, gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { feiten, PEILDATUM } from '../../regelboek.ts';

const leeftijd = (van: LeeftijdVoorwaarde['van'], tot: LeeftijdVoorwaarde['tot'] = null): LeeftijdVoorwaarde => ({ soort: 'leeftijd', van, tot, bron: 'pw-art-36' });
const oordeel = (v: LeeftijdVoorwaarde, aanvrager: object, peildatum = PEILDATUM): string => OORDEEL_NAMEN[beoordeel(v, feiten({ aanvrager }, peildatum))];

describe.each([
  ['van 18', leeftijd(18), [['2008-11-22', 'nee'], ['2008-11-21', 'ja'], ['1940-01-01', 'ja']]],
  ['van 18 tot en met 27', leeftijd(18, 28), [['2008-11-22', 'nee'], ['2008-11-21', 'ja'], ['1998-11-22', 'ja'], ['1998-11-21', 'nee']]],
  ['van 21 tot de AOW', leeftijd(21, 'aow-leeftijd'), [['2005-11-22', 'nee'], ['2005-11-21', 'ja'], ['1959-11-22', 'ja'], ['1959-11-21', 'nee']]],
  ['vanaf de AOW', leeftijd('aow-leeftijd'), [['1959-11-22', 'nee'], ['1959-11-21', 'ja']]],
] as const)('%s', (_naam, v, gevallen) => {
  test.each(gevallen)('geboren op %s is op 21 november 2026: %s', (geboortedatum, verwacht) => {
    expect(oordeel(v, { geboortedatum })).toBe(verwacht);
  });
});

test.each([
  [{ leeftijd: 17 }, 'nee'],
  [{ leeftijd: 18 }, 'ja'],
  [{ leeftijd: 27 }, 'ja'],
  [{ leeftijd: 28 }, 'nee'],
  [{ leeftijd: [18, 27] }, 'ja'],
  [{ leeftijd: [17, 18] }, 'onbekend'],
  [{ leeftijd: [27, 28] }, 'onbekend'],
  [{ leeftijd: [28, null] }, 'nee'],
  [{ leeftijd: 'weet-niet' }, 'onbekend'],
  [{}, 'onbekend'],
])('van 18 tot en met 27, met %j: %s', (aanvrager, verwacht) => {
  expect(oordeel(leeftijd(18, 28), aanvrager)).toBe(verwacht);
});

test('wie op 1 januari 1961 is geboren, is tot 1 april 2028 nog jong genoeg en dan niet meer', () => {
  const dagen = ['2027-12-31', '2028-01-01', '2028-03-31', '2028-04-01'];
  expect(dagen.map((peildatum) => oordeel(leeftijd(21, 'aow-leeftijd'), { geboortedatum: '1961-01-01' }, peildatum))).toEqual(['ja', 'ja', 'ja', 'nee']);
});

test('mist alleen de leeftijd van de aanvrager, en niets als die bekend is', () => {
  expect(gemisVan(leeftijd(18), feiten({ aanvrager: { leeftijd: 'zeg-niet' }, partner: {} }))).toEqual([{ vraag: { id: 'leeftijd', nr: 0 }, reden: 'zeg-niet' }]);
  expect(gemisVan(leeftijd(18), feiten({ aanvrager: { leeftijd: 17 } }))).toEqual([]);
});

test('meet 20 jaar op de dag voor de 21e verjaardag', () => {
  expect(metingVan(leeftijd(21), feiten({ aanvrager: { geboortedatum: '2005-11-22' } }))).toEqual({ waarde: { min: 20, max: 20 } });
});
