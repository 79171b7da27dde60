import { isBekend } from '../domain/antwoord.ts';
import type { Feiten } from './feiten.ts';
import { type Gemis, gemistVan } from './gemis.ts';
import { jarenVan } from './leeftijd.ts';

/** Art. 3 lid 2 e Awir: two adults with a child at the address of either; without a child, or under 18, it is not certain. */
export const zekerPartners = ({ huishouden: { kinderen }, leeftijd, leeftijdPartner }: Feiten): boolean =>
  isBekend(kinderen) && kinderen.length > 0 && leeftijd.jaren.min >= 18 && (leeftijdPartner?.jaren.min ?? 0) >= 18;

/**
 * Whether somebody else of 18 or older at the address may count as partner, since a child lives there too (art. 3 lid 2 e Awir); not
 * who has a contract of hire. Relatives of the first degree do not count (lid 5), but who is one is not asked.
 */
export function misschienHuisgenootAlsPartner({ huishouden: { partner, kinderen, huisgenoten }, leeftijd, peildatum }: Feiten): boolean {
  if (partner !== null || leeftijd.jaren.max < 18 || (isBekend(kinderen) && kinderen.length === 0)) return false;
  return !isBekend(huisgenoten) || huisgenoten.some((p) => !p.isEigenKind && p.huurtKamer !== true && jarenVan(p.geboren, peildatum).max >= 18);
}

/** Who else lives there, as far as it decides whether there is a partner. */
export const huisgenotenGemis = (f: Feiten): Gemis[] => (misschienHuisgenootAlsPartner(f) ? gemistVan(f.huishouden, 'huisgenoten') : []);
