import { isBekend } from '../../domain/antwoord.ts';
import { jaarVan } from '../../domain/datum.ts';
import type { Interval } from '../../domain/interval.ts';
import { en, iemand, JA, NEE, niet, ONBEKEND, type Oordeel } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import { gemistVan, toetsingsinkomenGemis } from '../gemis.ts';
import { type Leeftijd, leeftijdVan, vanaf } from '../leeftijd.ts';
import { type Bedragsoort, reeks } from './soort.ts';

/** Working days in a month, as the UWV reckons. */
const DAGEN_PER_MAAND = 21.75;

/**
 * Toeslagenwet, art. 2 and 8: what the gross income of the household falls short of the minimum, holiday pay left out. With the
 * benefit it is never more than the dagloon (art. 8a), which is not asked for: the amount is the most that is possible.
 */
export const toeslagenwet: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'toeslagenwet');
    if (!euro) return undefined;
    const uitgesloten = isUitgesloten(f);
    if (uitgesloten === JA) return { min: 0, max: 0 };
    const norm = normPerDag(f, euro);
    const { samen } = f.toetsingsinkomen;
    return {
      min: uitgesloten === ONBEKEND ? 0 : Math.max(0, Math.floor(norm.min * DAGEN_PER_MAAND - samen.max / 12)),
      max: Math.max(0, Math.ceil(norm.max * DAGEN_PER_MAAND - samen.min / 12)),
    };
  },
  gemis: (f) => [...gemistVan(f.huishouden, 'leeftijd', 'huisgenoten'), ...toetsingsinkomenGemis(f)],
};

function normPerDag({ huishouden: { partner, huisgenoten }, leeftijd: { jaren } }: Feiten, euro: (naam: string) => number): Interval {
  if (partner !== null && isBekend(partner)) return { min: euro('gehuwd'), max: euro('gehuwd') };
  const bedragen: number[] = partner === null ? [] : [euro('gehuwd')];
  for (const jong of [18, 19, 20] as const) if (jaren.min <= jong && jong <= jaren.max) bedragen.push(euro(`alleenstaand-${jong}`));
  if (jaren.min < 18) bedragen.push(0);
  if (jaren.max >= 21) {
    bedragen.push(euro('alleenstaand'));
    if (!isBekend(huisgenoten) || huisgenoten.length > 0) bedragen.push(euro('woningdeler'));
  }
  return { min: Math.min(...bedragen), max: Math.max(...bedragen) };
}

const JONGSTE_KIND = 12;
const GEBOREN_NA = 1971;

/** Art. 3: a couple without a child under 12 where the other one was born after 1971; which of them applies is left open. */
function isUitgesloten(f: Feiten): Oordeel {
  const { partner, kinderen } = f.huishouden;
  if (partner === null) return NEE;
  const jongKind = isBekend(kinderen) ? iemand(kinderen, (kind) => niet(vanaf(leeftijdVan(kind.geboren, f.peildatum, f.kader), JONGSTE_KIND))) : ONBEKEND;
  const beiden = f.leeftijdPartner ? en(isGeborenNa(f.leeftijd, f), isGeborenNa(f.leeftijdPartner, f)) : ONBEKEND;
  const zeker = isBekend(partner) ? JA : ONBEKEND;
  return en(zeker, en(niet(jongKind), beiden));
}

function isGeborenNa({ jaren }: Leeftijd, f: Feiten): Oordeel {
  const jaar = jaarVan(f.peildatum);
  return jaar - jaren.max - 1 > GEBOREN_NA ? JA : jaar - jaren.min <= GEBOREN_NA ? NEE : ONBEKEND;
}
