import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { nl } from './spelen.ts';

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** The built app from a folder that can be swapped, as a host does when a new version is put online. */
export async function server(map: { pad: string }): Promise<{ readonly url: string; readonly stop: () => void }> {
  const dienst = createServer((vraag, antwoord) => {
    const naam = new URL(vraag.url ?? '/', 'http://x').pathname.replace(/\/$/, '/index.html');
    const pad = join(map.pad, naam);
    if (!existsSync(pad)) return antwoord.writeHead(404).end();
    antwoord.writeHead(200, { 'content-type': SOORTEN[extname(pad)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }).end(readFileSync(pad));
  });
  await new Promise<void>((klaar) => dienst.listen(0, 'localhost', klaar));
  const adres = dienst.address();
  const stop = (): void => {
    dienst.close();
    dienst.closeAllConnections();
  };
  return { url: `http://localhost:${typeof adres === 'object' ? adres?.port : 0}/`, stop };
}

/** The same build under other names, with another first page and other titles, as the next version would have. */
export function volgendeVersie(): string {
  const map = mkdtempSync(join(tmpdir(), 'versie-'));
  cpSync('dist', map, { recursive: true });
  const nieuweNaam = (naam: string): string => naam.replace(/(\.\w+)$/, '2$1');
  const bestanden = readdirSync(join(map, 'assets'));
  const herschrijf = (naam: string, zet: (tekst: string) => string): void => {
    const pad = join(map, naam);
    writeFileSync(pad, zet(readFileSync(pad, 'utf8')));
  };
  for (const naam of ['index.html', 'sw.js', 'talen.json', ...bestanden.map((bestand) => `assets/${bestand}`)])
    herschrijf(naam, (tekst) => bestanden.reduce((nieuw, bestand) => nieuw.replaceAll(bestand, nieuweNaam(bestand)), tekst));
  for (const bestand of bestanden) renameSync(join(map, 'assets', bestand), join(map, 'assets', nieuweNaam(bestand)));
  herschrijf('index.html', (html) => html.replace('</head>', '<meta name="versie" content="2"></head>'));
  herschrijf('sw.js', (sw) => sw.replace(/(revision:")([0-9a-f]{28})/g, '$1ffff'));
  return map;
}

/** A visit after the new version was put online: it is fetched, and offered. */
export async function komtNieuweVersie(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText(nl.offline.nieuw)).toBeVisible();
}
