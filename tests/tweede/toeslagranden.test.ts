import { expect, test } from 'vitest';
import type { Datum } from '../../src/domain/datum.ts';
import { type Huishouden, LEEG_HUISHOUDEN, type Persoon, SITUATIES } from '../../src/domain/huishouden.ts';
import { bedragVan, leidAf, toetsRegeling } from '../../src/engine/index.ts';
import { kader } from '../regelboek.ts';
import { BEDRAGEN } from './bedragen.ts';
import { woordTweede } from './oordeel.ts';
import { isRuimer } from './oorzaken.ts';

/** The taxable income (whole euros, as in the assessment) on both sides of where the second judge, or the second amount, changes. */
const persoon = (jaren: number): Persoon => ({ geboren: { leeftijd: { min: jaren, max: jaren } }, inkomsten: [], studeert: false, huurtKamer: false });
const precies = (centen: number) => ({ min: centen, max: centen });

interface Soort {
  readonly wie: readonly [number, number?];
  readonly kinderen: readonly number[];
  readonly huur?: number;
}
const SOORTEN: readonly Soort[] = [
  { wie: [40], kinderen: [] },
  { wie: [19], kinderen: [] },
  { wie: [40], kinderen: [3] },
  { wie: [40], kinderen: [11, 12, 16] },
  { wie: [40, 41], kinderen: [] },
  { wie: [70, 71], kinderen: [], huur: 93293 },
  { wie: [40, 41], kinderen: [0] },
  { wie: [19, 20], kinderen: [2, 15], huur: 120000 },
  { wie: [70], kinderen: [], huur: 49821 },
];

function huishouden({ wie: [eigen, ander], kinderen, huur = 65000 }: Soort, toetsingsinkomen: number): Huishouden {
  return {
    ...LEEG_HUISHOUDEN,
    woonplaats: 'assen',
    woning: 'huur',
    aanvrager: ander === undefined ? metLoon(eigen) : persoon(eigen),
    partner: ander === undefined ? null : metLoon(ander),
    kinderen: kinderen.map(persoon),
    huisgenoten: [],
    bezittingen: precies(0),
    kaleHuur: precies(huur),
    toetsingsinkomen: precies(toetsingsinkomen),
    maandenLaagInkomen: precies(0),
    situaties: Object.fromEntries(SITUATIES.map((s) => [s, false])) as Huishouden['situaties'],
    voorkeur: 'gemeente',
  };
}

/** Of alimony it is not known how much is taxed: from nothing up to the tax rates of so high an amount. */
const metLoon = (jaren: number): Persoon => ({
  ...persoon(jaren),
  inkomsten: [{ soort: 'alimentatie', bedrag: { min: 900_000, max: 900_000, per: 'maand' }, vakantiegeld: 'exclusief' }],
});

const IDS = ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'] as const;
/** In July, so that no birthday falls in the month itself. */
const GEBOREN = (dag: number, kinderen: readonly number[]): number[] => kinderen.map((jaren) => (Math.floor(dag / 10000) - jaren) * 10000 + 715);

const EURO = 100;
/** In steps of 1000 euros, and between two that differ by halving. */
function randen(wat: (centen: number) => string): number[] {
  const uit: number[] = [];
  const zoek = (laag: number, hoog: number): void => {
    if (wat(laag * EURO) === wat(hoog * EURO)) return;
    if (hoog - laag === 1) uit.push(laag * EURO);
    else for (const [a, b] of [[laag, (laag + hoog) >> 1] as const, [(laag + hoog) >> 1, hoog] as const]) zoek(a, b);
  };
  for (let van = 0; van < 90_000; van += 1000) zoek(van, van + 1000);
  return uit;
}

test.each([20251121, 20261121])('the toeslagen turn at the same euro of taxable income, on %d', { timeout: 120_000 }, (dag) => {
  let gezien = 0;
  for (const soort of SOORTEN) {
    for (const id of IDS) {
      const tweede = (centen: number): string => {
        const h = huishouden(soort, centen);
        return `${woordTweede(id, h, dag)} ${BEDRAGEN[id]?.(h, dag, GEBOREN(dag, soort.kinderen)).map((b) => b ?? 0)}`;
      };
      for (const rand of randen(tweede)) {
        for (const centen of [rand, rand + EURO]) {
          const h = huishouden(soort, centen);
          const f = leidAf(kader, h, dag as Datum);
          const regeling = kader.regelboek.regelingen.find((r) => r.id === id);
          if (!regeling) throw new Error(id);
          const geval = `${id} ${JSON.stringify(soort)} ${centen}`;
          const verschil = { regeling: id, machine: toetsRegeling(regeling, f), tweede: woordTweede(id, h, dag), dag: dag as Datum, huishouden: h };
          if (!isRuimer(verschil)) expect(`${geval}: ${verschil.machine}`).toBe(`${geval}: ${verschil.tweede}`);
          const bedragen = (BEDRAGEN[id]?.(h, dag, GEBOREN(dag, soort.kinderen)) ?? []).map((b) => (typeof b === 'number' ? b : 0));
          const machine = bedragVan(regeling, f);
          if (!machine) continue;
          gezien += 1;
          const [minst, meest] = [Math.min(...bedragen), Math.max(...bedragen)];
          expect([geval, machine.min <= minst, machine.max >= meest, machine]).toEqual([geval, true, true, machine]);
          // Whether somebody of 18 to 26 lives there is not asked for the huurtoeslag, and who has what of two without a child.
          const zeker = id !== 'huurtoeslag' && (soort.wie.length === 1 || soort.kinderen.length > 0);
          if (zeker) expect([geval, machine]).toEqual([geval, { min: minst, max: meest }]);
        }
      }
    }
  }
  expect(gezien).toBeGreaterThan(100);
});
