import { MAX_CENTEN, type Periode } from '../domain/geld.ts';
import type { Interval } from '../domain/interval.ts';

/** What can be answered with about how much. */
export type Bandsoort = Periode | 'huur' | 'bezittingen' | 'toetsingsinkomen';

/** Where one band ends and the next begins, in whole euros: round figures, and no limit of any regeling. */
const GRENZEN: Readonly<Record<Bandsoort, readonly number[]>> = {
  week: [100, 200, 250, 300, 350, 400, 450, 500, 600, 800],
  'vier-weken': [500, 800, 1000, 1200, 1400, 1600, 1800, 2000, 2500, 3000],
  maand: [500, 800, 1000, 1200, 1400, 1600, 1800, 2000, 2500, 3000],
  jaar: [5000, 10_000, 12_500, 15_000, 17_500, 20_000, 22_500, 25_000, 30_000, 40_000],
  huur: [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1200],
  bezittingen: [500, 1000, 2500, 5000, 7500, 10_000, 15_000, 20_000, 40_000],
  toetsingsinkomen: [10_000, 15_000, 20_000, 25_000, 30_000, 35_000, 40_000, 50_000],
};

/** The bands to choose from: without a gap, and each edge in both, so that nobody can choose wrong on an edge. */
export function banden(soort: Bandsoort, magNegatief = false): readonly Interval[] {
  const grenzen = [0, ...GRENZEN[soort].map((euro) => euro * 100), MAX_CENTEN];
  const boven = grenzen.slice(1).map((max, i) => ({ min: grenzen[i] ?? 0, max }));
  return magNegatief ? [{ min: -MAX_CENTEN, max: 0 }, ...boven] : boven;
}

/** How a band is called in a form. */
export const bandnaam = ({ min, max }: Interval): string => `${min}:${max}`;

export const bandMetNaam = (naam: string | null, soort: Bandsoort, magNegatief = false): Interval | undefined =>
  banden(soort, magNegatief).find((band) => bandnaam(band) === naam);
