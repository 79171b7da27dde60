import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geldVan } from '../../src/app/geld.ts';
import { opbrengstVan } from '../../src/app/opbrengst.ts';
import { naVerandering } from '../../src/app/watals.ts';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { feiten, kader, naslag } from '../regelboek.ts';

const THUIS = {
  woonplaats: 'assen',
  woning: 'huur',
  kaleHuur: 640,
  partner: 'geen',
  kinderen: [{ leeftijd: 11 }],
  huisgenoten: [],
  bezittingen: 400,
  situaties: { loonbeslag: false },
};

describe('het geld van nu en straks', () => {
  test('wie geen inkomen heeft, leest bij nu hetzelfde totaal als bij de uitkomst, met de bijstand', () => {
    const nu = feiten({ ...THUIS, aanvrager: { leeftijd: 32, inkomsten: [] } });
    const { delen, samen } = geldVan(nu);
    expect(samen).toEqual(opbrengstVan(toetsAlles(nu), nu, naslag).totaal);
    expect(delen.get('bijstandsuitkering')?.min).toBeGreaterThan(130_000);
    const na = leidAf(kader, naVerandering(kader, nu.huishouden, { soort: 'werk', netto: 180_000, uitkeringStopt: 'weet-niet' }, nu.peildatum), nu.peildatum);
    expect(geldVan(na).delen.has('bijstandsuitkering')).toBe(false);
    expect(geldVan(na).samen.min).toBeGreaterThan(180_000);
  });

  test('AOW die binnenkomt, is inkomen en telt geen tweede keer', () => {
    const aow = { soort: 'aow', bedrag: 1450, per: 'maand', vakantiegeld: 'exclusief' };
    const { inkomen, delen } = geldVan(feiten({ ...THUIS, kinderen: [], aanvrager: { leeftijd: 74, inkomsten: [aow] } }));
    expect(inkomen).toEqual({ min: 145_000, max: 145_000 });
    expect(delen.has('aow')).toBe(false);
  });

  test('wat waarschijnlijk is, telt net zo mee als bij de uitkomst; wat niet zeker is, vanaf niets', () => {
    const geval = volledig.chain((h) => fc.tuple(verborgen(h), peildatum));
    fc.assert(
      fc.property(geval, ([h, op]) => {
        const f = leidAf(kader, h, op);
        const { inkomen, delen, samen } = geldVan(f);
        const { delen: zeker } = opbrengstVan(toetsAlles(f), f, naslag);
        for (const { regeling, bedrag } of zeker) expect(delen.get(regeling.id), regeling.id).toEqual(bedrag);
        for (const { regeling, uitkomst } of toetsAlles(f)) if (uitkomst === 'misschien') expect(delen.get(regeling.id)?.min ?? 0, regeling.id).toBe(0);
        expect(samen.min).toBe([...delen.values()].reduce((som, bedrag) => som + (bedrag?.min ?? 0), inkomen.min));
      }),
      { numRuns: 200 },
    );
  });
});
