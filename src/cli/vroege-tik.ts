/**
 * Runs inside the page, in the first small script: what somebody taps or chooses with Enter before the other scripts are there is
 * kept, the last of it, and done once they are. It stands alone: nothing outside it exists there.
 *
 * @returns to be called when the page answers taps by itself.
 */
export function onthoudTik(): () => void {
  let getikt: Element | null = null;
  const houd = (e: MouseEvent): void => {
    const nu = (e.target as Element).closest('a, button');
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
    getikt?.removeAttribute('aria-busy');
    nu.setAttribute('aria-busy', 'true');
    getikt = nu;
  };
  addEventListener('click', houd, true);
  return () => {
    removeEventListener('click', houd, true);
    getikt?.removeAttribute('aria-busy');
    (getikt as HTMLElement | null)?.click();
  };
}
