import { isBekend } from '../../domain/antwoord.ts';
import { minstens, precies, VANAF_NUL } from '../../domain/interval.ts';
import { gemistVan } from '../gemis.ts';
import type { Soort } from './soort.ts';

/** The income has been low for at least this many years. */
export const duurLaagInkomen: Soort<'duur-laag-inkomen'> = {
  rekenaar(v) {
    const grens = precies(v.jaren * 12);
    return (f) => {
      const maanden = f.huishouden.maandenLaagInkomen;
      return minstens(isBekend(maanden) ? maanden : VANAF_NUL, grens);
    };
  },
  gemis: (_v, f) => gemistVan(f.huishouden, 'duur-laag-inkomen'),
  meting(v, f) {
    const maanden = f.huishouden.maandenLaagInkomen;
    return { ...(isBekend(maanden) ? { waarde: maanden } : {}), grens: precies(v.jaren * 12) };
  },
};
