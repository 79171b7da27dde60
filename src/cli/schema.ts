import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ZodType, z } from 'zod';
import { huishoudenBestand } from '../engine/huishouden-schema.ts';
import { organisatieBestand, regelingBestand, verwijzingenBestand } from '../engine/schema.ts';

const BESTANDEN: Readonly<Record<string, { readonly schema: ZodType; readonly over: string }>> = {
  huishouden: { schema: huishoudenBestand, over: 'One household, as npm run toets reads it' },
  regeling: { schema: regelingBestand, over: 'A file in rules/regelingen' },
  organisatie: { schema: organisatieBestand, over: 'A file in rules/organisaties' },
  verwijzingen: { schema: verwijzingenBestand, over: 'rules/verwijzingen.yaml' },
};

/** The JSON Schemas of the project, made from the zod schemas: file name → text. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(BESTANDEN).map(([naam, { schema, over }]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`rules/schema/${naam}.schema.json`, `${JSON.stringify({ ...json, title: over }, null, 2)}\n`];
    }),
  );

/** npm run schema: writes them again. */
export async function hoofd(): Promise<number> {
  mkdirSync(join(process.cwd(), 'rules', 'schema'), { recursive: true });
  for (const [pad, tekst] of Object.entries(jsonSchemas())) writeFileSync(join(process.cwd(), pad), tekst);
  return 0;
}
