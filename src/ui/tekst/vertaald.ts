import { createElement, Fragment, type ReactNode } from 'react';
import { i18n } from '../../app/i18n.ts';
import { richtingVan } from '../../app/talen.ts';
import { eenTaal, heeftStukken, ontleed, opEenRegel, type Stuk } from '../../app/tweetalig.ts';

/** Elements that hold letters only. */
const ALLEEN_LETTERS = new Set(['option', 'title', 'textarea', 'text', 'tspan', 'desc']);

/**
 * What an element shows, with its texts drawn as they are meant: two languages apart, a Dutch word marked as Dutch, an amount
 * whole. An attribute holds one language. A component gets its children drawn too: it may come from a package that knows nothing of this.
 */
export function vertaaldeProps(soort: unknown, props: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let nieuw: Record<string, unknown> | undefined;
  for (const [naam, waarde] of Object.entries(props)) {
    const anders =
      naam === 'children' ? kinderen(soort, waarde) : isAttribuut(soort, naam) && typeof waarde === 'string' && heeftStukken(waarde) ? eenTaal(waarde) : waarde;
    if (anders !== waarde) nieuw = { ...(nieuw ?? props), [naam]: anders };
  }
  return nieuw ?? props;
}

/** A component hands on what is meant for an element: its name for a screen reader. */
const isAttribuut = (soort: unknown, naam: string): boolean => typeof soort === 'string' || naam.startsWith('aria-');

function kinderen(soort: unknown, inhoud: unknown): unknown {
  if (typeof inhoud === 'string') return heeftStukken(inhoud) ? tekst(soort, inhoud) : inhoud;
  if (!Array.isArray(inhoud) || !inhoud.some((deel) => typeof deel === 'string' && heeftStukken(deel))) return inhoud;
  return inhoud.map((deel, i) => (typeof deel === 'string' && heeftStukken(deel) ? createElement(Fragment, { key: `t${i}` }, tekst(soort, deel)) : deel));
}

/** One element, however many pieces it has: around it may be a row in which each piece would be a part of its own. */
function tekst(soort: unknown, inhoud: string): ReactNode {
  if (typeof soort === 'string' && ALLEEN_LETTERS.has(soort)) return opEenRegel(inhoud);
  const [eerste, ...rest] = ontleed(inhoud).map(teken);
  return rest.length === 0 ? eerste : createElement('span', null, eerste, ...rest);
}

function teken(stuk: Stuk): ReactNode {
  switch (stuk.soort) {
    case 'tekst':
      return stuk.tekst;
    case 'bedrag':
      return createElement('bdi', { dir: 'ltr', translate: 'no' }, stuk.tekst);
    case 'merk':
      return createElement('bdi', { lang: /[a-z]/i.test(stuk.tekst) ? 'nl' : undefined, translate: 'no' }, stuk.tekst);
    case 'ongezien':
      // Who does not see the line under it hears it after it.
      return createElement(
        'span',
        { className: 'rc-ongezien' },
        ...stuk.delen.map(teken),
        createElement('span', { className: 'rc-alleen-voorlezen' }, ` (${eenTaal(i18n.t('schil.vertaald-niet'))})`),
      );
    case 'paar':
      return createElement(
        'span',
        { className: 'rc-tweetalig' },
        createElement('span', { className: 'rc-tweetalig__eerste', lang: stuk.taal, dir: richtingVan(stuk.taal) }, ...stuk.eerste.map(teken)),
        ' ',
        createElement('span', { className: 'rc-tweetalig__tweede', lang: 'nl', dir: 'ltr' }, ...stuk.tweede.map(teken)),
      );
  }
}
