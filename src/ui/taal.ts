import type { TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { i18n, leesTaalstand, volgTaal } from '../app/i18n.ts';

type Woordenlijst = 'translation' | 'dekking';

interface Woorden<L extends Woordenlijst> {
  readonly t: TFunction<L>;
  readonly taal: string;
}

/** The words of the page; draws again when the language changes. */
export function useTaal<L extends Woordenlijst = 'translation'>(lijst: L = 'translation' as L): Woorden<L> {
  const stand = useSyncExternalStore(volgTaal, leesTaalstand, leesTaalstand);
  return { t: woorden(lijst, stand) as TFunction<L>, taal: i18n.language };
}

const klaar = new Map<Woordenlijst, { readonly stand: number; readonly t: TFunction<Woordenlijst> }>();

/** A new function after each change, so that what depends on it is worked out again. */
function woorden(lijst: Woordenlijst, stand: number): TFunction<Woordenlijst> {
  const vorige = klaar.get(lijst);
  if (vorige?.stand === stand) return vorige.t;
  const zoek = i18n.getFixedT(null, lijst) as (sleutel: string, opties?: object) => string;
  const gevonden = new Map<string, string>();
  // Most words stay on the screen from one question to the next; to look them up takes longer than to draw them.
  const t = ((sleutel, opties) => {
    if (opties) return zoek(sleutel, opties);
    const woord = gevonden.get(sleutel) ?? zoek(sleutel);
    gevonden.set(sleutel, woord);
    return woord;
  }) as typeof zoek as TFunction<Woordenlijst>;
  klaar.set(lijst, { stand, t });
  return t;
}
