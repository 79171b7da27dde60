import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compile, type Gecompileerd } from '../engine/compile.ts';
import type { Regelboek } from '../engine/regelboek.ts';
import { schrijfFout } from '../engine/yaml.ts';
import { leesRegelbestanden, regelversie } from './regelbestanden.ts';

type Inhoud = Extract<Gecompileerd, { regelboek: Regelboek }>;

const DELEN: Readonly<Record<string, (inhoud: Inhoud) => unknown>> = {
  'virtual:regelboek': ({ regelboek }) => regelboek,
  'virtual:naslag': ({ naslag: { bronnen: _, ...rest } }) => rest,
  'virtual:bronnen': ({ naslag }) => naslag.bronnen,
  'virtual:dekking': ({ dekking }) => dekking,
};
/** How the bundler calls the modules inside. */
export const REGELBOEK_MODULE = '\0virtual:regelboek';

/**
 * Offers the compiled rulebook as modules: what judges, the words and the sources that are only needed to show an outcome, and what it covers.
 * A fault in a rule file stops the build and names every file and line.
 */
export function regelboekPlugin(wortel: string): Plugin {
  return {
    name: 'regelboek',
    resolveId: (id) => (id in DELEN ? `\0${id}` : undefined),
    load(id) {
      const deel = DELEN[id.slice(1)];
      if (!id.startsWith('\0') || deel === undefined) return undefined;
      const bestanden = leesRegelbestanden(wortel);
      for (const pad of Object.keys(bestanden)) this.addWatchFile(join(wortel, pad));
      const gecompileerd = compile(bestanden, regelversie(bestanden));
      if (!gecompileerd.regelboek) this.error(`de regels kloppen niet:\n${gecompileerd.fouten.map(schrijfFout).join('\n')}`);
      // A string is parsed faster than an object literal, and holds no code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(deel(gecompileerd)))});`;
    },
  };
}
