import fc from 'fast-check';
import { type Datum, leesDatum } from '../../src/domain/datum.ts';
import { type Bedrag, PERIODEN } from '../../src/domain/geld.ts';
import { type Huishouden, type Inkomstenbron, type Persoon, SITUATIES, VOORKEUREN, WONINGEN } from '../../src/domain/huishouden.ts';
import { kader } from '../regelboek.ts';

/** Random households: complete ones, and the same with some answers hidden. */
const centen = fc.oneof(
  fc.integer({ min: 0, max: 400_000 }),
  // Around the limits of the norms, where a cent decides.
  fc
    .constantFrom(134_849, 161_818, 175_303, 188_788, 192_640, 231_168, 250_432, 269_696, 150_797)
    .chain((grens) => fc.integer({ min: grens - 2, max: grens + 2 })),
);

/** Plain objects, as an app makes them. */
const record = <T>(velden: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> => fc.record(velden, { noNullPrototype: true });

const leeftijd = (min: number, max: number) => fc.integer({ min, max }).map((jaren) => ({ leeftijd: { min: jaren, max: jaren } }));

const bron: fc.Arbitrary<Inkomstenbron> = record({
  soort: fc.constantFrom(...kader.inkomstensoort.keys()),
  bedrag: fc.tuple(centen, fc.constantFrom(...PERIODEN)).map(([bedrag, per]): Bedrag => ({ min: bedrag, max: bedrag, per })),
  vakantiegeld: fc.constantFrom('inclusief' as const, 'exclusief' as const),
}).map((b) => (b.soort === 'eigen-bedrijf' && b.bedrag.min % 3 === 0 ? { ...b, bedrag: { ...b.bedrag, min: -b.bedrag.min, max: -b.bedrag.max } } : b));

const persoon = (vanaf: number, tot: number): fc.Arbitrary<Persoon> =>
  record({
    geboren: leeftijd(vanaf, tot),
    inkomsten: fc.uniqueArray(bron, { maxLength: 2, selector: (b) => b.soort }),
    studeert: fc.boolean(),
    huurtKamer: fc.boolean(),
  });

export const volledig: fc.Arbitrary<Huishouden> = record({
  woonplaats: fc.constantFrom('assen' as const, 'assen' as const, 'assen' as const, 'elders' as const),
  woning: fc.constantFrom(...WONINGEN),
  aanvrager: persoon(16, 90),
  partner: fc.option(persoon(17, 90), { nil: null }),
  kinderen: fc.array(persoon(0, 17), { maxLength: 3 }),
  huisgenoten: fc.array(persoon(18, 80), { maxLength: 3 }),
  bezittingen: fc
    .oneof(fc.constantFrom(0, 177_500, 177_501, 800_000, 800_001, 1_600_000), fc.integer({ min: 0, max: 3_000_000 }))
    .map((b) => ({ min: b, max: b })),
  kaleHuur: fc.oneof(fc.constantFrom(20_252, 49_820, 71_302, 76_414, 93_293), fc.integer({ min: 0, max: 120_000 })).map((b) => ({ min: b, max: b })),
  // Asked only where it matters, and bounded by the net income: a property of its own looks at it.
  toetsingsinkomen: fc.constant('niet-gevraagd' as const),
  maandenLaagInkomen: fc.integer({ min: 0, max: 60 }).map((m) => ({ min: m, max: m })),
  situaties: record(Object.fromEntries(SITUATIES.map((s) => [s, fc.boolean()]))) as fc.Arbitrary<Huishouden['situaties']>,
  voorkeur: fc.constantFrom(...VOORKEUREN),
});

/** Hides each answer with a chance of one in `op`; every completion of the result includes the household itself. */
export const verborgen = (h: Huishouden, op = 3): fc.Arbitrary<Huishouden> =>
  fc.infiniteStream(fc.integer({ min: 0, max: op * 2 - 1 })).map((stroom) => {
    const verberg = <T>(waarde: T): T | 'weet-niet' | 'niet-gevraagd' => {
      const kans = stroom.next().value;
      return kans === 0 ? 'weet-niet' : kans === 1 ? 'niet-gevraagd' : waarde;
    };
    const bronDeels = (b: Inkomstenbron): Inkomstenbron => ({ ...b, bedrag: verberg(b.bedrag), vakantiegeld: verberg(b.vakantiegeld) });
    const persoonDeels = (p: Persoon): Persoon => ({
      geboren: verberg(p.geboren),
      inkomsten: verberg(typeof p.inkomsten === 'string' ? p.inkomsten : p.inkomsten.map(bronDeels)),
      studeert: verberg(p.studeert),
      huurtKamer: verberg(p.huurtKamer),
    });
    const lijst = (personen: Huishouden['kinderen']): Huishouden['kinderen'] => verberg(typeof personen === 'string' ? personen : personen.map(persoonDeels));
    return {
      woonplaats: verberg(h.woonplaats),
      woning: verberg(h.woning),
      // Who rents a room and was not asked so did not choose a rented home but a room, so of a rented home only "no" may be hidden.
      aanvrager: { ...persoonDeels(h.aanvrager), ...(h.woning === 'huur' && h.aanvrager.huurtKamer === true ? { huurtKamer: true } : {}) },
      partner: verberg(h.partner === null || typeof h.partner === 'string' ? h.partner : persoonDeels(h.partner)),
      kinderen: lijst(h.kinderen),
      huisgenoten: lijst(h.huisgenoten),
      bezittingen: verberg(h.bezittingen),
      kaleHuur: verberg(h.kaleHuur),
      toetsingsinkomen: h.toetsingsinkomen,
      maandenLaagInkomen: verberg(h.maandenLaagInkomen),
      situaties: Object.fromEntries(Object.entries(h.situaties).map(([s, ja]) => [s, verberg(ja)])) as Huishouden['situaties'],
      voorkeur: verberg(h.voorkeur),
    };
  });

/** Days on both sides of every change of figures, and the days outside the table. */
export const peildatum: fc.Arbitrary<Datum> = fc
  .constantFrom(
    '2024-07-01',
    '2024-12-31',
    '2025-01-01',
    '2025-06-30',
    '2025-07-01',
    '2025-09-24',
    '2025-09-25',
    '2025-12-31',
    '2026-01-01',
    '2026-06-30',
    '2026-07-01',
    '2026-11-21',
    '2026-12-31',
    '2027-01-01',
    '2024-06-30',
  )
  .map((tekst) => leesDatum(tekst) as Datum);
