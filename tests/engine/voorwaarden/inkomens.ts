import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import type { InkomenVoorwaarde } from '../../../src/engine/voorwaarde.ts';
import { beoordeel, dag, feiten, PEILDATUM } from '../../regelboek.ts';

/** A single person of 40 in a rented home: € 1.419,46 with and € 1.348,49 without holiday pay. */
const ALLEEN = { woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [] };
export const TWIJFEL = { tot: 130, sinds: dag('2025-09-25'), reden: 'Misschien is de grens hoger geworden.', bron: 'amendement-130' };
export const grens = (procent: number, rest: Partial<InkomenVoorwaarde> = {}): InkomenVoorwaarde => ({
  soort: 'inkomen',
  procent,
  grensTeltMee: true,
  van: 'sociaal-minimum',
  bron: 'rekenkamer-2025',
  ...rest,
});
export const loon = (bedrag: unknown, vakantiegeld = 'exclusief', per = 'maand') => ({ soort: 'loon', bedrag, per, vakantiegeld });
export const van = (inkomsten: unknown, rest: object = {}, peildatum = PEILDATUM) =>
  feiten({ ...ALLEEN, aanvrager: { leeftijd: 40, inkomsten, huurtKamer: false }, ...rest }, peildatum);
export const oordeel = (v: InkomenVoorwaarde, f: ReturnType<typeof van>): string => OORDEEL_NAMEN[beoordeel(v, f)];
