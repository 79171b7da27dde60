import type { Huishouden } from '../../src/domain/huishouden.ts';
import { alsFeit } from './feit.ts';
import { type Geval, vulAan } from './gevallen.ts';
import { handgeschreven } from './handgeschreven.ts';
import type { Motor } from './motor.ts';
import { platteRegels } from './regels.ts';

const leeg = (): unknown[] => platteRegels.map(() => undefined);

/** The first verdict in which this engine differs from the hand-written function; undefined: none. */
export async function verschil(motor: Motor, gevallen: readonly Geval[]): Promise<string | undefined> {
  const uit = leeg();
  const moet = leeg();
  for (const [nr, geval] of gevallen.entries()) {
    handgeschreven(geval.feit, moet);
    await motor.oordeel(geval, uit);
    const i = moet.findIndex((waarde, j) => uit[j] !== waarde);
    if (i >= 0) return `${motor.naam} differs on household ${nr}, ${platteRegels[i]?.id}: ${uit[i]} instead of ${moet[i]}; ${JSON.stringify(geval.feit)}`;
  }
  return undefined;
}

/** What can still become of each rule, over many completions of the missing answers; a verdict outside it is wrong. */
export interface Mogelijk {
  readonly ja: boolean[];
  readonly nee: boolean[];
}

const AANVULLINGEN = 40;

/** Completes each household with its own hidden answers and with those of others, and looks at the answers that gives. */
export function mogelijkheden(heel: readonly Huishouden[], deels: readonly Huishouden[]): Mogelijk[] {
  const uit = leeg();
  return deels.map((h, nr) => {
    const zelf = heel[nr] as Huishouden;
    const mogelijk: Mogelijk = { ja: platteRegels.map(() => false), nee: platteRegels.map(() => false) };
    for (let k = 0; k <= AANVULLINGEN; k++) {
      const ander = heel[(nr + k * 7919) % heel.length] as Huishouden;
      handgeschreven(alsFeit(vulAan(h, ander, zelf)), uit);
      for (const [i, waarde] of uit.entries()) mogelijk[waarde ? 'ja' : 'nee'][i] = true;
    }
    return mogelijk;
  });
}

export interface Telling {
  readonly beslist: number;
  readonly onterechtJa: number;
  readonly onterechtNee: number;
}

/** Counts the definite verdicts, and those of which a completion shows the opposite. */
export async function telFouten(motor: Motor, gevallen: readonly Geval[], mogelijk: readonly Mogelijk[]): Promise<Telling> {
  const uit = leeg();
  let [beslist, onterechtJa, onterechtNee] = [0, 0, 0];
  for (const [nr, geval] of gevallen.entries()) {
    await motor.oordeel(geval, uit);
    for (const [i, waarde] of uit.entries()) {
      if (waarde !== true && waarde !== false) continue;
      beslist += 1;
      if (waarde && mogelijk[nr]?.nee[i]) onterechtJa += 1;
      if (!waarde && mogelijk[nr]?.ja[i]) onterechtNee += 1;
    }
  }
  return { beslist, onterechtJa, onterechtNee };
}
