import { expect, test } from 'vitest';
import { dag, PEILDATUM } from '../regelboek.ts';
import { MENSEN } from './mensen.ts';
import { isRuimer, verslag } from './oorzaken.ts';
import { vergelijk } from './vergelijk.ts';

// On the last days before and the first days of what a source dates, and today.
test.each(['2024-07-01', '2025-03-12', '2025-03-13', '2025-09-24', '2025-09-25', PEILDATUM])('both judges follow each answer alone, on %s', (peildatum) => {
  const verschillen = MENSEN.flatMap((h) => vergelijk(h, dag(peildatum))).filter((v) => !isRuimer(v));
  if (verschillen.length > 0) expect.fail(verslag(verschillen));
});
