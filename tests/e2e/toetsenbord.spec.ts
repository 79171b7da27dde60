import { expect, type Page, test } from '@playwright/test';
import { ga } from './schermen.ts';
import { nl, welkeVraag } from './spelen.ts';

/** Nothing in these tests uses a mouse or a finger. */
const HOOGSTENS = 400;

interface Plek {
  readonly nr: number;
  readonly naam: string;
  readonly bezwaar: string;
  /** It keeps its place on the glass, above the page. */
  readonly vast: boolean;
  readonly boven: number;
  readonly onder: number;
}

/** Numbers everything that can be operated and seen; of a group of radio buttons the keyboard stops at one. */
const telBedienbaar = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const groepen = new Set<string>();
    const namen: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
      element.removeAttribute('data-nr');
      // What stands in a closed list is not there for anybody.
      if (element.closest('[hidden]') || element.getClientRects().length === 0 || !element.checkVisibility()) continue;
      if (element.matches(':disabled, [tabindex="-1"]')) continue;
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        if (groepen.has(element.name)) continue;
        groepen.add(element.name);
        const stop = document.querySelector<HTMLElement>(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`) ?? element;
        stop.dataset['nr'] = String(namen.length);
      } else element.dataset['nr'] = String(namen.length);
      namen.push((element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 60));
    }
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    window.scrollTo(0, 0);
    return namen;
  });

/** Where the focus is, and what is wrong with how it shows. */
const plek = (page: Page): Promise<Plek | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const drager = element.matches('input[type=radio], input[type=checkbox]') ? (element.closest('label') ?? element) : element;
    const omlijnd = [element, drager].some((e) => getComputedStyle(e).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(e).outlineWidth) >= 2);
    let vast = false;
    for (let e: HTMLElement | null = element; e; e = e.parentElement) vast ||= /fixed|sticky/.test(getComputedStyle(e).position);
    const { x, y, width, height, top, bottom } = drager.getBoundingClientRect();
    const erop = document.elementFromPoint(x + Math.min(width / 2, 40), y + Math.min(height / 2, 20));
    const vrij = erop !== null && (drager.contains(erop) || erop.contains(drager));
    return {
      nr: Number(element.dataset['nr'] ?? -1),
      naam: (drager.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 60),
      bezwaar: !omlijnd ? 'focus is niet te zien' : vrij ? '' : 'focus is bedekt',
      vast,
      boven: top + window.scrollY,
      onder: bottom + window.scrollY,
    };
  });

/** Walks with Tab over the whole screen and says what is wrong. */
async function loopLangs(page: Page, scherm: string): Promise<string[]> {
  const namen = await telBedienbaar(page);
  const fouten: string[] = [];
  const gezien = new Set<number>();
  let vorige: Plek | undefined;
  for (let keer = 0; keer < HOOGSTENS; keer++) {
    await page.keyboard.press('Tab');
    const hier = await plek(page);
    if (hier === null || gezien.has(hier.nr)) break;
    gezien.add(hier.nr);
    if (hier.nr === -1) fouten.push(`${scherm}: focus op iets dat niet te bedienen is: ${hier.naam}`);
    if (hier.bezwaar) fouten.push(`${scherm}: ${hier.bezwaar}: ${hier.naam}`);
    if (vorige && !vorige.vast && !hier.vast && hier.onder <= vorige.boven) fouten.push(`${scherm}: van "${vorige.naam}" omhoog naar "${hier.naam}"`);
    vorige = hier;
  }
  for (const [nr, naam] of namen.entries()) if (!gezien.has(nr)) fouten.push(`${scherm}: niet te bereiken: ${naam}`);
  return fouten;
}

/** Tabs on until the thing with this text has the focus. */
async function naar(page: Page, tekst: string): Promise<void> {
  for (let keer = 0; keer < HOOGSTENS; keer++) {
    await page.keyboard.press('Tab');
    if ((await plek(page))?.naam.startsWith(tekst)) return;
  }
  throw new Error(`met Tab niet te bereiken: ${tekst}`);
}

const kop = (page: Page) => page.getByRole('heading', { level: 1 });

test('de hele check gaat met alleen het toetsenbord, en de focus is overal te zien en loopt van boven naar onder', async ({ page }) => {
  test.setTimeout(240_000);
  const fouten: string[] = [];
  const kijk = async (scherm: string): Promise<void> => void fouten.push(...(await loopLangs(page, scherm)));
  await page.goto('./');
  await kijk('start');
  await naar(page, nl.start.begin);
  await page.keyboard.press('Enter');

  for (let nummer = 1; nummer <= 30; nummer++) {
    await expect(page).toHaveURL(new RegExp(`#/(vraag/${nummer}|controle)$`));
    if (page.url().endsWith('#/controle')) break;
    await expect(kop(page)).toBeFocused();
    await kijk(`vraag ${nummer}`);
    // A choice with the arrows or the space bar, a number by typing; where that does not settle it, "weet ik niet".
    const keuze = page.getByRole('main').getByRole('radio').or(page.getByRole('main').getByRole('checkbox'));
    if (nummer <= 4 && (await keuze.count()) > 0) {
      const soort = await keuze.first().getAttribute('type');
      await keuze.first().focus();
      await page.keyboard.press(soort === 'radio' ? 'ArrowDown' : 'Space');
      expect(await page.getByRole('main').locator('input:checked').count()).toBe(1);
      await naar(page, nl.knop.verder);
    } else await naar(page, nl.knop['weet-niet']);
    await page.keyboard.press('Enter');
  }
  await expect(kop(page)).toHaveText(nl.controle.titel);
  await kijk('controle');
  await naar(page, nl.controle['naar-uitkomst']);
  await page.keyboard.press('Enter');
  await expect(kop(page)).toHaveText(nl['uitkomst-scherm'].titel);
  await expect(kop(page)).toBeFocused();
  await kijk('uitkomst, dicht');
  const dicht = page.locator('main details:not([open]) > summary');
  const aantal = await dicht.count();
  await dicht.first().focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('main details:not([open]) > summary').count()).not.toBe(aantal);
  await kijk('uitkomst, open');

  for (const scherm of ['hulp', 'over', 'dekking', 'toegankelijkheid', 'bewaren', 'wat-als', 'plan', 'wissen']) {
    await ga(page, scherm);
    // What the device keeps is looked up first.
    await page.waitForTimeout(400);
    await kijk(scherm);
  }
  expect(fouten).toEqual([]);
});

test('wie er is en hoe oud, gaat met alleen het toetsenbord: het vak voor de leeftijd is de volgende plek', async ({ page }) => {
  const getypt: Readonly<Record<string, readonly string[]>> = { partner: ['41'], kinderen: ['2', '4', '8'] };
  const gehad = new Set<string>();
  await page.goto('./');
  await naar(page, nl.start.begin);
  await page.keyboard.press('Enter');
  for (let nummer = 1; gehad.size < 2; nummer++) {
    await expect(page).toHaveURL(new RegExp(`#/vraag/${nummer}$`));
    await expect(kop(page)).toBeFocused();
    const id = await welkeVraag(page);
    const woorden = getypt[id];
    if (!woorden) await naar(page, nl.knop['weet-niet']);
    else {
      gehad.add(id);
      await naar(page, id === 'partner' ? nl.vraag.ja : 'veld-getal');
      if (id === 'partner') {
        await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
      }
      for (const [i, woord] of woorden.entries()) {
        if (i > 0) await page.keyboard.press('Tab');
        await page.keyboard.type(woord);
      }
    }
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.rc-foutenlijst')).toHaveCount(0);
  await ga(page, 'controle');
  for (const regel of ['41 jaar', 'kind 1: 4 jaar', 'kind 2: 8 jaar']) await expect(page.locator('main')).toContainText(regel);
});

test('na een fout staat de focus bij de uitleg, en gaat de link naar het veld', async ({ page }) => {
  await page.goto('./');
  await naar(page, nl.start.begin);
  await page.keyboard.press('Enter');
  await expect(kop(page)).toBeFocused();
  await naar(page, nl.knop.verder);
  await page.keyboard.press('Enter');
  await expect(page.locator('.rc-foutenlijst')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

test('de eerste tab is de sprong naar de inhoud', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: nl.schil['naar-inhoud'] })).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: nl.schil['naar-inhoud'] })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
