import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, runnerImport } from 'vite';
import { regelboekPlugin } from './regelboek-plugin.ts';
import { tekstenPlugin } from './teksten-plugin.ts';

/** What has to arrive before the first screen can be read: the page and its styles. Kilobytes, gzip; one window of TCP. */
const BUDGET = 14;
const LEEG = '<div id="wortel"></div>';

/**
 * Draws the start screen during the build, so that it can be read before any script has arrived. The scripts step back for
 * the styles: on a slow line they would share the same few kilobytes a second.
 */
export function prerenderPlugin(wortel: string): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(pagina, { bundle }) {
        if (!pagina.includes(LEEG)) throw new Error(`index.html has no ${LEEG}`);
        const { module } = await runnerImport<typeof import('../eerste-scherm.tsx')>(join(wortel, 'src/eerste-scherm.tsx'), {
          root: wortel,
          configFile: false,
          logLevel: 'error',
          plugins: [react({ jsxImportSource: '#tekst' }), regelboekPlugin(wortel), tekstenPlugin(wortel)],
        });
        const klaar = elkScriptApart(pagina.replace(LEEG, () => `<div id="wortel">${module.eersteScherm()}</div>`));
        const stijlen = Object.values(bundle ?? {}).flatMap((deel) =>
          'source' in deel && deel.fileName.endsWith('.css') && klaar.includes(deel.fileName) ? [deel.source] : [],
        );
        const gewicht = [klaar, ...stijlen].reduce((som, deel) => som + gzipSync(deel, { level: 9 }).length, 0) / 1000;
        if (gewicht > BUDGET) throw new Error(`the first screen is ${gewicht.toFixed(1)} KB with its styles, the budget is ${BUDGET} KB`);
        return klaar;
      },
    },
  };
}

const SCRIPT = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;
const VOORUIT = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;

/**
 * What a script needs goes before it, as a script of its own: a slow phone then runs them one at a time, and answers a tap in
 * between. In one go React alone holds it up for a sixth of a second.
 */
function elkScriptApart(pagina: string): string {
  const eerst = [...pagina.matchAll(VOORUIT)].map(([, pad]) => pad);
  const laatst = pagina.match(SCRIPT)?.[1];
  if (laatst === undefined) throw new Error('index.html has no script');
  const scripts = [...eerst, laatst].map((pad) => `<script type="module" async fetchpriority="low" crossorigin src="${pad}"></script>`);
  return pagina
    .replace(VOORUIT, '')
    .replace(SCRIPT, '')
    .replace('</head>', () => `${scripts.map((script) => `  ${script}\n  `).join('')}</head>`);
}
