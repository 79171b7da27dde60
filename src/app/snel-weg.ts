import { navigatie } from './geschiedenis.ts';

/** A page of the check itself, so that it is there without internet and no other site learns of it. */
const ANDERS = 'weg.html';

/** How long the history may take to go back before the page leaves all the same. */
const GEDULD_MS = 250;

/**
 * Leaves at once: the page is blank before anything else happens, and then shows something that has nothing to do with money.
 * The steps of the conversation go out of the history of this tab, so that the way back does not lead here.
 */
export async function gaSnelWeg(): Promise<void> {
  document.body.hidden = true;
  document.title = '\u200b';
  await naarEersteStap().catch(() => undefined);
  history.replaceState(null, '', ANDERS);
  // A new step takes those after it out of the history.
  history.pushState(null, '', ANDERS);
  window.location.reload();
}

async function naarEersteStap(): Promise<void> {
  const stappen = navigatie();
  const eerste = stappen?.entries().find(({ sameDocument }) => sameDocument);
  if (!stappen || !eerste || eerste.key === stappen.currentEntry?.key) return;
  const geduld = new Promise((klaar) => setTimeout(klaar, GEDULD_MS));
  await Promise.race([stappen.traverseTo(eerste.key).finished, geduld]);
}
