import fc from 'fast-check';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import { leidAf, redenen, toetsAlles, volgendeVraag } from '../../src/engine/index.ts';
import { verborgen, volledig } from '../engine/willekeurig.ts';
import { dag, kader, PEILDATUM, regelboek } from '../regelboek.ts';
import { mediaan } from './tijd.ts';

const AANTAL = 5_000;
const RONDES = 7;
const GRENS_MICROSECONDEN = 200;
const peildatum = dag(PEILDATUM);

const METINGEN: Readonly<Record<string, (h: Huishouden) => unknown>> = {
  'all verdicts': (h) => toetsAlles(leidAf(kader, h, peildatum)),
  'verdicts and next question': (h) => {
    const f = leidAf(kader, h, peildatum);
    return [toetsAlles(f), volgendeVraag(f)];
  },
  'verdicts and every explanation': (h) => {
    const f = leidAf(kader, h, peildatum);
    return [toetsAlles(f), regelboek.regelingen.map((r) => redenen(r, f))];
  },
};

function microseconden(doe: (h: Huishouden) => unknown, huishoudens: readonly Huishouden[]): number {
  const rondes = Array.from({ length: RONDES }, () => {
    const begin = performance.now();
    for (const h of huishoudens) doe(h);
    return ((performance.now() - begin) * 1000) / huishoudens.length;
  });
  return mediaan(rondes);
}

/** How long one household takes over the whole rulebook, answers known and with one in three missing. */
export function meetRegelboek(seed: number): void {
  const bekend = fc.sample(volledig, { numRuns: AANTAL, seed });
  const deels = bekend.flatMap((h, i) => fc.sample(verborgen(h), { numRuns: 1, seed: seed + i }));
  console.info(`\nThe whole rulebook, ${regelboek.regelingen.length} regelingen, µs per household: known / one in three missing`);
  for (const [naam, doe] of Object.entries(METINGEN)) {
    const [heel, missend] = [microseconden(doe, bekend), microseconden(doe, deels)];
    const over = Math.max(heel, missend) > GRENS_MICROSECONDEN ? `  OVER ${GRENS_MICROSECONDEN} µs` : '';
    console.info(`${naam.padEnd(37)}${heel.toFixed(1).padStart(14)}${missend.toFixed(1).padStart(14)}${over}`);
  }
}
