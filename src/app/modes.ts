/** How each mode differs in policy: what is kept, after how many idle minutes it is wiped, how much is explained. */
export interface Mode {
  readonly bewaart: 'op verzoek' | 'dossier' | 'nooit';
  readonly wistNaMinuten: number | null;
  readonly uitleg: 'kort' | 'volledig';
}

export const modes = {
  inwoner: { bewaart: 'op verzoek', wistNaMinuten: null, uitleg: 'kort' },
  consulent: { bewaart: 'dossier', wistNaMinuten: 15, uitleg: 'volledig' },
  vrijwilliger: { bewaart: 'nooit', wistNaMinuten: 3, uitleg: 'kort' },
} as const satisfies Record<string, Mode>;
