import { describe, expect, test } from 'vitest';
import type { Datum } from '../../src/domain/datum.ts';
import { kader, regelboek } from '../regelboek.ts';
import { BELAST } from './belastbaar.ts';
import { cijfersOp, SOORTEN, vermogensgrens } from './tabellen.ts';
import {
  AOW,
  AOW_LEEFTIJD,
  BOX1,
  EIGEN_BIJDRAGE_ZVW,
  HUURTOESLAG_2026,
  KINDERBIJSLAG,
  KINDGEBONDEN_BUDGET,
  LAATSTE_DAG_AOW_LEEFTIJD,
  MINIMUM_EURO,
  opDag,
  STUDIETOESLAG,
  TOESLAGENWET,
  ZORGTOESLAG,
} from './toeslagtabellen.ts';
import { INKOMEN } from './uwv.ts';
import { jaarOp } from './zorg-en-kind.ts';

/** Every figure is typed over from the law twice: in rules/, and in the tables of the second judge. Here they are laid side by side. */
type Waarden = Readonly<Record<string, number>>;
const cent = (euro: number): number => euro * 100;
const in2026 = (dag: number, waarden: Waarden): Waarden | undefined => (jaarOp(dag) === 2026 ? waarden : undefined);
const perJaar = <T>(tabel: Readonly<Record<2025 | 2026, T>>, maak: (rij: T) => Waarden) => {
  return (dag: number): Waarden | undefined => {
    const jaar = jaarOp(dag);
    return jaar && maak(tabel[jaar]);
  };
};
const H = HUURTOESLAG_2026;
const breedte = (schijf: number): number => BOX1.onderAow[schijf]?.[0] ?? Number.NaN;
const tarief = (wie: keyof typeof BOX1, schijf: number): number => (BOX1[wie][schijf]?.[1] ?? Number.NaN) / 100;

const REEKSEN: Readonly<Record<string, (dag: number) => Waarden | undefined>> = {
  'aow-leeftijd': (dag) => {
    const rij = opDag(AOW_LEEFTIJD, dag, LAATSTE_DAG_AOW_LEEFTIJD);
    return rij && { maanden: rij.maanden };
  },
  aow: (dag) => {
    const rij = opDag(AOW, dag);
    return rij && { alleenstaand: rij.alleen, gehuwd: rij.gehuwd };
  },
  bijstandsnormen: (dag) => {
    const c = cijfersOp(dag);
    return (
      c && {
        'alleenstaand-18-20': c.jong,
        'alleenstaande-ouder-18-20': c.jong,
        'gehuwd-beiden-18-20-zonder-kind': c.beidenJong[0],
        'gehuwd-beiden-18-20-met-kind': c.beidenJong[1],
        'gehuwd-een-18-20-een-21plus-zonder-kind': c.eenJong[0],
        'gehuwd-een-18-20-een-21plus-met-kind': c.eenJong[1],
        'alleenstaand-21-aow': c.alleen,
        'gehuwd-21-aow': c.paar,
        'alleenstaand-aow': c.alleenAow,
        'gehuwd-aow': c.paarAow,
        'inrichting-alleenstaand': c.inrichting[0],
        'inrichting-gehuwd': c.inrichting[1],
        'inrichting-verhoging-alleenstaand': c.inrichtingErbij[0],
        'inrichting-verhoging-gehuwd': c.inrichtingErbij[1],
        'kostendeler-gehuwd-18-20-21plus-zonder-kind-basis': c.jongErbij[0],
        'kostendeler-gehuwd-18-20-21plus-met-kind-basis': c.jongErbij[1],
        ...(c.verhoging === null ? {} : { 'verhoging-18-20-geen-beroep-op-ouders': c.verhoging }),
      }
    );
  },
  'huurtoeslag-inkomen': (dag) =>
    in2026(dag, { 'ijkpunt-alleen': cent(H.ijkpuntEuro[0]), 'ijkpunt-meer': cent(H.ijkpuntEuro[1]), minimum: cent(MINIMUM_EURO) }),
  'huurtoeslag-procenten': (dag) =>
    in2026(dag, {
      'tot-aftoppingsgrens': H.deelTweedeStap,
      'boven-aftoppingsgrens': H.deelDerdeStap,
      'afbouw-alleen': H.afbouw[0],
      'afbouw-meer': H.afbouw[1],
    }),
  huurtoeslag: (dag) =>
    in2026(dag, {
      'hoogste-huur': H.maximaleHuur,
      'hoogste-huur-jong': H.maximaleHuurJong,
      kwaliteitskortingsgrens: H.kwaliteitskorting,
      'aftoppingsgrens-klein': H.aftopping.klein,
      'aftoppingsgrens-groot': H.aftopping.groot,
      'basishuur-alleen': H.normhuur - H.normhuurVerlaging[0] - H.eigenBijdrageVerlaging,
      'basishuur-meer': H.normhuur - H.normhuurVerlaging[1] - H.eigenBijdrageVerlaging,
    }),
  'inkomstenbelasting-procenten': (dag) =>
    in2026(dag, {
      'schijf-1': tarief('onderAow', 0),
      'schijf-2': tarief('onderAow', 1),
      'schijf-3': tarief('onderAow', 2),
      'schijf-1-aow': tarief('aow', 0),
      zvw: EIGEN_BIJDRAGE_ZVW / 100,
    }),
  inkomstenbelasting: (dag) => in2026(dag, { 'schijf-1-tot': cent(breedte(0)), 'schijf-2-tot': cent(breedte(0) + breedte(1)) }),
  kinderbijslag: (dag) => {
    const rij = opDag(KINDERBIJSLAG, dag);
    return rij && { 'van-0-tot-6': rij.perKwartaal[0], 'van-6-tot-12': rij.perKwartaal[1], 'van-12-tot-18': rij.perKwartaal[2] };
  },
  'kindgebonden-budget-procenten': perJaar(KINDGEBONDEN_BUDGET, (k) => ({ afbouw: k.afbouw / 10 })),
  'kindgebonden-budget': perJaar(KINDGEBONDEN_BUDGET, (k) => ({
    'per-kind': cent(k.perKindEuro),
    'van-12-tot-16': cent(k.vanaf12Euro),
    'van-16-tot-18': cent(k.vanaf16Euro),
    'alleenstaande-ouderkop': cent(k.alleenEuro),
    'drempel-alleen': cent(k.drempelEuro[0]),
    'drempel-verhoging-partner': cent(k.drempelEuro[1] - k.drempelEuro[0]),
    minimum: cent(MINIMUM_EURO),
  })),
  oudedagsvoorziening: (dag) => {
    const vrij = cijfersOp(dag)?.pensioenVrij;
    return vrij ? { alleenstaand: vrij[0], gehuwd: vrij[1] } : undefined;
  },
  studietoeslag: (dag) => {
    const rij = opDag(STUDIETOESLAG, dag);
    return rij?.perLeeftijd && Object.fromEntries(Object.entries(rij.perLeeftijd).map(([jaren, bedrag]) => [`leeftijd-${jaren}`, bedrag ?? Number.NaN]));
  },
  toeslagenwet: (dag) => {
    const rij = opDag(TOESLAGENWET, dag);
    return (
      rij && {
        gehuwd: rij.gehuwd,
        alleenstaand: rij.alleen[21],
        'alleenstaand-20': rij.alleen[20],
        'alleenstaand-19': rij.alleen[19],
        'alleenstaand-18': rij.alleen[18],
        woningdeler: rij.woningdeler,
      }
    );
  },
  // Of the huurtoeslag of 2025 the formula was not found, and its limit decides nothing (art. 7 lid 3 Awir: 37.395, and twice that).
  toeslagvermogen: (dag) => {
    const jaar = jaarOp(dag);
    const huur = jaar === 2025 ? [37395, 2 * 37395] : H.vermogenEuro;
    return (
      jaar && {
        'zorgtoeslag-alleen': cent(ZORGTOESLAG[jaar].vermogenEuro[0]),
        'zorgtoeslag-partner': cent(ZORGTOESLAG[jaar].vermogenEuro[1]),
        'kindgebonden-budget-alleen': cent(KINDGEBONDEN_BUDGET[jaar].vermogenEuro[0]),
        'kindgebonden-budget-partner': cent(KINDGEBONDEN_BUDGET[jaar].vermogenEuro[1]),
        'huurtoeslag-alleen': cent(huur[0] ?? Number.NaN),
        'huurtoeslag-partner': cent(huur[1] ?? Number.NaN),
      }
    );
  },
  // Art. 19 lid 3 says 4,8 %; every table that was made known takes 5 % (1.308,45 is 1.243,03 without holiday pay).
  vakantietoeslag: (dag) => cijfersOp(dag) && { procent: 5 },
  vermogensgrenzen: (dag) => {
    const [alleenstaand, gezin] = [vermogensgrens(dag, false), vermogensgrens(dag, true)];
    return alleenstaand === undefined || gezin === undefined ? undefined : { alleenstaand, gezin };
  },
  'zorgtoeslag-procenten': perJaar(ZORGTOESLAG, (z) => ({
    alleen: z.overDrempel[0] / 1000,
    partner: z.overDrempel[1] / 1000,
    afbouw: z.bovenDrempel / 1000,
  })),
  zorgtoeslag: perJaar(ZORGTOESLAG, (z) => ({
    standaardpremie: cent(z.standaardpremieEuro),
    drempelinkomen: cent(z.drempelEuro),
    minimum: cent(MINIMUM_EURO),
  })),
};

/** The first and the last day of every half year, from before the first figure to after the last. */
const DAGEN = Array.from({ length: 2033 - 2023 }, (_, i) => 2023 + i).flatMap((jaar) => [101, 630, 701, 1231].map((dag) => (jaar * 10000 + dag) as Datum));

describe('the figures of the rulebook are those of the second judge', () => {
  test('there is no series without a second one', () => {
    expect(Object.keys(regelboek.cijfers).sort()).toEqual(Object.keys(REEKSEN).sort());
  });

  test.each(Object.entries(REEKSEN))('%s, on the first and the last day of every half year', (reeks, waarden) => {
    for (const dag of DAGEN) {
      const gevonden = kader.cijfersOp(dag)[reeks]?.waarden;
      // A period without figures says that none were found.
      expect([dag, gevonden && Object.keys(gevonden).length > 0 ? gevonden : undefined]).toEqual([dag, waarden(dag)]);
    }
  });
});

describe('every kind of income counts for the rulebook as it does for the second judge', () => {
  const woord = (anders: string | undefined): string => (anders === 'misschien' ? 'mogelijk' : (anders ?? 'nee'));

  test('there is no kind that the second judge does not know', () => {
    expect(regelboek.inkomsten.map(({ id }) => id).sort()).toEqual(Object.keys(SOORTEN).sort());
  });

  test.each(regelboek.inkomsten)('$id', ({ id, telt, vakantiegeld, belast, teltBijToeslagenwet, magNegatief, vrijMetAow }) => {
    expect([telt, vakantiegeld]).toEqual(SOORTEN[id]);
    expect(belast).toBe(woord(BELAST[id]));
    expect(teltBijToeslagenwet).toBe(woord(INKOMEN[id]));
    // Only a business makes a loss (art. 3.8 Wet inkomstenbelasting 2001), and only a pension is free in part (art. 33 lid 5 Participatiewet).
    expect([magNegatief, vrijMetAow]).toEqual([id === 'eigen-bedrijf', id === 'pensioen' ? 'oudedagsvoorziening' : undefined]);
  });
});
