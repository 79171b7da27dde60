import { expect, test } from 'vitest';
import { type Huishouden, SITUATIES } from '../../src/domain/huishouden.ts';
import { dag, PEILDATUM } from '../regelboek.ts';
import { MENSEN, mens, met, persoon } from './mensen.ts';
import { isRuimer, verslag } from './oorzaken.ts';
import { vergelijk } from './vergelijk.ts';

const zelfde = (mensen: readonly Huishouden[], peildatum: string): void => {
  const verschillen = mensen.flatMap((h) => vergelijk(h, dag(peildatum))).filter((v) => !isRuimer(v));
  if (verschillen.length > 0) expect.fail(verslag(verschillen));
};

test.each(['2024-07-01', PEILDATUM])('both judges follow each answer alone, on %s', (peildatum) => zelfde(MENSEN, peildatum));

// The last day before and the first day of what a source dates: the report, and the amendment of 130 %, with an income above 120 %.
const VAN_TOEN = [mens({ ...met(...SITUATIES), aanvrager: persoon(20) }), mens({ aanvrager: persoon(40, 'loon', 160_000) })];
test.each(['2025-03-12', '2025-03-13', '2025-09-24', '2025-09-25'])('both judges follow the calendar, on %s', (peildatum) => zelfde(VAN_TOEN, peildatum));
