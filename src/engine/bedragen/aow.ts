import { NEE } from '../../domain/oordeel.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { type Bedragsoort, reeks } from './soort.ts';

/** AOW, net per month for all in the household who have the age. How many years were built up is not asked, so only the most is known. */
export const aow: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'aow');
    if (!euro) return undefined;
    const eigen = f.leeftijd.aow === NEE ? 0 : 1;
    const ander = f.leeftijdPartner?.aow === NEE ? 0 : 1;
    // Also for who may have a partner: twice the amount of a couple is more than that of one person.
    return { min: 0, max: f.huishouden.partner === null ? eigen * euro('alleenstaand') : (eigen + ander) * euro('gehuwd') };
  },
  gemis: ({ huishouden: h }) => [...gemistVan(h, 'leeftijd', 'partner'), ...leeftijdGemis(h, 'partner')],
};
