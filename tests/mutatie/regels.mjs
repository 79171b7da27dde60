// npm run test:mutatie:regels. Changes the rule files one value or condition at a time, and says which change no test can see.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { LADEN, Proeven, testbestanden } from './proeven.mjs';
import { mutanten } from './regelmutanten.mjs';
import { bouw, wereld } from './wereld.mjs';

const DREMPEL = 95;
const MAPPEN = ['rules', 'tweede', 'engine', 'app'];
/** What judges with the rulebook; the others are about the compiler, the words, or a page. */
const GAAT_NIET_OVER_REGELS =
  /rules\/(schema|dekking)|engine\/(compile|controle|huishouden-schema|naslag|merk)|app\/(?!aanleiding|ladder|nog-vragen|opbrengst|plan|sessie|stappen|volgorde|watals)/;
/** Two that try cent after cent, and take as long as all others together: the rule files that they can see. */
const TRAAG = {
  'tests/tweede/randen.test.ts': /normen\/(bijstandsnormen|oudedags|vakantie|vermogens|aow-)|inkomsten|sociaal-minimum|regelingen/,
  'tests/tweede/toeslagranden.test.ts': /normen\/(huur|zorg|kindgebonden|toeslag|inkomstenbelasting)|inkomsten|regelingen\/(huur|zorg|kindgebonden|toeslag)/,
};

const { values: keuze, positionals: zoek } = parseArgs({ allowPositionals: true, options: { steekproef: { type: 'string' } } });
const zaad = Number(process.env.SEED ?? (keuze.steekproef ? Date.now() % 2_147_483_647 : 2026));
const zeg = (regel) => process.stdout.write(`${regel}\n`);

/** The rulebook that all tests read, of one mutant. */
class Regelboek {
  map = join(process.cwd(), 'node_modules/.cache/regelmutatie');
  gelezen = new Map();

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
      const compile = (...bron) => (bron[0] === this.bestanden ? (this.gecompileerd ??= eigen.compile(...bron)) : eigen.compile(...bron));
      return { ...eigen, compile };
    });

  lees(bron, leesYaml) {
    const sleutel = `${bron[0]}\n${bron[1]}`;
    if (!this.gelezen.has(sleutel)) this.gelezen.set(sleutel, leesYaml(...bron));
    return this.gelezen.get(sleutel);
  }

  /** Whether the compiler refuses it, as the build would. */
  isGeweigerd() {
    try {
      this.open('tests/regelboek.ts');
      return false;
    } catch {
      return true;
    }
  }
}

/** A sample that the seed alone decides. */
function steekproef(lijst, aantal) {
  let stand = zaad;
  const trek = () => {
    stand = (Math.imul(stand, 1664525) + 1013904223) >>> 0;
    return stand / 2 ** 32;
  };
  const over = [...lijst];
  return Array.from({ length: Math.min(aantal, over.length) }, () => over.splice(Math.floor(trek() * over.length), 1)[0]);
}

process.env.HUISHOUDENS ??= '200';
process.env.SEED = String(zaad);
console.log = console.info = () => {};
(await import('fast-check')).default.configureGlobal({ seed: zaad, endOnFailure: true });

const tests = testbestanden(MAPPEN).filter((pad) => !GAAT_NIET_OVER_REGELS.test(pad));
const regelboek = new Regelboek();
const proeven = new Proeven();
await bouw([...tests, 'tests/regelboek.ts'], regelboek.map);

const paden = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((pad) => pad.endsWith('.yaml'))
  .map((pad) => `rules/${pad}`)
  .sort();
const teksten = paden.map((pad) => [pad, readFileSync(pad, 'utf8')]);
// Written as a mutant is written, but nothing changed: then every test passes.
const gaaf = Object.fromEntries(teksten.map(([pad, tekst]) => [pad, JSON.stringify(parse(tekst))]));
const alle = teksten.flatMap(([pad, tekst]) => mutanten(pad, tekst)).filter(({ bestand, wat }) => zoek.every((z) => `${bestand} ${wat}`.includes(z)));
const gekozen = keuze.steekproef ? steekproef(alle, Number(keuze.steekproef)) : alle;
zeg(`${gekozen.length} van ${alle.length} mutanten, SEED=${zaad}`);

regelboek.neem(gaaf);
for (const bestand of tests) {
  const { uit, fout } = proeven.meet(`${bestand}#${LADEN}`, () => regelboek.open(bestand));
  const fouten = [...(uit ?? [])].map(([naam, fn]) => [naam, proeven.meet(`${bestand}#${naam}`, fn).fout]).filter(([, f]) => f !== undefined);
  if (fout === undefined && fouten.length === 0) continue;
  zeg(`${bestand}: faalt zonder mutant: ${fout ?? fouten[0].join(': ')}`);
  process.exit(1);
}

if (process.env.SPOOR) for (const [b, ms] of [...proeven.duur].filter(([b]) => !b.includes('#')).sort((a, b) => b[1] - a[1]).slice(0, 25)) zeg(`${ms} ${b} laden ${proeven.duur.get(`${b}#${LADEN}`)}`);
const stand = new Map();
for (const { bestand, wat, tekst } of gekozen) {
  const per = stand.get(bestand) ?? { gedood: 0, geweigerd: 0, levend: [] };
  stand.set(bestand, per);
  regelboek.neem({ ...gaaf, [bestand]: tekst });
  if (regelboek.isGeweigerd()) {
    per.geweigerd += 1;
    continue;
  }
  const van = tests.filter((test) => !process.env.SNEL || proeven.duur.get(test) < 1500).filter((test) => TRAAG[test]?.test(bestand) ?? true).map((test) => [test, [`${test}#${LADEN}`]]);
  const soort = bestand.replace(/regelingen\/.*/, 'regelingen/');
  const fout = proeven.eersteFout(soort, van, regelboek.open, (test) => (test.startsWith('tests/rules/') ? 500 : 0));
  if (process.env.SPOOR) zeg(`   ${bestand} ${wat}  ${fout?.id}`);
  if (fout) per.gedood += 1;
  else {
    per.levend.push(wat);
    zeg(`LEEFT ${bestand} ${wat}`);
  }
}

let gedood = 0;
let geweigerd = 0;
let levend = 0;
for (const [bestand, per] of stand) {
  const geteld = per.gedood + per.levend.length;
  zeg(`${(geteld === 0 ? 100 : (100 * per.gedood) / geteld).toFixed(1).padStart(5)} %  ${per.gedood} van ${geteld}, ${per.geweigerd} geweigerd  ${bestand}`);
  for (const wat of per.levend) zeg(`         leeft: ${wat}`);
  gedood += per.gedood;
  geweigerd += per.geweigerd;
  levend += per.levend.length;
}
const score = (100 * gedood) / (gedood + levend);
zeg(`${score.toFixed(2)} % van ${gedood + levend} mutanten gedood; ${geweigerd} weigert de compiler`);
process.exitCode = score >= DREMPEL ? 0 : 1;
