import { describe, expect, test } from 'vitest';
import { isLangGenoeg } from '../../src/app/kluis.ts';
import { bedenkZin, isTeRaden } from '../../src/app/wachtzin.ts';
import { WOORDEN } from '../../src/app/woorden.ts';

describe('een wachtzin', () => {
  test.each([
    'aaaaaaaaaaaa',
    'abababababab',
    'abcdefghijkl',
    '123456789012',
    '987654321098',
    'qwertyuiopas',
    'Wachtwoord123!',
    'wachtwoord wachtwoord',
    'welkom2026!!',
    'paarden paarden',
    'Ik hou van jou!!',
    'Assen Assen 2026',
  ])('"%s" is lang genoeg en toch te raden', (zin) => {
    expect(isLangGenoeg(zin)).toBe(true);
    expect(isTeRaden(zin)).toBe(true);
  });

  test.each(['paard batterij nietje', 'een heel andere zin', 'ik hou van mijn kat', 'Tr0ub4dor&3xQ', 'عبارة سر طويلة', 'дуже довга фраза', 'ሓደ ምስጢራዊ ሓረግ'])(
    '"%s" is niet te raden',
    (zin) => expect(isTeRaden(zin)).toBe(false),
  );

  test('die de check bedenkt is vijf woorden, elke keer anders, en wordt niet geweigerd', () => {
    const zinnen = Array.from({ length: 200 }, bedenkZin);
    expect(new Set(zinnen).size).toBe(200);
    for (const zin of zinnen) {
      expect(zin.split(' ')).toHaveLength(5);
      expect(zin).not.toContain('undefined');
      expect(isLangGenoeg(zin) && !isTeRaden(zin), zin).toBe(true);
    }
  });

  test('komt uit 512 verschillende woorden, zodat elk woord even vaak kan vallen', () => {
    expect(new Set(WOORDEN).size).toBe(512);
    for (const woord of WOORDEN) expect(woord).toMatch(/^[a-z]{3,9}$/);
  });
});
