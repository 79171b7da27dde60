import type { Geval } from './gevallen.ts';
import type { Motor } from './motor.ts';
import { platteRegels } from './regels.ts';

const RONDES = 9;
const RONDE_MS = 80;
/** So few at a time that they are still at hand: a household is judged right after its answer, not after ten thousand others. */
const PARTIJ = 250;

export const mediaan = (getallen: readonly number[]): number => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN;

export interface Tijd {
  /** Nanoseconds per household. */
  readonly ns: number;
  /** How many times the yardstick, run right before it: the speed of a shared machine changes by the second. */
  readonly keer: number;
}

/** The medians of rounds in which all engines take turns. */
export async function meet(motoren: readonly Motor[], gevallen: readonly Geval[], maat: { motor: Motor; gevallen: readonly Geval[] }): Promise<Tijd[]> {
  const meetlat = await loper(maat.motor, maat.gevallen);
  const lopers = [];
  for (const motor of motoren) lopers.push(await loper(motor, gevallen));
  const rondes: Tijd[][] = motoren.map(() => []);
  for (let ronde = 0; ronde < RONDES; ronde++)
    for (const [i, loop] of lopers.entries()) {
      const naast = await meetlat();
      const ns = await loop();
      rondes[i]?.push({ ns, keer: ns / naast });
    }
  return rondes.map((tijden) => ({ ns: mediaan(tijden.map(({ ns }) => ns)), keer: mediaan(tijden.map(({ keer }) => keer)) }));
}

/** Warms an engine up and finds out how many households fill a round. */
async function loper(motor: Motor, gevallen: readonly Geval[]): Promise<() => Promise<number>> {
  let vanaf = 0;
  const ronde = async (aantal: number): Promise<number> => {
    let ms = 0;
    for (let over = aantal; over > 0; ) {
      const partij = gevallen.slice(vanaf, vanaf + Math.min(over, PARTIJ));
      ms += await duur(motor, motor.vers ? partij.map(motor.vers) : partij);
      over -= partij.length;
      vanaf = (vanaf + partij.length) % gevallen.length;
    }
    return (ms * 1e6) / aantal;
  };
  let aantal = 16;
  let ns = await ronde(aantal);
  while (ns * aantal < (RONDE_MS * 1e6) / 2) {
    aantal *= 2;
    ns = await ronde(aantal);
  }
  return () => ronde(aantal);
}

/** Waits only for an engine that makes one wait. */
async function duur({ oordeel }: Motor, gevallen: readonly Geval[]): Promise<number> {
  const uit = platteRegels.map((): unknown => undefined);
  const begin = performance.now();
  for (const geval of gevallen) {
    const klaar = oordeel(geval, uit);
    if (klaar) await klaar;
  }
  return performance.now() - begin;
}
