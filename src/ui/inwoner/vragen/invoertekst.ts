import { type Antwoord, isBekend } from '../../../domain/antwoord.ts';
import { preciesLeeftijd } from '../../../domain/beantwoord.ts';
import { type Datum, leeftijdOp } from '../../../domain/datum.ts';
import { type BedragFout, leesBedrag, type Periode } from '../../../domain/geld.ts';
import type { Geboren } from '../../../domain/huishouden.ts';
import { isPrecies } from '../../../domain/interval.ts';
import { gewoneCijfers } from '../../../domain/schrift.ts';

export const OUDST = 120;

/** Reads `42`, ` 42 ` and `42 jaar`; anything else is undefined. */
export function leesGeheelGetal(tekst: string): number | undefined {
  const delen = /^\s*(\d{1,3})\s*(?:jaar|jr\.?)?\s*$/i.exec(gewoneCijfers(tekst));
  return delen ? Number(delen[1]) : undefined;
}

/** An amount as it is shown in a field again: `1250` or `1250,50`. */
export const bedragAlsInvoer = (centen: number): string => (centen / 100).toFixed(2).replace('.', ',').replace(/,00$/, '');

export function jarenVan(geboren: Geboren, peildatum: Datum): number | undefined {
  if ('op' in geboren) return leeftijdOp(geboren.op, peildatum);
  return isPrecies(geboren.leeftijd) ? geboren.leeftijd.min : undefined;
}

/** An age as it is shown in a field again; empty where it is not known in whole years. */
export const jarenAlsInvoer = (geboren: Antwoord<Geboren>, peildatum: Datum): string =>
  isBekend(geboren) ? (jarenVan(geboren, peildatum)?.toString() ?? '') : '';

/** Whether this is an age of at most this many years. */
export const isLeeftijd = (getypt: string, hoogstens: number): boolean => (leesGeheelGetal(getypt) ?? Number.POSITIVE_INFINITY) <= hoogstens;

/**
 * What a field for an age of at most so many years answers. A day of birth, or a range that no field can show, stays where the field
 * still says the same.
 */
export const leesLeeftijd =
  (hoogstens: number, peildatum: Datum) =>
  (getypt: string, eerder: Antwoord<Geboren>): Antwoord<Geboren> => {
    const jaren = leesGeheelGetal(getypt);
    if (isBekend(eerder) && getypt.trim() === jarenAlsInvoer(eerder, peildatum)) return eerder;
    return jaren !== undefined && jaren <= hoogstens ? preciesLeeftijd(jaren) : 'weet-niet';
  };

/** For a field of a form: what is not right with this amount, or true. */
export const foutInBedrag =
  (magNegatief: boolean, per: Periode | null = null) =>
  (tekst: string): BedragFout | true => {
    const gelezen = leesBedrag(tekst, magNegatief, per);
    return 'fout' in gelezen ? gelezen.fout : true;
  };
