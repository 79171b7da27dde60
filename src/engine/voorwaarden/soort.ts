import type { Oordeel } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import type { Gemis } from '../gemis.ts';
import type { Meting } from '../meting.ts';
import type { Voorwaarde, Voorwaardesoort, VoorwaardeVan } from '../regelboek.ts';

/** One kind of condition. `oordeel` runs for every rule at every answer and allocates nothing; the rest on demand. */
export interface Soort<S extends Voorwaardesoort> {
  oordeel(voorwaarde: VoorwaardeVan<S>, feiten: Feiten): Oordeel;
  /** The unknown answers this condition reads. */
  gemis(voorwaarde: VoorwaardeVan<S>, feiten: Feiten): readonly Gemis[];
  /** What was found and what it was held against. */
  meting(voorwaarde: VoorwaardeVan<S>, feiten: Feiten): Meting;
}

/** A condition made of others judges its parts through this; it breaks the circle between a kind and the table of kinds. */
export interface Beoordelaar {
  oordeel(voorwaarde: Voorwaarde, feiten: Feiten): Oordeel;
  gemis(voorwaarde: Voorwaarde, feiten: Feiten): readonly Gemis[];
}
