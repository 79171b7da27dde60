import { isBekend } from '../../domain/antwoord.ts';
import { type Interval, VANAF_NUL } from '../../domain/interval.ts';
import type { Feiten } from '../feiten.ts';
import { gemistVan, toetsingsinkomenGemis } from '../gemis.ts';
import { type Bedragsoort, boven, perMaand, reeks } from './soort.ts';

/**
 * Huurtoeslag from 2026, art. 21 Wet op de huurtoeslag: all of the rent between the basishuur and the kwaliteitskortingsgrens, a
 * part of what lies above, less a part of the income above the minimum-inkomensijkpunt. The formula of 2025 is not known.
 */
export const huurtoeslag: Bedragsoort = {
  bedrag(f) {
    const cijfers = lees(f);
    if (!cijfers) return undefined;
    const huur = isBekend(f.huishouden.kaleHuur) ? f.huishouden.kaleHuur : VANAF_NUL;
    const { min: inkomen, max: hoogstInkomen } = f.toetsingsinkomen.samen;
    const aantal = bewoners(f);
    const ruim = berekenPerMaand(cijfers, { huur: huur.max, inkomen, bewoners: aantal.max, jong: false });
    const krap = [aantal.min, aantal.max].map((n) =>
      berekenPerMaand(cijfers, { huur: huur.min, inkomen: metMedebewoners(f) ? Number.POSITIVE_INFINITY : hoogstInkomen, bewoners: n, jong: magJongZijn(f) }),
    );
    return { min: Math.min(...krap), max: ruim };
  },
  gemis: (f) => [...gemistVan(f.huishouden, 'huur', 'kinderen', 'huisgenoten'), ...toetsingsinkomenGemis(f)],
};

interface Cijfers {
  readonly huur: (naam: string) => number;
  readonly inkomen: (naam: string) => number;
  readonly procent: (naam: string) => number;
}

function lees(f: Feiten): Cijfers | undefined {
  const [huur, inkomen, procent] = [reeks(f, 'huurtoeslag'), reeks(f, 'huurtoeslag-inkomen'), reeks(f, 'huurtoeslag-procenten')];
  return huur && inkomen && procent ? { huur, inkomen, procent } : undefined;
}

interface Geval {
  readonly huur: number;
  readonly inkomen: number;
  readonly bewoners: number;
  readonly jong: boolean;
}

function berekenPerMaand({ huur, inkomen, procent }: Cijfers, geval: Geval): number {
  const alleen = geval.bewoners === 1;
  const rekenhuur = Math.min(geval.huur, huur(geval.jong ? 'hoogste-huur-jong' : 'hoogste-huur'));
  const kwaliteit = huur('kwaliteitskortingsgrens');
  const aftopping = huur(geval.bewoners > 2 ? 'aftoppingsgrens-groot' : 'aftoppingsgrens-klein');
  const vergoed =
    100 * boven(Math.min(rekenhuur, kwaliteit), huur(alleen ? 'basishuur-alleen' : 'basishuur-meer')) +
    procent('tot-aftoppingsgrens') * boven(Math.min(rekenhuur, aftopping), kwaliteit) +
    procent('boven-aftoppingsgrens') * boven(rekenhuur, aftopping);
  const eraf = procent(alleen ? 'afbouw-alleen' : 'afbouw-meer') * boven(geval.inkomen, inkomen(alleen ? 'ijkpunt-alleen' : 'ijkpunt-meer'));
  return perMaand((12 * vergoed - eraf) / 100, inkomen('minimum'));
}

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
