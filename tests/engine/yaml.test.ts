import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { leesYaml, schrijfFout } from '../../src/engine/yaml.ts';

const lees = (regels: readonly string[], schema: z.ZodType = z.unknown()) => leesYaml('rules/proef.yaml', regels.join('\n'), schema);
const fouten = (regels: readonly string[], schema?: z.ZodType): string[] => lees(regels, schema).fouten.map(schrijfFout);

describe('een bestand zonder fouten', () => {
  test('geeft wat het schema ervan maakt, en wat er stond', () => {
    const gelezen = lees(['jaren: 3'], z.object({ jaren: z.number().transform((n) => n * 12) }));
    expect(gelezen).toMatchObject({ waarde: { jaren: 36 }, rauw: { jaren: 3 }, fouten: [] });
  });

  test('mag leeg zijn als het schema dat goed vindt', () => {
    expect(lees([''])).toMatchObject({ waarde: null, rauw: null, fouten: [] });
  });
});

describe('een fout van YAML', () => {
  test.each([
    ['een sleutel die er twee keer staat', ['a: 1', 'b: 2', 'a: 3'], ['rules/proef.yaml:3 Map keys must be unique']],
    ['een haak die niet sluit', ['a: 1', 'b: [2'], ['rules/proef.yaml:2 Flow sequence in block collection must be sufficiently indented and end with a ]']],
    ['twee fouten', ['a: 1', 'a: 2', 'b: 3', 'b: 4'], ['rules/proef.yaml:2 Map keys must be unique', 'rules/proef.yaml:4 Map keys must be unique']],
    [
      'een verwijzing die wel ergens op slaat',
      ['a: &naam 1', 'b: 2', 'c: *naam'],
      ['rules/proef.yaml:3 een verwijzing met * kan hier niet: schrijf de waarde uit'],
    ],
  ])('%s staat op zijn regel, en dan is er geen waarde', (_wat, regels, verwacht) => {
    expect(fouten(regels)).toEqual(verwacht);
    expect(lees(regels)).toMatchObject({ waarde: undefined, rauw: undefined });
  });
});

describe('een fout van vorm', () => {
  const schema = z.strictObject({ naam: z.string(), delen: z.array(z.strictObject({ jaren: z.number() })).optional() });

  test.each([
    ['een getal waar een naam moet staan', ['delen: []', 'naam: 3'], ['rules/proef.yaml:2 naam: ']],
    ['een fout in het tweede deel', ['naam: x', 'delen:', '  - jaren: 1', '  - jaren: x'], ['rules/proef.yaml:4 delen.1.jaren: ']],
    ['een sleutel te veel, diep', ['naam: x', 'delen:', '  - jaren: 1', '    maanden: 2'], ['rules/proef.yaml:4 delen.0.maanden: deze sleutel bestaat niet']],
    [
      'twee sleutels te veel',
      ['a: 1', 'naam: x', 'b: 2'],
      ['rules/proef.yaml:1 a: deze sleutel bestaat niet', 'rules/proef.yaml:3 b: deze sleutel bestaat niet'],
    ],
    // What is missing is reported where the mapping begins that misses it.
    ['een naam die ontbreekt', ['# kop', 'delen: []'], ['rules/proef.yaml:2 naam: ']],
    ['een deel waar iets ontbreekt', ['naam: x', 'delen:', '  - jaren: 1', '  - {}'], ['rules/proef.yaml:4 delen.1.jaren: ']],
    ['een tekst waar een lijst moet staan', ['naam: x', 'delen: veel'], ['rules/proef.yaml:2 delen: ']],
    ['een heel ander bestand', ['# kop', '- naam: x'], ['rules/proef.yaml:2 ']],
    ['een leeg bestand', ['# alleen een kop', ''], ['rules/proef.yaml:1 ']],
  ])('%s', (_wat, regels, verwacht) => {
    const gevonden = fouten(regels, schema);
    expect(gevonden.map((fout, i) => fout.slice(0, verwacht[i]?.length))).toEqual(verwacht);
    expect(lees(regels, schema).waarde).toBeUndefined();
  });

  test('wordt in het Nederlands gezegd, zonder dubbele punt waar er geen pad is', () => {
    expect(fouten(['naam: 3'], schema)).toEqual(['rules/proef.yaml:1 naam: Ongeldige invoer: verwacht string, ontving getal']);
    expect(fouten(['- x'], schema)).toEqual(['rules/proef.yaml:1 Ongeldige invoer: verwacht object, ontving array']);
  });

  test('laat zien wat er wel stond', () => expect(lees(['naam: 3'], schema).rauw).toEqual({ naam: 3 }));
});

describe('de regel van een plek', () => {
  const { regelVan } = lees(['# kop', 'a:', '  b:', '    - c: 1', '    - d:', '        e: 2', '2024: x', 'g:']);
  test.each([
    [[], 2],
    [['a'], 2],
    [['a', 'b'], 3],
    [['a', 'b', 0], 4],
    [['a', 'b', 1, 'd'], 5],
    [['a', 'b', 1, 'd', 'e'], 6],
    [[2024], 7],
    [['g'], 8],
    // Where the path ends before it is at its end.
    [['a', 'b', 2], 3],
    [['a', 'b', 1, 'weg', 'e'], 5],
    [['a', 'b', 1, 'd', 'e', 'f'], 6],
    [['g', 'h', 'a'], 8],
    [['weg', 'b'], 2],
  ] as const)('%j is regel %i', (pad, regel) => expect(regelVan(pad)).toBe(regel));

  test('is in een leeg bestand regel 1', () => expect(lees(['# kop', '']).regelVan(['a'])).toBe(1));
});
