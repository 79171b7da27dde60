import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eersteStappen } from '../../src/app/stappen.ts';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { dag, huishouden, kader, naslag, regelboek, wortel } from '../regelboek.ts';

interface GoudenHuishouden {
  readonly naam: string;
  readonly bron: string;
  readonly peildatum: string;
  readonly huishouden: Record<string, unknown>;
  readonly verwacht: Readonly<Record<string, string>>;
  readonly eersteStappen?: readonly string[];
}

const map = join(wortel, 'tests', 'huishoudens');
const huishoudens = readdirSync(map).map((bestand) => JSON.parse(readFileSync(join(map, bestand), 'utf8')) as GoudenHuishouden);

describe('gouden huishoudens', () => {
  test.each(huishoudens)('$naam', ({ huishouden: json, peildatum, verwacht, eersteStappen: stappen = [] }) => {
    const f = leidAf(kader, huishouden(json), dag(peildatum));
    const uitkomsten = Object.fromEntries(toetsAlles(f).map((u) => [u.regeling.id, u.uitkomst]));
    expect(uitkomsten).toMatchObject(verwacht);
    expect(
      eersteStappen(f, naslag)
        .map((s) => s.organisatie.id)
        .slice(0, stappen.length),
    ).toEqual(stappen);
  });

  test('elke regeling komt in de gouden huishoudens minstens een keer mogelijk en een keer waarschijnlijk niet uit', () => {
    for (const { id } of regelboek.regelingen) {
      const woorden = huishoudens.map((h) => h.verwacht[id]);
      expect(woorden, id).toContain('waarschijnlijk-niet');
      expect(
        woorden.some((w) => w === 'waarschijnlijk' || w === 'maatwerk' || w === 'misschien'),
        id,
      ).toBe(true);
    }
  });
});
