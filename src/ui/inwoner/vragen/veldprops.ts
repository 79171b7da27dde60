import type { ReactNode } from 'react';
import type { Antwoord } from '../../../domain/antwoord.ts';
import type { Waarden } from '../../../domain/beantwoord.ts';
import type { Datum } from '../../../domain/datum.ts';
import type { Huishouden } from '../../../domain/huishouden.ts';
import type { Vraag, VraagId } from '../../../domain/vraag.ts';
import type { Inkomstensoort } from '../../../engine/index.ts';
import type { Vraagtekst } from './vraagprops.ts';

/** What is needed to put one of the questions of the rulebook and to hand on its answer. */
export interface Veldprops<I extends VraagId = VraagId> {
  readonly vraag: Vraag & { readonly id: I };
  readonly huishouden: Huishouden;
  readonly peildatum: Datum;
  readonly inkomstensoorten: readonly Inkomstensoort[];
  readonly basis: { readonly sleutel: string; readonly tekst: Vraagtekst; readonly uitleg: ReactNode };
  readonly opAntwoord: (antwoord: Antwoord<Waarden[I]>) => void;
}
