import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nakijkstand } from '../app/i18n.ts';
import { type Bronteksten, bronteksten, vertalingVan } from './bronteksten.ts';
import { verwacht } from './vertaalregels.ts';

/** Who checked a translation, when, and of which texts: when the Dutch or the translation changes, the check no longer counts. */
export interface Controle {
  readonly door: string;
  /** ISO 8601 day. */
  readonly op: string;
  readonly teksten: string;
}
export type Register = Readonly<Record<string, Controle>>;

export const nagekekenBestand = (wortel: string): string => join(wortel, 'locales', 'nagekeken.json');
export const leesNagekeken = (wortel: string): Readonly<Record<string, Register>> =>
  existsSync(nagekekenBestand(wortel)) ? JSON.parse(readFileSync(nagekekenBestand(wortel), 'utf8')) : {};

export const afdruk = (nederlands: string, vertaling: string): string => createHash('sha256').update(`${nederlands}\n${vertaling}`).digest('hex').slice(0, 12);

/** The keys whose check still holds, and whether that is nothing, a part or all of the language. */
export function standVan(register: Register, wortel: string, taal: string): { readonly stand: Nakijkstand; readonly sleutels: readonly string[] } {
  if (Object.keys(register).length === 0) return { stand: 'niets', sleutels: [] };
  const nederlands = verwacht(bronteksten(wortel), taal);
  const sleutels = geldigeControles(register, nederlands, vertalingVan(wortel, taal));
  return { stand: sleutels.length === 0 ? 'niets' : Object.keys(nederlands).every((s) => sleutels.includes(s)) ? 'alles' : 'deel', sleutels };
}

/** A check counts for exactly these two texts. */
export const geldigeControles = (register: Register, nederlands: Bronteksten, vertaling: Bronteksten): string[] =>
  Object.entries(register)
    .filter(([sleutel, controle]) => controle.teksten === afdruk(nederlands[sleutel] ?? '', vertaling[sleutel] ?? ''))
    .map(([sleutel]) => sleutel);
