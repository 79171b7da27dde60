import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { wortel } from '../regelboek.ts';
import { MAP, type Pakket } from './pakketten.ts';

const INGANG = 'virtual:ingang';
const gzip = (inhoud: string | Uint8Array): number => gzipSync(inhoud, { level: 9 }).length / 1000;

/** What a page would load, minified, in kilobytes gzip. */
async function weegBundel(map: string, code: string): Promise<number> {
  const gebouwd = (await build({
    root: map,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'ingang',
        resolveId: (id) => (id === INGANG ? join(map, 'ingang.js') : undefined),
        load: (id) => (id === join(map, 'ingang.js') ? code : undefined),
      },
    ],
    build: { write: false, minify: true, target: 'es2022', rolldownOptions: { input: INGANG, preserveEntrySignatures: 'strict', output: { format: 'es' } } },
  })) as Rolldown.RolldownOutput;
  return gzip(gebouwd.output.map((deel) => (deel.type === 'chunk' ? deel.code : '')).join('\n'));
}

/** The engine with the domain under it, as the app uses it: without rules and texts. */
export function weegOnze(): Promise<number> {
  const domein = readdirSync(join(wortel, 'src/domain')).map((naam) => `export * from '/src/domain/${naam}';`);
  return weegBundel(wortel, `export * from '/src/engine/index.ts';\n${domein.join('\n')}`);
}

/** An engine in machine code cannot go into a page; it weighs what that code weighs. */
export async function weegPakket({ bundel }: Pakket): Promise<number> {
  if (bundel) return weegBundel(MAP, bundel);
  const code = readdirSync(join(MAP, 'node_modules'), { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.node'));
  return code.reduce((som, pad) => som + gzip(readFileSync(join(MAP, 'node_modules', pad))), 0);
}
