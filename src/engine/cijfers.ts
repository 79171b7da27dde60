import type { Peiling } from './peiling.ts';
import type { Cijferperiode } from './regelboek.ts';

/** Per series the period that holds the peildatum; undefined: no figure for that day. One object for each day. */
export type Cijfers = Readonly<Record<string, Cijferperiode | undefined>>;

/** Works out what depends on the day alone once for each day in turn. */
export function perDag<T>(reken: (p: Peiling) => T): (p: Peiling) => T {
  let dag: Cijfers | undefined;
  let uit: T;
  return (p) => {
    if (p.cijfers !== dag) {
      uit = reken(p);
      dag = p.cijfers;
    }
    return uit;
  };
}

/** The few names there are, taken apart once. */
const DELEN = new Map<string, readonly [reeks: string, naam: string]>();

/** One figure by name, `reeks.naam`; undefined: not known for this day. */
export function cijfer(cijfers: Cijfers, naam: string): number | undefined {
  let delen = DELEN.get(naam);
  if (!delen) {
    const punt = naam.indexOf('.');
    delen = [naam.slice(0, punt), naam.slice(punt + 1)];
    DELEN.set(naam, delen);
  }
  return cijfers[delen[0]]?.waarden[delen[1]];
}
