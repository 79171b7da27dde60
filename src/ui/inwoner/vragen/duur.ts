import type { Interval } from '../../../domain/interval.ts';

/** How long an income may have been low, in whole months. */
export const DUREN: Readonly<Record<'tot-1-jaar' | '1-tot-3-jaar' | 'vanaf-3-jaar', Interval>> = {
  'tot-1-jaar': { min: 0, max: 11 },
  '1-tot-3-jaar': { min: 12, max: 35 },
  'vanaf-3-jaar': { min: 36, max: Number.POSITIVE_INFINITY },
};

export type Duur = keyof typeof DUREN;
export const DUURNAMEN = Object.keys(DUREN) as Duur[];

export const naamVanDuur = ({ min }: Interval): Duur => DUURNAMEN.find((naam) => min <= DUREN[naam].max) ?? 'vanaf-3-jaar';
