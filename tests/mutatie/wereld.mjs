// The tests in one process: built once, then run in a world of their own for each mutant. No server, no worker, nothing to start.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'vite';

// All that `expect` asks of the worker it is not in.
globalThis.__vitest_worker__ = { config: {}, ctx: {}, environment: { name: 'node' } };
const { expect } = await import('vitest');
const vanBuiten = createRequire(import.meta.url);

/** Builds every module on its own, so that a fresh world is no more than the same scripts run again. */
export async function bouw(testbestanden, map) {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: map,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: testbestanden,
        output: { format: 'cjs', preserveModules: true, preserveModulesRoot: process.cwd(), entryFileNames: '[name].cjs', exports: 'named' },
      },
    },
  });
}

/** @type {Map<string, Script>} */
const scripts = new Map();

/**
 * Runs one test file and all it imports afresh; packages stay.
 *
 * @param vervang gives other exports for a module, from its path below `map` and its own.
 */
export function wereld(map, testbestand, vervang = (_pad, eigen) => eigen) {
  const { vitest, tests } = proef();
  const modules = new Map();
  const laad = (pad) => {
    if (modules.has(pad)) return modules.get(pad).exports;
    let script = scripts.get(pad);
    if (!script) {
      script = new Script(`(function (exports, require, module) {${readFileSync(pad, 'utf8')}\n})`, { filename: pad });
      scripts.set(pad, script);
    }
    const eigen = { exports: {} };
    modules.set(pad, eigen);
    const haal = (naam) => (naam === 'vitest' ? vitest : naam.startsWith('.') ? laad(resolve(dirname(pad), naam)) : vanBuiten(naam));
    script.runInThisContext()(eigen.exports, haal, eigen);
    eigen.exports = vervang(pad.slice(map.length + 1), eigen.exports);
    return eigen.exports;
  };
  laad(join(map, testbestand.replace(/\.ts$/, '.cjs')));
  return tests;
}

/** What the tests use of vitest, and the tests they make with it: name → what to do, which throws when it fails. */
function proef() {
  const tests = new Map();
  const namen = [];
  const functie = (argumenten) => argumenten.find((a) => typeof a === 'function');
  const zet = (naam, fn) => {
    const heel = [...namen, naam].join(' ');
    let uniek = heel;
    for (let i = 2; tests.has(uniek); i++) uniek = `${heel} (${i})`;
    tests.set(uniek, fn);
  };
  const groep = (naam, fn) => {
    namen.push(naam);
    fn();
    namen.pop();
  };
  const elk =
    (maak) =>
    (gevallen) =>
    (naam, ...rest) => {
      gevallen.forEach((geval, i) => {
        maak(`${naam} [${i}]`, () => functie(rest)(...(Array.isArray(geval) ? geval : [geval])));
      });
    };
  const test = Object.assign((naam, ...rest) => zet(naam, functie(rest)), {
    each: elk(zet),
    fails: (naam, ...rest) => zet(naam, () => expect(functie(rest)).toThrow()),
  });
  const describe = Object.assign((naam, ...rest) => groep(naam, functie(rest)), { each: elk(groep) });
  return { tests, vitest: { expect, test, describe, vi: { setConfig() {} } } };
}
