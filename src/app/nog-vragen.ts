import type { Kader } from '../engine/index.ts';
import { eersteOpen, type Sessie, sessieNa } from './sessie.ts';

/** The conversation one question on, as if the answer to the open one were not known; undefined when none is open. */
export function eenVraagVerder(kader: Kader, sessie: Sessie): Sessie | undefined {
  const open = sessie.gesteld[eersteOpen(sessie)];
  return open && sessieNa(kader, sessie, { type: 'beantwoord', vraag: open, antwoord: 'weet-niet' });
}

/**
 * About how many questions are still to come, the open one included. It plays the conversation on as if the rest were not known:
 * an answer that is known settles more, and only a person or an income that comes to light adds questions.
 */
export function nogVragen(kader: Kader, sessie: Sessie): number {
  let aantal = 0;
  for (let nu = eenVraagVerder(kader, sessie); nu; nu = eenVraagVerder(kader, nu)) aantal += 1;
  return aantal;
}
