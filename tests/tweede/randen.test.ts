import { expect, test } from 'vitest';
import type { Datum } from '../../src/domain/datum.ts';
import { type Huishouden, LEEG_HUISHOUDEN, type Persoon, SITUATIES, type Vakantiegeld, type Woning } from '../../src/domain/huishouden.ts';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { kader } from '../regelboek.ts';
import { oordeelTweede, woordTweede } from './oordeel.ts';
import { HALFJAREN } from './tabellen.ts';

/** Random amounts seldom hit a limit to the cent. Here both judges are asked on both sides of every limit of the second one. */
const persoon = (jaren: number): Persoon => ({ geboren: { leeftijd: { min: jaren, max: jaren } }, inkomsten: [], studeert: false, huurtKamer: false });
const precies = (centen: number) => ({ min: centen, max: centen });

interface Soort {
  readonly wie: readonly [number, number?];
  readonly kind?: boolean;
  readonly huisgenoten?: number;
  readonly woning?: Woning;
}
const RUSTIG = { timeout: 60_000 };
const LEEFTIJDEN: readonly (readonly [number, number?])[] = [[19], [40], [70], [19, 20], [20, 40], [40, 41], [40, 70], [70, 71]];
const SOORTEN: readonly Soort[] = [
  ...LEEFTIJDEN.flatMap((wie) => [false, true].flatMap((kind) => [0, 1, 2].map((huisgenoten) => ({ wie, kind, huisgenoten })))),
  ...[19, 40, 70].map((jaren) => ({ wie: [jaren], woning: 'inrichting' }) as const),
];

function huishouden(soort: Soort, centen: number, bron: string, vakantiegeld: Vakantiegeld, bezit = 0): Huishouden {
  const [eigen, ander] = soort.wie;
  const inkomsten = [{ soort: bron, bedrag: { ...precies(centen), per: 'maand' as const }, vakantiegeld }];
  return {
    ...LEEG_HUISHOUDEN,
    woonplaats: 'assen',
    woning: soort.woning ?? 'huur',
    aanvrager: ander === undefined ? { ...persoon(eigen), inkomsten } : persoon(eigen),
    partner: ander === undefined ? null : { ...persoon(ander), inkomsten },
    kinderen: soort.kind ? [persoon(8)] : [],
    huisgenoten: Array.from({ length: soort.huisgenoten ?? 0 }, () => persoon(40)),
    bezittingen: precies(bezit),
    kaleHuur: precies(65000),
    maandenLaagInkomen: precies(40),
    situaties: Object.fromEntries(SITUATIES.map((s) => [s, false])) as Huishouden['situaties'],
    voorkeur: 'gemeente',
  };
}

const machine = (h: Huishouden, dag: number): Record<string, string> =>
  Object.fromEntries(toetsAlles(leidAf(kader, h, dag as Datum)).map(({ regeling, uitkomst }) => [regeling.id, uitkomst]));

/** The amounts where the word of the second judge changes: by halving, from the first word to each next one. */
function randen(woord: (centen: number) => string | undefined): number[] {
  const uit: number[] = [];
  const zoek = (laag: number, hoog: number): void => {
    if (woord(laag) === woord(hoog)) return;
    if (hoog - laag === 1) uit.push(laag);
    else for (const [van, tot] of [[laag, (laag + hoog) >> 1] as const, [(laag + hoog) >> 1, hoog] as const]) zoek(van, tot);
  };
  zoek(0, 800_000);
  return uit;
}

test.each(HALFJAREN.map(({ vanaf }) => vanaf))('both judges turn at the same cent of income, from %d', RUSTIG, (dag) => {
  for (const soort of SOORTEN) {
    for (const [bron, vakantiegeld] of [
      ['loon', 'exclusief'],
      ['loon', 'inclusief'],
      ['alimentatie', 'exclusief'],
      ['giften', 'exclusief'],
    ] as const) {
      for (const id of ['bijstandsuitkering', 'volwassenenfonds-sport-cultuur', 'gemeentepolis-unive', 'maatwerkregeling-gebruiksgoederen']) {
        for (const rand of randen((centen) => woordTweede(id, huishouden(soort, centen, bron, vakantiegeld), dag))) {
          for (const centen of [rand, rand + 1]) {
            const h = huishouden(soort, centen, bron, vakantiegeld);
            const geval = `${id} ${JSON.stringify(soort)} ${bron} ${vakantiegeld} ${centen}`;
            expect(`${geval}: ${machine(h, dag)[id]}`).toBe(`${geval}: ${woordTweede(id, h, dag)}`);
          }
        }
      }
    }
  }
});

test.each([20240101, 20240630, ...HALFJAREN.map(({ vanaf }) => vanaf), 20261231, 20270101])('both judges turn at the same cent of savings, on %d', (dag) => {
  for (const soort of [{ wie: [40] }, { wie: [40], kind: true }, { wie: [40, 41] }] as const) {
    for (const bezit of [0, 1, 177500, 177501, 757500, 757501, 777000, 777001, 800000, 800001, 1515000, 1515001, 1554000, 1554001, 1600000, 1600001]) {
      const h = huishouden(soort, 0, 'loon', 'exclusief', bezit);
      expect({ bezit, ...machine(h, dag) }).toEqual({ bezit, ...oordeelTweede(h, dag) });
    }
  }
});

test.each([20250101, 20250701, 20260101, 20260701])('both judges turn at the same cent of a pension beside the AOW age, from %d', (dag) => {
  for (const wie of [[70], [40, 70], [70, 71]] as const) {
    for (const id of ['gemeentepolis-unive', 'maatwerkregeling-gebruiksgoederen']) {
      for (const rand of randen((centen) => woordTweede(id, huishouden({ wie }, centen, 'pensioen', 'exclusief'), dag))) {
        for (const centen of [rand, rand + 1]) {
          const h = huishouden({ wie }, centen, 'pensioen', 'exclusief');
          expect([id, wie, centen, machine(h, dag)[id]]).toEqual([id, wie, centen, woordTweede(id, h, dag)]);
        }
      }
    }
  }
});
