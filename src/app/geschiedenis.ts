/** The part of the Navigation API that is used; not every browser has it. */
interface Navigatie {
  entries(): readonly { readonly key: string; readonly url: string | null; readonly sameDocument: boolean }[];
  readonly currentEntry: { readonly key: string; readonly index: number } | null;
  traverseTo(sleutel: string): { readonly finished: Promise<unknown> };
}

export const navigatie = (): Navigatie | undefined => (window as unknown as { navigation?: Navigatie }).navigation;

/**
 * Goes a step back in the history when that step is this screen, so that the browser's own way back does not lead forward again.
 * false: it is another screen, or the browser does not say.
 */
export function gaTerugNaar(pad: string): boolean {
  const stappen = navigatie();
  const vorige = stappen?.currentEntry && stappen.entries()[stappen.currentEntry.index - 1];
  if (!vorige?.sameDocument || padIn(vorige.url) !== pad) return false;
  history.back();
  return true;
}

const padIn = (adres: string | null): string => (adres === null ? '' : new URL(adres).hash.replace(/^#?\/?/, '/'));
