import fc from 'fast-check';
import { schrijfDatum } from '../src/domain/datum.ts';
import type { Huishouden } from '../src/domain/huishouden.ts';
import { leidAf, redenen, toetsAlles, volgendeVraag } from '../src/engine/index.ts';
import { verborgen, volledig } from './engine/willekeurig.ts';
import { dag, kader, PEILDATUM, regelboek } from './regelboek.ts';

/** npm run bench: how long one household takes over the whole rulebook, answers known and with one in three missing. */
const AANTAL = 5_000;
const RONDES = 7;
const GRENS_MS = 0.2;
const seed = Number(process.env['SEED'] ?? 2026);
const peildatum = dag(PEILDATUM);

const bekend = fc.sample(volledig, { numRuns: AANTAL, seed });
const deels = bekend.flatMap((h, i) => fc.sample(verborgen(h), { numRuns: 1, seed: seed + i }));

function mediaan(doe: (h: Huishouden) => unknown, huishoudens: readonly Huishouden[]): number {
  const rondes = Array.from({ length: RONDES }, () => {
    const begin = performance.now();
    for (const h of huishoudens) doe(h);
    return (performance.now() - begin) / huishoudens.length;
  });
  return rondes.sort((a, b) => a - b)[Math.floor(RONDES / 2)] ?? Number.NaN;
}

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

export async function hoofd(): Promise<number> {
  console.info(`${regelboek.regelingen.length} regelingen, ${AANTAL} households, peildatum ${schrijfDatum(peildatum)}, SEED=${seed}`);
  const basis = mediaan(METINGEN['all verdicts'] ?? (() => undefined), bekend);
  for (const [naam, doe] of Object.entries(METINGEN))
    for (const [soort, huishoudens] of [
      ['known', bekend],
      ['one in three missing', deels],
    ] as const) {
      const ms = mediaan(doe, huishoudens);
      console.info(
        `${naam}, ${soort}: ${(ms * 1000).toFixed(1)} µs, ${(ms / basis).toFixed(1)} × all verdicts known, ${ms < GRENS_MS ? 'under' : 'OVER'} ${GRENS_MS} ms`,
      );
    }
  return 0;
}
