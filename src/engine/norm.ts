import { isBekend } from '../domain/antwoord.ts';
import type { Persoon } from '../domain/huishouden.ts';
import { type Interval, VANAF_NUL } from '../domain/interval.ts';
import { JA, NEE } from '../domain/oordeel.ts';
import type { Cijfers } from './cijfers.ts';
import { jarenVan, type Leeftijd } from './leeftijd.ts';
import { type Keuzes, type Klasse, type Norm, Normberekening } from './normberekening.ts';
import type { Peiling } from './peiling.ts';

const WETTELIJK: Keuzes = { kostendelers: 'ja', volwassenNormOnder21: 'nee' };

export interface Normen {
  /** By law, art. 20 to 24 Participatiewet. */
  readonly bijstandsnorm: Norm;
  /** The same as a basis for percentages: where Assen's choice is not confirmed, both choices lie inside the interval. */
  readonly sociaalMinimum: Norm;
}

/** What the norm depends on. The classes are bits, one for each that the answers still allow; `kind` and `inrichting` 0: not known. */
interface Gevallen {
  readonly eigen: number;
  readonly partner: number;
  readonly kind: 0 | 1 | 2;
  readonly inrichting: 0 | 2;
  readonly delers: Interval;
}

/** Few different cases come up, and most households are one of them: each is worked out once for a day. */
const BEREKEND = new WeakMap<Cijfers, Map<number, Normen>>();

/** @returns null when no figures are known for the day, or when the aanvrager may be under 18. */
export function normenVan(p: Peiling): Normen | null {
  const bedragen = p.cijfers['bijstandsnormen']?.waarden;
  const vakantiegeld = p.cijfers['vakantietoeslag']?.waarden['procent'];
  const eigen = klassen(p.leeftijd);
  if (!bedragen || vakantiegeld === undefined || (eigen & MINDERJARIG) !== 0) return null;
  const { kinderen, woning } = p.huishouden;
  const gevallen: Gevallen = {
    eigen,
    partner: partnerKlassen(p.leeftijdPartner),
    kind: isBekend(kinderen) ? (kinderen.length > 0 ? 1 : 2) : 0,
    // An opvang or beschermd wonen is an inrichting only when it falls under art. 1 f: the answer leaves both open.
    inrichting: isBekend(woning) && woning !== 'inrichting' ? 2 : 0,
    delers: kostendelers(p),
  };
  let opDezeDag = BEREKEND.get(p.cijfers);
  if (!opDezeDag) {
    opDezeDag = new Map();
    BEREKEND.set(p.cijfers, opDezeDag);
  }
  const sleutel = sleutelVan(gevallen);
  let uit = opDezeDag.get(sleutel);
  if (!uit) {
    const volgens = (keuzes: Keuzes): Norm => bereken(gevallen, keuzes, new Normberekening(bedragen, vakantiegeld));
    uit = { bijstandsnorm: volgens(WETTELIJK), sociaalMinimum: volgens(p.kader.regelboek.sociaalMinimum) };
    opDezeDag.set(sleutel, uit);
  }
  return uit;
}

/** At most twenty people share the costs, and not known how many counts as one more. */
const MEER = 31;

function sleutelVan({ eigen, partner, kind, inrichting, delers }: Gevallen): number {
  const hoogstens = Number.isFinite(delers.max) ? delers.max : MEER;
  return ((((eigen * 32 + partner) * 3 + kind) * 3 + inrichting) * 32 + delers.min) * 32 + hoogstens;
}

function bereken({ eigen, partner, kind, inrichting, delers }: Gevallen, keuzes: Keuzes, berekening: Normberekening): Norm {
  for (const klasse of klassenIn(eigen))
    for (const ander of (partner & GEEN_PARTNER) !== 0 ? [null, ...klassenIn(partner)] : klassenIn(partner))
      for (const metKind of klasse === 'jong' || ander === 'jong' ? mogelijk(kind) : [false])
        for (const inInrichting of mogelijk(inrichting)) berekening.voegToe({ klasse, partner: ander, metKind, inInrichting, delers, keuzes });
  return berekening.uitkomst();
}

const KLASSEN: readonly Klasse[] = ['minderjarig', 'jong', 'volwassen', 'aow'];
const [MINDERJARIG, JONG, VOLWASSEN, AOW, GEEN_PARTNER] = [1, 2, 4, 8, 16];

const klassenIn = (bits: number): readonly Klasse[] => KLASSEN.filter((_, i) => (bits & (1 << i)) !== 0);

function klassen({ jaren, aow }: Leeftijd): number {
  let bits = 0;
  if (jaren.min < 18) bits |= MINDERJARIG;
  if (jaren.min <= 20 && jaren.max >= 18) bits |= JONG;
  if (jaren.max >= 21 && aow !== JA) bits |= VOLWASSEN;
  if (aow !== NEE) bits |= AOW;
  return bits;
}

function partnerKlassen(partner: Leeftijd | null | undefined): number {
  if (partner === undefined) return MINDERJARIG | JONG | VOLWASSEN | AOW | GEEN_PARTNER;
  return partner === null ? GEEN_PARTNER : klassen(partner);
}

const mogelijk = (bekend: 0 | 1 | 2): readonly boolean[] => (bekend === 0 ? [false, true] : [bekend === 1]);

/** How many people at the address share the costs: 27 or older, no student, no commercial tenant (art. 19a lid 1). */
function kostendelers({ huishouden: h, peildatum }: Peiling): Interval {
  if (!isBekend(h.huisgenoten)) return VANAF_NUL;
  let min = 0;
  let max = 0;
  for (const huisgenoot of h.huisgenoten) {
    const jaren = jarenVan(huisgenoot.geboren, peildatum);
    if (jaren.max < 27 || huisgenoot.studeert === true || huisgenoot.huurtKamer === true) continue;
    max += 1;
    if (jaren.min >= 27 && deelt(huisgenoot)) min += 1;
  }
  // A landlord and co-tenants do not count for who rents a room, and a norm is shared only in one home (art. 19a lid 1).
  const inEenWoning = isBekend(h.woning) && h.woning !== 'geen' && h.woning !== 'inrichting';
  return { min: h.aanvrager.huurtKamer === false && inEenWoning ? min : 0, max };
}

const deelt = (p: Persoon): boolean => p.studeert === false && p.huurtKamer === false;
