import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every rule file below `wortel`, by its path from there. */
export function leesRegelbestanden(wortel: string): Record<string, string> {
  const paden = readdirSync(join(wortel, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.yaml'))
    .map((pad) => `rules/${pad.replaceAll('\\', '/')}`)
    .sort();
  return Object.fromEntries(paden.map((pad) => [pad, readFileSync(join(wortel, pad), 'utf8')]));
}

/** A short name for exactly these rules: the same files give the same version. */
export function regelversie(bestanden: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  for (const pad of Object.keys(bestanden).sort()) hash.update(`${pad}\n${bestanden[pad]}\n`);
  return hash.digest('hex').slice(0, 10);
}
