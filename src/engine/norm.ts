import { isBekend } from '../domain/antwoord.ts';
import type { Datum } from '../domain/datum.ts';
import type { Huishouden, Persoon } from '../domain/huishouden.ts';
import type { Interval } from '../domain/interval.ts';
import { JA, NEE } from '../domain/oordeel.ts';
import type { Cijfers } from './cijfers.ts';
import type { Kader } from './kader.ts';
import { jarenVan, type Leeftijd } from './leeftijd.ts';
import type { Keuze } from './regelboek.ts';

/** The norm for this household in cents per month, as far as the answers settle it. */
export interface Norm {
  readonly inclusief: Interval;
  readonly exclusief: Interval;
}

/** The household on a day, with the ages that follow from it. */
export interface Peiling {
  readonly kader: Kader;
  readonly huishouden: Huishouden;
  readonly peildatum: Datum;
  readonly cijfers: Cijfers;
  readonly leeftijd: Leeftijd;
  /** null: there is no partner; undefined: not known whether there is one. */
  readonly leeftijdPartner: Leeftijd | null | undefined;
}

interface Keuzes {
  readonly kostendelers: Keuze;
  readonly volwassenNormOnder21: Keuze;
}

const WETTELIJK: Keuzes = { kostendelers: 'ja', volwassenNormOnder21: 'nee' };

export interface Normen {
  /** By law, art. 20 to 24 Participatiewet. */
  readonly bijstandsnorm: Norm;
  /** The same as a basis for percentages: where Assen's choice is not confirmed, both choices lie inside the interval. */
  readonly sociaalMinimum: Norm;
}

/** A partner under 18 has no right to bijstand of one's own (art. 24); an aanvrager under 18 has no norm at all. */
type Klasse = 'minderjarig' | 'jong' | 'volwassen' | 'aow';

/** What the norm depends on. The classes are bits, one for each that the answers still allow; `kind` and `inrichting` 0: not known. */
interface Gevallen {
  readonly eigen: number;
  readonly partner: number;
  readonly kind: 0 | 1 | 2;
  readonly inrichting: 0 | 1 | 2;
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
    inrichting: isBekend(woning) ? (woning === 'inrichting' ? 1 : 2) : 0,
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
    const volgens = (keuzes: Keuzes): Norm => bereken(gevallen, keuzes, new Berekening(bedragen, vakantiegeld));
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

function bereken({ eigen, partner, kind, inrichting, delers }: Gevallen, keuzes: Keuzes, berekening: Berekening): Norm {
  for (const klasse of klassenIn(eigen))
    for (const ander of (partner & GEEN_PARTNER) !== 0 ? [null, ...klassenIn(partner)] : klassenIn(partner))
      for (const metKind of klasse === 'jong' || ander === 'jong' ? mogelijk(kind) : [false])
        for (const inInrichting of mogelijk(inrichting)) berekening.voegToe({ klasse, partner: ander, metKind, inInrichting, delers, keuzes });
  return berekening.uitkomst();
}

interface Geval {
  readonly klasse: Klasse;
  readonly partner: Klasse | null;
  readonly metKind: boolean;
  readonly inInrichting: boolean;
  readonly delers: Interval;
  readonly keuzes: Keuzes;
}

/** Collects the norm of every case that the answers still allow. */
class Berekening {
  private readonly inclusief: [number, number] = [Number.POSITIVE_INFINITY, 0];
  private readonly exclusief: [number, number] = [Number.POSITIVE_INFINITY, 0];

  constructor(
    private readonly bedragen: Readonly<Record<string, number>>,
    private readonly vakantiegeld: number,
  ) {}

  uitkomst(): Norm {
    return { inclusief: { min: this.inclusief[0], max: this.inclusief[1] }, exclusief: { min: this.exclusief[0], max: this.exclusief[1] } };
  }

  voegToe(geval: Geval): void {
    if (geval.inInrichting) this.inrichting(geval);
    else this.thuis(geval);
  }

  private thuis(geval: Geval): void {
    const { delers, keuzes } = geval;
    const gewoon = this.gewoon(geval);
    const verlaagd = geval.klasse === 'jong' && geval.partner === null ? undefined : this.gedeeld(geval);
    const zonder = !verlaagd || delers.max === 0 || keuzes.kostendelers === 'nee';
    if (zonder || delers.min === 0 || keuzes.kostendelers === 'onbevestigd') this.neem(gewoon);
    if (zonder) return;
    this.neem(verlaagd(Math.max(delers.min, 1)));
    this.neem(verlaagd(delers.max));
  }

  /** Art. 20, 21 and 22: without people who share the costs. One or more amounts, where doubt leaves them open. */
  private gewoon({ klasse, partner, metKind, keuzes }: Geval): number[] {
    const kind = metKind ? 'met-kind' : 'zonder-kind';
    if (partner === null) {
      if (klasse === 'volwassen') return [this.bedrag('alleenstaand-21-aow')];
      if (klasse === 'aow') return [this.bedrag('alleenstaand-aow')];
      return this.jong(this.bedrag(metKind ? 'alleenstaande-ouder-18-20' : 'alleenstaand-18-20'), this.bedrag('alleenstaand-21-aow'), 1, keuzes);
    }
    // Art. 24 gives half the norm of a couple and art. 32 lid 3 looks at the whole of it: both are reckoned with.
    if (partner === 'minderjarig') {
      const samen = klasse === 'jong' ? this.bedrag(`gehuwd-beiden-18-20-${kind}`) : this.bedrag(klasse === 'aow' ? 'gehuwd-aow' : 'gehuwd-21-aow');
      return [rond(samen / 2), ...(klasse === 'jong' ? this.jong(samen, this.bedrag('gehuwd-21-aow'), 2, keuzes) : [samen])];
    }
    if (klasse === 'jong' && partner === 'jong') return this.jong(this.bedrag(`gehuwd-beiden-18-20-${kind}`), this.bedrag('gehuwd-21-aow'), 2, keuzes);
    if (klasse === 'jong' || partner === 'jong') {
      const gemengd = this.bedrag(`gehuwd-een-18-20-een-21plus-${kind}`);
      // The law gives no amount for 18 to 20 with a partner who has AOW: it lies between these two.
      if (klasse === 'aow' || partner === 'aow') return [gemengd, this.bedrag('gehuwd-aow')];
      return this.jong(gemengd, this.bedrag('gehuwd-21-aow'), 1, keuzes);
    }
    return [this.bedrag(klasse === 'aow' || partner === 'aow' ? 'gehuwd-aow' : 'gehuwd-21-aow')];
  }

  /**
   * Under 21: the own norm, raised for each of `onder21` people who may not be able to turn to the parents (art. 20 lid 3, from
   * 2026, at most the norm from 21), and the norm from 21 where Assen may reckon with that one. Whether a couple gets the raise
   * once or twice is not settled: it is reckoned with up to twice.
   */
  private jong(eigen: number, volwassen: number, onder21: number, keuzes: Keuzes): number[] {
    if (keuzes.volwassenNormOnder21 === 'ja') return [volwassen];
    const verhoogd = Math.min(eigen + onder21 * this.verhoging, Math.max(eigen, volwassen));
    return keuzes.volwassenNormOnder21 === 'onbevestigd' ? [eigen, verhoogd, volwassen] : [eigen, verhoogd];
  }

  /** Not in the law before 2026; from then on compile.ts insists on it. */
  private get verhoging(): number {
    return this.bedragen['verhoging-18-20-geen-beroep-op-ouders'] ?? 0;
  }

  /** Art. 22a: the norm when `n` other people share the costs; per person (40 % + A × 30 %) / A of the norm for a couple. */
  private gedeeld({ klasse, partner, metKind }: Geval): ((n: number) => number[]) | undefined {
    const basis = this.bedrag(klasse === 'aow' || partner === 'aow' ? 'gehuwd-aow' : 'gehuwd-21-aow');
    const perPersoon = (a: number): number => (a === Number.POSITIVE_INFINITY ? rond(basis * 0.3) : rond((basis * (40 + 30 * a)) / (100 * a)));
    if (klasse === 'jong' && (partner === 'jong' || partner === 'minderjarig')) return undefined;
    if (partner === null) return (n) => [perPersoon(n + 1)];
    if (partner === 'minderjarig') return (n) => [perPersoon(n + 1), 2 * perPersoon(n + 2)];
    if (klasse === 'jong' || partner === 'jong') {
      const deel = this.bedrag(`kostendeler-gehuwd-18-20-21plus-${metKind ? 'met-kind' : 'zonder-kind'}-basis`);
      return (n) => {
        const samen = perPersoon(n + 1) + deel;
        return [samen, Math.max(samen, Math.min(samen + this.verhoging, basis))];
      };
    }
    return (n) => [2 * perPersoon(n + 2)];
  }

  /** Art. 23: in an inrichting, raised with the amount of lid 2; with a partner at home the two single norms (lid 3). */
  private inrichting({ klasse, partner }: Geval): void {
    const alleen = this.bedrag('inrichting-alleenstaand');
    const extra = this.bedrag('inrichting-verhoging-alleenstaand');
    this.neem([alleen + extra], extra);
    if (partner === null) return;
    const samen = this.bedrag('inrichting-verhoging-gehuwd');
    this.neem([this.bedrag('inrichting-gehuwd') + samen], samen);
    if (partner === 'minderjarig') this.neem([rond((this.bedrag('inrichting-gehuwd') + samen) / 2)], rond(samen / 2));
    const thuis = partner === 'aow' || klasse === 'aow' ? 'alleenstaand-aow' : 'alleenstaand-21-aow';
    this.neem([alleen + extra + this.bedrag(thuis)], extra);
  }

  private bedrag(naam: string): number {
    return this.bedragen[naam] ?? Number.NaN;
  }

  /** `zonder`: the part of the amount that holds no holiday pay; whether it does is not published, so both are kept. */
  private neem(bedragen: readonly number[], zonder = 0): void {
    for (const bedrag of bedragen) {
      rek(this.inclusief, bedrag);
      rek(this.exclusief, this.zonderVakantiegeld(bedrag));
      if (zonder > 0) rek(this.exclusief, this.zonderVakantiegeld(bedrag - zonder) + zonder);
    }
  }

  private zonderVakantiegeld = (bedrag: number): number => rond((bedrag * (100 - this.vakantiegeld)) / 100);
}

/** Half a cent goes up, as in every published table. */
const rond = (centen: number): number => Math.floor(centen + 0.5 + 1e-9);

function rek(bereik: [number, number], bedrag: number): void {
  if (bedrag < bereik[0]) bereik[0] = bedrag;
  if (bedrag > bereik[1]) bereik[1] = bedrag;
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
  if (!isBekend(h.huisgenoten)) return { min: 0, max: Number.POSITIVE_INFINITY };
  let min = 0;
  let max = 0;
  for (const huisgenoot of h.huisgenoten) {
    const jaren = jarenVan(huisgenoot.geboren, peildatum);
    if (jaren.max < 27 || huisgenoot.studeert === true || huisgenoot.huurtKamer === true) continue;
    max += 1;
    if (jaren.min >= 27 && deelt(huisgenoot)) min += 1;
  }
  // A landlord and co-tenants do not count for who rents a room, and a norm is shared only in one home (art. 19a lid 1).
  return { min: h.aanvrager.huurtKamer === false && isBekend(h.woning) && h.woning !== 'geen' ? min : 0, max };
}

const deelt = (p: Persoon): boolean => p.studeert === false && p.huurtKamer === false;
