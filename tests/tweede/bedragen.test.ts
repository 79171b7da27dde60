import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Datum, plusDagen } from '../../src/domain/datum.ts';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import type { Interval } from '../../src/domain/interval.ts';
import { bedragVan, leidAf, toetsRegeling } from '../../src/engine/index.ts';
import { kader } from '../regelboek.ts';
import { BEDRAGEN } from './bedragen.ts';
import { type Geval, gevallen } from './huishoudens.ts';
import { bekend, leeftijd } from './inkomen.ts';
import { opEenRegel } from './oorzaken.ts';
import { leeftijdVoorBudget, type Uitkomst } from './toeslagen.ts';

const AANTAL = Number(process.env['HUISHOUDENS'] ?? 2000);
const ZAAD = Number(process.env['SEED'] ?? Date.now() % 2_147_483_647);
const PER_KEER = 5000;

/** A household with how many days ago each child had a birthday. */
type GevalMetDagen = readonly [Geval, readonly number[]];
const metDagen: fc.Arbitrary<GevalMetDagen> = fc.tuple(gevallen, fc.array(fc.integer({ min: 0, max: 364 }), { minLength: 3, maxLength: 3 }));

const geborenOp = (dag: Datum, jaren: number, dagen: number): Datum => {
  const jarig = plusDagen(dag, -dagen) - jaren * 10000;
  return (jarig % 10000 === 229 ? jarig - 1 : jarig) as Datum;
};

interface Afwijking {
  readonly soort: string;
  readonly geval: string;
}
const telling: Record<string, number> = {};

const mis = (bedragen: readonly Uitkomst[], i: Interval | undefined): string | undefined => {
  if (bedragen.includes('onbekend')) return i === undefined ? undefined : 'een bedrag zonder cijfers';
  if (i === undefined) return undefined;
  const centen = bedragen.map((b) => (typeof b === 'number' ? b : 0));
  if (centen.every((b) => b === 0) && i.min > 0) return 'een bedrag waar niets is';
  // Half a cent: a twelfth of a year is not always whole.
  if (Math.min(...centen) < i.min - 0.5) return 'het laagste is lager';
  return Math.max(...centen) > i.max + 0.5 ? 'het hoogste is hoger' : undefined;
};

function vergelijk([[h, dag], dagen]: GevalMetDagen): Afwijking[] {
  const kinderen = bekend(h.kinderen);
  const geboren = kinderen.map((k, i) => geborenOp(dag, leeftijd(k), dagen[i] ?? 0));
  const metGeboortedata: Huishouden = { ...h, kinderen: kinderen.map((k, i) => ({ ...k, geboren: { op: geboren[i] ?? dag } })) };
  // An age in whole years is taken as it counts in the month: not where a birthday in it counts from the next month.
  const zoalsHetTelt = kinderen.every((k, i) => leeftijdVoorBudget(geboren[i] ?? dag, dag) === leeftijd(k));
  const varianten = zoalsHetTelt ? [h, metGeboortedata] : [metGeboortedata];
  return varianten.flatMap((variant) => {
    const f = leidAf(kader, variant, dag);
    return kader.regelboek.regelingen.flatMap((regeling) => {
      if (regeling.berekening === undefined || ['waarschijnlijk-niet', 'bestaat-niet-meer'].includes(toetsRegeling(regeling, f))) return [];
      const bedrag = BEDRAGEN[regeling.id];
      if (!bedrag) throw new Error(`geen tweede bedrag: ${regeling.id}`);
      const bedragen = bedrag(h, dag, geboren);
      const interval = bedragVan(regeling, f);
      const soort = mis(bedragen, interval);
      telling[regeling.id] = (telling[regeling.id] ?? 0) + 1;
      if (soort === undefined) return [];
      const wat = `${regeling.id}: ${soort}`;
      const machine = interval ? `${interval.min} - ${interval.max}` : 'niets';
      return [{ soort: wat, geval: `machine ${machine}, tweede ${bedragen.map(String).join(' ')}; ${opEenRegel(dag, h)}; kinderen ${geboren.join(' ')}` }];
    });
  });
}

function alleAfwijkingen(): Afwijking[] {
  const uit: Afwijking[] = [];
  for (let stap = 0; stap * PER_KEER < AANTAL; stap++) {
    const numRuns = Math.min(PER_KEER, AANTAL - stap * PER_KEER);
    for (const geval of fc.sample(metDagen, { seed: ZAAD + stap, numRuns })) uit.push(...vergelijk(geval));
  }
  return uit;
}

function verslag(lijst: readonly Afwijking[]): string {
  const soorten = new Map<string, string[]>();
  for (const { soort, geval } of lijst) soorten.set(soort, [...(soorten.get(soort) ?? []), geval]);
  return [...soorten]
    .sort()
    .map(([soort, die]) => `${die.length} × ${soort}\n    ${die.reduce((a, b) => (b.length < a.length ? b : a))}`)
    .join('\n');
}

describe('a second computation of every amount', () => {
  const afwijkingen = alleAfwijkingen();
  const koptekst = `HUISHOUDENS=${AANTAL} SEED=${ZAAD}`;
  console.info(`${koptekst} ${JSON.stringify(telling)}\n${afwijkingen.length} afwijkingen\n${verslag(afwijkingen)}`);

  test('lies within what the engine says', () => {
    if (afwijkingen.length > 0) expect.fail(`${koptekst}: ${verslag(afwijkingen)}`);
  });

  test('has looked at every amount', () => {
    expect(Object.keys(telling).sort()).toEqual(Object.keys(BEDRAGEN).sort());
  });
});
