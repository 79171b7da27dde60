// The tests of a mutant, those that are likely to find it first.
import { readdirSync } from 'node:fs';

/** Stands for what is not in a test: the code that runs while a test file is read. */
export const LADEN = '(het lezen van dit bestand)';

/** Milliseconds of what was not measured yet. */
const ONGEMETEN = 50;

export const testbestanden = (mappen) =>
  mappen.flatMap((map) =>
    readdirSync(`tests/${map}`, { recursive: true, encoding: 'utf8' })
      .filter((pad) => pad.endsWith('.test.ts'))
      .map((pad) => `tests/${map}/${pad}`),
  );

export class Proeven {
  /** Milliseconds of the processor, of a test and of a file with all its tests. */
  duur = new Map();
  /** Per file that was mutated the test files that found something. */
  treffers = new Map();

  meet(id, doe) {
    const begin = process.cpuUsage();
    try {
      return { uit: doe() };
    } catch (fout) {
      return { fout: String(fout?.message ?? fout) };
    } finally {
      const { user, system } = process.cpuUsage(begin);
      const ms = Math.round((user + system) / 1000);
      this.duur.set(id, ms);
      const bestand = id.split('#')[0];
      if (bestand !== id) this.duur.set(bestand, (this.duur.get(bestand) ?? 0) + ms);
    }
  }

  /**
   * The first test that fails. What found most in the least time comes first.
   *
   * @param bron the file that was mutated.
   * @param perBestand test file → its tests to run; LADEN stands for all of them.
   * @param open gives the tests of a file.
   * @param eigen whether a test file was made for what was mutated.
   */
  eersteFout(bron, perBestand, open, eigen = () => false, tel = () => {}) {
    const trof = this.treffers.get(bron) ?? new Map();
    this.treffers.set(bron, trof);
    const duur = (bestand, ids) =>
      ids.includes(`${bestand}#${LADEN}`) ? (this.duur.get(bestand) ?? ONGEMETEN) : ids.reduce((som, id) => som + (this.duur.get(id) ?? 0), 0);
    const kosten = ([bestand, ids]) => (duur(bestand, ids) + 10) / ((trof.get(bestand) ?? 0) + (eigen(bestand) ? 6 : 1));
    for (const [bestand, ids] of [...perBestand].sort((a, b) => kosten(a) - kosten(b))) {
      const fout = this.faalt(bestand, ids, open, tel);
      if (!fout) continue;
      trof.set(bestand, (trof.get(bestand) ?? 0) + 1);
      return fout;
    }
    return undefined;
  }

  faalt(bestand, ids, open, tel = () => {}) {
    const laden = `${bestand}#${LADEN}`;
    let tests;
    try {
      tests = open(bestand);
    } catch (fout) {
      return { id: laden, melding: String(fout?.message ?? fout) };
    }
    const namen = ids.includes(laden) ? [...tests.keys()] : ids.map((id) => id.slice(bestand.length + 1)).filter((naam) => tests.has(naam));
    const duur = (naam) => Math.floor((this.duur.get(`${bestand}#${naam}`) ?? 0) / 20);
    for (const naam of namen.sort((a, b) => duur(a) - duur(b))) {
      tel();
      try {
        tests.get(naam)();
      } catch (fout) {
        return { id: `${bestand}#${naam}`, melding: String(fout?.message ?? fout) };
      }
    }
    return undefined;
  }
}
