const NAAM = 'voorlezen';
const KLASSE = 'rc-wordt-gelezen';

/** Shows which sentence is read; without a range nothing is. The page itself does not change, so nothing typed is lost. */
export function markeer(plek: Range | undefined): void {
  for (const oud of document.querySelectorAll(`.${KLASSE}`)) oud.classList.remove(KLASSE);
  const element = plek?.startContainer.parentElement;
  if ('highlights' in CSS) {
    if (plek) CSS.highlights.set(NAAM, new Highlight(plek));
    else CSS.highlights.delete(NAAM);
  } else element?.classList.add(KLASSE);
  element?.scrollIntoView({ block: 'nearest' });
}
