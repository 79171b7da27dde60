import { leesRegelbestanden, regelversie } from '../src/cli/regelbestanden.ts';
import { type Datum, leesDatum } from '../src/domain/datum.ts';
import type { Huishouden } from '../src/domain/huishouden.ts';
import type { Oordeel } from '../src/domain/oordeel.ts';
import { compile } from '../src/engine/compile.ts';
import { leesHuishouden } from '../src/engine/huishouden-schema.ts';
import { type Feiten, leidAf, maakKader } from '../src/engine/index.ts';
import type { Voorwaarde } from '../src/engine/voorwaarde.ts';
import { schrijfFout } from '../src/engine/yaml.ts';

/** The real rulebook of the project, compiled once for all tests. */
export const wortel = process.cwd();
export const bestanden = leesRegelbestanden(wortel);
const gecompileerd = compile(bestanden, regelversie(bestanden));
if (!gecompileerd.regelboek) throw new Error(gecompileerd.fouten.map(schrijfFout).join('\n'));
export const { regelboek, naslag, voorbeelden } = gecompileerd;
export const kader = maakKader(regelboek);

export function dag(tekst: string): Datum {
  const d = leesDatum(tekst);
  if (d === undefined) throw new Error(`geen datum: ${tekst}`);
  return d;
}

/** A household from its interchange format; what is left out was not asked. */
export function huishouden(json: Record<string, unknown>): Huishouden {
  const gelezen = leesHuishouden({ aanvrager: {}, ...json }, kader.regelboek.inkomsten);
  if ('fouten' in gelezen) throw new Error(gelezen.fouten.join('\n'));
  return gelezen.huishouden;
}

export const PEILDATUM = '2026-11-21';
export const feiten = (json: Record<string, unknown>, peildatum = PEILDATUM): Feiten => leidAf(kader, huishouden(json), dag(peildatum));
/** The verdict on a condition, whether or not it is one of the rulebook. */
export const beoordeel = (voorwaarde: Voorwaarde, f: Feiten): Oordeel => f.kader.programma.oordeel(voorwaarde, f);
