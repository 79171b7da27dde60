import { en, JA, NEE, niet, ONBEKEND, type Oordeel } from '../../domain/oordeel.ts';
import { leeftijdVraag } from '../../domain/vraag.ts';
import { gemist } from '../gemis.ts';
import type { Leeftijd } from '../leeftijd.ts';
import type { Soort } from './soort.ts';

/** Age of the aanvrager: from `van` up to, not including, `tot`. */
export const leeftijd: Soort<'leeftijd'> = {
  oordeel: (v, f) => en(vanaf(f.leeftijd, v.van), v.tot === null ? JA : niet(vanaf(f.leeftijd, v.tot))),
  gemis: (_v, f) => gemist(f.huishouden, [leeftijdVraag('aanvrager')]),
  meting: (_v, f) => ({ waarde: f.leeftijd.jaren }),
};

export function vanaf({ jaren, aow }: Leeftijd, grens: number | 'aow-leeftijd'): Oordeel {
  if (grens === 'aow-leeftijd') return aow;
  return jaren.min >= grens ? JA : jaren.max < grens ? NEE : ONBEKEND;
}
