import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { TALEN } from '../app/talen.ts';
import { zonderMerk } from '../engine/merk.ts';
import { leesTaal, leesWaarden } from './taalbestand.ts';

/** The texts of the frame and the first screen; all others come with the screens after it. */
const EERST = new Set(['schil', 'knop', 'start', 'offline', 'storing', 'wissen', 'voorlezen']);
const DELEN = ['virtual:teksten-eerst', 'virtual:teksten-later', 'virtual:weer-begin'] as const;
const TAALBESTAND = /\/locales\/(?:(\w+)\/)?([\w-]+)\.json$/;

/**
 * Offers the Dutch texts as two modules, so that the first screen waits for its own words only, the one sentence that is said in
 * every language, and every file of `locales/` as the browser reads it: without the marks of the source (see engine/merk.ts).
 */
export function tekstenPlugin(wortel: string): Plugin {
  const bron = join(wortel, 'locales', 'nl.json');
  return {
    name: 'teksten',
    enforce: 'pre',
    resolveId: (id) => (DELEN.some((deel) => deel === id) ? `\0${id}` : undefined),
    load(id) {
      const deel = DELEN.find((naam) => `\0${naam}` === id);
      if (deel === undefined) return undefined;
      this.addWatchFile(bron);
      if (deel === 'virtual:weer-begin') return `export default ${JSON.stringify(weerBegin(wortel))};`;
      const alles: Record<string, unknown> = leesWaarden(readFileSync(bron, 'utf8'), zonderMerk);
      const gekozen = Object.entries(alles).filter(([groep]) => EERST.has(groep) === (deel === 'virtual:teksten-eerst'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(gekozen)))});`;
    },
    transform(tekst, id) {
      const [, map = '', taal = ''] = id.match(TAALBESTAND) ?? [];
      return taal === '' ? undefined : { code: JSON.stringify(leesTaal(tekst, taal, map, wortel)), map: null };
    },
  };
}

/** That the answers are gone, in each language but Dutch. */
const weerBegin = (wortel: string): Record<string, string> =>
  Object.fromEntries(
    TALEN.filter(({ code }) => code !== 'nl').map(({ code }) => [
      code,
      JSON.parse(readFileSync(join(wortel, 'locales', `${code}.json`), 'utf8')).start['weer-begin'],
    ]),
  );
