import { isBekend, isOnbekend, isOpen, type Onbekend } from '../domain/antwoord.ts';
import { leesAntwoord, type Mensvraag, onbekendeLeeftijd } from '../domain/beantwoord.ts';
import type { Huishouden, Inkomstenbron } from '../domain/huishouden.ts';
import { bedragVraag, inkomstenVraag, type Vraag, type VraagId, vraag, WIE, type Wie } from '../domain/vraag.ts';
import type { Feiten } from './feiten.ts';
import type { Leeftijd } from './leeftijd.ts';

/** A question whose answer is missing, and why. */
export interface Gemis {
  readonly vraag: Vraag;
  readonly reden: Onbekend;
}

/** Each question and reason as one object, so that they are told apart by identity. */
const VAST = new Map<VraagId, Record<Onbekend, Gemis[]>>();

export function maakGemis({ id, nr }: Vraag, reden: Onbekend): Gemis {
  let perReden = VAST.get(id);
  if (!perReden) {
    perReden = { 'niet-gevraagd': [], 'weet-niet': [], 'zeg-niet': [] };
    VAST.set(id, perReden);
  }
  perReden[reden][nr] ??= { vraag: { id, nr }, reden };
  return perReden[reden][nr];
}

/** Those of these questions that have no known answer. */
export function gemist(h: Huishouden, vragen: readonly Vraag[]): Gemis[] {
  const uit: Gemis[] = [];
  for (const v of vragen) {
    const reden = leesAntwoord(h, v);
    if (isOnbekend(reden)) uit.push(maakGemis(v, reden));
  }
  return uit;
}

export function gemistVan(h: Huishouden, ...ids: readonly VraagId[]): Gemis[] {
  const uit: Gemis[] = [];
  for (const id of ids) {
    const v = vraag(id);
    const reden = leesAntwoord(h, v);
    if (isOnbekend(reden)) uit.push(maakGemis(v, reden));
  }
  return uit;
}

/** How old the partner or the children are, where there are any: it is asked together with whether they are there. */
export function leeftijdGemis(h: Huishouden, van: Mensvraag): Gemis[] {
  const reden = onbekendeLeeftijd(h, van);
  return reden ? [maakGemis(vraag(van), reden)] : [];
}

/** The ages of the two, where there are two. */
export const leeftijdenGemis = ({ huishouden: h }: Feiten): Gemis[] => [...gemistVan(h, 'leeftijd'), ...leeftijdGemis(h, 'partner')];

/** What is missing to know which kinds of income the aanvrager and the partner have. */
export function ontvangstenGemis(h: Huishouden): Gemis[] {
  const eigen = gemistVan(h, 'partner', 'inkomsten');
  return isBekend(h.partner) && h.partner ? [...eigen, ...gemistVan(h, 'inkomsten-partner')] : eigen;
}

/** The same for every condition on income, and the longest list there is: made once for a household. */
const PERCENTAGE = new WeakMap<Feiten, readonly Gemis[]>();

/** What is missing to settle the net income as a percentage of the norm. */
export function percentageGemis(f: Feiten): readonly Gemis[] {
  let gemis = PERCENTAGE.get(f);
  if (!gemis) {
    gemis = [...normGemis(f), ...inkomenGemis(f)];
    PERCENTAGE.set(f, gemis);
  }
  return gemis;
}

/**
 * What is missing to bound the taxable income. The income of a whole year is asked last, and only when all that bounds it is
 * known and does not settle it.
 */
export function toetsingsinkomenGemis(f: Feiten): Gemis[] {
  if (isBekend(f.huishouden.toetsingsinkomen)) return gemistVan(f.huishouden, 'partner');
  const grenzen = [...inkomenGemis(f), ...gemistVan(f.huishouden, 'bezittingen', 'woning'), ...inhoudingGemis(f)];
  if (grenzen.length > 0) return grenzen;
  const { min, max } = f.toetsingsinkomen.samen;
  return min === max ? [] : gemistVan(f.huishouden, 'toetsingsinkomen');
}

/** Whether a part is withheld for debts. Who does not say so is asked for the whole year instead. */
export const inhoudingGemis = ({ huishouden: h }: Feiten): Gemis[] => (isOpen(h.situaties.loonbeslag) ? gemistVan(h, 'situatie') : []);

function inkomenGemis(f: Feiten): Gemis[] {
  const h = f.huishouden;
  return [...gemistVan(h, 'partner'), ...WIE.flatMap((wie) => inkomenVan(f, wie))];
}

function inkomenVan(f: Feiten, wie: Wie): Gemis[] {
  const persoon = f.huishouden[wie];
  if (!isBekend(persoon) || persoon === null) return [];
  if (!isBekend(persoon.inkomsten)) return gemist(f.huishouden, [inkomstenVraag(wie)]);
  return persoon.inkomsten.flatMap((bron, nr) => {
    const reden = onbekendDeel(bron, f);
    return reden ? [maakGemis(bedragVraag(wie, nr), reden)] : [];
  });
}

/** The amount, or whether the holiday pay is in it; both belong to one question. */
function onbekendDeel(bron: Inkomstenbron, f: Feiten): Onbekend | undefined {
  const soort = f.kader.inkomstensoort.get(bron.soort);
  if (soort?.telt === 'niet') return undefined;
  if (isOnbekend(bron.bedrag)) return bron.bedrag;
  return soort?.vakantiegeld === 'vraag' && isOnbekend(bron.vakantiegeld) ? bron.vakantiegeld : undefined;
}

function normGemis(f: Feiten): Gemis[] {
  const h = f.huishouden;
  const uit = [...gemistVan(h, 'leeftijd', 'partner'), ...leeftijdGemis(h, 'partner')];
  // Children change the norm only where somebody is under 21 (art. 20), people who share the costs not in an inrichting (art. 23).
  if (isOnder21(f.leeftijd) || isOnder21(f.leeftijdPartner)) uit.push(...gemistVan(h, 'kinderen'));
  uit.push(...gemistVan(h, 'woning'));
  if (h.woning !== 'inrichting') uit.push(...gemistVan(h, 'huisgenoten'));
  return uit;
}

const isOnder21 = (leeftijd: Leeftijd | null | undefined): boolean => leeftijd !== null && (leeftijd?.jaren.min ?? 0) <= 20;
