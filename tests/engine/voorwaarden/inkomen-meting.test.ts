import { describe, expect, test } from 'vitest';
import { metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { grens, loon, oordeel, van } from './inkomens.ts';

describe('de meting', () => {
  test.each([
    ['niets gevraagd', 161_818, 'exclusief', 'niet-gevraagd'],
    ['loon zonder bedrag', 161_818, 'exclusief', [loon('weet-niet')]],
    ['loon zonder bedrag, inclusief', 170_335, 'inclusief', [loon('weet-niet', 'inclusief')]],
  ])('noemt bij %s de grens achterstevoren: ja tot %i cent, %s vakantiegeld', (_naam, jaTot, vakantiegeld, inkomsten) => {
    const meting = metingVan(grens(120), van(inkomsten));
    expect(meting).toMatchObject({ vakantiegeld, jaTot });
    expect(oordeel(grens(120), van([loon(jaTot / 100, vakantiegeld)]))).toBe('ja');
    expect(oordeel(grens(120), van([loon((jaTot + 1) / 100, vakantiegeld)]))).toBe('nee');
  });

  test.each([
    ['geen inkomen', 'exclusief', []],
    ['alleen bedragen met vakantiegeld', 'inclusief', [loon(500, 'inclusief'), loon(600, 'inclusief')]],
    ['een bedrag met en een bedrag zonder', 'exclusief', [loon(500, 'inclusief'), loon(600)]],
    ['een bedrag met en een bedrag waarvan dat onbekend is', 'exclusief', [loon(500, 'inclusief'), loon(600, 'weet-niet')]],
    ['alleen bedragen waarvan dat onbekend is', 'exclusief', [loon(600, 'weet-niet')]],
  ])('rekent bij %s met de norm %s vakantiegeld', (_naam, vakantiegeld, inkomsten) => {
    const centen = vakantiegeld === 'inclusief' ? 170_335 : 161_818;
    expect(metingVan(grens(120), van(inkomsten))).toMatchObject({ vakantiegeld, grens: { min: centen, max: centen } });
  });

  test('noemt met een kostendeler de grens van de bijstandsnorm of die van het sociaal minimum', () => {
    const DELER = { huisgenoten: [{ leeftijd: 40, studeert: false, huurtKamer: false }] };
    const grenzen = (['bijstandsnorm', 'sociaal-minimum'] as const).map((basis) => metingVan(grens(100, { van: basis }), van([loon(500)], DELER)).grens);
    expect(grenzen).toEqual([
      { min: 96_321, max: 96_321 },
      { min: 96_321, max: 134_849 },
    ]);
  });

  test.each([
    ['een loon zonder bedrag', 57_792, loon('weet-niet')],
    ['een loon van € 500 of meer', 57_792, loon([500, null])],
    ['een loon van € 600 of meer, dat er al boven kan liggen', undefined, loon([600, null])],
    ['een loon van € 1.000 precies', undefined, loon(1000)],
    ['een loon van € 500 tot € 1.000', undefined, loon([500, 1000])],
  ])('met huisgenoten die niet bekend zijn is de grens € 577,92 of meer, en bij %s is het ja tot %s cent', (_naam, jaTot, bron) => {
    const f = van([bron], { huisgenoten: 'weet-niet' });
    expect(oordeel(grens(100), f)).toBe('onbekend');
    expect([metingVan(grens(100), f).jaTot, metingVan(grens(100), f).twijfel]).toEqual([jaTot, undefined]);
  });

  test('noemt bij € 1.600 tot € 1.700 de grens van € 1.618,18, en bij € 1.348,49 of meer de grens van € 1.348,49', () => {
    expect(metingVan(grens(120), van([loon([1600, 1700])])).jaTot).toBe(161_818);
    expect(metingVan(grens(100), van([loon([1348.49, null])])).jaTot).toBe(134_849);
  });

  test('wijt een bereik van € 1.600 tot € 1.700 niet aan twijfel over de regels', () => {
    expect(metingVan(grens(120), van([loon([1600, 1700])])).twijfel).toBeUndefined();
  });

  test('noemt geen "ja tot" als het inkomen bekend is en er al boven ligt', () => {
    const DELER = { huisgenoten: [{ leeftijd: 40, studeert: false, huurtKamer: false }] };
    const f = van([loon(1200)], DELER);
    expect(oordeel(grens(100), f)).toBe('onbekend');
    expect(metingVan(grens(100), f).jaTot).toBeUndefined();
  });

  test.each([
    [1618.19, 1],
    [1628.18, 1000],
    [3000, 138_182],
  ])('€ %d is %i cent te veel voor 120 %', (bedrag, boven) => {
    expect(metingVan(grens(120), van([loon(bedrag)]))).toMatchObject({ boven, grens: { min: 161_818, max: 161_818 } });
  });

  test('de afstand is op de cent precies, voor elk bedrag van € 1.348,50 tot en met € 1.353,49', () => {
    for (let centen = 134_850; centen < 135_350; centen++)
      expect([centen, metingVan(grens(100), van([loon(centen / 100)])).boven]).toEqual([centen, centen - 134_849]);
  });

  test('wie ja is, heeft geen afstand en geen "ja tot"', () => {
    const meting = metingVan(grens(120), van([loon(1618.18)]));
    expect([meting.boven, meting.jaTot, meting.twijfel]).toEqual([undefined, undefined, undefined]);
    expect(meting.waarde?.max).toBeCloseTo(161_818, 6);
  });
});
