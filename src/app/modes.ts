import type { Stem } from './uitleg.ts';

/** How each mode differs in policy: what is kept, after how many idle minutes it is wiped, in which voice it explains. */
export interface Mode {
  readonly bewaart: 'op verzoek' | 'dossier' | 'nooit';
  readonly wistNaMinuten: number | null;
  readonly uitleg: Stem;
}

export const modes = {
  inwoner: { bewaart: 'op verzoek', wistNaMinuten: null, uitleg: 'inwoner' },
  consulent: { bewaart: 'dossier', wistNaMinuten: 15, uitleg: 'consulent' },
  vrijwilliger: { bewaart: 'nooit', wistNaMinuten: 3, uitleg: 'inwoner' },
} as const satisfies Record<string, Mode>;
