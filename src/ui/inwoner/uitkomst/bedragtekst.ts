import type { TFunction } from 'i18next';
import { euros } from '../../../app/opmaak.ts';
import { type Interval, isPrecies } from '../../../domain/interval.ts';

/** `€ 320 tot € 540 per maand`; who may get nothing reads only the highest. */
export function bedragtekst(bedrag: Interval, t: TFunction): string {
  if (isPrecies(bedrag)) return t('kaart.per-maand', { bedrag: euros(bedrag.min) });
  if (bedrag.min === 0) return t('kaart.tot-maand', { tot: euros(bedrag.max) });
  return t('kaart.van-tot-maand', { van: euros(bedrag.min), tot: euros(bedrag.max) });
}
