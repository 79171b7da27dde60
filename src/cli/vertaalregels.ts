import { merkenVan, zonderMerk } from '../engine/merk.ts';
import type { Bronteksten } from './bronteksten.ts';

/** Plural forms by CLDR. */
const MEERVOUDEN: Readonly<Record<string, readonly string[]>> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  pl: ['one', 'few', 'many', 'other'],
};
export const meervoudenVan = (taal: string): readonly string[] => MEERVOUDEN[taal] ?? ['one', 'other'];

const PLAATSHOUDER = /\{\{[^}]*\}\}/g;
/** In these a word in Latin letters is a Dutch one: without a mark it is not set apart, and is read aloud as if it were their own. */
const EIGEN_SCHRIFT: ReadonlySet<string> = new Set(['ar', 'uk', 'ti', 'fa', 'prs']);
/** Digits in every script that one of the languages may use. */
const CIJFER = /[\d\u0660-\u0669\u06f0-\u06f9\u1369-\u137c]/;

/** The keys a language needs, each with the Dutch it translates. */
export function verwacht(bron: Bronteksten, taal: string): Bronteksten {
  return Object.fromEntries(
    Object.entries(bron).flatMap(([sleutel, tekst]) => {
      const stam = sleutel.match(/^(.*)_(?:one|other)$/)?.[1];
      if (stam === undefined || bron[`${stam}_other`] === undefined) return [[sleutel, tekst]];
      if (sleutel.endsWith('_one')) return [];
      return meervoudenVan(taal).map((vorm) => [`${stam}_${vorm}`, bron[`${stam}_${vorm}`] ?? tekst]);
    }),
  );
}

/** Every fault in a translation, as `key: what`; none when it can be used. */
export function fouten(bron: Bronteksten, vertaling: Bronteksten, taal: string): string[] {
  const nodig = verwacht(bron, taal);
  const bekend = new Set(Object.values(bron).flatMap(merkenVan).map(klein));
  return [
    ...Object.keys(vertaling).flatMap((sleutel) => (sleutel in nodig ? [] : [`${sleutel}: deze sleutel bestaat niet`])),
    ...Object.entries(nodig).flatMap(([sleutel, nederlands]) => foutenVan(nederlands, vertaling[sleutel], bekend, taal).map((fout) => `${sleutel}: ${fout}`)),
  ];
}

function foutenVan(nederlands: string, vertaald: string | undefined, bekend: ReadonlySet<string>, taal: string): string[] {
  if (vertaald === undefined || vertaald.trim() === '') return ['ontbreekt'];
  const gevraagd = new Set(merkenVan(nederlands).map(klein));
  const gevonden = new Set(merkenVan(vertaald).map(klein));
  const staatEr = (merk: string): boolean => gevraagd.has(merk) || (!CIJFER.test(merk) && (bekend.has(merk) || klein(zonderMerk(nederlands)).includes(merk)));
  const los = vertaald.replace(PLAATSHOUDER, '').replace(/_[^_\n]+_/g, '');
  const houders = (tekst: string): string => [...new Set(tekst.match(PLAATSHOUDER) ?? [])].sort().join(' ');
  return [
    ...(houders(nederlands) === houders(vertaald) ? [] : [`heeft ${houders(vertaald) || 'geen plaatshouder'} in plaats van ${houders(nederlands) || 'geen'}`]),
    ...[...gevraagd].filter((merk) => !gevonden.has(merk)).map((merk) => `_${merk}_ ontbreekt`),
    ...[...gevonden].filter((merk) => !staatEr(merk)).map((merk) => `_${merk}_ staat niet in het Nederlands`),
    ...(/^[=+\-@\t\r]/.test(vertaald) ? ['begint met een teken waarmee een rekenblad gaat rekenen'] : []),
    ...(CIJFER.test(los) ? ['heeft een cijfer buiten een merk'] : []),
    ...(EIGEN_SCHRIFT.has(taal) && vertaald !== nederlands && /[a-z]/i.test(los) ? ['heeft een Nederlands woord zonder merk'] : []),
    ...(los.includes('_') ? ['heeft een los teken _'] : []),
  ];
}

const klein = (tekst: string): string => tekst.toLowerCase();

/** For a translator: the same text without marks and placeholders, to count words or letters. */
export const kaleTekst = (tekst: string): string => zonderMerk(tekst).replace(PLAATSHOUDER, '');
