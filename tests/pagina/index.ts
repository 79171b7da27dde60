import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mediaan } from '../bench/tijd.ts';
import { startBrowser } from './browser.ts';
import { gesprek } from './gesprek.ts';
import { type Bezoek, eersteBezoek } from './meting.ts';
import { dien } from './server.ts';

/** npm run bench:pagina: the page on a cheap phone, beside a page without scripts and beside the bare framework. Some minutes. */
const RONDES = Number(process.env['RONDES'] ?? 5);
const MAP = join(process.cwd(), 'node_modules', '.cache', 'bench-pagina');
const PAGINAS = {
  stil: 'the same first screen without scripts',
  kaal: 'React with an empty app',
  check: 'the check',
} as const;
type Pagina = keyof typeof PAGINAS;
const mapVan = (pagina: Pagina): string => join(MAP, pagina);

export async function hoofd(): Promise<number> {
  if (!process.env['NIET_BOUWEN']) bouw();
  const browser = await startBrowser();
  const ontvangen = await Promise.all((Object.keys(PAGINAS) as Pagina[]).map(async (pagina) => ({ pagina, ...(await dien(mapVan(pagina))) })));
  try {
    console.info(`${browser.naam}, CPU 6 x slower, 400 kbit/s, 400 ms round trip, ${RONDES} runs: the median and each run, in milliseconds`);
    for (const { pagina, url } of ontvangen) await eersteBezoek(browser, url, pagina !== 'stil');
    const keren = new Map<Pagina, Bezoek[]>();
    // In turns, so that a busy moment of this machine hits all of them.
    for (let ronde = 0; ronde < RONDES; ronde++)
      for (const { pagina, url } of ontvangen) keren.set(pagina, [...(keren.get(pagina) ?? []), await eersteBezoek(browser, url, pagina !== 'stil')]);
    for (const [pagina, bezoeken] of keren) toon(PAGINAS[pagina], bezoeken);
    const check = ontvangen.find(({ pagina }) => pagina === 'check');
    const gesprekken = [];
    for (let ronde = 0; check && ronde < RONDES; ronde++) gesprekken.push(await gesprek(browser, check.url));
    toon('the check, in conversation and on a second visit', gesprekken);
    return 0;
  } finally {
    for (const { stop } of ontvangen) stop();
    await browser.stop();
  }
}

const getal = (n: number): string => (n === 0 || n >= 10 ? n.toFixed(0) : n.toFixed(n < 1 ? 3 : 1));

function toon(titel: string, metingen: readonly object[]): void {
  console.info(`\n${titel}`);
  for (const wat of Object.keys(metingen[0] ?? {})) {
    const waarden = metingen.map((meting) => Number(Reflect.get(meting, wat)));
    console.info(`  ${wat.padEnd(34)}${getal(mediaan(waarden)).padStart(8)}   (${waarden.map(getal).join(', ')})`);
  }
}

function bouw(): void {
  rmSync(MAP, { recursive: true, force: true });
  mkdirSync(MAP, { recursive: true });
  bouwEen('.', mapVan('check'));
  bouwEen('tests/pagina/kaal', mapVan('kaal'));
  cpSync(mapVan('check'), mapVan('stil'), { recursive: true });
  const pagina = join(mapVan('stil'), 'index.html');
  writeFileSync(pagina, readFileSync(pagina, 'utf8').replace(/<script[^>]*><\/script>|<link rel="(modulepreload|manifest)"[^>]*>/g, ''));
}

/** In a process of its own: this one already has another NODE_ENV. */
function bouwEen(map: string, doel: string): void {
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', map, '--outDir', doel, '--logLevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${map} does not build`);
}
