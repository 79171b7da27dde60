import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Datum } from '../../src/domain/datum.ts';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { kader } from '../regelboek.ts';
import { gevallen } from './huishoudens.ts';
import { oordeelTweede } from './oordeel.ts';
import { ANDERS, isRuimer, oorzaakVan, type Verschil, verslag } from './oorzaken.ts';

const AANTAL = Number(process.env['HUISHOUDENS'] ?? 2000);
const ZAAD = Number(process.env['SEED'] ?? Date.now() % 2_147_483_647);
const PER_KEER = 5000;

const telling: Record<string, number> = {};

function vergelijk(huishouden: Huishouden, dag: Datum): Verschil[] {
  const tweede = oordeelTweede(huishouden, dag);
  const uitkomsten = toetsAlles(leidAf(kader, huishouden, dag));
  if (uitkomsten.length !== Object.keys(tweede).length) throw new Error('niet dezelfde regelingen');
  return uitkomsten.flatMap(({ regeling, uitkomst }) => {
    const ander = tweede[regeling.id];
    if (ander === undefined) throw new Error(`geen tweede oordeel: ${regeling.id}`);
    telling[uitkomst] = (telling[uitkomst] ?? 0) + 1;
    return ander === uitkomst ? [] : [{ regeling: regeling.id, machine: uitkomst, tweede: ander, dag, huishouden }];
  });
}

function alleVerschillen(): Verschil[] {
  const uit: Verschil[] = [];
  for (let stap = 0; stap * PER_KEER < AANTAL; stap++) {
    const numRuns = Math.min(PER_KEER, AANTAL - stap * PER_KEER);
    for (const [huishouden, dag] of fc.sample(gevallen, { seed: ZAAD + stap, numRuns })) uit.push(...vergelijk(huishouden, dag));
  }
  return uit;
}

describe('a second judge says the same', () => {
  const verschillen = alleVerschillen();
  const koptekst = `HUISHOUDENS=${AANTAL} SEED=${ZAAD}`;
  console.info(`${koptekst} ${JSON.stringify(telling)}\n${verslag(verschillen)}`);
  const geenVan = (lijst: readonly Verschil[]): void => {
    if (lijst.length > 0) expect.fail(`${koptekst}: ${verslag(lijst)}`);
  };

  test('no false "waarschijnlijk-niet"', () => {
    geenVan(verschillen.filter((v) => v.machine === 'waarschijnlijk-niet'));
  });

  test('no difference outside the causes that are known', () => {
    geenVan(verschillen.filter((v) => oorzaakVan(v) === ANDERS));
  });

  test('no difference, except where the engine leaves more open on purpose', () => {
    geenVan(verschillen.filter((v) => !isRuimer(v)));
  });
});
