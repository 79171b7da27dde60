import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wortel } from '../regelboek.ts';
import type { Feit } from './feit.ts';
import type { Motor } from './motor.ts';
import { type PlatteRegel, platteRegels } from './regels.ts';

/** What a file in motoren/ offers: another engine, and the rules in its language. */
export interface Pakket {
  readonly naam: string;
  /** The one line that an app would have to bundle; absent for machine code. */
  readonly bundel?: string;
  maak(regels: readonly PlatteRegel[]): (feit: Feit, uit: unknown[]) => void | Promise<void>;
}

/** They have an install of their own, so that nobody who builds or tests the app waits for them. */
export const MAP = join(wortel, 'tests', 'bench', 'motoren');

/** The other engines, installed where they are missing; an empty list when that cannot be done. */
export async function laadPakketten(): Promise<Pakket[]> {
  if (!existsSync(join(MAP, 'node_modules', '.package-lock.json')) && !installeer()) return [];
  const { dependencies } = JSON.parse(await readFile(join(MAP, 'package.json'), 'utf8'));
  const namen = (await readdir(MAP)).filter((naam) => naam.endsWith('.mjs'));
  const modules = await Promise.all(namen.map((naam) => import(/* @vite-ignore */ pathToFileURL(join(MAP, naam)).href)));
  return modules.flatMap((m) => (m.pakket ? [{ ...m, naam: `${m.naam ?? m.pakket} ${dependencies[m.pakket]}` }] : []));
}

function installeer(): boolean {
  console.info('Installing the other engines in tests/bench/motoren (npm ci).');
  const opties = { cwd: MAP, stdio: 'ignore' } as const;
  const argumenten = ['ci', '--no-audit', '--no-fund'];
  const npm = process.env['npm_execpath'];
  const { status } = npm ? spawnSync(process.execPath, [npm, ...argumenten], opties) : spawnSync('npm', argumenten, opties);
  if (status !== 0) console.info('They could not be installed (no network?): the comparison with other engines is skipped.');
  return status === 0;
}

export function alsMotor({ naam, maak }: Pakket): Motor {
  const oordeel = maak(platteRegels);
  return { naam, oordeel: ({ feit }, uit) => oordeel(feit, uit) };
}
