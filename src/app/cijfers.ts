import { type Datum, dagenTussen } from '../domain/datum.ts';
import { type Feiten, heeftCijfers, type Kader } from '../engine/index.ts';

/** Whether amounts may be shown today: yes, yes but they change soon, or no because none are known. */
export type Cijferstand = { readonly soort: 'geldig' } | { readonly soort: 'bijna'; readonly tot: Datum } | { readonly soort: 'voorbij' };

const WAARSCHUW_DAGEN = 14;

/**
 * The last day on which every figure of the peildatum still holds, or one that follows on it without a gap.
 *
 * @returns undefined when there is no norm for the peildatum. A series that had ended before is no part of it.
 */
export function cijfersTot({ regelboek: { cijfers } }: Kader, peildatum: Datum): Datum | undefined {
  const einden = Object.values(cijfers).flatMap(({ periodes }) =>
    periodes.some((p) => p.vanaf <= peildatum && peildatum <= p.totEnMet) ? (periodes.at(-1)?.totEnMet ?? []) : [],
  );
  const heeftNorm = cijfers['bijstandsnormen']?.periodes.some((p) => p.vanaf <= peildatum && peildatum <= p.totEnMet);
  return heeftNorm ? (Math.min(...einden) as Datum) : undefined;
}

export function cijferstand(f: Feiten): Cijferstand {
  const tot = heeftCijfers(f) ? cijfersTot(f.kader, f.peildatum) : undefined;
  if (tot === undefined) return { soort: 'voorbij' };
  return dagenTussen(f.peildatum, tot) <= WAARSCHUW_DAGEN ? { soort: 'bijna', tot } : { soort: 'geldig' };
}
