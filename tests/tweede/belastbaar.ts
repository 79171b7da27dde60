import type { Huishouden, Persoon } from '../../src/domain/huishouden.ts';
import { bekend, leeftijd, perJaar } from './inkomen.ts';
import { SOORTEN } from './tabellen.ts';
import { BOX1, EIGEN_BIJDRAGE_ZVW, HUURTOESLAG_2026 } from './toeslagtabellen.ts';

/** Taxable income (art. 8 Awir) in cents per year: between what can be, and in two ways who of the two has it. */
export type Bereik = readonly [laag: number, hoog: number];
export interface Verdeling {
  readonly eigen: number;
  readonly ander: number;
}

/** Wet inkomstenbelasting 2001: taxed, perhaps or in part (art. 3.2, 3.90, 3.101), or not at all. */
type Belast = 'ja' | 'misschien' | 'nee';
export const BELAST: Readonly<Record<string, Belast | undefined>> = {
  loon: 'ja',
  ww: 'ja',
  ziektewet: 'ja',
  arbeidsongeschikt: 'ja',
  wajong: 'ja',
  bijstand: 'ja',
  ioaw: 'ja',
  anw: 'ja',
  aow: 'ja',
  pensioen: 'ja',
  alimentatie: 'misschien',
  'eigen-bedrijf': 'misschien',
  verhuur: 'misschien',
  vrijwilligersvergoeding: 'misschien',
  overig: 'misschien',
  studiefinanciering: 'nee',
  belastingteruggave: 'nee',
  giften: 'nee',
  kinderbijslag: 'nee',
  toeslagen: 'nee',
};

/** Art. 15 lid 1 Wet minimumloon en minimumvakantiebijslag: at least 8 %, and with it this much for each hundred. */
export const MET_VAKANTIEBIJSLAG = 108;
const AOW_LEEFTIJD = 67;

/** The most that can lie behind a net amount: tax at the full rates, no credit, nothing that is taken off (box 1 is known for 2026). */
export function hoogsteBruto(netto: number, wie: { readonly aow: boolean; readonly bijdrage: boolean }, jaar: number): number {
  if (netto <= 0) return 0;
  if (jaar !== 2026) return Number.POSITIVE_INFINITY;
  let rest = netto;
  let bruto = 0;
  for (const [breedteEuro, tarief] of wie.aow ? BOX1.aow : BOX1.onderAow) {
    const over = 10_000 - tarief - (wie.bijdrage ? EIGEN_BIJDRAGE_ZVW : 0);
    const past = (breedteEuro * 100 * over) / 10_000;
    if (rest <= past) return Math.ceil(bruto + (rest * 10_000) / over);
    rest -= past;
    bruto += breedteEuro * 100;
  }
  throw new Error('de laatste schijf heeft geen einde');
}

/** A net amount is never more than the taxable one, unless something is taken off: mortgage interest (art. 3.120) or a loss. */
export function vanPersoon(p: Persoon, dag: number, aftrek: boolean): Bereik {
  let laag = 0;
  let netto = 0;
  let bijdrage = false;
  let verlies = false;
  for (const b of bekend(p.inkomsten)) {
    const belast = BELAST[b.soort];
    if (belast === undefined) throw new Error(`soort ${b.soort}`);
    if (belast === 'nee') continue;
    const bedrag = perJaar(b);
    verlies ||= bedrag < 0;
    bijdrage ||= b.soort !== 'loon';
    if (belast === 'ja') laag += bedrag;
    const vakantie = SOORTEN[b.soort]?.[1];
    const apart = vakantie === 'apart' || (vakantie === 'vraag' && b.vakantiegeld !== 'inclusief');
    netto += Math.max(0, apart ? Math.ceil((bedrag * MET_VAKANTIEBIJSLAG) / 100) : bedrag);
  }
  const hoog = hoogsteBruto(netto, { aow: leeftijd(p) >= AOW_LEEFTIJD, bijdrage }, Math.floor(dag / 10000));
  return [aftrek || verlies ? 0 : laag, hoog];
}

/** Savings up to the limit of art. 7 lid 3 Awir lie below the heffingvrij vermogen (art. 5.5), so they give no income in box 3. */
const kanSparen = (h: Huishouden, dag: number): boolean => {
  const grensEuro = { 2025: 37395, 2026: HUURTOESLAG_2026.vermogenEuro[0] }[Math.floor(dag / 10000)] ?? 0;
  return bekend(h.bezittingen).max > grensEuro * 100;
};

export function vanTwee(h: Huishouden, dag: number): { readonly eigen: Bereik; readonly ander: Bereik | null } {
  // What a creditor takes is taxed as well (art. 3.80 Wet IB 2001), and was not asked.
  const ingehouden = (p: Persoon): boolean => h.situaties.loonbeslag === true && bekend(p.inkomsten).some((b) => BELAST[b.soort] !== 'nee');
  const van = (p: Persoon): Bereik => {
    const [laag, hoog] = vanPersoon(p, dag, h.woning === 'koop');
    return kanSparen(h, dag) || ingehouden(p) ? [laag, Number.POSITIVE_INFINITY] : [laag, hoog];
  };
  const partner = bekend(h.partner);
  return { eigen: van(h.aanvrager), ander: partner && van(partner) };
}

/** Together, in cents: what was said, or the two bounds. */
export function samen(h: Huishouden, dag: number): readonly number[] {
  if (typeof h.toetsingsinkomen !== 'string') return [h.toetsingsinkomen.min, h.toetsingsinkomen.max];
  const { eigen, ander } = vanTwee(h, dag);
  return [0, 1].map((i) => (eigen[i] ?? 0) + (ander?.[i] ?? 0));
}

/** Every corner of who has how much; `knikken` are amounts of one of them where the thing that is computed bends. */
export function verdelingen(h: Huishouden, dag: number, knikken: readonly number[]): readonly Verdeling[] {
  const { eigen, ander } = vanTwee(h, dag);
  if (ander === null) return samen(h, dag).map((bedrag) => ({ eigen: bedrag, ander: 0 }));
  if (typeof h.toetsingsinkomen === 'string') return eigen.flatMap((e) => ander.map((a) => ({ eigen: e, ander: a })));
  const { min, max } = h.toetsingsinkomen;
  if (min !== max) throw new Error('een bekend toetsingsinkomen');
  const [van, tot] = [Math.max(eigen[0], max - ander[1], 0), Math.min(eigen[1], max - ander[0])];
  if (van > tot) throw new Error('een toetsingsinkomen dat bij de inkomsten past');
  const punten = [van, tot, ...knikken, ...knikken.map((k) => max - k)].filter((x) => x >= van && x <= tot);
  return punten.map((x) => ({ eigen: x, ander: max - x }));
}
