import type { TFunction } from 'i18next';
import { bereikInEuros, eurosOmhoog, eurosOmlaag } from '../../../app/opmaak.ts';
import type { Interval } from '../../../domain/interval.ts';

/** A range in words, never more precise than it is; a range that may be nothing reads "hoogstens". */
export function bedragtekst(bedrag: Interval | undefined, t: TFunction): string {
  if (!bedrag || (bedrag.max === Number.POSITIVE_INFINITY && bedrag.min <= 0)) return t('wat-als.verschil.onbekend');
  if (bedrag.max === Number.POSITIVE_INFINITY) return t('wat-als.verschil.minstens', { bedrag: eurosOmlaag(bedrag.min) });
  if (bedrag.min === 0 && bedrag.max === 0) return t('wat-als.verschil.niets');
  if (bedrag.min <= 0) return t('wat-als.verschil.hoogstens', { bedrag: eurosOmhoog(bedrag.max) });
  return bereikInEuros(bedrag);
}

/** What is kept of a hundred euro. */
export const overtekst = ({ min, max }: Interval): string => bereikInEuros({ min: min * 100, max: max * 100 });
