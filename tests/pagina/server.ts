import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A folder as a good host gives it: compressed, and without making anybody wait. */
export async function dien(map: string): Promise<{ url: string; stop: () => void }> {
  const bestanden = new Map(
    readdirSync(map, { recursive: true, withFileTypes: true })
      .filter((deel) => deel.isFile())
      .map((deel) => {
        const pad = join(deel.parentPath, deel.name);
        const inhoud = readFileSync(pad);
        const tekst = extname(pad) in SOORTEN;
        return [pad.slice(map.length).replaceAll('\\', '/'), { inhoud: tekst ? brotliCompressSync(inhoud) : inhoud, tekst }] as const;
      }),
  );
  const dienst = createServer((vraag, antwoord) => {
    const pad = new URL(vraag.url ?? '/', 'http://x').pathname.replace(/\/$/, '/index.html');
    const bestand = bestanden.get(pad);
    if (!bestand) return antwoord.writeHead(404).end();
    const soort = SOORTEN[extname(pad)] ?? 'application/octet-stream';
    antwoord.writeHead(200, { 'content-type': soort, 'cache-control': 'no-cache', ...(bestand.tekst ? { 'content-encoding': 'br' } : {}) }).end(bestand.inhoud);
  });
  await new Promise<void>((klaar) => dienst.listen(0, 'localhost', klaar));
  const adres = dienst.address();
  return { url: `http://localhost:${typeof adres === 'object' ? adres?.port : 0}/`, stop: () => dienst.close() };
}
