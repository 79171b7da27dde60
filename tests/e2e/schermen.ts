import { expect, type Page } from '@playwright/test';
import { naarUitkomst, nl, PERSONAS, speel } from './spelen.ts';

/** Screens that can be opened by their address alone, before and after the questions. */
const LOS = ['hulp', 'over', 'dekking', 'toegankelijkheid', 'bewaren'] as const;
const NA_DE_VRAGEN = ['wat-als', 'plan', 'wissen'] as const;

type Kijk = (scherm: string) => Promise<void>;

/** Opens everything that can be opened, also what stands inside it. What is inside is made a moment after it opens. */
export async function klapUit(page: Page): Promise<void> {
  const nogDicht = (): Promise<number> =>
    page.evaluate(() => {
      const dicht = document.querySelectorAll('main details:not([open])');
      for (const details of dicht) details.querySelector('summary')?.click();
      return dicht.length + document.querySelectorAll('main .rc-uitklap__inhoud:empty').length;
    });
  await expect.poll(nogDicht, { timeout: 30_000, intervals: [50] }).toBe(0);
}

/** A screen of its own address, with the answers that are in memory. */
export async function ga(page: Page, scherm: string): Promise<void> {
  await page.evaluate((pad) => {
    window.location.hash = `#/${pad}`;
  }, scherm);
  await expect(page).toHaveURL(new RegExp(`#/${scherm}$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(nl.schil.laden, { exact: true })).toHaveCount(0);
}

/** Chooses a language as a reader does, from the list that every screen has. */
export async function inTaal(page: Page, taal: string): Promise<void> {
  await page.locator('.rc-taalkeuze > summary').click();
  await page.locator(`.rc-taalkeuze__lijst button[lang="${taal}"]`).click();
  // Fetched when it is chosen.
  await expect(page.locator('html')).toHaveAttribute('lang', taal, { timeout: 15_000 });
  await expect(page.locator('.rc-taalkeuze')).not.toHaveAttribute('open');
}

/** On the row of languages of the start screen, also before its scripts are there. */
export async function kiesOpStart(page: Page, taal: string): Promise<void> {
  await page.locator(`main .rc-talen__taal[lang="${taal}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', taal, { timeout: 15_000 });
}

/** Shows every screen of the resident, each question also with its error, and looks at each. */
export async function elkScherm(page: Page, kijk: Kijk, taal = 'nl'): Promise<void> {
  await page.goto('./');
  const metTaal: Kijk = async (scherm) => {
    if (taal === 'nl') return kijk(scherm);
    await inTaal(page, taal);
    await kijk(scherm);
    await inTaal(page, 'nl');
  };
  await metTaal('start');
  for (const scherm of LOS) {
    await ga(page, scherm);
    await klapUit(page);
    await metTaal(scherm);
  }
  await page.goto('./#/');
  const gezien = new Set<string>();
  await speel(page, PERSONAS.omar, async (id) => {
    const scherm = gezien.has(id) ? `${id} 2` : id;
    gezien.add(id);
    await klapUit(page);
    await metTaal(scherm);
    await page.getByRole('button', { name: nl.knop.verder, exact: true }).click();
    await metTaal(`${scherm} met fout`);
  });
  await metTaal('controle');
  await naarUitkomst(page);
  await klapUit(page);
  await metTaal('uitkomst');
  for (const scherm of NA_DE_VRAGEN) {
    await ga(page, scherm);
    await klapUit(page);
    await metTaal(scherm);
  }
}
