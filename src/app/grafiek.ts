import { isBekend } from '../domain/antwoord.ts';
import type { Datum } from '../domain/datum.ts';
import type { Huishouden, Persoon } from '../domain/huishouden.ts';
import { type Interval, isPrecies, omhul, plus, precies, VANAF_NUL } from '../domain/interval.ts';
import { NEE } from '../domain/oordeel.ts';
import { bedragVan, delenVan, type Feiten, type Kader, leidAf, type Regeling, toetsRegeling, type Voorwaarde } from '../engine/index.ts';
import { kanNog } from './vergelijk.ts';

/** The amounts that come on top of an income and shrink when it grows. */
export const TOESLAGEN = ['zorgtoeslag', 'huurtoeslag', 'kindgebonden-budget'] as const;
export type Toeslag = (typeof TOESLAGEN)[number];

/** Eurocents per month. Every amount is a range; an open end is infinite. */
export interface Overblijft {
  readonly inkomen: Interval;
  /** undefined: the answers leave it open. */
  readonly toeslagen: Readonly<Record<Toeslag, Interval | undefined>>;
  readonly samen: Interval;
}

/** Net income and the three toeslagen together. */
export function watOverblijft(f: Feiten): Overblijft {
  const { exclusief, inclusief, onduidelijk } = f.inkomen;
  const jaar = plus(plus(exclusief, inclusief), onduidelijk);
  const inkomen = { min: Math.round(jaar.min / 12), max: Math.round(jaar.max / 12) };
  const toeslagen = Object.fromEntries(TOESLAGEN.map((naam) => [naam, toeslagVan(naam, f)])) as Overblijft['toeslagen'];
  const samen = TOESLAGEN.reduce<Interval>((som, naam) => plus(som, toeslagen[naam] ?? VANAF_NUL), inkomen);
  return { inkomen, toeslagen, samen };
}

/** Where it is not sure that there is any, the range goes down to nothing. */
function toeslagVan(naam: Toeslag, f: Feiten): Interval | undefined {
  const regeling = f.kader.regelboek.regelingen.find(({ berekening }) => berekening === naam);
  if (!regeling) return undefined;
  const uitkomst = toetsRegeling(regeling, f);
  if (!kanNog(uitkomst)) return precies(0);
  const bedrag = bedragVan(regeling, f);
  return bedrag && uitkomst !== 'waarschijnlijk' ? { min: 0, max: bedrag.max } : bedrag;
}

export interface Punt {
  /** Net income per month without holiday pay. */
  readonly inkomen: number;
  readonly samen: Interval;
}

/** A regeling with a limit on the income: from which net income it is no longer sure, and from which it does not fit. */
export interface Einde {
  readonly regeling: Regeling;
  readonly onzekerVanaf: number | undefined;
  readonly stoptBij: number;
}

/** A stretch of the line: how many euro somebody keeps of each hundred that come in more, roughly, in steps of five. */
export interface Stuk {
  readonly van: Punt;
  readonly tot: Punt;
  readonly houdtOver: Interval;
  readonly bijt: boolean;
}

export interface Lijn {
  readonly punten: readonly Punt[];
  readonly stukken: readonly Stuk[];
  readonly eindes: readonly Einde[];
  /** The lowest is the sociaal minimum of this household; exact when the answers settle it. */
  readonly minimumIsPrecies: boolean;
  /** What comes in now, where it is known; it may lie outside the line. */
  readonly nu: Interval | undefined;
}

const TOT_PROCENT = 160;
const STAPPEN = 60;
const STUKKEN = 6;
/** Where more than a quarter of an extra euro goes the line gets a mark. It only draws; it judges nothing. */
const BIJT_ONDER = 75;

/** What remains at each net income from the minimum to 160 % of it; undefined when too little is known to draw it. */
export function lijn(kader: Kader, h: Huishouden, peildatum: Datum): Lijn | undefined {
  const f = leidAf(kader, h, peildatum);
  const norm = f.sociaalMinimum?.exclusief;
  if (!norm || !isBekend(h.partner) || !isBekend(h.kinderen) || !Number.isFinite(norm.max)) return undefined;
  const eind = (norm.max * TOT_PROCENT) / 100;
  const inkomens = Array.from({ length: STAPPEN + 1 }, (_, i) => Math.round(norm.min + ((eind - norm.min) * i) / STAPPEN));
  const feiten = inkomens.map((inkomen) => leidAf(kader, metInkomen(h, inkomen, f.leeftijd.aow === NEE ? 'loon' : 'aow'), peildatum));
  const punten = feiten.map((bij, i): Punt => {
    const inkomen = inkomens[i] ?? 0;
    const { samen, inkomen: netto } = watOverblijft(bij);
    // The parts of an income that may be free make it a range; what comes in is what it is.
    return { inkomen, samen: { min: samen.min - netto.min + inkomen, max: samen.max - netto.max + inkomen } };
  });
  if (punten.some(({ samen }) => !Number.isFinite(samen.max))) return undefined;
  return { punten, stukken: stukkenVan(punten), eindes: eindesVan(kader, feiten, inkomens), minimumIsPrecies: isPrecies(norm), nu: inkomenNu(f) };
}

export const midden = ({ min, max }: Interval): number => (min + max) / 2;

/** One income for the whole household, so that the line is about one thing only. */
function metInkomen(h: Huishouden, netto: number, soort: 'loon' | 'aow'): Huishouden {
  const inkomsten: Persoon['inkomsten'] = [{ soort, bedrag: { ...precies(netto), per: 'maand' }, vakantiegeld: 'exclusief' }];
  return {
    ...h,
    aanvrager: { ...h.aanvrager, inkomsten },
    partner: isBekend(h.partner) && h.partner ? { ...h.partner, inkomsten: [] } : h.partner,
    toetsingsinkomen: 'weet-niet',
  };
}

function stukkenVan(punten: readonly Punt[]): readonly Stuk[] {
  const per = STAPPEN / STUKKEN;
  return Array.from({ length: STUKKEN }, (_, i) => [punten[i * per], punten[(i + 1) * per]] as const).flatMap(([van, tot]) => {
    if (!van || !tot) return [];
    const per100 = (rand: (samen: Interval) => number): number => (100 * (rand(tot.samen) - rand(van.samen))) / Math.max(1, tot.inkomen - van.inkomen);
    const [laag, hoog] = [per100(({ min }) => min), per100(({ max }) => max)].sort((a, b) => a - b);
    const houdtOver = { min: Math.max(0, Math.floor((laag ?? 0) / 5) * 5), max: Math.max(0, Math.ceil((hoog ?? 0) / 5) * 5) };
    return [{ van, tot, houdtOver, bijt: per100(midden) < BIJT_ONDER }];
  });
}

/** The stretches on which less is left, those next to each other taken together. */
export function bijtstukken({ stukken }: Lijn): readonly Stuk[] {
  const uit: Stuk[] = [];
  for (const stuk of stukken) {
    const vorig = uit.at(-1);
    if (!stuk.bijt) continue;
    if (vorig?.tot.inkomen === stuk.van.inkomen) uit[uit.length - 1] = { ...vorig, tot: stuk.tot, houdtOver: omhul(vorig.houdtOver, stuk.houdtOver) };
    else uit.push(stuk);
  }
  return uit;
}

function eindesVan(kader: Kader, feiten: readonly Feiten[], inkomens: readonly number[]): readonly Einde[] {
  return kader.regelboek.regelingen
    .filter(({ voorwaarde }) => kijktNaarInkomen(voorwaarde))
    .flatMap((regeling) => {
      const woorden = feiten.map((f) => toetsRegeling(regeling, f));
      const [eerst] = woorden;
      const stopt = woorden.findIndex((woord) => !kanNog(woord));
      const stoptBij = inkomens[stopt];
      if (eerst === undefined || stopt <= 0 || stoptBij === undefined) return [];
      const onzeker = eerst === 'misschien' ? -1 : woorden.indexOf('misschien');
      return [{ regeling, onzekerVanaf: onzeker > 0 && onzeker < stopt ? inkomens[onzeker] : undefined, stoptBij }];
    });
}

const kijktNaarInkomen = (v: Voorwaarde): boolean => v.soort === 'inkomen' || v.soort === 'berekend' || delenVan(v).some(kijktNaarInkomen);

/** Put in the terms of the line: what holds holiday pay is taken down to the amount without it. */
function inkomenNu(f: Feiten): Interval | undefined {
  const norm = f.sociaalMinimum;
  if (!norm) return undefined;
  const zonder = midden(norm.exclusief) / midden(norm.inclusief);
  const { exclusief, inclusief, onduidelijk } = f.inkomen;
  const min = (exclusief.min + (inclusief.min + onduidelijk.min) * zonder) / 12;
  const max = (exclusief.max + inclusief.max * zonder + onduidelijk.max) / 12;
  return Number.isFinite(min) && Number.isFinite(max) ? { min, max } : undefined;
}
