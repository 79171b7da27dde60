import { expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import type { LeeftijdVoorwaarde } from '../../../src/engine/voorwaarde.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, dag, feiten, PEILDATUM } from '../../regelboek.ts';

const leeftijd = (van: LeeftijdVoorwaarde['van'], tot: LeeftijdVoorwaarde['tot'] = null): LeeftijdVoorwaarde => ({
  soort: 'leeftijd',
  van,
  tot,
  bron: 'pw-art-36',
});
const oordeel = (v: LeeftijdVoorwaarde, aanvrager: object, peildatum = PEILDATUM): string =>
  OORDEEL_NAMEN[beoordeel(v, feiten({ aanvrager, partner: 'geen' }, peildatum))];

const VAN_18 = leeftijd(18);
const VAN_18_TOT_EN_MET_27 = leeftijd(18, 28);
const VAN_21_TOT_AOW = leeftijd(21, 'aow-leeftijd');
const VANAF_AOW = leeftijd('aow-leeftijd');

test.each([
  ['van 18', '2008-11-22', 'nee', VAN_18],
  ['van 18', '2008-11-21', 'ja', VAN_18],
  ['van 18', '1940-01-01', 'ja', VAN_18],
  ['van 18 tot en met 27', '2008-11-22', 'nee', VAN_18_TOT_EN_MET_27],
  ['van 18 tot en met 27', '2008-11-21', 'ja', VAN_18_TOT_EN_MET_27],
  ['van 18 tot en met 27', '1998-11-22', 'ja', VAN_18_TOT_EN_MET_27],
  ['van 18 tot en met 27', '1998-11-21', 'nee', VAN_18_TOT_EN_MET_27],
  ['van 21 tot de AOW', '2005-11-22', 'nee', VAN_21_TOT_AOW],
  ['van 21 tot de AOW', '2005-11-21', 'ja', VAN_21_TOT_AOW],
  ['van 21 tot de AOW', '1959-11-22', 'ja', VAN_21_TOT_AOW],
  ['van 21 tot de AOW', '1959-11-21', 'nee', VAN_21_TOT_AOW],
  ['vanaf de AOW', '1959-11-22', 'nee', VANAF_AOW],
  ['vanaf de AOW', '1959-11-21', 'ja', VANAF_AOW],
] as const)('%s: wie op %s is geboren, is op 21 november 2026: %s', (_naam, geboortedatum, verwacht, v) => {
  expect(oordeel(v, { geboortedatum })).toBe(verwacht);
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
  expect(oordeel(VAN_18_TOT_EN_MET_27, aanvrager)).toBe(verwacht);
});

test('wie op 1 januari 1961 is geboren, is tot 1 april 2028 nog jong genoeg en dan niet meer', () => {
  const dagen = ['2027-12-31', '2028-01-01', '2028-03-31', '2028-04-01'];
  expect(dagen.map((peildatum) => oordeel(VAN_21_TOT_AOW, { geboortedatum: '1961-01-01' }, peildatum))).toEqual(['ja', 'ja', 'ja', 'nee']);
});

test.each([
  ['een partner van 60', { leeftijd: 60 }, 'ja'],
  ['een partner van 68', { leeftijd: 68 }, 'nee'],
  ['geen partner', 'geen', 'nee'],
  ['een partner van wie de leeftijd niet bekend is', {}, 'onbekend'],
  ['misschien een partner', 'weet-niet', 'onbekend'],
])('van 21 tot de AOW: wie 68 is met %s', (_naam, partner, verwacht) => {
  expect(OORDEEL_NAMEN[beoordeel(VAN_21_TOT_AOW, feiten({ aanvrager: { leeftijd: 68 }, partner }))]).toBe(verwacht);
});

test('mist de leeftijd van allebei, en van een partner die er niet is niets', () => {
  const mist = (json: Record<string, unknown>): string[] => gemisVan(VAN_18, feiten(json)).map((g) => `${g.vraag.id} ${g.reden}`);
  expect(mist({})).toEqual(['leeftijd niet-gevraagd']);
  expect(mist({ aanvrager: { leeftijd: 'zeg-niet' }, partner: {} })).toEqual(['leeftijd zeg-niet', 'partner niet-gevraagd']);
  expect(mist({ aanvrager: { leeftijd: 17 } })).toEqual(['partner niet-gevraagd']);
  expect(mist({ aanvrager: { leeftijd: 17 }, partner: 'geen' })).toEqual([]);
});

test('meet 20 jaar op de dag voor de 21e verjaardag', () => {
  expect(metingVan(leeftijd(21), feiten({ aanvrager: { geboortedatum: '2005-11-22' } }))).toEqual({ waarde: { min: 20, max: 20 } });
});

test.each([
  ['2026-11-21', 61],
  ['2026-12-31', 62],
  ['2027-11-21', 62],
])('geboren voor 1965: de grens is op %s een leeftijd van %i, en zonder geboortedag is er geen grens', (peildatum, jaren) => {
  const v: LeeftijdVoorwaarde = { ...leeftijd(50, 'aow-leeftijd'), geborenVoor: dag('1965-01-01') };
  const f = feiten({ aanvrager: { leeftijd: 63 }, partner: 'geen' }, peildatum);
  expect(metingVan(v, f)).toEqual({ waarde: { min: 63, max: 63 }, grens: { min: jaren, max: jaren } });
  expect(metingVan(VAN_18, f)).toEqual({ waarde: { min: 63, max: 63 } });
});
