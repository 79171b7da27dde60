import { leidAf, toetsAlles, type Uitkomst } from '../../src/engine/index.ts';
import { dag, PEILDATUM } from '../regelboek.ts';
import { alsFeit } from './feit.ts';
import { alsGeval, type Geval } from './gevallen.ts';
import { handgeschreven } from './handgeschreven.ts';
import { benchKader } from './regels.ts';

/** A way to judge one household by the fourteen rules: true, false, or anything else for no answer. */
export interface Motor {
  readonly naam: string;
  oordeel(geval: Geval, uit: unknown[]): void | Promise<void>;
  /** The same case with nothing judged yet; for an engine that remembers its verdicts. Not timed. */
  vers?(geval: Geval): Geval;
}

const peildatum = dag(PEILDATUM);

export const HAND: Motor = { naam: 'hand-written', oordeel: ({ feit }, uit) => handgeschreven(feit, uit) };

/** The yardstick of who begins with what somebody said, as ours does in the end. */
export const HAND_ZELF: Motor = {
  naam: 'hand-written, from the bare answers',
  oordeel: ({ huishouden }, uit) => handgeschreven(alsFeit(huishouden), uit),
};

/** The same work as the others do, and all of it: from the answers as they were given. */
export const ONZE: readonly Motor[] = [
  { naam: 'ours, from derived facts', oordeel: ({ feiten }, uit) => schrijf(toetsAlles(feiten), uit), vers: ({ huishouden }) => alsGeval(huishouden) },
  { naam: 'ours, from the bare answers', oordeel: ({ huishouden }, uit) => schrijf(toetsAlles(leidAf(benchKader, huishouden, peildatum)), uit) },
];

function schrijf(uitkomsten: readonly Uitkomst[], uit: unknown[]): void {
  for (let i = 0; i < uitkomsten.length; i++) {
    const woord = uitkomsten[i]?.uitkomst;
    uit[i] = woord === 'waarschijnlijk' ? true : woord === 'waarschijnlijk-niet' ? false : undefined;
  }
}
