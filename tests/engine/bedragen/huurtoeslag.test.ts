import { describe, expect, test } from 'vitest';
import { BEDRAGEN } from '../../../src/engine/bedragen/index.ts';
import { feiten } from '../../regelboek.ts';

const { huurtoeslag } = BEDRAGEN;
const OUD = { leeftijd: 40, inkomsten: [] };
const JONG = { leeftijd: 20, inkomsten: [] };
const bij = (json: object, peildatum?: string) =>
  huurtoeslag.bedrag(
    feiten({ aanvrager: OUD, partner: 'geen', kinderen: [], huisgenoten: [], woning: 'huur', bezittingen: 0, toetsingsinkomen: 20_000, ...json }, peildatum),
  );

/**
 * 2026: all of the rent between the basishuur (€ 202,52 alone, € 200,71 with more) and € 498,20, 65 % up to € 713,02 (from three people
 * € 764,14), 40 % up to € 932,93.
 */
describe('de huur, bij € 20.000 per jaar', () => {
  test.each([
    ['alleen', 700, {}, 426, 426],
    ['alleen', 1000, {}, 523, 523],
    ['alleen', 202.52, {}, 0, 0],
    ['een paar', 700, { partner: OUD }, 428, 428],
    ['een paar', 740, { partner: OUD }, 447, 447],
    ['een ouder met een kind', 740, { kinderen: [{ leeftijd: 8 }] }, 447, 447],
    ['een ouder met twee kinderen', 740, { kinderen: [{ leeftijd: 8 }, { leeftijd: 9 }] }, 454, 454],
    ['een paar met een kind', 740, { partner: OUD, kinderen: [{ leeftijd: 8 }] }, 454, 454],
  ])('%s met € %d huur: %j geeft € %i tot € %i', (_naam, kaleHuur, json, min, max) => {
    expect(bij({ kaleHuur, ...json })).toEqual({ min: min * 100, max: max * 100 });
  });

  test('een huur die niet bekend is, geeft € 0 tot het hoogste van € 523', () => {
    expect(bij({})).toEqual({ min: 0, max: 52_300 });
  });
});

describe('het inkomen: boven € 23.425 alleen gaat er 27 % af, boven € 31.500 met meer mensen 22 %', () => {
  test.each([
    ['alleen', 23_425, {}, 426, 426],
    ['alleen', 30_000, {}, 278, 278],
    ['een paar', 31_500, { partner: OUD }, 428, 428],
    ['een paar', 40_000, { partner: OUD }, 272, 272],
    ['alleen, met een huisgenoot van wie het inkomen meetelt', 20_000, { huisgenoten: [{ leeftijd: 40 }] }, 0, 428],
    ['alleen, met een kind van 22 van wie het inkomen meetelt', 20_000, { huisgenoten: [{ leeftijd: 22 }] }, 0, 428],
  ])('%s met € %i per jaar en € 700 huur: %j geeft € %i tot € %i', (_naam, toetsingsinkomen, json, min, max) => {
    expect(bij({ kaleHuur: 700, toetsingsinkomen, ...json })).toEqual({ min: min * 100, max: max * 100 });
  });
});

describe('wie er wonen is niet bekend: met € 740 huur van een tot meer dan twee', () => {
  test.each([
    ['kinderen', { kinderen: 'weet-niet' }, 446, 454],
    ['partner', { partner: 'weet-niet' }, 446, 454],
    ['kinderen van een paar', { partner: OUD, kinderen: 'weet-niet' }, 447, 454],
    ['partner van een ouder met een kind', { partner: 'weet-niet', kinderen: [{ leeftijd: 8 }] }, 447, 454],
    ['partner van een ouder met twee kinderen', { partner: 'weet-niet', kinderen: [{ leeftijd: 8 }, { leeftijd: 9 }] }, 454, 454],
    ['huisgenoten', { huisgenoten: 'weet-niet' }, 0, 454],
  ])('%s: %j geeft € %i tot € %i', (_naam, json, min, max) => {
    expect(bij({ kaleHuur: 740, ...json })).toEqual({ min: min * 100, max: max * 100 });
  });
});

describe('jonger dan 21 zonder kind telt de huur misschien maar tot € 498,20', () => {
  test.each([
    ['20 en alleen', { aanvrager: JONG }, 295, 426],
    ['21 en alleen', { aanvrager: { ...JONG, leeftijd: 21 } }, 426, 426],
    ['leeftijd niet bekend', { aanvrager: { inkomsten: [] } }, 295, 426],
    ['20 met een kind', { aanvrager: JONG, kinderen: [{ leeftijd: 1 }] }, 428, 428],
    ['20 met een partner van 20', { aanvrager: JONG, partner: JONG }, 297, 428],
    ['20 met een partner van 21', { aanvrager: JONG, partner: { ...JONG, leeftijd: 21 } }, 428, 428],
    ['20 met een partner van wie de leeftijd niet bekend is', { aanvrager: JONG, partner: { inkomsten: [] } }, 297, 428],
    ['40 met een partner van 20', { partner: JONG }, 428, 428],
    ['20 en misschien een partner', { aanvrager: JONG, partner: 'weet-niet' }, 295, 428],
    ['20 en misschien kinderen', { aanvrager: JONG, kinderen: 'weet-niet' }, 295, 428],
  ])('%s: %j geeft met € 700 huur € %i tot € %i', (_naam, json, min, max) => {
    expect(bij({ kaleHuur: 700, ...json })).toEqual({ min: min * 100, max: max * 100 });
  });
});

describe('art. 11: wie een kamer huurt die geen eigen woning is, krijgt het alleen in een aangewezen gebouw', () => {
  test.each([
    ['een kamer', true, 0],
    ['wie niet weet of het een kamer is', 'weet-niet', 0],
    ['wie dat niet zegt', 'zeg-niet', 0],
    ['een hele woning', false, 426],
    ['wie dat niet is gevraagd en een huurwoning koos', 'niet-gevraagd', 426],
  ])('%s: huurtKamer %j geeft met € 700 huur € %i tot € 426', (_naam, huurtKamer, min) => {
    expect(bij({ kaleHuur: 700, aanvrager: huurtKamer === 'niet-gevraagd' ? OUD : { ...OUD, huurtKamer } })).toEqual({ min: min * 100, max: 42_600 });
  });
});

test('wie een kamer huurt en niet weet hoe de woning heet, krijgt ook misschien niets', () => {
  const aanvrager = { ...OUD, huurtKamer: true };
  expect(bij({ kaleHuur: 700, aanvrager, woning: 'weet-niet' })).toEqual({ min: 0, max: 42_600 });
});

test('de formule van 2025 is niet bekend', () => {
  expect(bij({ kaleHuur: 700 }, '2025-12-31')).toBeUndefined();
});

test('mist de huur en wie er wonen, en voor het inkomen wat dat begrenst', () => {
  const mist = (json: Record<string, unknown>) => [...new Set(huurtoeslag.gemis(feiten({ aanvrager: OUD, partner: 'geen', ...json })).map((g) => g.vraag.id))];
  expect(mist({})).toEqual(['huur', 'kinderen', 'huisgenoten', 'bezittingen', 'woning', 'situatie']);
  expect(mist({ kaleHuur: 700, kinderen: [], huisgenoten: [], toetsingsinkomen: 20_000 })).toEqual([]);
});
