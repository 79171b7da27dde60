import fc from 'fast-check';
import type { Datum } from '../../src/domain/datum.ts';
import type { Huishouden, Inkomstenbron } from '../../src/domain/huishouden.ts';
import { peildatum, volledig } from '../engine/willekeurig.ts';
import { samen } from './belastbaar.ts';
import { HUURTOESLAG_2026, JAREN, KINDGEBONDEN_BUDGET, ZORGTOESLAG } from './toeslagtabellen.ts';

/** The random households of the engine, and the same with what they seldom or never have. */
export type Geval = readonly [Huishouden, Datum];

/** One above the limit of vermogen of a toeslag, on it, or anywhere between. */
const GRENZEN = [HUURTOESLAG_2026.vermogenEuro, ...JAREN.flatMap((jaar) => [ZORGTOESLAG[jaar].vermogenEuro, KINDGEBONDEN_BUDGET[jaar].vermogenEuro])].flat();
const spaargeld = fc
  .oneof(
    fc.constantFrom(...GRENZEN).chain((euro) => fc.constantFrom(euro * 100, euro * 100 + 1)),
    fc.integer({ min: 0, max: 20_000_000 }),
  )
  .map((b) => ({ min: b, max: b }));

/** A taxable income in whole euros that fits the net ones: anywhere between the bounds, mostly near the lowest. */
const metToetsingsinkomen = ([h, dag]: Geval): fc.Arbitrary<Geval> => {
  const [laagst = 0, hoogst = 0] = samen(h, dag);
  const van = Math.ceil(laagst / 100);
  const tot = Math.floor(Math.min(hoogst, laagst + 3_000_000) / 100);
  if (van > tot) return fc.constant([h, dag]);
  return fc.integer({ min: van, max: tot }).map((euro): Geval => [{ ...h, toetsingsinkomen: { min: euro * 100, max: euro * 100 } }, dag]);
};

/** Each amount per month of at most about 2.500 euros, as most people in the check have. */
const laag = (b: Inkomstenbron): Inkomstenbron =>
  typeof b.bedrag === 'string' ? b : { ...b, bedrag: { min: Math.trunc(b.bedrag.min * 0.6), max: Math.trunc(b.bedrag.max * 0.6), per: 'maand' } };
const metLageInkomsten = ([h, dag]: Geval): Geval => {
  const van = <T extends Huishouden['aanvrager']>(p: T): T => ({ ...p, inkomsten: typeof p.inkomsten === 'string' ? p.inkomsten : p.inkomsten.map(laag) });
  const { partner } = h;
  return [{ ...h, aanvrager: van(h.aanvrager), partner: typeof partner === 'string' || partner === null ? partner : van(partner) }, dag];
};

const gewoon: fc.Arbitrary<Geval> = fc.tuple(volledig, peildatum);
const metSpaargeld: fc.Arbitrary<Geval> = fc.tuple(gewoon, spaargeld).map(([[h, dag], bezittingen]) => [{ ...h, bezittingen }, dag]);

export const gevallen: fc.Arbitrary<Geval> = fc.oneof(
  { weight: 3, arbitrary: gewoon },
  { weight: 1, arbitrary: metSpaargeld },
  { weight: 2, arbitrary: gewoon.map(metLageInkomsten) },
  { weight: 1, arbitrary: gewoon.chain(metToetsingsinkomen) },
  { weight: 1, arbitrary: metSpaargeld.map(metLageInkomsten).chain(metToetsingsinkomen) },
  { weight: 2, arbitrary: gewoon.map(metLageInkomsten).chain(metToetsingsinkomen) },
);
