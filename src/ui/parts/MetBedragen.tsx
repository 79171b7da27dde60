import { Fragment } from 'react';

const BEDRAG = /-?€\u00a0?[\d.,]*\d(?: – €\u00a0?[\d.,]*\d)?/g;

/** A sentence in which each amount stays whole: not translated, and not turned around from right to left. */
export function MetBedragen({ tekst }: { readonly tekst: string }) {
  let tot = 0;
  const delen = [...tekst.matchAll(BEDRAG)].map(({ 0: bedrag, index }) => {
    const ervoor = tekst.slice(tot, index);
    tot = index + bedrag.length;
    return (
      <Fragment key={index}>
        {ervoor}
        <bdi translate="no">{bedrag}</bdi>
      </Fragment>
    );
  });
  return [...delen, tekst.slice(tot)];
}
