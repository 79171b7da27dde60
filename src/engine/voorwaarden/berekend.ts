import { JA, NEE, ONBEKEND } from '../../domain/oordeel.ts';
import { BEDRAGEN } from '../bedragen/index.ts';
import type { Soort } from './soort.ts';

/** The amount that the law fixes is more than nothing. */
export const berekend: Soort<'berekend'> = {
  rekenaar(v) {
    const soort = BEDRAGEN[v.bedrag];
    return (f) => {
      const bedrag = soort.bedrag(f);
      if (bedrag === undefined) return ONBEKEND;
      return bedrag.min > 0 ? JA : bedrag.max <= 0 ? NEE : ONBEKEND;
    };
  },
  gemis: (v, f) => (BEDRAGEN[v.bedrag].bedrag(f) === undefined ? [] : BEDRAGEN[v.bedrag].gemis(f)),
  meting(v, f) {
    const bedrag = BEDRAGEN[v.bedrag].bedrag(f);
    return bedrag === undefined ? { geenCijfer: true } : { waarde: bedrag };
  },
};
