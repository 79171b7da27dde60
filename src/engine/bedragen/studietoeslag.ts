import { gemistVan } from '../gemis.ts';
import { type Bedragsoort, reeks } from './soort.ts';

const LEEFTIJDEN = [15, 16, 17, 18, 19, 20, 21] as const;

/** Studietoeslag, art. 36b Participatiewet: a national minimum by age, net per month; the highest from 21. */
export const studietoeslag: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'studietoeslag');
    if (!euro) return undefined;
    const { min, max } = f.leeftijd.jaren;
    const bedragen = LEEFTIJDEN.filter((jaren) => (jaren >= min || jaren === 21) && jaren <= max).map((jaren) => euro(`leeftijd-${jaren}`));
    if (bedragen.some(Number.isNaN)) return undefined;
    return bedragen.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...bedragen), max: Math.max(...bedragen) };
  },
  gemis: (f) => gemistVan(f.huishouden, 'leeftijd'),
};
