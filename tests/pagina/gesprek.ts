import { mediaan } from '../bench/tijd.ts';
import type { Browser, Tabblad } from './browser.ts';
import { lees, maakTraag, telefoon, wacht } from './meting.ts';

const VRAGEN = 12;
/** Nobody answers a question within this time, and what is counted in between is then done. */
const LEZEN = 600;

/** Taps through the first questions as somebody does who skips them all, and comes back later without a network. */
export async function gesprek(browser: Browser, url: string) {
  const bezoeker = await browser.bezoeker();
  const blad = await telefoon(await bezoeker.tabblad());
  await blad.stuur('Page.navigate', { url });
  await wacht(1_000);
  await blad.doe(async () => void (await navigator.serviceWorker.ready));
  await wacht(1_500);
  await maakTraag(blad);
  await tik(blad, 'main a.nl-button--primary');
  for (let nummer = 0; nummer < VRAGEN && (await tik(blad, 'main .rc-knoppen--vraag button')); nummer++);
  const { tikken } = await lees(blad);
  await blad.sluit();

  const opnieuw = await telefoon(await bezoeker.tabblad());
  await maakTraag(opnieuw, true);
  await opnieuw.stuur('Page.navigate', { url });
  await wacht(4_000);
  const tweede = await lees(opnieuw);
  await bezoeker.vertrek();
  return {
    'tap to first question': tikken[0] ?? Number.NaN,
    'tap to next question, median': mediaan(tikken.slice(1)),
    'tap to next question, longest': Math.max(...tikken.slice(1)),
    'questions answered': tikken.length,
    'second visit without network, text': tweede.tekst,
    'second visit, usable': tweede.overgenomen ?? Number.NaN,
  };
}

/** A tap as a finger makes it, on the middle of the last thing that fits; false where there is none. */
async function tik(blad: Tabblad, keuze: string): Promise<boolean> {
  const voor = (await lees(blad)).tikken.length;
  const { result } = (await blad.stuur('Runtime.evaluate', { expression: `(${middenVan})(${JSON.stringify(keuze)})`, returnByValue: true })) as {
    result: { value: { x: number; y: number } | null };
  };
  if (!result.value) return false;
  await blad.stuur('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [result.value] });
  await blad.stuur('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  for (let keer = 0; keer < 60 && (await lees(blad)).tikken.length === voor; keer++) await wacht(50);
  await wacht(LEZEN);
  return true;
}

function middenVan(keuze: string): { x: number; y: number } | null {
  const element = [...document.querySelectorAll(keuze)].at(-1);
  if (!element) return null;
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
