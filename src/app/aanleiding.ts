import type { Situatie } from '../domain/huishouden.ts';

/** What happened, in the words somebody comes in with. It is no answer: it only prepares the first question. */
export interface Aanleiding {
  /** What this surely says about the situation; ticked beforehand, and free to change. */
  readonly zeker: readonly Situatie[];
  /** What often goes with it, and so comes first in the list. */
  readonly vaak: readonly Situatie[];
  /** The organisation to turn to first. */
  readonly eerst: string;
}

const BUURTTEAM = 'vaart-welzijn';

export const AANLEIDINGEN = {
  'baan-kwijt': { zeker: [], vaak: ['betalingsachterstand', 'schulden'], eerst: 'uwv' },
  'minder-uren': { zeker: [], vaak: ['betalingsachterstand', 'kinderopvang'], eerst: BUURTTEAM },
  scheiding: { zeker: [], vaak: ['ontruiming', 'betalingsachterstand', 'schulden'], eerst: BUURTTEAM },
  ziek: { zeker: [], vaak: ['bijzondere-kosten', 'studie-met-beperking'], eerst: 'uwv' },
  'kind-op-komst': { zeker: ['zwanger'], vaak: ['kinderopvang'], eerst: BUURTTEAM },
  'bijna-18': { zeker: [], vaak: ['schulden', 'bijzondere-kosten'], eerst: BUURTTEAM },
  pensioen: { zeker: [], vaak: ['bijzondere-kosten', 'weinig-contact'], eerst: 'svb' },
  brief: { zeker: [], vaak: ['betalingsachterstand', 'ontruiming', 'afsluiting', 'loonbeslag', 'belastingaanslag', 'energierekening'], eerst: BUURTTEAM },
  schulden: { zeker: ['schulden'], vaak: ['betalingsachterstand', 'loonbeslag'], eerst: 'consulent-armoede-en-schulden' },
  kapot: { zeker: ['spullen-kapot'], vaak: ['bijzondere-kosten'], eerst: BUURTTEAM },
  energierekening: { zeker: ['energierekening'], vaak: ['betalingsachterstand', 'afsluiting'], eerst: BUURTTEAM },
} as const satisfies Record<string, Aanleiding>;

export type Aanleidingnaam = keyof typeof AANLEIDINGEN;
export const AANLEIDINGNAMEN = Object.keys(AANLEIDINGEN) as Aanleidingnaam[];

/** Under which name it is remembered beside what was typed and not yet answered. */
export const AANLEIDING = 'aanleiding';

export const isAanleiding = (naam: unknown): naam is Aanleidingnaam => AANLEIDINGNAMEN.some((bestaand) => bestaand === naam);

/** What goes with it, the sure things first. */
export const hoortBij = (naam: Aanleidingnaam): readonly Situatie[] => [...AANLEIDINGEN[naam].zeker, ...AANLEIDINGEN[naam].vaak];
