import { readFileSync } from 'node:fs';
import { openSync } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { TALEN } from '../src/app/talen.ts';
import { vertalingVan } from '../src/cli/bronteksten.ts';
import { wortel } from './regelboek.ts';

const letters = (bestand: string): ReadonlySet<number> => {
  const font = openSync(`public/fonts/${bestand}`);
  if (!('characterSet' in font)) throw new Error(`${bestand} holds more than one font`);
  return new Set(font.characterSet);
};
const tekens = (tekst: string, schrift: RegExp): number[] =>
  [...new Set([...tekst].filter((teken) => schrift.test(teken)))].map((teken) => teken.codePointAt(0) ?? 0);
const allesIn = (taal: string): string => Object.values(vertalingVan(wortel, taal)).join('');

describe('de meegeleverde letters', () => {
  test.each([
    ['ar', 'noto-sans-arabisch.woff2', /[\u0600-\u06ff]/],
    ['fa', 'noto-sans-arabisch.woff2', /[\u0600-\u06ff]/],
    ['prs', 'noto-sans-arabisch.woff2', /[\u0600-\u06ff]/],
    ['ti', 'noto-sans-ethiopisch.woff2', /\p{Script=Ethiopic}|[\u1361-\u1368]/u],
  ])('elke letter van %s zit in %s', (taal, bestand, schrift) => {
    const er = letters(bestand);
    const nodig = tekens(allesIn(taal), schrift);
    expect(nodig.length).toBeGreaterThan(30);
    expect(nodig.filter((teken) => !er.has(teken)).map((teken) => String.fromCodePoint(teken))).toEqual([]);
  });

  test('de talen in ander schrift gebruiken verder alleen tekens die elk toestel heeft', () => {
    const gewoon = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}\p{Script=Arabic}\p{Script=Ethiopic}]/u;
    for (const { code } of TALEN.filter(({ code: c }) => c !== 'nl'))
      expect(
        [...allesIn(code)].filter((teken) => !gewoon.test(teken)),
        code,
      ).toEqual([]);
  });

  test('de naam van het Tigrinya is te lezen voordat die taal is gekozen', () => {
    const er = letters('noto-sans-namen.woff2');
    for (const teken of TALEN.find(({ code }) => code === 'ti')?.naam ?? '?') expect(er.has(teken.codePointAt(0) ?? 0), teken).toBe(true);
  });

  test('elk lettertype is kleiner dan 50 kB en heeft zijn licentie erbij', () => {
    for (const bestand of ['noto-sans-arabisch', 'noto-sans-ethiopisch', 'noto-sans-namen'])
      expect(readFileSync(`public/fonts/${bestand}.woff2`).length, bestand).toBeLessThan(50_000);
    expect(readFileSync('public/fonts/OFL.txt', 'utf8')).toContain('SIL Open Font License');
  });
});
