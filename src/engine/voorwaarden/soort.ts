import type { Oordeel } from '../../domain/oordeel.ts';
import type { Plaatsen } from '../bits.ts';
import type { Feiten } from '../feiten.ts';
import type { Gemis } from '../gemis.ts';
import type { Meting } from '../meting.ts';
import type { Voorwaarde, Voorwaardesoort, VoorwaardeVan } from '../voorwaarde.ts';

/** Judges one condition. Made once, it runs for every household at every answer and allocates nothing. */
export type Rekenaar = (feiten: Feiten) => Oordeel;

/** What a judge is made from. */
export interface Bouw {
  readonly inkomstenplaatsen: Plaatsen;
  /** The judge of a part, for a condition that is made of others. */
  vanDeel(deel: Voorwaarde): Rekenaar;
}

/** One kind of condition; all but its judge is made on demand. */
export interface Soort<S extends Voorwaardesoort> {
  rekenaar(voorwaarde: VoorwaardeVan<S>, bouw: Bouw): Rekenaar;
  /** The unknown answers this condition reads. */
  gemis(voorwaarde: VoorwaardeVan<S>, feiten: Feiten): readonly Gemis[];
  /** What was found and what it was held against. */
  meting(voorwaarde: VoorwaardeVan<S>, feiten: Feiten): Meting;
}

/** What is missing of a part; it breaks the circle between a kind and the table of kinds. */
export type GemisVan = (voorwaarde: Voorwaarde, feiten: Feiten) => readonly Gemis[];
