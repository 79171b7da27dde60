import { expect, test } from 'vitest';
import { BEDRAGEN } from '../../../src/engine/bedragen/index.ts';
import { feiten } from '../../regelboek.ts';

const { zorgtoeslag } = BEDRAGEN;
const OUD = { leeftijd: 40, inkomsten: [] };
const VERDIENT = { leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag: 2500, per: 'maand', vakantiegeld: 'inclusief' }] };
const KIND = [{ leeftijd: 3 }];
const bij = (json: object, peildatum?: string) =>
  zorgtoeslag.bedrag(
    feiten({ aanvrager: OUD, partner: 'geen', kinderen: [], huisgenoten: [], woning: 'huur', bezittingen: 0, toetsingsinkomen: 20_000, ...json }, peildatum),
  );

/** 2026: € 2.119 each, less 1,912 % (a couple: 4,289 %) of € 29.736 and 13,73 % of what the income is above that. */
test.each([
  ['alleen met € 29.736', { toetsingsinkomen: 29_736 }, 129, 129],
  ['alleen met € 35.000', { toetsingsinkomen: 35_000 }, 69, 69],
  ['alleen met € 20.000 tot € 35.000', { toetsingsinkomen: [20_000, 35_000] }, 69, 129],
  ['een paar met een kind', { partner: OUD, kinderen: KIND }, 246, 246],
  ['een paar met een kind en € 40.000', { partner: OUD, kinderen: KIND, toetsingsinkomen: 40_000 }, 129, 129],
  ['een paar zonder kind, samen of ieder apart', { partner: OUD }, 246, 258],
  ['een paar met een kind van wie er een 17 is', { partner: { ...OUD, leeftijd: 17 }, kinderen: KIND }, 123, 258],
  ['een paar met een kind van wie er een 18 is', { partner: { ...OUD, leeftijd: 18 }, kinderen: KIND }, 246, 246],
  ['twee van 18 met een kind', { aanvrager: { ...OUD, leeftijd: 18 }, partner: { ...OUD, leeftijd: 18 }, kinderen: KIND }, 246, 246],
  ['een van 18 met een kind en een huisgenoot van 18', { aanvrager: { ...OUD, leeftijd: 18 }, kinderen: KIND, huisgenoten: [{ leeftijd: 18 }] }, 0, 246],
  [
    'een van 18 met een kind en een huisgenoot die een kamer huurt',
    { aanvrager: { ...OUD, leeftijd: 18 }, kinderen: KIND, huisgenoten: [{ leeftijd: 18, huurtKamer: true }] },
    129,
    129,
  ],
  ['een aanvrager van 17 met een partner en een kind', { aanvrager: { ...OUD, leeftijd: 17 }, partner: OUD, kinderen: KIND }, 123, 258],
  ['een paar waarvan een leeftijd niet bekend is', { partner: { inkomsten: [] }, kinderen: KIND }, 123, 258],
  ['een paar zonder kind van wie er een 17 is', { partner: { ...OUD, leeftijd: 17 } }, 123, 258],
  ['een paar zonder kind van wie er een 18 is', { partner: { ...OUD, leeftijd: 18 } }, 246, 258],
  ['€ 45.000 van de een, de ander is 17', { toetsingsinkomen: 45_000, aanvrager: VERDIENT, partner: { ...OUD, leeftijd: 17 } }, 0, 129],
  ['€ 45.000 van de een, de ander is 18', { toetsingsinkomen: 45_000, aanvrager: VERDIENT, partner: { ...OUD, leeftijd: 18 } }, 72, 129],
  ['misschien een partner', { partner: 'weet-niet' }, 123, 258],
  ['misschien kinderen', { partner: OUD, kinderen: 'weet-niet' }, 246, 258],
])('zorgtoeslag van %s: %j geeft € %i tot € %i', (_naam, json, min, max) => {
  expect(bij(json)).toEqual({ min: min * 100, max: max * 100 });
});

test('in 2027 zijn er geen cijfers', () => {
  expect(bij({}, '2027-01-01')).toBeUndefined();
});

/** Art. 3 lid 2 e and lid 5 Awir: alone € 129, as partners with whoever has no income € 246, and with much income nothing. */
test.each([
  ['een broer van 35', { huisgenoten: [{ leeftijd: 35, huurtKamer: false }] }, 0, 246],
  ['iemand van onbekende leeftijd', { huisgenoten: [{}] }, 0, 246],
  ['wie er woont is niet bekend', { huisgenoten: 'weet-niet' }, 0, 246],
  ['misschien een kind', { kinderen: 'weet-niet', huisgenoten: [{ leeftijd: 35 }] }, 0, 246],
  ['iemand van 17', { huisgenoten: [{ leeftijd: 17 }] }, 129, 129],
  ['iemand die een kamer huurt met een contract', { huisgenoten: [{ leeftijd: 35, huurtKamer: true }] }, 129, 129],
  ['niemand', {}, 129, 129],
  ['een broer, en geen kind', { kinderen: [], huisgenoten: [{ leeftijd: 35 }] }, 129, 129],
  ['een ouder van 17', { aanvrager: { leeftijd: 17, inkomsten: [] }, huisgenoten: [{ leeftijd: 40 }] }, 129, 129],
])('een ouder met een kind, en %s: %j geeft € %i tot € %i', (_naam, json, min, max) => {
  expect(bij({ kinderen: KIND, ...json })).toEqual({ min: min * 100, max: max * 100 });
});

test('mist of er kinderen zijn, de leeftijd van wie er zijn, en wat het inkomen begrenst', () => {
  const mist = (json: Record<string, unknown>) => [...new Set(zorgtoeslag.gemis(feiten(json)).map((g) => g.vraag.id))];
  expect(mist({})).toEqual(['kinderen', 'leeftijd', 'partner', 'inkomsten', 'bezittingen', 'woning', 'situatie']);
  expect(mist({ partner: {}, toetsingsinkomen: 20_000 })).toEqual(['kinderen', 'leeftijd', 'partner']);
  const rest = { aanvrager: OUD, partner: 'geen', woning: 'huur', bezittingen: 0, situaties: { loonbeslag: false } };
  expect(mist({ ...rest, kinderen: [] })).toEqual([]);
  expect(mist({ ...rest, kinderen: KIND })).toEqual(['huisgenoten']);
  expect(mist({ ...rest, kinderen: KIND, huisgenoten: [OUD] })).toEqual([]);
});
