import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { staStijlToe } from './csp-plugin.ts';
import { regelboekPlugin } from './regelboek-plugin.ts';
import { tekstenPlugin } from './teksten-plugin.ts';
import { onthoudTik } from './vroege-tik.ts';

/** What has to arrive before the first screen can be read: the page, with its styles. Kilobytes, gzip; one window of TCP. */
const BUDGET = 14;
const LEEG = '<div id="wortel"></div>';

/**
 * Draws the start screen during the build, with its styles in it, so that it can be read as soon as the page has arrived: each file
 * more is a round trip more.
 */
export function prerenderPlugin(wortel: string): Plugin {
  let start = '';
  let grootste = '';
  let stijlblad = '';
  return {
    name: 'prerender',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_opties, bundel) {
        if (this.environment.name !== 'client') return;
        const scripts = scriptsVan(bundel);
        const { naam, code } = starter(scripts);
        grootste = scripts.find((naam) => naam.includes('/basis-')) ?? '';
        start = naam;
        this.emitFile({ type: 'asset', fileName: naam, source: code });
      },
    },
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
        stijlblad = STIJLBLAD.exec(pagina)?.[1] ?? '';
        const blad = bundle?.[stijlblad];
        if (blad?.type !== 'asset') throw new Error('index.html has no styles');
        const klaar = metStijl(metStarter(pagina, start, grootste), String(blad.source)).replace(LEEG, () => `<div id="wortel">${module.eersteScherm()}</div>`);
        const gewicht = gzipSync(klaar, { level: 9 }).length / 1000;
        if (gewicht > BUDGET) throw new Error(`the first screen is ${gewicht.toFixed(1)} KB with its styles, the budget is ${BUDGET} KB`);
        return klaar;
      },
    },
    writeBundle({ dir }) {
      if (this.environment.name === 'client' && dir) rmSync(join(dir, stijlblad));
    },
  };
}

const STIJLBLAD = /\s*<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/;

/** What the styles point at, they point at from their own folder. */
function metStijl(pagina: string, blad: string): string {
  const stijl = blad.replaceAll('url(../', 'url(./');
  return staStijlToe(pagina, stijl).replace(STIJLBLAD, () => `\n    <style>${stijl}</style>`);
}

const SCRIPT = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/;
const VOORUIT = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g;

/**
 * One small script that fetches all others; only the largest is asked for at once. Each is run by itself: in one go React alone holds a
 * slow phone up for a sixth of a second. The last takes the page over, and then does what was tapped before.
 */
function starter(scripts: readonly string[]): { readonly naam: string; readonly code: string } {
  const haal = scripts.map((pad) => `import('./${pad.split('/').pop()}')`);
  const code = `const doe = (${onthoudTik})();\n${haal.join(';\n')}.then(doe);\n`;
  return { naam: `assets/start-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`, code };
}

/** What the first screen needs, each after what it needs itself. */
function scriptsVan(bundel: Rolldown.OutputBundle): readonly string[] {
  const volgorde = new Set<string>();
  const neem = (naam: string): void => {
    const deel = bundel[naam];
    if (deel?.type !== 'chunk' || volgorde.has(naam)) return;
    for (const eerder of deel.imports) neem(eerder);
    volgorde.add(naam);
  };
  for (const deel of Object.values(bundel)) if (deel.type === 'chunk' && deel.isEntry) neem(deel.fileName);
  return [...volgorde];
}

const metStarter = (pagina: string, naam: string, grootste: string): string =>
  pagina
    .replace(VOORUIT, '')
    .replace(SCRIPT, '')
    .replace(
      '</head>',
      () =>
        `  <link rel="modulepreload" fetchpriority="low" crossorigin href="./${grootste}">\n    <script type="module" crossorigin src="./${naam}"></script>\n  </head>`,
    );
