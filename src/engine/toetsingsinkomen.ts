import { isBekend } from '../domain/antwoord.ts';
import { perJaar } from '../domain/geld.ts';
import type { Inkomstenbron, Persoon } from '../domain/huishouden.ts';
import { type Interval, plus, VANAF_NUL } from '../domain/interval.ts';
import { JA } from '../domain/oordeel.ts';
import { cijfer, perDag } from './cijfers.ts';
import type { Leeftijd } from './leeftijd.ts';
import type { Peiling } from './peiling.ts';
import type { Inkomstensoort } from './regelboek.ts';

/**
 * Taxable income per year in eurocents (art. 8 Awir): of the aanvrager, of the partner (null: there is none), and together. It is
 * asked only where it matters; else it lies between the net income and the gross income at the full rates of box 1.
 */
export interface Toetsingsinkomen {
  readonly aanvrager: Interval;
  readonly partner: Interval | null;
  readonly samen: Interval;
}

export function toetsingsinkomenVan(p: Peiling): Toetsingsinkomen {
  const { aanvrager, partner, toetsingsinkomen } = p.huishouden;
  const eigen = vanPersoon(aanvrager, p.leeftijd, p);
  const ander = partner === null ? null : isBekend(partner) ? vanPersoon(partner, p.leeftijdPartner ?? undefined, p) : VANAF_NUL;
  if (!isBekend(toetsingsinkomen)) return { aanvrager: eigen, partner: ander, samen: ander === null ? eigen : plus(eigen, ander) };
  if (ander === null) return { aanvrager: toetsingsinkomen, partner: null, samen: toetsingsinkomen };
  return { aanvrager: deelVan(toetsingsinkomen, eigen, ander), partner: deelVan(toetsingsinkomen, ander, eigen), samen: toetsingsinkomen };
}

/** What one of two can have when the other has between these; anything up to the whole where the answers do not fit each other. */
function deelVan(samen: Interval, eigen: Interval, ander: Interval): Interval {
  const min = Math.max(eigen.min, samen.min - ander.max);
  const max = Math.min(eigen.max, samen.max - ander.min);
  return min <= max ? { min, max } : { min: 0, max: samen.max };
}

/** Above this much possessions there may be income from savings (box 3), which nothing here can bound. */
const vrijVanBox3 = perDag((p) => cijfer(p.cijfers, 'toeslagvermogen.huurtoeslag-alleen') ?? 0);

function vanPersoon(persoon: Persoon, leeftijd: Leeftijd | undefined, p: Peiling): Interval {
  if (!isBekend(persoon.inkomsten)) return VANAF_NUL;
  const { bezittingen, woning } = p.huishouden;
  let min = 0;
  let netto = 0;
  let zvw = false;
  let verlies = false;
  let belast = false;
  for (const bron of persoon.inkomsten) {
    const soort = p.kader.inkomstensoort.get(bron.soort);
    if (soort?.belast === 'nee') continue;
    belast = true;
    const jaar = nettoPerJaar(bron, soort);
    if (soort?.belast === 'ja') min += jaar.min;
    netto += jaar.max;
    verlies ||= isBekend(bron.bedrag) ? bron.bedrag.min < 0 : soort?.magNegatief === true;
    zvw ||= bron.soort !== 'loon';
  }
  // Mortgage interest and a loss are taken off the taxable income, so for who may have those the lowest amount is open.
  const magAftrekken = verlies || !isBekend(woning) || woning === 'koop';
  const spaart = !isBekend(bezittingen) || bezittingen.max > vrijVanBox3(p);
  const isOpen = spaart || (belast && misschienIngehouden(p));
  return { min: magAftrekken ? 0 : Math.max(0, min), max: isOpen ? Number.POSITIVE_INFINITY : bruto(Math.max(0, netto), zvw, leeftijd, p) };
}

/** What a creditor takes is income all the same, so behind what comes in there may be any amount (art. 8 Awir, art. 32 Participatiewet). */
export const misschienIngehouden = ({ huishouden }: Pick<Peiling, 'huishouden'>): boolean => huishouden.situaties.loonbeslag !== false;

/** Holiday pay of at least 8 % comes on top, unless it is in the amount (art. 15 Wet minimumloon en minimumvakantiebijslag). */
const VAKANTIEGELD_PROCENT = 8;

function nettoPerJaar(bron: Inkomstenbron, soort: Inkomstensoort | undefined): Interval {
  if (!isBekend(bron.bedrag)) return VANAF_NUL;
  const { min, max } = perJaar(bron.bedrag);
  const apart = soort?.vakantiegeld === 'apart' || (soort?.vakantiegeld === 'vraag' && bron.vakantiegeld !== 'inclusief');
  return { min: Math.max(0, min), max: Math.max(0, Math.ceil(apart ? (max * (100 + VAKANTIEGELD_PROCENT)) / 100 : max)) };
}

interface Schijf {
  readonly breedte: number;
  readonly procent: number;
}

interface Tarieven {
  readonly gewoon: readonly Schijf[];
  readonly metAow: readonly Schijf[];
  readonly zvw: number;
}

const tarievenOp = perDag((p): Tarieven | undefined => {
  const grenzen = p.cijfers['inkomstenbelasting']?.waarden;
  const procenten = p.cijfers['inkomstenbelasting-procenten']?.waarden;
  if (!grenzen || !procenten) return undefined;
  const tarief = (naam: string): number => procenten[naam] ?? Number.NaN;
  const [eerste, tweede] = [grenzen['schijf-1-tot'] ?? Number.NaN, grenzen['schijf-2-tot'] ?? Number.NaN];
  const schijven = (laagste: number): readonly Schijf[] => [
    { breedte: eerste, procent: laagste },
    { breedte: tweede - eerste, procent: tarief('schijf-2') },
    { breedte: Number.POSITIVE_INFINITY, procent: tarief('schijf-3') },
  ];
  return { gewoon: schijven(tarief('schijf-1')), metAow: schijven(tarief('schijf-1-aow')), zvw: tarief('zvw') };
});

/** The highest gross amount that can lie behind a net amount: the rates of box 1 without any credit, and the own Zvw contribution. */
export function bruto(netto: number, zvw: boolean, leeftijd: Leeftijd | undefined, p: Peiling): number {
  if (netto === 0) return 0;
  const tarieven = tarievenOp(p);
  if (!tarieven || !Number.isFinite(netto)) return Number.POSITIVE_INFINITY;
  const eigen = zvw ? tarieven.zvw : 0;
  let over = netto;
  let uit = 0;
  for (const { breedte, procent } of leeftijd?.aow === JA ? tarieven.metAow : tarieven.gewoon) {
    const houdt = (100 - procent - eigen) / 100;
    const past = breedte * houdt;
    if (over <= past) return Math.ceil(uit + over / houdt);
    over -= past;
    uit += breedte;
  }
  return Number.POSITIVE_INFINITY;
}
