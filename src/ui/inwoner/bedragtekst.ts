import type { TFunction } from 'i18next';
import { euros, eurosEnCenten } from '../../app/opmaak.ts';
import { MAX_CENTEN } from '../../domain/geld.ts';
import { type Interval, isPrecies } from '../../domain/interval.ts';

const bedrag = (centen: number): string => (centen % 100 === 0 ? euros(centen) : eurosEnCenten(centen));

/** An amount as it was answered: exactly, or about how much. */
export function bereiktekst(bereik: Interval, t: TFunction): string {
  const { min, max } = bereik;
  if (isPrecies(bereik)) return bedrag(min);
  if (max >= MAX_CENTEN) return t('ongeveer.minstens', { van: bedrag(min) });
  if (min <= -MAX_CENTEN) return t('ongeveer.verlies');
  if (min === 0) return t('ongeveer.hoogstens', { tot: bedrag(max) });
  return t('ongeveer.tussen', { van: bedrag(min), tot: bedrag(max) });
}
