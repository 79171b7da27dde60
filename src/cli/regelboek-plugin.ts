import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compile } from '../engine/compile.ts';
import { schrijfFout } from '../engine/yaml.ts';
import { leesRegelbestanden, regelversie } from './regelbestanden.ts';

const NAAM = 'virtual:regelboek';
/** How the bundler calls the module inside. */
export const REGELBOEK_MODULE = `\0${NAAM}`;

/** Offers the compiled rulebook as a module; a fault in a rule file stops the build and names every file and line. */
export function regelboekPlugin(wortel: string): Plugin {
  return {
    name: 'regelboek',
    resolveId: (id) => (id === NAAM ? REGELBOEK_MODULE : undefined),
    load(id) {
      if (id !== REGELBOEK_MODULE) return undefined;
      const bestanden = leesRegelbestanden(wortel);
      for (const pad of Object.keys(bestanden)) this.addWatchFile(join(wortel, pad));
      const { fouten, regelboek } = compile(bestanden, regelversie(bestanden));
      if (!regelboek) this.error(`de regels kloppen niet:\n${fouten.map(schrijfFout).join('\n')}`);
      // A string is parsed faster than an object literal, and holds no code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(regelboek))});`;
    },
  };
}
