/**
 * Runs inside the page, in the first small script: what somebody taps or chooses with Enter before the other scripts are there is
 * kept, the last language and the last of the rest, and done once they are. It stands alone: nothing outside it exists there.
 *
 * @returns to be called when the page answers taps by itself.
 */
export function onthoudTik(): () => void {
  /** The language first: the screen that holds it may go with what was tapped beside it. */
  const getikt: [taal: HTMLElement | null, ander: HTMLElement | null] = [null, null];
  const houd = (e: MouseEvent): void => {
    const nu = (e.target as Element).closest<HTMLElement>('a, button');
    // Another tab needs no scripts of this one.
    if (!nu || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    e.stopPropagation();
    // Who must not be seen here does not wait for anything.
    if (nu.closest('.rc-snelweg')) {
      document.body.hidden = true;
      history.replaceState(null, '', 'weg.html');
      location.reload();
    }
    const soort = nu.closest('.rc-talen') ? 0 : 1;
    getikt[soort]?.removeAttribute('aria-busy');
    nu.setAttribute('aria-busy', 'true');
    getikt[soort] = nu;
  };
  addEventListener('click', houd, true);
  return () => {
    removeEventListener('click', houd, true);
    for (const knop of getikt) knop?.removeAttribute('aria-busy');
    for (const knop of getikt) knop?.click();
  };
}
