import type { Datum } from '../domain/datum.ts';
import type { Huishouden } from '../domain/huishouden.ts';
import type { Cijfers } from './cijfers.ts';
import type { Kader } from './kader.ts';
import type { Leeftijd } from './leeftijd.ts';

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
