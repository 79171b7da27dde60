// A test runner for Stryker. A mutant is judged by the tests that reach it, quickest first, in a world made for it alone.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { bouw, wereld } from './wereld.mjs';

const MAPPEN = ['domain', 'engine', 'rules', 'tweede'];
/** The shape of the input files, which is not mutated, and two that try cent after cent and take as long as all others together. */
const NIET = new Set(
  ['engine/huishouden-schema', 'rules/schema', 'rules/dekking', 'tweede/randen', 'tweede/toeslagranden'].map((naam) => `tests/${naam}.test.ts`),
);
/** Stands for what is not in a test: the code that runs while a test file is read, and the rulebook they all read. */
const LADEN = '(het lezen van dit bestand)';
const REGELBOEK = 'het regelboek';
const COMPILER = /engine.(compile|controle|yaml)\.ts$/;
/** Stands for the file of the mutant where there is none. */
const DROOG = 'droog';
const LEEST = /engine.yaml\.ts$|^droog$/;

class Loper {
  map = join(process.cwd(), 'gebouwd');
  tijden = join(this.map, 'tijden.json');
  duur = new Map();
  treffers = new Map();
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
    const testbestanden = MAPPEN.flatMap((map) =>
      readdirSync(`tests/${map}`, { recursive: true, encoding: 'utf8' })
        .filter((pad) => pad.endsWith('.test.ts'))
        .map((pad) => `tests/${map}/${pad}`),
    ).filter((pad) => !NIET.has(pad));
    this.testbestanden = testbestanden;
    // After a mutant that never ends Stryker starts anew, in the same folder.
    if (existsSync(this.tijden)) this.duur = new Map(JSON.parse(readFileSync(this.tijden, 'utf8')));
    else await bouw(testbestanden, this.map);
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
      const begin = performance.now();
      stand.currentTestId = id;
      let uitslag = { status: 0 };
      let uit;
      try {
        uit = doe();
      } catch (fout) {
        uitslag = { status: 1, failureMessage: String(fout?.message ?? fout) };
      }
      stand.currentTestId = undefined;
      const timeSpentMs = Math.round(performance.now() - begin);
      this.duur.set(id, timeSpentMs);
      const bestand = id.slice(0, id.indexOf('#'));
      this.duur.set(bestand, (this.duur.get(bestand) ?? 0) + timeSpentMs);
      tests.push({ id, name: id, timeSpentMs, ...uitslag });
      return uit;
    };
    for (const bestand of this.testbestanden) {
      const gevonden = meet(`${bestand}#${LADEN}`, () => this.open(bestand, DROOG)) ?? new Map();
      for (const [naam, fn] of gevonden) meet(`${bestand}#${naam}`, fn);
    }
    writeFileSync(this.tijden, JSON.stringify([...this.duur]));
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
    const trof = this.treffers.get(bronbestand) ?? new Map();
    this.treffers.set(bronbestand, trof);
    const eigen = `/${basename(bronbestand, '.ts')}.test.ts`;
    const duur = (bestand, ids) =>
      (ids.includes(`${bestand}#${LADEN}`) ? this.duur.get(bestand) : ids.reduce((som, id) => som + (this.duur.get(id) ?? 0), 0)) ?? 0;
    const kosten = ([bestand, ids]) => duur(bestand, ids) - 1000 * (trof.get(bestand) ?? 0) - (bestand.endsWith(eigen) ? 500 : 0);
    let nrOfTests = 0;
    for (const [bestand, ids] of [...perBestand].sort((a, b) => kosten(a) - kosten(b))) {
      const fout = this.faalt(bestand, ids, bronbestand, (aantal) => {
        nrOfTests += aantal;
      });
      if (fout) {
        trof.set(bestand, (trof.get(bestand) ?? 0) + 1);
        return { status: 'killed', killedBy: [fout.id], failureMessage: fout.melding, nrOfTests };
      }
    }
    return { status: 'survived', nrOfTests };
  }

  /** The first of these tests that fails. */
  faalt(bestand, ids, bronbestand, tel) {
    const laden = `${bestand}#${LADEN}`;
    let tests;
    try {
      tests = this.open(bestand, bronbestand);
    } catch (fout) {
      return { id: laden, melding: String(fout?.message ?? fout) };
    }
    const namen = ids.includes(laden) ? [...tests.keys()] : ids.map((id) => id.slice(bestand.length + 1)).filter((naam) => tests.has(naam));
    const duur = (naam) => Math.floor((this.duur.get(`${bestand}#${naam}`) ?? 0) / 20);
    for (const naam of namen.sort((a, b) => duur(a) - duur(b))) {
      tel(1);
      try {
        tests.get(naam)();
      } catch (fout) {
        return { id: `${bestand}#${naam}`, melding: String(fout?.message ?? fout) };
      }
    }
    return undefined;
  }

  async dispose() {}
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'wereld', injectableClass: Loper }];
