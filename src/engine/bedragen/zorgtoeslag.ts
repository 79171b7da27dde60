import { isBekend } from '../../domain/antwoord.ts';
import { type Interval, omhul, plus } from '../../domain/interval.ts';
import { toetsingsinkomenGemis } from '../gemis.ts';
import { type Bedragsoort, boven, perMaand, reeks } from './soort.ts';

/**
 * Zorgtoeslag, art. 2 Wet op de zorgtoeslag: the standaardpremie (for a couple twice) less the normpremie.
 * People who live together without a child may not be each other's toeslagpartner (art. 3 Awir): then each
 * has a zorgtoeslag of one's own, and both ways are reckoned with.
 */
export const zorgtoeslag: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'zorgtoeslag');
    const procent = reeks(f, 'zorgtoeslag-procenten');
    if (!euro || !procent) return undefined;
    const drempel = euro('drempelinkomen');
    const bij = (inkomen: number, personen: 1 | 2): number => {
      const normpremie = (procent(personen === 2 ? 'partner' : 'alleen') * drempel + procent('afbouw') * boven(inkomen, drempel)) / 100;
      return perMaand(euro('standaardpremie') * personen - normpremie, euro('minimum'));
    };
    const van = ({ min, max }: Interval, personen: 1 | 2): Interval => ({ min: bij(max, personen), max: bij(min, personen) });
    const { aanvrager, partner, samen } = f.toetsingsinkomen;
    if (partner === null) return van(aanvrager, 1);
    const alsPartners = van(samen, 2);
    const { kinderen, partner: antwoord } = f.huishouden;
    const zekerPartners = isBekend(antwoord) && isBekend(kinderen) && kinderen.length > 0;
    if (zekerPartners) return alsPartners;
    const apart = omhul(alsPartners, plus(van(aanvrager, 1), van(partner, 1)));
    return isBekend(antwoord) ? apart : omhul(apart, van(aanvrager, 1));
  },
  gemis: toetsingsinkomenGemis,
};
