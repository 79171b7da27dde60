import { expect, type Page, test } from '@playwright/test';
import { klaarVoorOffline, nl, PERSONAS, speel } from './spelen.ts';

const ANDERS = 'Maten en gewichten';

/** Nothing of the check is on the page, in the address, in the history or on the device. */
async function allesWeg(page: Page): Promise<void> {
  await expect(page).toHaveTitle(ANDERS);
  expect(page.url()).toMatch(/\/weg\.html$/);
  await expect(page.locator('body')).not.toContainText(/regeling|schuld|hulp|geld/i);
  for (let i = 0; i < 3; i++) {
    await page.goBack().catch(() => null);
    if (page.url() === 'about:blank') break;
    await expect(page).toHaveTitle(ANDERS);
  }
  for (let i = 0; i < 3; i++) await page.goForward().catch(() => null);
  await expect(page).toHaveTitle(ANDERS);
  const over = await page.evaluate(async () => [Object.keys(localStorage), Object.keys(sessionStorage), (await indexedDB.databases()).length, history.state]);
  expect(over).toEqual([[], [], 0, null]);
}

test('"Snel weg" toont iets anders, ook achter de terugknop en zonder internet', async ({ page, context }) => {
  await page.goto('./');
  await klaarVoorOffline(page);
  await speel(page, PERSONAS.dennis);
  await context.setOffline(true);
  await page.getByRole('button', { name: nl.schil.weg }).click();
  await allesWeg(page);
});

test('twee keer op Escape doet hetzelfde, en doet geen verzoek naar een andere plek', async ({ page, baseURL }) => {
  const vreemd: string[] = [];
  page.on('request', (verzoek) => {
    if (!verzoek.url().startsWith(baseURL ?? '')) vreemd.push(verzoek.url());
  });
  await page.goto('./');
  await page.getByRole('link', { name: nl.start.begin }).click();
  await page.getByLabel(nl.situatie.schulden, { exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.vraag.situatie.vraag);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await allesWeg(page);
  expect(vreemd).toEqual([]);
});

test('de titel zegt op geen enkel scherm waar het over gaat', async ({ page }) => {
  await page.goto('./');
  const neutraal = () => expect(page).toHaveTitle(/^(Fout: )?Regelingencheck$/);
  await neutraal();
  await speel(page, PERSONAS.omar, neutraal);
  for (const pad of ['controle', 'uitkomst', 'hulp', 'over', 'dekking', 'wissen']) {
    await page.goto(`./#/${pad}`);
    await neutraal();
  }
});
