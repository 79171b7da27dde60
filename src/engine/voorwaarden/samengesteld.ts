import { iedereen, iemand, isBeslist, niet as omgekeerd } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import type { Gemis } from '../gemis.ts';
import type { Voorwaarde } from '../regelboek.ts';
import type { Beoordelaar, Soort } from './soort.ts';

function openDelen(delen: readonly Voorwaarde[], f: Feiten, b: Beoordelaar): readonly Gemis[] {
  const uit: Gemis[] = [];
  for (const deel of delen) if (!isBeslist(b.oordeel(deel, f))) uit.push(...b.gemis(deel, f));
  return uit;
}

/** All parts hold. */
export const alle = (b: Beoordelaar): Soort<'alle'> => ({
  oordeel: (v, f) => iedereen(v.delen, (deel) => b.oordeel(deel, f)),
  gemis: (v, f) => openDelen(v.delen, f, b),
  meting: () => ({}),
});

/** At least one part holds. */
export const een = (b: Beoordelaar): Soort<'een'> => ({
  oordeel: (v, f) => iemand(v.delen, (deel) => b.oordeel(deel, f)),
  gemis: (v, f) => openDelen(v.delen, f, b),
  meting: () => ({}),
});

/** The part does not hold. */
export const niet = (b: Beoordelaar): Soort<'niet'> => ({
  oordeel: (v, f) => omgekeerd(b.oordeel(v.deel, f)),
  gemis: (v, f) => b.gemis(v.deel, f),
  meting: () => ({}),
});
