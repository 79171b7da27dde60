import fc from 'fast-check';
import { schrijfDatum } from '../../src/domain/datum.ts';
import { volledig } from '../engine/willekeurig.ts';
import { dag, PEILDATUM, regelboek } from '../regelboek.ts';
import { mogelijkheden, telFouten, verschil } from './gelijk.ts';
import { alsGeval, maakHuishoudens, verberg } from './gevallen.ts';
import { weegOnze, weegPakket } from './gewicht.ts';
import { PER_PARTIJ, toetsVeel } from './miljoen.ts';
import { HAND, HAND_ZELF, type Motor, ONZE } from './motor.ts';
import { alsMotor, laadPakketten, type Pakket } from './pakketten.ts';
import { meetRegelboek } from './regelboek.ts';
import { platteRegels } from './regels.ts';
import { meet } from './tijd.ts';

/** npm run bench: some minutes. SEED repeats a run; HUISHOUDENS (of the comparison) and VEEL (of the throughput) make it shorter. */
const AANTAL = Number(process.env['HUISHOUDENS'] ?? 10_000);
const PARTIJEN = Math.ceil(Number(process.env['VEEL'] ?? 1_000_000) / PER_PARTIJ);
const seed = Number(process.env['SEED'] ?? 2026);

/** The comparison; or with `regelboek` the whole rulebook, in a process that has seen no other engine and no other rulebook, as in the app. */
export async function hoofd([deel]: readonly string[]): Promise<number> {
  console.info(`SEED=${seed}, Node ${process.version}, peildatum ${schrijfDatum(dag(PEILDATUM))}`);
  if (deel === 'regelboek') {
    doorvoer();
    meetRegelboek(seed);
    return 0;
  }
  const pakketten = await laadPakketten();
  const motoren = [HAND, HAND_ZELF, ...ONZE, ...pakketten.map(alsMotor)];
  if (!(await vergelijk(motoren))) return 1;
  await weeg(pakketten);
  return 0;
}

const getal = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: n < 10 ? 2 : n < 100 ? 1 : 0 });
const rij = (naam: string, ...cellen: string[]): void => console.info(naam.padEnd(37) + cellen.map((c) => c.padStart(14)).join(''));

/** One table: time with all answers and with 40 % missing, and what is said of who did not answer everything. */
async function vergelijk(motoren: readonly Motor[]): Promise<boolean> {
  const heel = maakHuishoudens(AANTAL, seed);
  const deels = verberg(heel, seed);
  const bekend = heel.map(alsGeval);
  const missend = deels.map(alsGeval);
  for (const motor of motoren) {
    const anders = await verschil(motor, bekend);
    if (anders) console.info(anders);
    if (anders) return false;
  }
  const regels = platteRegels.length;
  console.info(
    `\n${regels} rules, ${getal(AANTAL)} households: all ${motoren.length} give the same ${getal(AANTAL * regels)} answers. Then 40 % of the answers hidden.\n`,
  );
  rij('', 'ns/household', 'x hand', 'x, 40% hidden', 'definite', 'wrong yes', 'wrong no');
  const mogelijk = mogelijkheden(heel, deels);
  const maat = { motor: HAND, gevallen: bekend };
  const metAlles = await meet(motoren, bekend, maat);
  // The yardstick itself is kept from missing answers until the end: once seen, they make V8 compile it to slower code.
  const metMinder = [undefined, ...(await meet(motoren.slice(1), missend, maat))];
  for (const [i, motor] of motoren.entries()) {
    const { beslist, onterechtJa, onterechtNee } = await telFouten(motor, missend, mogelijk);
    const tijden = [metAlles[i]?.ns, metAlles[i]?.keer, metMinder[i]?.keer].map((n) => (n === undefined ? '-' : getal(n)));
    rij(motor.naam, ...tijden, getal(beslist), getal(onterechtJa), getal(onterechtNee));
  }
  return true;
}

async function weeg(pakketten: readonly Pakket[]): Promise<void> {
  console.info('\nWeight of the engine alone, minified and gzip -9, KB');
  rij('ours', getal(await weegOnze()));
  for (const pakket of pakketten) rij(pakket.naam, getal(await weegPakket(pakket)), ...(pakket.bundel ? [] : ['  machine code']));
}

function doorvoer(): void {
  const { seconden, rekenseconden, voor, hoogst, na, piek } = toetsVeel(PARTIJEN, (nr) => fc.sample(volledig, { numRuns: PER_PARTIJ, seed: seed + nr }));
  const aantal = PARTIJEN * PER_PARTIJ;
  console.info(
    `\n${getal(aantal)} households × ${regelboek.regelingen.length} regelingen, one thread: ${getal(seconden)} s on the clock (${getal(rekenseconden)} s of CPU), ${getal((seconden / aantal) * 1e6)} µs per household`,
  );
  console.info(
    `heap held: ${getal(voor)} MB before, at most ${getal(hoogst)} in between, ${getal(na)} at the end; at most ${getal(piek)} with batch and garbage`,
  );
}
