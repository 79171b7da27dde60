import type { Zin } from '../../app/stem.ts';

/** A sentence and where it stands on the page. */
export interface Paginazin extends Zin {
  readonly plek: Range;
}

const BLOK = 'p, h1, h2, h3, h4, li, label, legend, summary, button, dt, dd, th, td, figcaption, a, div, section';
/** What is not for the ear: drawings, the second of two languages, and what is on the page for a screen reader only. */
const STIL = 'svg, script, style, [hidden], [aria-hidden="true"], .rc-tweetalig__tweede, .rc-alleen-voorlezen, textarea, option, [data-niet-voorlezen]';

/** The sentences of a part of the page as they are seen, from top to bottom. */
export function zinnenVan(wortel: Element, taal: string): readonly Paginazin[] {
  const loper = document.createTreeWalker(wortel, NodeFilter.SHOW_TEXT);
  const blokken: { readonly blok: Element; readonly stukken: Text[] }[] = [];
  for (let knoop = loper.nextNode(); knoop; knoop = loper.nextNode()) {
    const ouder = knoop.parentElement;
    if (!(knoop instanceof Text) || !ouder || ouder.closest(STIL) || !zichtbaar(ouder)) continue;
    const blok = ouder.closest(BLOK) ?? wortel;
    const laatste = blokken.at(-1);
    if (laatste?.blok === blok) laatste.stukken.push(knoop);
    else blokken.push({ blok, stukken: [knoop] });
  }
  return blokken.flatMap(({ blok, stukken }) => inZinnen(stukken, taalVan(blok, stukken, taal)));
}

/** A closed `details` hides what is in it, and so does the style sheet. */
function zichtbaar(element: Element): boolean {
  const dicht = element.closest('details:not([open])');
  if (dicht && !element.closest('summary')) return false;
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}

/** A whole block in another language has a voice of its own; a foreign word inside a sentence has not. */
function taalVan(blok: Element, stukken: readonly Text[], taal: string): string {
  const talen = new Set(stukken.map((stuk) => stuk.parentElement?.closest('[lang]:not(bdi)')?.getAttribute('lang')));
  const [enige] = talen.size === 1 ? [...talen] : [blok.closest('[lang]')?.getAttribute('lang')];
  return enige ?? taal;
}

function inZinnen(stukken: readonly Text[], taal: string): Paginazin[] {
  const tekst = stukken.map(({ data }) => data).join('');
  return grenzen(tekst, taal).flatMap(([van, tot]) => {
    // Characters that only steer the direction are not for the voice.
    const woorden = tekst
      .slice(van, tot)
      .replace(/[\u00ad\u2066-\u2069]/g, '')
      .trim();
    return /[\p{L}\p{N}]/u.test(woorden) ? [{ tekst: woorden, taal, plek: bereik(stukken, van, tot) }] : [];
  });
}

function grenzen(tekst: string, taal: string): readonly (readonly [number, number])[] {
  if (!('Segmenter' in Intl)) return [...tekst.matchAll(/[^.!?؟።]+[.!?؟።]*\s*/g)].map(({ 0: zin, index }) => [index, index + zin.length]);
  return [...new Intl.Segmenter(taal, { granularity: 'sentence' }).segment(tekst)].map(({ segment, index }) => [index, index + segment.length]);
}

function bereik(stukken: readonly Text[], van: number, tot: number): Range {
  const plek = (waar: number): [Text | undefined, number] => {
    let rest = waar;
    for (const stuk of stukken) {
      if (rest <= stuk.length) return [stuk, rest];
      rest -= stuk.length;
    }
    return [stukken.at(-1), stukken.at(-1)?.length ?? 0];
  };
  const range = document.createRange();
  const [begin, vanaf] = plek(van);
  const [eind, totAan] = plek(tot);
  if (begin && eind) {
    range.setStart(begin, vanaf);
    range.setEnd(eind, totAan);
  }
  return range;
}
