// A test runner for Stryker. A mutant is judged by the tests that reach it, quickest first, in a world made for it alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { LADEN, Proeven, testbestanden } from './proeven.mjs';
import { bouw, wereld } from './wereld.mjs';

const MAPPEN = ['domain', 'engine', 'rules', 'tweede'];
/** The shape of the input files, which is not mutated, and two that try cent after cent and take as long as all others together. */
const NIET = new Set(
  ['engine/huishouden-schema', 'rules/schema', 'rules/dekking', 'tweede/randen', 'tweede/toeslagranden'].map((naam) => `tests/${naam}.test.ts`),
);
/** Stands for the rulebook that all tests read. */
const REGELBOEK = 'het regelboek';
const COMPILER = /engine.(compile|controle|yaml)\.ts$/;
/** Stands for the file of the mutant where there is none. */
const DROOG = 'droog';
const LEEST = /engine.yaml\.ts$|^droog$/;

class Loper {
  map = join(process.cwd(), 'gebouwd');
  tijden = join(this.map, 'tijden.json');
  proeven = new Proeven();
  yaml = new Map();

  capabilities() {
    // Each run reads all code again, also what runs only once.
    return { reloadEnvironment: true };
  }

  async init() {
    console.log = console.info = () => {};
    process.env.HUISHOUDENS = '25';
    process.env.SEED = '2026';
    (await import('fast-check')).default.configureGlobal({ seed: 2026, endOnFailure: true });
    this.testbestanden = testbestanden(MAPPEN).filter((pad) => !NIET.has(pad));
    // After a mutant that never ends Stryker starts anew, in the same folder.
    if (existsSync(this.tijden)) this.proeven.duur = new Map(JSON.parse(readFileSync(this.tijden, 'utf8')));
    else await bouw(this.testbestanden, this.map);
    this.compileer();
  }

  /** Compiles the rulebook once, for all mutants that do not change how. */
  compileer() {
    const stand = globalThis.__stryker__ ?? {};
    globalThis.__stryker__ = stand;
    stand.activeMutant = undefined;
    stand.currentTestId = REGELBOEK;
    wereld(this.map, 'tests/regelboek.ts', (pad, eigen) => {
      if (pad === 'src/engine/compile.cjs') return { ...eigen, compile: (...bron) => (this.regelboek ??= eigen.compile(...bron)) };
      return eigen;
    });
    stand.currentTestId = undefined;
  }

  /**
   * The tests of one file. The rulebook is compiled when the app is built, so for a mutant outside the compiler it is compiled once. A
   * rule file that stays the same is read anew only for a mutant in the reading.
   */
  open(bestand, bronbestand = '') {
    return wereld(this.map, bestand, (pad, eigen) => {
      if (pad === 'src/engine/yaml.cjs' && !LEEST.test(bronbestand)) return { ...eigen, leesYaml: (...bron) => this.gelezen(bron, eigen.leesYaml) };
      if (pad !== 'src/engine/compile.cjs') return eigen;
      const eenmaal = COMPILER.test(bronbestand) ? (...bron) => (this.anders ??= eigen.compile(...bron)) : () => this.regelboek;
      return { ...eigen, compile: (...bron) => (bron[1] === this.regelboek.regelboek.versie ? eenmaal : eigen.compile)(...bron) };
    });
  }

  /** Only then can a test that does not ask the compiler itself find a mutant in it. */
  maaktAnderRegelboek(bronbestand) {
    try {
      this.open('tests/regelboek.ts', bronbestand);
    } catch {
      return true;
    }
    return !isDeepStrictEqual(this.anders, this.regelboek);
  }

  gelezen(bron, lees) {
    const sleutel = `${bron[0]}\n${bron[1]}`;
    if (!this.yaml.has(sleutel)) this.yaml.set(sleutel, lees(...bron));
    return this.yaml.get(sleutel);
  }

  async dryRun() {
    const stand = globalThis.__stryker__;
    const tests = [{ id: REGELBOEK, name: REGELBOEK, status: 0, timeSpentMs: 0 }];
    const meet = (id, doe) => {
      stand.currentTestId = id;
      const { uit, fout } = this.proeven.meet(id, doe);
      stand.currentTestId = undefined;
      const uitslag = fout === undefined ? { status: 0 } : { status: 1, failureMessage: fout };
      tests.push({ id, name: id, timeSpentMs: this.proeven.duur.get(id), ...uitslag });
      return uit;
    };
    for (const bestand of this.testbestanden) {
      const gevonden = meet(`${bestand}#${LADEN}`, () => this.open(bestand, DROOG)) ?? new Map();
      for (const [naam, fn] of gevonden) meet(`${bestand}#${naam}`, fn);
    }
    writeFileSync(this.tijden, JSON.stringify([...this.proeven.duur]));
    return { status: 'complete', tests, mutantCoverage: stand.mutantCoverage ?? { static: {}, perTest: {} } };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const stand = globalThis.__stryker__;
    Object.assign(stand, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, currentTestId: undefined });
    this.anders = undefined;
    const uit = this.oordeel(activeMutant.fileName, testFilter);
    stand.activeMutant = undefined;
    return hitLimit !== undefined && stand.hitCount > hitLimit ? { status: 'timeout', reason: 'hit limit' } : uit;
  }

  oordeel(bronbestand, testFilter) {
    const overal = !testFilter || (testFilter.includes(REGELBOEK) && COMPILER.test(bronbestand) && this.maaktAnderRegelboek(bronbestand));
    const perBestand = new Map();
    for (const id of testFilter ?? []) {
      const bestand = id.slice(0, id.indexOf('#'));
      if (id !== REGELBOEK) perBestand.set(bestand, [...(perBestand.get(bestand) ?? []), id]);
    }
    if (overal) for (const bestand of this.testbestanden) perBestand.set(bestand, [`${bestand}#${LADEN}`]);
    let nrOfTests = 0;
    const open = (bestand) => this.open(bestand, bronbestand);
    const eigen = (bestand) => bestand.endsWith(`/${basename(bronbestand, '.ts')}.test.ts`);
    const fout = this.proeven.eersteFout(bronbestand, perBestand, open, eigen, () => {
      nrOfTests += 1;
    });
    return fout ? { status: 'killed', killedBy: [fout.id], failureMessage: fout.melding, nrOfTests } : { status: 'survived', nrOfTests };
  }

  async dispose() {}
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'wereld', injectableClass: Loper }];
