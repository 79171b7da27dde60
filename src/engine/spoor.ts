import { OORDEEL_NAMEN, type OordeelNaam } from '../domain/oordeel.ts';
import type { Feiten } from './feiten.ts';
import type { Gemis } from './gemis.ts';
import type { Meting } from './meting.ts';
import type { Regeling } from './regelboek.ts';
import { delenVan, type Voorwaarde } from './voorwaarde.ts';
import { gemisVan, metingVan } from './voorwaarden/index.ts';

/** Why a condition ended as it did. Made only for a regeling that somebody opens; all reasons are in it, not the first. */
export interface Spoor {
  readonly voorwaarde: Voorwaarde;
  readonly oordeel: OordeelNaam;
  readonly meting: Meting;
  readonly gemis: readonly Gemis[];
  readonly delen: readonly Spoor[];
}

function spoorVan(v: Voorwaarde, f: Feiten): Spoor {
  const oordeel = OORDEEL_NAMEN[f.kader.programma.oordeel(v, f)];
  return {
    voorwaarde: v,
    oordeel,
    meting: metingVan(v, f),
    gemis: oordeel === 'onbekend' ? gemisVan(v, f) : [],
    delen: delenVan(v).map((deel) => spoorVan(deel, f)),
  };
}

/** The conditions of a regeling one by one, as they stand in its file. */
export function redenen(regeling: Regeling, f: Feiten): readonly Spoor[] {
  const spoor = spoorVan(regeling.voorwaarde, f);
  return regeling.voorwaarde.soort === 'alle' ? spoor.delen : [spoor];
}
