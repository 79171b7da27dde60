import { exclusief, type Halfjaar, kostendeler, rondAf } from './tabellen.ts';

/** Every amount that the norm may be, by the articles 20 to 24a, for one half year. Nothing here is an interval. */
export type Leeftijdsgroep = 'minderjarig' | 'jong' | 'gewoon' | 'aow';

export interface Norm {
  readonly inclusief: number;
  readonly exclusief: number;
}

/** What the income is held against: that of the two together, and where art. 24 halves the norm that of the aanvrager alone. */
export interface Lezing {
  readonly samen: Norm;
  readonly alleenAanvrager?: Norm;
}

export interface Situatie {
  readonly eigen: Leeftijdsgroep;
  readonly ander: Leeftijdsgroep | null;
  readonly kind: boolean;
  readonly inInrichting: boolean;
  /** Every number of kostendelers that the answers leave room for. */
  readonly kostendelers: readonly number[];
}

const gewoneNorm = (inclusief: number): Norm => ({ inclusief, exclusief: exclusief(inclusief) });
const half = (bedrag: number): number => rondAf(bedrag, 2);

/** Art. 20 lid 3 and 4: the norm as it is, or raised once per person of 18-20, up to what somebody of 21 would get. */
function verhoogd(c: Halfjaar, bedrag: number, keren: number, plafonds: readonly number[]): number[] {
  const uit = [bedrag];
  if (c.verhoging === null) return uit;
  for (let keer = 1; keer <= keren; keer++) for (const plafond of plafonds) uit.push(Math.max(bedrag, Math.min(bedrag + keer * c.verhoging, plafond)));
  return uit;
}

/** Art. 20, 21 and 22 with 22a for somebody who lives alone, or counts as such. */
function alleenstaande(c: Halfjaar, groep: Leeftijdsgroep, n: number): number[] {
  if (groep === 'aow') return [n ? kostendeler(n + 1, c.paarAow) : c.alleenAow];
  const volwassen = n ? kostendeler(n + 1, c.paar) : c.alleen;
  return groep === 'gewoon' ? [volwassen] : verhoogd(c, c.jong, 1, [c.alleen, volwassen]);
}

/** Art. 20, 21 and 22 with 22a for two partners of 18 and older. */
function gehuwden(c: Halfjaar, een: Leeftijdsgroep, twee: Leeftijdsgroep, kind: boolean, n: number): number[] {
  const k = kind ? 1 : 0;
  const groepen = [een, twee];
  const jongen = groepen.filter((g) => g === 'jong').length;
  const b = groepen.includes('aow') ? c.paarAow : c.paar;
  const volwassen = n ? 2 * kostendeler(n + 2, b) : b;
  if (jongen === 0) return [volwassen];
  if (jongen === 2) return verhoogd(c, c.beidenJong[k], 2, [c.paar, volwassen]);
  const eenJong = n ? kostendeler(n + 1, b) + c.jongErbij[k] : c.eenJong[k];
  // With a partner who has the AOW age art. 20 lid 1 c may apply, or art. 22; with kostendelers art. 22a lid 3 is clear.
  return [...verhoogd(c, eenJong, 1, [c.paar, b, volwassen]), ...(b === c.paarAow && n === 0 ? [volwassen] : [])];
}

/** Art. 23: the two of them, or one of them with the other at home; without holiday pay 95 % of all, or not of the verhoging. */
function inInrichting(c: Halfjaar, ander: Leeftijdsgroep | null, kostendelers: readonly number[]): Norm[] {
  const met = (basis: number, erbij: number): Norm[] => [gewoneNorm(basis + erbij), { inclusief: basis + erbij, exclusief: exclusief(basis) + erbij }];
  if (ander === null) return met(c.inrichting[0], c.inrichtingErbij[0]);
  const thuis = [0, ...kostendelers].flatMap((n) => alleenstaande(c, ander, n));
  return [...met(c.inrichting[1], c.inrichtingErbij[1]), ...thuis.flatMap((norm) => met(c.inrichting[0] + norm, c.inrichtingErbij[0]))];
}

const halfNorm = (n: Norm): Norm => ({ inclusief: half(n.inclusief), exclusief: half(n.exclusief) });
const plusCenten = (n: Norm, bij: number): Norm => ({ inclusief: n.inclusief + bij, exclusief: n.exclusief + exclusief(bij) });

/** Art. 24, 24a and 32 lid 3: a partner under 18 has no right; half the norm of two of the age of the aanvrager. */
function metMinderjarige(c: Halfjaar, s: Situatie): Lezing[] {
  const uit: Lezing[] = [];
  const voeg = (alleenAanvrager: Norm, samen: Norm): void => {
    uit.push({ alleenAanvrager, samen });
    if (c.ouderkop !== null && s.kind) uit.push({ alleenAanvrager: plusCenten(alleenAanvrager, c.ouderkop), samen: plusCenten(samen, c.ouderkop) });
  };
  if (s.inInrichting) {
    for (const norm of inInrichting(c, s.eigen, s.kostendelers)) voeg(halfNorm(norm), norm);
    return uit;
  }
  for (const n of s.kostendelers) {
    const paren = gehuwden(c, s.eigen, s.eigen, s.kind, 0);
    const b = s.eigen === 'aow' ? c.paarAow : c.paar;
    for (const paar of paren) voeg(gewoneNorm(n && s.eigen !== 'jong' ? kostendeler(n + 1, b) : half(paar)), gewoneNorm(paar));
    if (s.eigen !== 'jong' || c.verhoging === null) continue;
    const eigen = Math.min(half(c.beidenJong[s.kind ? 1 : 0]) + c.verhoging, half(c.paar));
    voeg(gewoneNorm(eigen), gewoneNorm(c.paar));
  }
  return uit;
}

/** Every reading of the norm of the law, for whom the aanvrager is 18 or older. */
export function bijstandsnormen(c: Halfjaar, s: Situatie): Lezing[] {
  if (s.ander === 'minderjarig') return metMinderjarige(c, s);
  if (s.inInrichting) return inInrichting(c, s.ander, s.kostendelers).map((samen) => ({ samen }));
  const { eigen, ander } = s;
  const bedragen = s.kostendelers.flatMap((n) => (ander === null ? alleenstaande(c, eigen, n) : gehuwden(c, eigen, ander, s.kind, n)));
  return bedragen.map((bedrag) => ({ samen: gewoneNorm(bedrag) }));
}

/** A limit that an age under 21 does not lower: that of 21, unless the own one is already higher. */
const nietLager = (wet: readonly Lezing[]) => {
  const hoogste = Math.max(...wet.map((l) => l.samen.inclusief));
  return (l: Lezing): Lezing => (l.samen.inclusief < hoogste ? (wet.find((w) => w.samen.inclusief === hoogste) ?? l) : l);
};

/** What Assen may mean by "sociaal minimum": kostendelers or not, and the norm of 21 or not for who is younger. */
export function sociaalMinima(c: Halfjaar, s: Situatie): Lezing[] {
  const volwassen = (g: Leeftijdsgroep): Leeftijdsgroep => (g === 'aow' ? 'aow' : 'gewoon');
  const uit: Lezing[] = [];
  for (const kostendelers of [s.kostendelers, [0]]) {
    const wet = bijstandsnormen(c, { ...s, kostendelers });
    const als21 = bijstandsnormen(c, { ...s, kostendelers, eigen: volwassen(s.eigen), ander: s.ander === null ? null : volwassen(s.ander) });
    uit.push(...wet, ...(s.inInrichting ? als21 : als21.map(nietLager(wet))));
    // With a partner under 18 the halved norm may also be held against the income of both.
    for (const { alleenAanvrager } of wet) if (alleenAanvrager) uit.push({ samen: alleenAanvrager });
  }
  return uit;
}
