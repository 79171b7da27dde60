import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { dag, kader, PEILDATUM } from '../regelboek.ts';

/** Few, so that each household was made not long before it is judged, as when lines are read one by one. */
export const PER_PARTIJ = 1_000;
/** A full collection takes longer than a batch. */
const PARTIJEN_PER_METING = 50;
const peildatum = dag(PEILDATUM);

setFlagsFromString('--expose-gc');
const verzamel = runInNewContext('gc') as (hoe?: { type: 'minor' }) => void;
const heap = (): number => process.memoryUsage().heapUsed / 1e6;

/** Seconds. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What is still held after a full collection, in megabytes. */
function vastgehouden(): number {
  verzamel();
  return heap();
}

export interface Doorvoer {
  /** On the clock, and of CPU: more when garbage is collected beside it, less when others use the machine. */
  readonly seconden: number;
  readonly rekenseconden: number;
  /** Megabytes held before, at most in between, and at the end. */
  readonly voor: number;
  readonly hoogst: number;
  readonly na: number;
  /** At most, with the batch itself and the garbage of the moment. */
  readonly piek: number;
}

/** Judges households by the whole rulebook on one thread, a batch at a time; making the batches is not counted. */
export function toetsVeel(partijen: number, maak: (nr: number) => Huishouden[]): Doorvoer {
  let [seconden, rekenseconden, piek] = [0, 0, 0];
  const partij = (nr: number): void => {
    const huishoudens = maak(nr);
    verzamel({ type: 'minor' });
    const begin = performance.now();
    const beginCpu = cpu();
    let oordelen = 0;
    for (const h of huishoudens) oordelen += toetsAlles(leidAf(kader, h, peildatum)).length;
    seconden += (performance.now() - begin) / 1000;
    rekenseconden += cpu() - beginCpu;
    piek = Math.max(piek, heap());
    if (oordelen !== PER_PARTIJ * kader.regelboek.regelingen.length) throw new Error('not every regeling was judged');
  };
  for (let nr = 1; nr <= 10; nr++) partij(-nr);
  [seconden, rekenseconden] = [0, 0];
  const voor = vastgehouden();
  const na: number[] = [];
  for (let nr = 0; nr < partijen; nr++) {
    partij(nr);
    if ((nr + 1) % PARTIJEN_PER_METING === 0 || nr + 1 === partijen) na.push(vastgehouden());
  }
  return { seconden, rekenseconden, voor, hoogst: Math.max(...na), na: na.at(-1) ?? Number.NaN, piek };
}
