// npm run test:mutatie:regels. Changes the rule files one value or condition at a time, and says which change no test can see.
// With `-- woord` only the mutants with that word in their line; with `-- --steekproef 40` so many that the seed draws.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { LADEN, Proeven, testbestanden } from './proeven.mjs';
import { mutanten } from './regelmutanten.mjs';
import { bouw, wereld } from './wereld.mjs';

const DREMPEL = 95;
const MAPPEN = ['rules', 'tweede', 'engine', 'app'];
/** What is about the compiler, the words, or a page. */
const GAAT_NIET_OVER_REGELS =
  /rules\/(schema|dekking)|engine\/(yaml|compile|controle|huishouden-schema|naslag|merk)|app\/(?!aanleiding|ladder|nog-vragen|opbrengst|plan|sessie|stappen|volgorde|watals)/;
const ALLES = /./;
/** Take longer than all others together, and so come last. The two that try cent after cent see only some of the rule files. */
const TRAAG = {
  'tests/app/volgorde.test.ts': ALLES,
  'tests/app/watals.test.ts': ALLES,
  'tests/rules/tijd.test.ts': ALLES,
  'tests/app/opbrengst.test.ts': ALLES,
  'tests/engine/eigenschappen.test.ts': ALLES,
  'tests/app/nog-vragen.test.ts': ALLES,
  'tests/tweede/toeslagranden.test.ts': /normen\/(huur|zorg|kindgebonden|toeslag|inkomstenbelasting)|inkomsten|regelingen\/(huur|zorg|kindgebonden|toeslag)/,
  'tests/tweede/randen.test.ts': /normen\/(bijstandsnormen|oudedags|vakantie|vermogens|aow-)|inkomsten|sociaal-minimum|regelingen/,
};
/** Find most in the least time. */
const EERST = ['tweede/cijfers', 'rules/voorbeelden', 'tweede/samenhang', 'tweede/verwijzingen', 'rules/huishoudens', 'tweede/een-antwoord'].map(
  (naam) => `tests/${naam}.test.ts`,
);

const { values: keuze, positionals: woorden } = parseArgs({ allowPositionals: true, options: { steekproef: { type: 'string' } } });
const zaad = Number(process.env.SEED ?? (keuze.steekproef ? Date.now() % 2_147_483_647 : 2026));
const zeg = (regel) => process.stdout.write(`${regel}\n`);

/** The rulebook that all tests read. */
class Regelboek {
  map = join(process.cwd(), 'node_modules/.cache/regelmutatie');
  gelezen = new Map();

  /** Without a mutant: what the files say is read once. */
  constructor(gaaf) {
    this.gaaf = gaaf;
  }

  neem(bestanden) {
    this.bestanden = bestanden;
    this.gecompileerd = undefined;
  }

  /** The tests of a file, in a world of their own with this rulebook. */
  open = (testbestand) =>
    wereld(this.map, testbestand, (pad, eigen) => {
      if (pad === 'src/cli/regelbestanden.cjs') return { ...eigen, leesRegelbestanden: () => this.bestanden, regelversie: () => 'mutant' };
      if (pad === 'src/engine/yaml.cjs') return { ...eigen, leesYaml: (...bron) => this.lees(bron, eigen.leesYaml) };
      if (pad !== 'src/engine/compile.cjs') return eigen;
      return { ...eigen, compile: (...bron) => (bron[0] === this.bestanden ? this.compileer(bron, eigen.compile) : eigen.compile(...bron)) };
    });

  compileer(bron, compile) {
    this.gecompileerd ??= compile(...bron);
    return this.gecompileerd;
  }

  lees(bron, leesYaml) {
    const [bestand, tekst] = bron;
    if (this.gaaf[bestand] !== tekst) return leesYaml(...bron);
    if (!this.gelezen.has(bestand)) this.gelezen.set(bestand, leesYaml(...bron));
    return this.gelezen.get(bestand);
  }

  /** The compiler refuses it, so it never reaches anybody. */
  isGeweigerd() {
    try {
      this.open('tests/regelboek.ts');
      return false;
    } catch {
      return true;
    }
  }
}

/** Which of the list, the seed alone decides. */
function steekproef(lijst, aantal) {
  let stand = zaad;
  const trek = () => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    return stand / 2 ** 32;
  };
  const over = [...lijst];
  return Array.from({ length: Math.min(aantal, over.length) }, () => over.splice(Math.floor(trek() * over.length), 1)[0]);
}

/** Why a mutant may live: a row `| rules/… | `how its line begins` | why |`. */
const UITLEG = [...readFileSync('tests/mutatie/overlevenden.md', 'utf8').matchAll(/^\| (rules\/\S+) \| `(.+)` \| (.+) \|$/gm)];
const uitlegVan = ({ bestand, wat }) => UITLEG.find(([, pad, begin]) => pad === bestand && wat.startsWith(begin))?.[3];

process.env.HUISHOUDENS ??= '200';
process.env.SEED = String(zaad);
console.log = console.info = () => {};
(await import('fast-check')).default.configureGlobal({ seed: zaad, endOnFailure: true });

const overige = testbestanden(MAPPEN).filter((pad) => !GAAT_NIET_OVER_REGELS.test(pad) && !EERST.includes(pad));
const tests = [...EERST, ...overige];
const proeven = new Proeven();
for (const [i, test] of Object.keys(TRAAG).entries()) proeven.duur.set(test, 1e6 * (i + 1));
const paden = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((pad) => pad.endsWith('.yaml'))
  .map((pad) => `rules/${pad}`)
  .sort();
const teksten = paden.map((pad) => [pad, readFileSync(pad, 'utf8')]);
/** Written as a mutant is written, but nothing changed. */
const gaaf = Object.fromEntries(teksten.map(([pad, tekst]) => [pad, JSON.stringify(parse(tekst))]));
const regelboek = new Regelboek(gaaf);
await bouw([...tests, 'tests/regelboek.ts'], regelboek.map);

/** A test may only say something about a mutant when it passes without one. */
const gezien = new Set();
function isBetrouwbaar(test) {
  if (gezien.has(test)) return true;
  gezien.add(test);
  regelboek.neem(gaaf);
  const { uit: fout } = proeven.meet(test, () => proeven.faalt(test, [`${test}#${LADEN}`], regelboek.open));
  if (fout) zeg(`${fout.id} faalt zonder mutant: ${fout.melding}`);
  return !fout;
}

/** undefined: it lives. */
function doder(mutant) {
  const { bestand, tekst } = mutant;
  regelboek.neem({ ...gaaf, [bestand]: tekst });
  if (regelboek.isGeweigerd()) return 'de compiler';
  // What is known to live is not put to the slow ones.
  const ziet = (test) => (uitlegVan(mutant) ? !(test in TRAAG) : (TRAAG[test] ?? ALLES).test(bestand));
  const van = tests.filter(ziet).map((test) => [test, [`${test}#${LADEN}`]]);
  const soort = bestand.replace(/regelingen\/.*/, 'regelingen/');
  const fout = proeven.eersteFout(soort, van, regelboek.open, (test) => EERST.includes(test));
  const test = fout?.id.slice(0, fout.id.indexOf('#'));
  if (test && !isBetrouwbaar(test)) process.exit(1);
  return test;
}

const alle = teksten.flatMap(([pad, tekst]) => mutanten(pad, tekst)).filter(({ bestand, wat }) => woorden.every((w) => `${bestand} ${wat}`.includes(w)));
// A sample is quick: it leaves out what is known to live.
const gekozen = keuze.steekproef
  ? steekproef(
      alle.filter((mutant) => !uitlegVan(mutant)),
      Number(keuze.steekproef),
    )
  : alle;
zeg(`${gekozen.length} van ${alle.length} mutanten van de regels, SEED=${zaad}`);

const som = { gedood: 0, geweigerd: 0, levend: 0, zonderUitleg: 0 };
for (const bestand of [...new Set(gekozen.map((mutant) => mutant.bestand))].sort()) {
  const eigen = { gedood: 0, geweigerd: 0, levend: [] };
  for (const mutant of gekozen.filter((m) => m.bestand === bestand)) {
    const door = doder(mutant);
    if (process.env.SPOOR) zeg(`${Math.round(process.cpuUsage().user / 1e6)} s ${bestand} ${mutant.wat}: ${door}`);
    if (door === 'de compiler') eigen.geweigerd += 1;
    else if (door) eigen.gedood += 1;
    else eigen.levend.push(mutant);
  }
  const { gedood, geweigerd, levend } = eigen;
  const score = gedood + levend.length === 0 ? 100 : (100 * gedood) / (gedood + levend.length);
  zeg(`${score.toFixed(1).padStart(6)} %  ${gedood} van ${gedood + levend.length}, en ${geweigerd} geweigerd  ${bestand}`);
  for (const mutant of levend) zeg(`          leeft: ${mutant.wat} (${uitlegVan(mutant) ?? 'ZONDER UITLEG'})`);
  som.gedood += gedood;
  som.geweigerd += geweigerd;
  som.levend += levend.length;
  som.zonderUitleg += levend.filter((mutant) => !uitlegVan(mutant)).length;
}
const score = (100 * som.gedood) / (som.gedood + som.levend);
zeg(`${score.toFixed(2)} %: ${som.gedood} gedood, ${som.levend} leven (${som.zonderUitleg} zonder uitleg); ${som.geweigerd} meer weigert de compiler`);
process.exitCode = score >= DREMPEL && som.zonderUitleg === 0 ? 0 : 1;
