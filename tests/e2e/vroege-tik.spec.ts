import { expect, type Page, test } from '@playwright/test';
import { nl } from './spelen.ts';

/** The start screen as it was sent: the first small script is there, all others are held back until this is called. */
async function wachtOpScripts(page: Page): Promise<() => void> {
  let laatDoor = (): void => {};
  const mag = new Promise<void>((klaar) => {
    laatDoor = klaar;
  });
  await page.route(/\/assets\/(?!start-)[^/]+\.js$/, async (route) => {
    await mag;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.start.titel);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/start-/.test(name)));
  return laatDoor;
}

const steun = (page: Page): Promise<boolean> =>
  page.evaluate(() => Object.keys(document.querySelector('main a') ?? {}).some((naam) => naam.startsWith('__reactProps')));

const HOE = {
  'een tik': (page: Page, plek: string) => page.locator(plek).click(),
  Enter: (page: Page, plek: string) => page.locator(plek).press('Enter'),
} as const;

for (const [hoe, doe] of Object.entries(HOE)) {
  test(`${hoe} op een taal telt ook voor de scripts er zijn`, async ({ page }) => {
    const laatDoor = await wachtOpScripts(page);
    await doe(page, 'main .rc-talen__taal[lang=uk]');
    await expect(page.locator('main .rc-talen__taal[lang=uk]')).toHaveAttribute('aria-busy', 'true');
    expect(await steun(page)).toBe(false);
    laatDoor();
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await expect(page.locator('main .rc-talen__taal[lang=uk]')).not.toHaveAttribute('aria-busy');
  });

  test(`${hoe} op het begin telt ook voor de scripts er zijn, en een keer`, async ({ page }) => {
    const laatDoor = await wachtOpScripts(page);
    const stappen = await page.evaluate(() => history.length);
    await doe(page, 'main a.nl-button--primary');
    await doe(page, 'main a.nl-button--primary');
    expect(await steun(page)).toBe(false);
    laatDoor();
    await expect(page).toHaveURL(/#\/vraag\/1$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.vraag.situatie.vraag);
    expect(await page.evaluate(() => history.length)).toBe(stappen + 1);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.start.titel);
    await page.waitForTimeout(500);
    await expect(page).not.toHaveURL(/vraag/);
  });

  test(`${hoe} op wat er gebeurde vinkt ook voor de scripts er zijn aan wat eruit volgt`, async ({ page }) => {
    const laatDoor = await wachtOpScripts(page);
    await doe(page, 'main .rc-tegel:has(use[href$="#schuld"])');
    expect(await steun(page)).toBe(false);
    laatDoor();
    await expect(page).toHaveURL(/#\/vraag\/1$/);
    await expect(page.getByLabel(nl.situatie.schulden, { exact: true })).toBeChecked();
  });

  test(`${hoe} op de lijst met talen laat haar open, ook als de scripts het overnemen`, async ({ page }) => {
    const laatDoor = await wachtOpScripts(page);
    await doe(page, '.rc-taalkeuze > summary');
    const pools = page.locator('.rc-taalkeuze__lijst button[lang=pl]');
    await expect(pools).toBeVisible();
    laatDoor();
    await expect.poll(() => steun(page)).toBe(true);
    await page.waitForTimeout(500);
    await expect(pools).toBeVisible();
    await doe(page, '.rc-taalkeuze__lijst button[lang=pl]');
    await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
    await expect(page.locator('.rc-taalkeuze')).not.toHaveAttribute('open');
    await expect(pools).toHaveCount(0);
  });

  test(`${hoe} in de lijst met talen telt ook voor de scripts er zijn`, async ({ page }) => {
    const laatDoor = await wachtOpScripts(page);
    await doe(page, '.rc-taalkeuze > summary');
    await doe(page, '.rc-taalkeuze__lijst button[lang=tr]');
    expect(await steun(page)).toBe(false);
    laatDoor();
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
    await expect(page.locator('.rc-taalkeuze')).not.toHaveAttribute('open');
  });

  test(`${hoe} op een taal en dan op het begin doet het allebei`, async ({ page }) => {
    const laatDoor = await wachtOpScripts(page);
    await doe(page, 'main .rc-talen__taal[lang=pl]');
    await doe(page, 'main .rc-talen__taal[lang=uk]');
    await doe(page, 'main a.nl-button--primary');
    expect(await steun(page)).toBe(false);
    laatDoor();
    await expect(page).toHaveURL(/#\/vraag\/1$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  });

  test(`${hoe} op "Snel weg" werkt voor de scripts er zijn`, async ({ page }) => {
    await wachtOpScripts(page);
    await doe(page, '.rc-snelweg button');
    await expect(page).toHaveURL(/\/weg\.html$/);
    await expect(page).toHaveTitle('Maten en gewichten');
  });
}
