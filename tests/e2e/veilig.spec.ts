import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { TALEN } from '../../src/app/talen.ts';
import { klaarVoorOffline, naarUitkomst, nl, PERSONAS, speel } from './spelen.ts';
import { komtNieuweVersie, server, volgendeVersie } from './versies.ts';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const fouten = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(REGELS).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);

for (const kleuren of ['light', 'dark'] as const)
  test(`elk scherm haalt axe zonder één overtreding, ${kleuren}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: kleuren });
    await page.goto('./');
    const alle: string[] = [];
    const kijk = async (scherm: string): Promise<void> => {
      alle.push(...(await fouten(page)).map((fout) => `${scherm} ${fout}`));
      const breed = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      if (breed) alle.push(`${scherm} schuift opzij`);
    };
    await kijk('start');
    await speel(page, PERSONAS.omar, async (id) => {
      await kijk(id);
      await page.getByRole('button', { name: nl.knop.verder, exact: true }).click();
      await kijk(`${id} met fout`);
    });
    await kijk('controle');
    await naarUitkomst(page);
    for (const details of await page.locator('main details > summary').all()) if (await details.isVisible()) await details.click();
    await kijk('uitkomst');
    for (const pad of ['hulp', 'over', 'dekking', 'wissen']) {
      await page.goto(`./#/${pad}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await kijk(pad);
    }
    expect(alle).toEqual([]);
  });

test('geen verzoek naar een andere plek, geen inbreuk op de CSP, geen antwoord in adres, titel of opslag', async ({ page, baseURL }) => {
  const vreemd: string[] = [];
  const meldingen: string[] = [];
  const adressen: string[] = [];
  page.on('request', (verzoek) => {
    if (!verzoek.url().startsWith(baseURL ?? '')) vreemd.push(verzoek.url());
  });
  page.on('console', (bericht) => bericht.type() === 'error' && meldingen.push(bericht.text()));
  page.on('pageerror', (fout) => meldingen.push(fout.message));
  page.on('framenavigated', (frame) => adressen.push(frame.url()));
  await page.goto('./');
  const antwoordKop = await page.request.get('./');
  expect(antwoordKop.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(antwoordKop.headers()['content-security-policy']).not.toContain('unsafe');
  await klaarVoorOffline(page);
  await speel(page, { ...PERSONAS.omar, bezittingen: '98765' }, async () => {
    await expect(page).toHaveTitle('Regelingencheck');
    for (const veld of await page.getByRole('textbox').all()) await expect(veld).toHaveAttribute('autocomplete', 'off');
  });
  await naarUitkomst(page);
  const opslag = await page.evaluate(async () => ({
    lokaal: { ...localStorage },
    sessie: { ...sessionStorage },
    koekjes: document.cookie,
    databanken: (await indexedDB.databases()).map((d) => d.name),
    geschiedenis: JSON.stringify(history.state),
    caches: (await Promise.all((await caches.keys()).map(async (naam) => (await (await caches.open(naam)).keys()).map((v) => v.url)))).flat(),
  }));
  expect(vreemd).toEqual([]);
  expect(meldingen).toEqual([]);
  expect(opslag.lokaal).toEqual({});
  expect(opslag.sessie).toEqual({});
  expect(opslag.koekjes).toBe('');
  expect(opslag.databanken).toEqual([]);
  for (const adres of [...adressen, ...opslag.caches, opslag.geschiedenis ?? '']) expect(adres).not.toMatch(/98765|schuld|1450|omar/i);
  for (const adres of adressen) expect(new URL(adres).hash).toMatch(/^(#\/(begin|vraag\/\d+|controle|uitkomst)?)?$/);
});

test('na herladen zijn de antwoorden weg en staat de inwoner rustig bij het begin', async ({ page }) => {
  await page.goto('./');
  await speel(page, PERSONAS.dennis);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.start.titel);
  await expect(page.getByText(nl.start['weer-begin'])).toBeVisible();
  await page.locator('main summary', { hasText: 'العربية' }).click();
  for (const { code } of TALEN.filter((taal) => taal.code !== 'nl')) {
    const zin = JSON.parse(readFileSync(`locales/${code}.json`, 'utf8')).start['weer-begin'];
    await expect(page.locator(`main p[lang="${code}"]`)).toHaveText(zin);
  }
});

test('wissen haalt alles weg, ook achter de terugknop', async ({ page }) => {
  await page.goto('./');
  await speel(page, PERSONAS.dennis);
  await page.getByRole('link', { name: nl.schil.opnieuw }).click();
  await page.getByRole('button', { name: nl.wissen.ja }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.start.titel);
  for (let i = 0; i < 4; i++) await page.goBack();
  await expect(page.locator('body')).not.toContainText('32 jaar');
});

for (const breedte of [320, 768, 1280])
  test(`niets schuift opzij bij ${breedte} pixels`, async ({ page }) => {
    await page.setViewportSize({ width: breedte, height: 720 });
    await page.goto('./');
    const past = async (): Promise<void> =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await past();
    await speel(page, PERSONAS.dennis, past);
    await naarUitkomst(page);
    await past();
  });

test('wie "klaar voor gebruik zonder internet" leest, kan ook in dat eerste bezoek zonder', async ({ page, context }) => {
  await page.goto('./');
  await expect(page.getByText(nl.offline.klaar)).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  expect(
    await page.evaluate(() =>
      fetch('pictogrammen.svg').then(
        ({ ok }) => ok,
        () => false,
      ),
    ),
  ).toBe(true);
  await page.evaluate(() => {
    location.hash = '/bewaren';
  });
  await expect(page.getByText(nl.bewaren['niets-bewaard'])).toBeVisible();
});

test.describe('een nieuwe versie', () => {
  test('wordt aangeboden, nooit opgedrongen, en alleen het tabblad dat erom vraagt laadt opnieuw', async ({ context, page }) => {
    const map = { pad: 'dist' };
    const { url, stop } = await server(map);
    try {
      await page.goto(url);
      await klaarVoorOffline(page);
      const tweede = await context.newPage();
      await tweede.goto(url);
      await speel(tweede, PERSONAS.dennis);
      map.pad = volgendeVersie();
      await komtNieuweVersie(page);
      expect(await page.locator('meta[name=versie]').count()).toBe(0);
      await page.getByRole('button', { name: nl.offline.vernieuw }).click();
      await expect(page.locator('meta[name=versie]')).toHaveCount(1);
      await expect(tweede.getByRole('heading', { level: 1 })).toHaveText(nl.controle.titel);
      await expect(tweede.locator('main')).toContainText('32 jaar');
      await naarUitkomst(tweede);
    } finally {
      stop();
    }
  });

  test('na één bezoek start de app koud zonder server', async ({ page, context }) => {
    const map = { pad: 'dist' };
    const { url, stop } = await server(map);
    await page.goto(url);
    await klaarVoorOffline(page);
    await page.close();
    stop();
    const nieuw = await context.newPage();
    await nieuw.goto(url);
    await expect(nieuw.getByRole('heading', { level: 1 })).toHaveText(nl.start.titel);
    await speel(nieuw, PERSONAS.shannah);
    await nieuw.goto(`${url}#/hulp`);
    await expect(nieuw.getByRole('heading', { level: 1 })).toHaveText(nl.hulp.titel);
  });
});
