import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isGezien } from '../../src/app/tweetalig.ts';
import { vertalingVan } from '../../src/cli/bronteksten.ts';
import { leesTaal } from '../../src/cli/taalbestand.ts';
import { hoofd } from '../../src/cli/vertaling.ts';
import { wortel } from '../regelboek.ts';

type Rij = Record<'sleutel' | 'nederlands' | 'vertaling' | 'nagekeken', string>;

let map: string;
let uit: string;
let fout: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'vertaling-'));
  for (const deel of ['locales', 'rules']) cpSync(join(wortel, deel), join(map, deel), { recursive: true });
  uit = '';
  fout = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((tekst) => {
    uit += tekst;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((tekst) => {
    fout += tekst;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(map, { recursive: true });
});

async function rekenblad(taal: string): Promise<Rij[]> {
  uit = '';
  expect(await hoofd(['uit', taal], map)).toBe(0);
  return Papa.parse<Rij>(uit.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data;
}
async function neemTerug(taal: string, rijen: readonly Rij[]): Promise<number> {
  const bestand = join(map, 'terug.csv');
  writeFileSync(bestand, `\ufeff${Papa.unparse([...rijen])}`);
  return hoofd(['in', taal, bestand, '--door', 'Amina'], map);
}
interface Scherm {
  readonly nagekeken: string;
  readonly knop: Readonly<Record<string, string>>;
}
/** A language as the browser gets it. */
const scherm = (taal: string): Scherm => leesTaal(readFileSync(join(map, 'locales', `${taal}.json`), 'utf8'), taal, '', map) as Scherm;
const gezien = (taal: string): string[] => Object.entries(scherm(taal).knop).flatMap(([sleutel, tekst]) => (isGezien(tekst) ? [sleutel] : []));

describe('een vertaler krijgt een rekenblad en geeft het terug', () => {
  test('wat niet veranderde, blijft letter voor letter gelijk', async () => {
    const voor = vertalingVan(map, 'ar');
    expect(await neemTerug('ar', await rekenblad('ar'))).toBe(0);
    expect(vertalingVan(map, 'ar')).toEqual(voor);
    expect(readFileSync(join(map, 'locales/regels/ar.json'), 'utf8')).toBe(readFileSync(join(wortel, 'locales/regels/ar.json'), 'utf8'));
  });

  test('een betere zin met een kruis staat in de app, en geldt als nagekeken', async () => {
    const rijen = (await rekenblad('pl')).map((rij) => (rij.sleutel === 'scherm.knop.verder' ? { ...rij, vertaling: 'Dalej, proszę', nagekeken: 'x' } : rij));
    expect(await neemTerug('pl', rijen)).toBe(0);
    expect(vertalingVan(map, 'pl')['scherm.knop.verder']).toBe('Dalej, proszę');
    expect(scherm('pl').nagekeken).toBe('deel');
    expect(gezien('pl')).toEqual(['verder']);
    expect(scherm('pl').knop['verder']).toContain('Dalej, proszę');
    expect(scherm('uk').nagekeken).toBe('niets');
    expect(gezien('uk')).toEqual([]);
  });

  test('verandert het Nederlands daarna, dan geldt de controle niet meer', async () => {
    const rijen = (await rekenblad('pl')).map((rij) => ({ ...rij, nagekeken: 'x' }));
    expect(await neemTerug('pl', rijen)).toBe(0);
    expect(scherm('pl').nagekeken).toBe('alles');
    const regels = JSON.stringify(leesTaal(readFileSync(join(map, 'locales/regels/pl.json'), 'utf8'), 'pl', 'regels', map));
    expect(regels.match(/:"[^"]/g)?.filter((begin) => begin !== ':"\ue005')).toEqual([]);
    const bestand = join(map, 'locales/nl.json');
    writeFileSync(bestand, readFileSync(bestand, 'utf8').replace('"verder": "Verder"', '"verder": "Ga door"'));
    expect(scherm('pl').nagekeken).toBe('deel');
    expect(gezien('pl')).toContain('terug');
    expect(gezien('pl')).not.toContain('verder');
  });

  test('een rekenblad met fouten verandert niets, en elke fout staat er met haar sleutel', async () => {
    const voor = vertalingVan(map, 'tr');
    const rijen = await rekenblad('tr');
    const kapot = rijen.map((rij) => (rij.sleutel === 'scherm.start.duur' ? { ...rij, vertaling: '5 dakika' } : rij));
    expect(await neemTerug('tr', [...kapot, { sleutel: 'scherm.nieuw', nederlands: 'x', vertaling: 'y', nagekeken: '' }])).toBe(2);
    expect(fout).toContain('scherm.nieuw: deze sleutel bestaat niet');
    expect(await neemTerug('tr', kapot)).toBe(2);
    expect(fout).toContain('scherm.start.duur: _5_ ontbreekt');
    expect(vertalingVan(map, 'tr')).toEqual(voor);
  });

  test('een rekenblad van voor een verandering van het Nederlands wordt geweigerd', async () => {
    const rijen = (await rekenblad('so')).map((rij) => (rij.sleutel === 'scherm.knop.terug' ? { ...rij, nederlands: 'Keer om' } : rij));
    expect(await neemTerug('so', rijen)).toBe(2);
    expect(fout).toContain('scherm.knop.terug: het Nederlands is intussen veranderd');
  });

  test('een rekenblad dat er niet is, is een fout van één regel', async () => {
    expect(await hoofd(['in', 'so', join(map, 'weg.csv'), '--door', 'Amina'], map)).toBe(2);
    expect(fout).toBe(`${join(map, 'weg.csv')}: dit bestand kan niet gelezen worden\n`);
  });

  test('wat een volgend rekenblad als een formule zou uitrekenen, wordt geweigerd', async () => {
    const rijen = (await rekenblad('so')).map((rij) =>
      rij.sleutel === 'scherm.knop.terug' ? { ...rij, vertaling: '=HYPERLINK("https://elders.example")' } : rij,
    );
    expect(await neemTerug('so', rijen)).toBe(2);
    expect(fout).toBe('scherm.knop.terug: begint met een teken waarmee een rekenblad gaat rekenen\n');
  });

  test('een taal die er niet is geeft de uitleg van het programma', async () => {
    expect(await hoofd(['uit', 'xx'], map)).toBe(2);
    expect(fout).toContain('npm run');
  });
});
