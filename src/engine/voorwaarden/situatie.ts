import { iemand, JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** At least one of these situations was declared. */
export const situatie: Soort<'situatie'> = {
  oordeel: (v, f) =>
    iemand(v.situaties, (naam) => {
      const antwoord = f.huishouden.situaties[naam];
      return antwoord === true ? JA : antwoord === false ? NEE : ONBEKEND;
    }),
  gemis: (_v, f) => gemistVan(f.huishouden, 'situatie'),
  meting: () => ({}),
};
