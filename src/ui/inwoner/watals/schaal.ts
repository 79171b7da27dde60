import { midden, type Punt } from '../../../app/grafiek.ts';

/** The paper of the chart, in its own units; letters of 18 stay readable on a small phone. */
export const PAPIER = { breed: 300, hoog: 280, links: 74, rechts: 10, boven: 34, onder: 46 } as const;

export interface Schaal {
  readonly x: (centen: number) => number;
  readonly y: (centen: number) => number;
  /** Amounts at which a line across is drawn. */
  readonly treden: readonly number[];
}

const TREDE = 50_000;

/** From the first income to the last, and from the lowest to the highest that remains, to whole steps of 500 euro. */
export function schaalVan(punten: readonly Punt[]): Schaal {
  const inkomens = punten.map(({ inkomen }) => inkomen);
  const laag = Math.floor(Math.min(...punten.map(({ samen }) => samen.min)) / TREDE) * TREDE;
  const hoog = Math.ceil(Math.max(...punten.map(({ samen }) => samen.max)) / TREDE) * TREDE;
  const [van, tot] = [Math.min(...inkomens), Math.max(...inkomens)];
  const heel = (getal: number): number => Math.round(getal * 10) / 10;
  const aantal = (hoog - laag) / TREDE;
  const om = Math.max(1, Math.ceil(aantal / 4));
  return {
    x: (centen) => heel(PAPIER.links + ((centen - van) / Math.max(1, tot - van)) * (PAPIER.breed - PAPIER.links - PAPIER.rechts)),
    y: (centen) => heel(PAPIER.hoog - PAPIER.onder - ((centen - laag) / Math.max(1, hoog - laag)) * (PAPIER.hoog - PAPIER.boven - PAPIER.onder)),
    treden: Array.from({ length: Math.floor(aantal / om) + 1 }, (_, i) => laag + i * om * TREDE),
  };
}

const pad = (punten: readonly (readonly [number, number])[]): string => `M${punten.map(([x, y]) => `${x} ${y}`).join('L')}`;

export const lijnpad = (punten: readonly Punt[], { x, y }: Schaal): string => pad(punten.map((p) => [x(p.inkomen), y(midden(p.samen))]));

/** Along the top there and along the bottom back. */
export const baanpad = (punten: readonly Punt[], { x, y }: Schaal): string =>
  `${pad([...punten.map((p) => [x(p.inkomen), y(p.samen.max)] as const), ...[...punten].reverse().map((p) => [x(p.inkomen), y(p.samen.min)] as const)])}Z`;
