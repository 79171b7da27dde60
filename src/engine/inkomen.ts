import { isBekend } from '../domain/antwoord.ts';
import { perJaar } from '../domain/geld.ts';
import type { Inkomstenbron, Persoon } from '../domain/huishouden.ts';
import { ALLES, type Interval, VANAF_NUL } from '../domain/interval.ts';
import { NEE } from '../domain/oordeel.ts';
import type { Peiling } from './peiling.ts';
import type { Inkomstensoort } from './regelboek.ts';

/**
 * Net income of aanvrager and partner in cents per year, split by holiday pay: amounts without it are compared with the
 * norm without it, amounts with it with the norm that holds it, and where that is not known both are reckoned with.
 */
export interface GezinsInkomen {
  readonly exclusief: Interval;
  readonly inclusief: Interval;
  readonly onduidelijk: Interval;
}

/** Income of children and other people at the address never counts (art. 31 lid 2 h and art. 32 Participatiewet). */
export function gezinsInkomen(p: Peiling): GezinsInkomen {
  const som: Sommen = { exclusief: { min: 0, max: 0 }, inclusief: { min: 0, max: 0 }, onduidelijk: { min: 0, max: 0 } };
  const { aanvrager, partner } = p.huishouden;
  telPersoon(som, aanvrager, p, false);
  if (!isBekend(partner)) tel(som.onduidelijk, ALLES);
  // The income of a partner under 18, who has no right to bijstand, counts only in part (art. 32 lid 3).
  else if (partner !== null) telPersoon(som, partner, p, (p.leeftijdPartner?.jaren.min ?? 0) < 18);
  return som;
}

type Som = { -readonly [K in keyof Interval]: number };
type Sommen = { readonly [K in keyof GezinsInkomen]: Som };

function tel(som: Som, deel: Interval): void {
  som.min += deel.min;
  som.max += deel.max;
}

function telPersoon(som: Sommen, { inkomsten }: Persoon, p: Peiling, deels: boolean): void {
  // A business may have made a loss, so what is not known here can be below zero.
  if (!isBekend(inkomsten)) {
    tel(som.onduidelijk, ALLES);
    return;
  }
  for (const bron of inkomsten) {
    const soort = p.kader.inkomstensoort.get(bron.soort);
    if (soort?.telt === 'niet') continue;
    const bedrag = zonderVrijDeel(meegeteld(bron, soort), soort, p);
    tel(som[mand(bron, soort)], deels ? { min: Math.min(bedrag.min, 0), max: bedrag.max } : bedrag);
  }
}

function mand(bron: Inkomstenbron, soort: Inkomstensoort | undefined): keyof GezinsInkomen {
  // A loss weighs most against the lower norm, the one without holiday pay.
  if (isBekend(bron.bedrag) && bron.bedrag.min < 0) return 'exclusief';
  if (soort?.vakantiegeld === 'apart') return 'exclusief';
  if (soort?.vakantiegeld === 'vraag' && isBekend(bron.vakantiegeld)) return bron.vakantiegeld;
  return 'onduidelijk';
}

function meegeteld(bron: Inkomstenbron, soort: Inkomstensoort | undefined): Interval {
  if (!isBekend(bron.bedrag)) return soort?.magNegatief ? ALLES : VANAF_NUL;
  const { min, max } = perJaar(bron.bedrag);
  // Whether a loss may be set off against other income is not settled, so it counts as anything from the loss up to nothing.
  return { min: soort?.telt === 'geheel' ? min : Math.min(min, 0), max: Math.max(max, 0) };
}

/**
 * A part that may be free when either of a couple has the AOW age (art. 33 lid 5): reckoned with both ways; all of it, where the
 * figure for the day is not known.
 */
function zonderVrijDeel(bedrag: Interval, soort: Inkomstensoort | undefined, p: Peiling): Interval {
  const zonderAow = p.leeftijd.aow === NEE && (p.leeftijdPartner === null || p.leeftijdPartner?.aow === NEE);
  if (soort?.vrijMetAow === undefined || zonderAow) return bedrag;
  const perMaand = p.cijfers[soort.vrijMetAow]?.waarden[p.huishouden.partner === null ? 'alleenstaand' : 'gehuwd'];
  return { min: perMaand === undefined ? Math.min(bedrag.min, 0) : Math.max(0, bedrag.min - perMaand * 12), max: bedrag.max };
}
