import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gevallen } from './huishoudens.ts';
import { ANDERS, isRuimer, oorzaakVan, type Verschil, verslag } from './oorzaken.ts';
import { vergelijk } from './vergelijk.ts';

const AANTAL = Number(process.env['HUISHOUDENS'] ?? 2000);
const ZAAD = Number(process.env['SEED'] ?? Date.now() % 2_147_483_647);
const PER_KEER = 5000;

const telling: Record<string, number> = {};

const tel = (woord: string): void => {
  telling[woord] = (telling[woord] ?? 0) + 1;
};

function alleVerschillen(): Verschil[] {
  const uit: Verschil[] = [];
  for (let stap = 0; stap * PER_KEER < AANTAL; stap++) {
    const numRuns = Math.min(PER_KEER, AANTAL - stap * PER_KEER);
    for (const [huishouden, dag] of fc.sample(gevallen, { seed: ZAAD + stap, numRuns })) uit.push(...vergelijk(huishouden, dag, tel));
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
