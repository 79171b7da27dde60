import type { Interval } from './interval.ts';
import { gewoneCijfers } from './schrift.ts';

/** How often an amount comes in, with the number of times a year (four weeks: 13, a week: 52). */
export const KEER_PER_JAAR = { week: 52, 'vier-weken': 13, maand: 12, jaar: 1 } as const;
export type Periode = keyof typeof KEER_PER_JAAR;
export const PERIODEN = Object.keys(KEER_PER_JAAR) as Periode[];

/** An amount in whole eurocents with its period; an interval, because "tussen 1.400 en 1.600" is an answer too. */
export interface Bedrag extends Interval {
  readonly per: Periode;
}

/**
 * The same amount per year. Every period goes a whole number of times into a year, so nothing is rounded and
 * € 1.200 per month is exactly € 14.400 per year.
 */
export function perJaar(bedrag: Bedrag): Interval {
  const keer = KEER_PER_JAAR[bedrag.per];
  return { min: bedrag.min * keer, max: bedrag.max * keer };
}

/** The highest amount that may be typed, € 1.000.000: above it a sum of cents could lose precision. */
export const MAX_CENTEN = 100_000_000;

export type BedragFout = 'leeg' | 'geen-bedrag' | 'negatief' | 'te-hoog' | 'onduidelijk';
export type GelezenBedrag = { readonly centen: number } | { readonly fout: BedragFout };

/**
 * Reads an amount as people in the Netherlands type it: `1250`, `1.250,50`, `1250,-`, `€ 1 250`, `1250.50`, `EUR 1.250`.
 *
 * One dot or comma with three digits behind it separates thousands; with one or two digits behind it, it is the decimal
 * sign. `1,2345` is refused as unclear rather than guessed at.
 *
 * @param magNegatief a loss of an own business may be typed as `-300`.
 * @param per what was chosen beside it, which may then be typed behind the amount too: `1250 per maand`.
 */
export function leesBedrag(tekst: string, magNegatief = false, per: Periode | null = null): GelezenBedrag {
  const kaal = gewoneCijfers(tekst)
    .replace(/[\s']/g, '')
    .replace(per ? ACHTER[per] : '', '')
    .replace(/^(-?)(?:€|euro|eur)/i, '$1')
    .replace(/(?:€|euro|eur)$/i, '');
  if (kaal === '') return { fout: 'leeg' };
  const min = /^[-−–]/.test(kaal);
  const zonderStreepje = kaal.replace(/^[-−–+]/, '').replace(/[.,][-−–=]+$/, '');
  if (!/^\d[\d.,]*$/.test(zonderStreepje)) return { fout: 'geen-bedrag' };
  if (min && !magNegatief) return { fout: 'negatief' };

  const delen = splits(zonderStreepje);
  if (!delen) return { fout: 'onduidelijk' };
  const centen = Number(delen.heel) * 100 + Number(delen.cent.padEnd(2, '0'));
  if (centen > MAX_CENTEN) return { fout: 'te-hoog' };
  return { centen: min && centen > 0 ? -centen : centen };
}

const ACHTER: Readonly<Record<Periode, RegExp>> = { week: /perweek$/i, 'vier-weken': /per(?:4|vier)weken$/i, maand: /permaand$/i, jaar: /perjaar$/i };

/** Splits `1.250,50` into 1250 and 50; undefined when the marks can be read in more than one way. */
function splits(tekst: string): { heel: string; cent: string } | undefined {
  if (/^\d+$/.test(tekst)) return { heel: tekst, cent: '' };
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(tekst) || /^[1-9]\d{0,2}(,\d{3})+$/.test(tekst)) return { heel: tekst.replace(/[.,]/g, ''), cent: '' };
  const nederlands = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(tekst);
  const engels = /^(\d+|\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/.exec(tekst);
  const delen = nederlands ?? engels;
  return delen ? { heel: (delen[1] ?? '').replace(/[.,]/g, ''), cent: delen[2] ?? '' } : undefined;
}
