import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { compile } from '../../src/engine/compile.ts';
import { type Kader, maakKader } from '../../src/engine/index.ts';
import { schrijfFout } from '../../src/engine/yaml.ts';
import { bestanden, wortel } from '../regelboek.ts';
import { alsPlat, type Conditie, type Plat } from './plat.ts';

export interface PlatteRegel {
  readonly id: string;
  readonly als: Plat;
}

/** The fourteen rules of the comparison, compiled as the real ones are and beside them, then kept apart. */
const REGELS = parse(readFileSync(join(wortel, 'tests/bench/regels.yaml'), 'utf8')) as { id: string; alle: Conditie[] }[];

/** Everything a regeling needs beside its conditions comes from a real one; what that says of other regelingen is left out. */
const { 'hangt-samen': _, 'vervangen-door': __, geldig: ___, vanzelf: ____, ...VORM } = parse(bestanden['rules/regelingen/kindpakket.yaml'] ?? '');

/** With every choice made: where the law leaves room our engine would say "misschien", and no other engine can. */
const SOCIAAL_MINIMUM = { kostendelers: 'nee', 'volwassen-norm-onder-21': 'nee', reden: 'Verzonnen voor de meting.', bron: 'bench' };

function maakBenchKader(): Kader {
  const { fouten, regelboek } = compile(
    {
      ...bestanden,
      'rules/bronnen.yaml': `${bestanden['rules/bronnen.yaml']}\nbench: { titel: Verzonnen voor de meting, zekerheid: laag }\n`,
      'rules/sociaal-minimum.yaml': stringify(SOCIAAL_MINIMUM),
      ...Object.fromEntries(REGELS.map(({ id, alle }) => [`rules/regelingen/${id}.yaml`, stringify({ ...VORM, id, alle })])),
    },
    'bench',
  );
  if (!regelboek) throw new Error(fouten.map(schrijfFout).join('\n'));
  const perId = new Map(regelboek.regelingen.map((regeling) => [regeling.id, regeling]));
  return maakKader({ ...regelboek, regelingen: REGELS.flatMap(({ id }) => perId.get(id) ?? []) });
}

export const benchKader = maakBenchKader();
export const platteRegels: readonly PlatteRegel[] = REGELS.map(({ id, alle }) => ({ id, als: alsPlat({ alle }) }));
