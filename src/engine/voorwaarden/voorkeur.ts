import { isBekend } from '../../domain/antwoord.ts';
import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** The resident would rather talk to one of these first. */
export const voorkeur: Soort<'voorkeur'> = {
  rekenaar:
    ({ voorkeuren }) =>
    (f) => {
      const antwoord = f.huishouden.voorkeur;
      return !isBekend(antwoord) ? ONBEKEND : voorkeuren.includes(antwoord) ? JA : NEE;
    },
  gemis: (_v, f) => gemistVan(f.huishouden, 'voorkeur'),
  meting: () => ({}),
};
