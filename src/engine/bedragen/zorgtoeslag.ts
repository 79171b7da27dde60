import { isBekend } from '../../domain/antwoord.ts';
import { type Interval, omhul, plus, VANAF_NUL } from '../../domain/interval.ts';
import { perDag } from '../cijfers.ts';
import { gemistVan, leeftijdenGemis, toetsingsinkomenGemis } from '../gemis.ts';
import { huisgenotenGemis, misschienHuisgenootAlsPartner, zekerPartners } from '../toeslagpartner.ts';
import { type Bedragsoort, boven, perMaand, reeks } from './soort.ts';

const cijfersOp = perDag((p) => {
  const euro = reeks(p, 'zorgtoeslag');
  const procent = reeks(p, 'zorgtoeslag-procenten');
  return (
    euro &&
    procent && {
      drempel: euro('drempelinkomen'),
      standaardpremie: euro('standaardpremie'),
      minimum: euro('minimum'),
      alleen: procent('alleen'),
      metPartner: procent('partner'),
      afbouw: procent('afbouw'),
    }
  );
});

/**
 * Zorgtoeslag, art. 2 Wet op de zorgtoeslag: the standaardpremie (for a couple twice) less the normpremie.
 * People who live together without a child may not be each other's toeslagpartner (art. 3 Awir): then each
 * has a zorgtoeslag of one's own, and both ways are reckoned with.
 */
export const zorgtoeslag: Bedragsoort = {
  bedrag(f) {
    const cijfers = cijfersOp(f);
    if (!cijfers) return undefined;
    const { drempel, standaardpremie, minimum, alleen, metPartner, afbouw } = cijfers;
    const bij = (inkomen: number, personen: 1 | 2, delers = 1): number => {
      const normpremie = ((personen === 2 ? metPartner : alleen) * drempel + afbouw * boven(inkomen, drempel)) / 100;
      return perMaand((standaardpremie * personen - normpremie) / delers, minimum);
    };
    const van = ({ min, max }: Interval, personen: 1 | 2): Interval => ({ min: bij(max, personen), max: bij(min, personen) });
    const { aanvrager, partner, samen } = f.toetsingsinkomen;
    if (partner === null) return misschienHuisgenootAlsPartner(f) ? omhul(van(aanvrager, 1), van(plus(aanvrager, VANAF_NUL), 2)) : van(aanvrager, 1);
    const samenAls = (delers: number): Interval => ({ min: bij(samen.max, 2, delers), max: bij(samen.min, 2, delers) });
    if (zekerPartners(f)) return samenAls(1);
    // Art. 2 lid 4: with a partner under 18, who is no verzekerde, it is half; and nobody under 18 has one of one's own.
    const kanJong = Math.min(f.leeftijd.jaren.min, f.leeftijdPartner?.jaren.min ?? 0) < 18;
    const alsPartners = kanJong ? omhul(samenAls(1), samenAls(2)) : samenAls(1);
    const eigen = (i: Interval, jaren: number): Interval => (jaren < 18 ? { min: 0, max: van(i, 1).max } : van(i, 1));
    const los = plus(eigen(aanvrager, f.leeftijd.jaren.min), eigen(partner, f.leeftijdPartner?.jaren.min ?? 0));
    const apart = omhul(alsPartners, los);
    return isBekend(f.huishouden.partner) ? apart : omhul(apart, van(aanvrager, 1));
  },
  gemis: (f) => [...gemistVan(f.huishouden, 'kinderen'), ...leeftijdenGemis(f), ...huisgenotenGemis(f), ...toetsingsinkomenGemis(f)],
};
