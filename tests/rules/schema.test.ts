import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/cli/schema.ts';
import { wortel } from '../regelboek.ts';

test.each(Object.entries(jsonSchemas()))('%s is gelijk aan het schema in de code; anders: npm run schema', (pad, tekst) => {
  expect(readFileSync(join(wortel, pad), 'utf8')).toBe(tekst);
});
