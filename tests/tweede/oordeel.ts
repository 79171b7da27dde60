import type { Huishouden } from '../../src/domain/huishouden.ts';
import type { UitkomstWoord } from '../../src/domain/uitkomst.ts';
import { ASSEN } from './assen.ts';
import { LANDELIJK } from './landelijk.ts';
import { alle, ofNee, WOORD } from './waarheid.ts';

/** A second judge, for complete answers only, straight from the law and the texts of the rules. */
const TOETSEN = { ...ASSEN, ...LANDELIJK };

/** The first day on which a regeling is gone. */
const EINDE: Readonly<Record<string, number | undefined>> = {
  witgoedregeling: 20220101,
  'meedoenpremie-wpda': 20210101,
  // Art. 35 lid 4 Participatiewet: paid out until 31 August 2024.
  energietoeslag: 20240901,
  'eenmalige-100-euro': 20250313,
  'noodfonds-energie': 20250501,
};
const VANZELF = ['life-event-18', 'vroegsignalering'];

/** One regeling, for who asks many times. */
export function woordTweede(id: string, h: Huishouden, dag: number): UitkomstWoord {
  const toets = TOETSEN[id];
  if (!toets) throw new Error(`geen tweede oordeel: ${id}`);
  if (dag >= (EINDE[id] ?? Number.POSITIVE_INFINITY)) return 'bestaat-niet-meer';
  const woont = id in ASSEN ? ofNee(h.woonplaats === 'assen') : 'ja';
  const oordeel = alle([woont, ...toets(h, dag)]);
  return oordeel === 'ja' && VANZELF.includes(id) ? 'krijgt-u-vanzelf' : WOORD[oordeel];
}

export const oordeelTweede = (h: Huishouden, dag: number): Record<string, UitkomstWoord> =>
  Object.fromEntries(Object.keys(TOETSEN).map((id) => [id, woordTweede(id, h, dag)]));
