import { inhoudingGemis, percentageGemis } from '../gemis.ts';
import { misschienIngehouden } from '../toetsingsinkomen.ts';
import type { Bedragsoort } from './soort.ts';

/** What the income falls short of the norm (art. 19 lid 2 Participatiewet), holiday pay left out. */
export const aanvullingBijstandsnorm: Bedragsoort = {
  bedrag(f) {
    const norm = f.bijstandsnorm;
    if (norm === null) return undefined;
    const { exclusief, inclusief, onduidelijk } = f.inkomen;
    const ontvangen = exclusief.max + inclusief.max + onduidelijk.max;
    const meest = ontvangen > 0 && misschienIngehouden(f) ? Number.POSITIVE_INFINITY : ontvangen;
    // Holiday pay inside an income takes at most the share of the norm that is holiday pay; both ends are kept.
    const zonder = 1 - (f.cijfers['vakantietoeslag']?.waarden['procent'] ?? 0) / 100;
    const minst = exclusief.min + (inclusief.min + onduidelijk.min) * zonder;
    return {
      min: Math.max(0, Math.floor(norm.exclusief.min - meest / 12)),
      max: Math.max(0, Math.ceil(norm.exclusief.max - Math.max(minst, 0) / 12)),
    };
  },
  gemis: (f) => [...percentageGemis(f), ...inhoudingGemis(f)],
};
