import { isBekend, NIET_GEVRAAGD } from '../../domain/antwoord.ts';
import { type Interval, VANAF_NUL } from '../../domain/interval.ts';
import { perDag } from '../cijfers.ts';
import type { Feiten } from '../feiten.ts';
import { gemistVan, toetsingsinkomenGemis } from '../gemis.ts';
import { type Bedragsoort, boven, perMaand, reeks } from './soort.ts';

/**
 * Huurtoeslag from 2026, art. 21 Wet op de huurtoeslag: all of the rent between the basishuur and the kwaliteitskortingsgrens, a
 * part of what lies above, less a part of the income above the minimum-inkomensijkpunt. The formula of 2025 is not known.
 */
export const huurtoeslag: Bedragsoort = {
  bedrag(f) {
    const cijfers = cijfersOp(f);
    if (!cijfers) return undefined;
    const huur = isBekend(f.huishouden.kaleHuur) ? f.huishouden.kaleHuur : VANAF_NUL;
    const { min: inkomen, max: hoogstInkomen } = f.toetsingsinkomen.samen;
    const aantal = bewoners(f);
    const [krapInkomen, jong] = [metMedebewoners(f) ? Number.POSITIVE_INFINITY : hoogstInkomen, magJongZijn(f)];
    const krap = (bewoners: number): number => berekenPerMaand(cijfers, { huur: huur.min, inkomen: krapInkomen, bewoners, jong });
    return {
      min: misschienOnzelfstandig(f) ? 0 : Math.min(krap(aantal.min), krap(aantal.max)),
      max: berekenPerMaand(cijfers, { huur: huur.max, inkomen, bewoners: aantal.max, jong: false }),
    };
  },
  gemis: (f) => [...gemistVan(f.huishouden, 'huur', 'kinderen', 'huisgenoten'), ...toetsingsinkomenGemis(f)],
};

type Cijfers = NonNullable<ReturnType<typeof cijfersOp>>;

const cijfersOp = perDag((p) => {
  const [huur, inkomen, procent] = [reeks(p, 'huurtoeslag'), reeks(p, 'huurtoeslag-inkomen'), reeks(p, 'huurtoeslag-procenten')];
  return (
    huur &&
    inkomen &&
    procent && {
      hoogsteHuur: huur('hoogste-huur'),
      hoogsteHuurJong: huur('hoogste-huur-jong'),
      kwaliteitskortingsgrens: huur('kwaliteitskortingsgrens'),
      aftoppingsgrensGroot: huur('aftoppingsgrens-groot'),
      aftoppingsgrensKlein: huur('aftoppingsgrens-klein'),
      totAftoppingsgrens: procent('tot-aftoppingsgrens'),
      bovenAftoppingsgrens: procent('boven-aftoppingsgrens'),
      minimum: inkomen('minimum'),
      alleen: { basishuur: huur('basishuur-alleen'), afbouw: procent('afbouw-alleen'), ijkpunt: inkomen('ijkpunt-alleen') },
      meer: { basishuur: huur('basishuur-meer'), afbouw: procent('afbouw-meer'), ijkpunt: inkomen('ijkpunt-meer') },
    }
  );
});

interface Geval {
  readonly huur: number;
  readonly inkomen: number;
  readonly bewoners: number;
  readonly jong: boolean;
}

function berekenPerMaand(cijfers: Cijfers, geval: Geval): number {
  const { basishuur, afbouw, ijkpunt } = geval.bewoners === 1 ? cijfers.alleen : cijfers.meer;
  const rekenhuur = Math.min(geval.huur, geval.jong ? cijfers.hoogsteHuurJong : cijfers.hoogsteHuur);
  const kwaliteit = cijfers.kwaliteitskortingsgrens;
  const aftopping = geval.bewoners > 2 ? cijfers.aftoppingsgrensGroot : cijfers.aftoppingsgrensKlein;
  const vergoed =
    100 * boven(Math.min(rekenhuur, kwaliteit), basishuur) +
    cijfers.totAftoppingsgrens * boven(Math.min(rekenhuur, aftopping), kwaliteit) +
    cijfers.bovenAftoppingsgrens * boven(rekenhuur, aftopping);
  return perMaand((12 * vergoed - afbouw * boven(geval.inkomen, ijkpunt)) / 100, cijfers.minimum);
}

/**
 * A room with a shared kitchen or toilet counts only in a building that was designated (art. 11 Wet op de huurtoeslag). Who rents a room in
 * a rented home may rent just that, or let one; who was not asked chose a home, since a room is another answer to the same question.
 */
const misschienOnzelfstandig = ({ huishouden: { woning, aanvrager } }: Feiten): boolean =>
  (woning === 'huur' || !isBekend(woning)) && aanvrager.huurtKamer !== false && aanvrager.huurtKamer !== NIET_GEVRAAGD;

/** How many people live in the home, as far as it was said. */
function bewoners({ huishouden: { partner, kinderen, huisgenoten } }: Feiten): Interval {
  const zeker = 1 + (isBekend(partner) && partner ? 1 : 0) + (isBekend(kinderen) ? kinderen.length : 0) + (isBekend(huisgenoten) ? huisgenoten.length : 0);
  const alles = isBekend(partner) && isBekend(kinderen) && isBekend(huisgenoten);
  // From three people on nothing changes.
  return { min: zeker, max: alles ? zeker : 3 };
}

/** The income of other people in the home counts, and is not asked for (art. 2 and 7 Wet op de huurtoeslag). */
const metMedebewoners = ({ huishouden: { huisgenoten } }: Feiten): boolean => !isBekend(huisgenoten) || huisgenoten.length > 0;

/** From 18 to 20 without a child the rent counts up to a lower limit, unless there is a disability (art. 13). */
function magJongZijn({ leeftijd, leeftijdPartner, huishouden: { kinderen } }: Feiten): boolean {
  if (isBekend(kinderen) && kinderen.length > 0) return false;
  return leeftijd.jaren.min < 21 && (leeftijdPartner === undefined || leeftijdPartner === null || leeftijdPartner.jaren.min < 21);
}
