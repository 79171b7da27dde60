import type { Interval } from '../domain/interval.ts';
import type { SociaalMinimum } from './regelboek.ts';

/** The norm for this household in cents per month, as far as the answers settle it. */
export interface Norm {
  readonly inclusief: Interval;
  readonly exclusief: Interval;
}

export type Keuzes = Pick<SociaalMinimum, 'kostendelers' | 'volwassenNormOnder21'>;

/** A partner under 18 has no right to bijstand of one's own (art. 24); an aanvrager under 18 has no norm at all. */
export type Klasse = 'minderjarig' | 'jong' | 'volwassen' | 'aow';

export interface Geval {
  readonly klasse: Klasse;
  readonly partner: Klasse | null;
  readonly metKind: boolean;
  readonly inInrichting: boolean;
  readonly delers: Interval;
  readonly keuzes: Keuzes;
}

/** Collects the norm of every case that the answers still allow. */
export class Normberekening {
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

  /** Not in the law before 2026; from then on controle.ts insists on it. */
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
