import { isBekend } from '../../domain/antwoord.ts';
import { NEE } from '../../domain/oordeel.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { type Bedragsoort, reeks } from './soort.ts';

/** AOW, net per month for all in the household who have the age. How many years were built up is not asked, so only the most is known. */
export const aow: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'aow');
    if (!euro) return undefined;
    const { partner } = f.huishouden;
    const eigen = f.leeftijd.aow === NEE ? 0 : 1;
    const ander = f.leeftijdPartner === null || f.leeftijdPartner?.aow === NEE ? 0 : 1;
    if (partner === null) return { min: 0, max: eigen * euro('alleenstaand') };
    return { min: 0, max: Math.max(isBekend(partner) ? 0 : eigen * euro('alleenstaand'), (eigen + ander) * euro('gehuwd')) };
  },
  gemis: ({ huishouden: h }) => [...gemistVan(h, 'leeftijd', 'partner'), ...leeftijdGemis(h, 'partner')],
};
