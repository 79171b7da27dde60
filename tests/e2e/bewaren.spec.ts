import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { VLAGGEN } from '../chromium.mjs';
import { inTaal } from './schermen.ts';
import { naarUitkomst, nl, PERSONAS, speel } from './spelen.ts';

const ZIN = 'paard batterij nietje';
/** Ten in `npm test`; `npm run test:kills` does five hundred. */
const KEREN = Number(process.env['KILLS'] ?? 10);
const MERK = 'merkteken';

const naar = async (page: Page, pad: string, titel: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, pad);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titel);
};
const bewaarKnop = (page: Page) => page.getByRole('button', { name: nl.bewaren.bewaar.knop, exact: true });

async function bewaarNieuw(page: Page): Promise<void> {
  await naar(page, '/bewaren', nl.bewaren.titel);
  await page.getByLabel(nl.bewaren.bewaar.zin, { exact: true }).fill(ZIN);
  await page.getByLabel(nl.bewaren.bewaar['nog-eens'], { exact: true }).fill(ZIN);
}

async function open(page: Page, zin = ZIN): Promise<void> {
  await page.locator('#open-zin').fill(zin);
  await page.getByRole('button', { name: nl.bewaren.open.knop, exact: true }).click();
}

const notitie = (page: Page) => page.getByLabel(nl.plan.notitie, { exact: true }).first();
async function opPlan(page: Page): Promise<void> {
  await naar(page, '/plan', nl.plan.titel);
  await page.getByText(nl.plan.opschrijven, { exact: true }).first().click();
}

test('bewaren, verkeerd proberen, openen en wissen; niets gaat weg en niets breekt de CSP', async ({ page, baseURL }) => {
  const meldingen: string[] = [];
  page.on('console', (bericht) => bericht.type() === 'error' && meldingen.push(bericht.text()));
  page.on('pageerror', (fout) => meldingen.push(fout.message));
  page.on('request', (verzoek) => verzoek.url().startsWith(baseURL ?? '') || verzoek.url().startsWith('blob:') || meldingen.push(verzoek.url()));
  await page.goto('./');
  await speel(page, PERSONAS.dennis);
  await bewaarNieuw(page);
  await bewaarKnop(page).click();
  await expect(page.getByText(nl.bewaren.gelukt.bewaard)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await open(page, 'een heel andere zin');
  await expect(page.getByText(nl.bewaren.fout['andere-zin'])).toBeVisible({ timeout: 30_000 });
  await open(page);
  await page.getByRole('link', { name: nl.bewaren.gelukt['naar-antwoorden'] }).click({ timeout: 30_000 });
  await expect(page.locator('main')).toContainText('32 jaar');
  await naar(page, '/bewaren', nl.bewaren.titel);
  await page.getByRole('button', { name: nl.bewaren.wis.knop }).click();
  await page.getByRole('button', { name: nl.bewaren.wis.ja }).click();
  await expect(page.getByText(nl.bewaren.gelukt.gewist)).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  expect(meldingen).toEqual([]);
});

test('een afspraak komt als bestand, en het plan past op een vel', async ({ page }) => {
  await page.goto('./');
  await speel(page, PERSONAS.omar);
  await opPlan(page);
  await page.getByLabel(nl.plan.dag).first().fill('2026-12-01');
  const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: nl.plan.agenda.knop }).click()]);
  expect(bestand.suggestedFilename()).toBe(nl.plan.agenda.bestand);
  expect(readFileSync(await bestand.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261201\r\n');
  expect(await aantalVellen(page)).toBe(1);
});

const aantalVellen = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('het langste plan past ook in een taal met meer woorden op een vel', async ({ page }) => {
  await page.goto('./');
  await speel(page, PERSONAS.dennis);
  await opPlan(page);
  for (const taal of ['uk', 'ti', 'ar']) {
    await inTaal(page, taal);
    expect(await aantalVellen(page), taal).toBe(1);
  }
});

for (const kleuren of ['light', 'dark'] as const)
  test(`wat als, plan en bewaren halen axe zonder overtreding, ${kleuren}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: kleuren });
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto('./');
    await speel(page, PERSONAS.dennis);
    await naarUitkomst(page);
    const fouten: string[] = [];
    const kijk = async (scherm: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      fouten.push(...violations.map((v) => `${scherm} ${v.id}: ${v.nodes[0]?.html}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) fouten.push(`${scherm} schuift opzij`);
    };
    await naar(page, '/wat-als', nl['wat-als'].titel);
    await page.getByRole('button', { name: nl['wat-als'].knop }).click();
    await kijk('wat als met fout');
    await page.getByLabel(nl['wat-als'].keuze.werk).check();
    await page.getByLabel(nl['wat-als'].veld['werk-netto']).fill('1600');
    await page.getByRole('button', { name: nl['wat-als'].knop }).click();
    await page.getByText(nl['wat-als'].grafiek.tabel).click();
    await kijk('wat als');
    await opPlan(page);
    for (const details of await page.locator('main details > summary').all()) if (await details.isVisible()) await details.click();
    await kijk('plan');
    await naar(page, '/bewaren', nl.bewaren.titel);
    await bewaarKnop(page).click();
    await kijk('bewaren met fout');
    await bewaarNieuw(page);
    await bewaarKnop(page).click();
    await expect(page.getByText(nl.bewaren.gelukt.bewaard)).toBeVisible({ timeout: 30_000 });
    await kijk('bewaren');
    await page.reload();
    await expect(page.locator('#open-zin')).toBeVisible();
    await kijk('openen');
    expect(fouten).toEqual([]);
  });

/** A browser of our own, whose processes can all be ended at once, as when a phone loses its power. */
async function start(profiel: string): Promise<{ browser: Browser; page: Page; dood: () => Promise<void> }> {
  const poortbestand = join(profiel, 'DevToolsActivePort');
  rmSync(poortbestand, { force: true });
  const proces: ChildProcess = spawn(
    process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    [...VLAGGEN, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profiel}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const gestopt = new Promise<void>((klaar) => proces.once('exit', () => klaar()));
  for (let keer = 0; keer < 400 && !(existsSync(poortbestand) && statSync(poortbestand).size > 0); keer++) await wacht(50);
  const [poort] = readFileSync(poortbestand, 'utf8').split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${poort}`);
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    browser,
    page,
    dood: async () => {
      if (proces.pid !== undefined) process.kill(-proces.pid, 'SIGKILL');
      await gestopt;
      await browser.close().catch(() => undefined);
    },
  };
}

test(`${KEREN} keer de stekker eruit: wat bewaard heette gaat weer open, en er is niets van te lezen`, async ({ baseURL }) => {
  test.setTimeout(KEREN * 60_000);
  const profiel = mkdtempSync(join(tmpdir(), 'kill-'));
  const herkansingen = { timeout: 30_000 };
  let bevestigd = -1;
  try {
    for (let ronde = 0; ronde <= KEREN; ronde++) {
      const { page, dood } = await start(profiel);
      try {
        if (bevestigd < 0) {
          await page.goto(`${baseURL}#/begin`);
          await expect(page).toHaveURL(/vraag\/1$/);
        } else {
          await page.goto(`${baseURL}#/bewaren`);
          await open(page);
          await expect(page.getByText(nl.bewaren.gelukt.geopend.split('.')[0] ?? '')).toBeVisible(herkansingen);
        }
        await opPlan(page);
        const gelezen = await notitie(page).inputValue();
        // What was not acknowledged may have come through all the same; what was, must be there.
        if (bevestigd >= 0) expect([`${MERK}-${bevestigd}`, `${MERK}-${ronde - 1}`]).toContain(gelezen);
        if (ronde === KEREN) break;
        await notitie(page).fill(`${MERK}-${ronde}`);
        if (bevestigd < 0) await bewaarNieuw(page);
        else {
          await naar(page, '/bewaren', nl.bewaren.titel);
          await page.locator('#bewaar-zin').fill(ZIN);
        }
        await bewaarKnop(page).click();
        const naBevestiging = bevestigd < 0 || ronde % 2 === 0;
        if (naBevestiging) {
          await expect(page.getByText(nl.bewaren.gelukt.bewaard)).toBeVisible(herkansingen);
          bevestigd = ronde;
          await wacht(Math.random() * 40);
        } else {
          await wacht(Math.random() * 2_500);
          if (await page.getByText(nl.bewaren.gelukt.bewaard).isVisible()) bevestigd = ronde;
        }
      } finally {
        await dood();
      }
    }
    expect(leesbaar(profiel, [MERK, ZIN, 'huishouden'])).toEqual([]);
  } finally {
    rmSync(profiel, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Files of the profile in which one of these words can be read, in the two ways a browser writes text; its own code left out. */
function leesbaar(map: string, woorden: readonly string[]): string[] {
  const zoek = woorden.flatMap((woord) => [Buffer.from(woord), Buffer.from(woord, 'utf16le')]);
  return readdirSync(map, { recursive: true, encoding: 'utf8' })
    .filter((pad) => !/Cache|Code Cache|Service Worker/.test(pad) && lstatSync(join(map, pad)).isFile())
    .filter((pad) => {
      const inhoud = readFileSync(join(map, pad));
      return zoek.some((woord) => inhoud.includes(woord));
    });
}
