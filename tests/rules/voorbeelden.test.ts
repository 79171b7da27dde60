import { expect, test } from 'vitest';
import { mislukteVoorbeelden } from '../../src/cli/voorbeelden.ts';
import { kader, voorbeelden } from '../regelboek.ts';

test.each(voorbeelden)('$regeling: $naam', (voorbeeld) => {
  expect(mislukteVoorbeelden(kader, [voorbeeld])).toEqual([]);
});
