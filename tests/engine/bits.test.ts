import { expect, test } from 'vitest';
import { SITUATIES } from '../../src/domain/huishouden.ts';
import { bitsVan, gezegdVan, keuzebits, PLAATSEN, plaatsenVan } from '../../src/engine/bits.ts';
import { huishouden } from '../regelboek.ts';

const namen = (aantal: number): string[] => Array.from({ length: aantal }, (_, nr) => `soort-${nr}`);

test('31 soorten hebben elk hun eigen plaats, boven nul', () => {
  const plaatsen = plaatsenVan(namen(PLAATSEN));
  expect(new Set(plaatsen.values()).size).toBe(31);
  expect([...plaatsen.values()].filter((bit) => bit <= 0)).toEqual([]);
});

test('voor 32 soorten is er geen plaats', () => {
  expect(() => plaatsenVan(namen(32))).toThrow(RangeError);
});

test('een naam die niet in de lijst staat heeft geen plaats', () => {
  expect(bitsVan(plaatsenVan(['ww', 'loon']), ['loon', 'lotto'])).toBe(2);
});

test.each(SITUATIES)('%s heeft een eigen plaats, voor ja en voor nee', (situatie) => {
  expect(gezegdVan(huishouden({ situaties: { [situatie]: true } }))).toEqual({ ja: keuzebits([situatie]), nee: 0 });
  expect(gezegdVan(huishouden({ situaties: { [situatie]: false } }))).toEqual({ ja: 0, nee: keuzebits([situatie]) });
});
