import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import regelboek from 'virtual:regelboek';
import { vandaag } from '../app/vandaag.ts';
import { type Datum, leesDatum } from '../domain/datum.ts';
import { leesHuishouden } from '../engine/huishouden-schema.ts';
import { type Kader, maakKader } from '../engine/index.ts';
import { taalVanUitleg } from './uitleg-nl.ts';
import { uitslag } from './uitslag.ts';

const GEBRUIK = 'gebruik: npm run --silent toets -- huishouden.json [--peildatum 2026-11-21]  of  ... -- --batch < huishoudens.jsonl';
const FOUT = 2;

/** Judges one household from a file, or with --batch one per line from standard input. @returns the exit code */
export async function hoofd(argumenten: readonly string[]): Promise<number> {
  const opdracht = leesOpdracht(argumenten);
  if ('fouten' in opdracht) return meld(opdracht.fouten);
  const kader = maakKader(regelboek);
  await taalVanUitleg();
  return opdracht.bestand === undefined ? batch(kader, opdracht.peildatum) : enkel(kader, opdracht.bestand, opdracht.peildatum);
}

function enkel(kader: Kader, bestand: string, peildatum: Datum): number {
  let tekst: string;
  try {
    tekst = readFileSync(bestand, 'utf8');
  } catch {
    return meld([`${bestand}: dit bestand kan niet gelezen worden`]);
  }
  const gelezen = lees(kader, tekst);
  if ('fouten' in gelezen) return meld(gelezen.fouten);
  process.stdout.write(`${JSON.stringify(uitslag(kader, gelezen.huishouden, peildatum), null, 2)}\n`);
  return 0;
}

/** Results stop at the first faulty line; the rest is still read, so that every fault is named in one go. */
async function batch(kader: Kader, peildatum: Datum): Promise<number> {
  let nummer = 0;
  let fout = false;
  for await (const regel of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    nummer += 1;
    if (regel.trim() === '') continue;
    const gelezen = lees(kader, regel);
    if ('fouten' in gelezen) {
      fout = true;
      meld(gelezen.fouten.map((melding) => `regel ${nummer}: ${melding}`));
    } else if (!fout && !process.stdout.write(`${JSON.stringify(uitslag(kader, gelezen.huishouden, peildatum))}\n`)) {
      await new Promise((verder) => process.stdout.once('drain', verder));
    }
  }
  return fout ? FOUT : 0;
}

function lees(kader: Kader, tekst: string): ReturnType<typeof leesHuishouden> {
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    return { fouten: ['huishouden: dit is geen geldige JSON'] };
  }
  return leesHuishouden(json, kader.regelboek.inkomsten);
}

function meld(fouten: readonly string[]): number {
  process.stderr.write(fouten.map((fout) => `${fout}\n`).join(''));
  return FOUT;
}

type Opdracht = { readonly bestand: string | undefined; readonly peildatum: Datum } | { readonly fouten: readonly string[] };

function leesOpdracht(argumenten: readonly string[]): Opdracht {
  const bestanden: string[] = [];
  let isBatch = false;
  let peildatum: Datum | undefined = vandaag();
  for (let i = 0; i < argumenten.length; i++) {
    const argument = argumenten[i] ?? '';
    if (argument === '--batch') isBatch = true;
    else if (argument === '--peildatum') peildatum = leesDatum(argumenten[++i] ?? '');
    else if (argument.startsWith('--')) return { fouten: [`${argument}: deze optie bestaat niet; ${GEBRUIK}`] };
    else bestanden.push(argument);
  }
  if (peildatum === undefined) return { fouten: ['--peildatum: is geen bestaande datum, bijvoorbeeld 2026-11-21'] };
  if (bestanden.length !== (isBatch ? 0 : 1)) return { fouten: [GEBRUIK] };
  return { bestand: bestanden[0], peildatum };
}
