import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { elkScherm } from './schermen.ts';
import { nl } from './spelen.ts';

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** WCAG 1.4.12: whoever needs more space between lines, paragraphs, letters and words. */
const RUIM = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const MAP = 'tests/e2e/voorlezen';

const axe = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(REGELS).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`);

/** A style as a reader's own style sheet would set it; the page's own policy lets no style element in. */
const stijl = (page: Page, css: string): Promise<void> =>
  page.evaluate((tekst) => {
    const blad = new CSSStyleSheet();
    blad.replaceSync(tekst);
    document.adoptedStyleSheets = [blad];
  }, css);

/** What does not fit: the page that moves sideways, and text that is cut off. */
const pastNiet = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const buiten = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((e) => e.children.length === 0 && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((e) => `${e.parentElement?.className} > ${e.tagName} ${e.textContent?.slice(0, 30)}`)
      .slice(0, 3);
    const afgekapt = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (e) =>
        e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && /hidden|clip/.test(getComputedStyle(e).overflowX) && !e.closest('.rc-alleen-voorlezen, svg'),
    );
    return [...(over > 0 ? [`schuift ${over} px opzij: ${buiten}`] : []), ...afgekapt.map((e) => `afgekapt: ${e.className} ${e.textContent?.slice(0, 40)}`)];
  });

/** Everything to tap: 24 px at least, buttons and choices 44. A link inside a sentence is as high as its line. */
const teKlein = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')].flatMap((e) => {
      const vak = e.matches('input[type=radio], input[type=checkbox]') ? (e.closest('label') ?? e) : e;
      const { width, height } = vak.getBoundingClientRect();
      if (width === 0 || vak.closest('[hidden]') || vak.matches('.nl-skip-link') || getComputedStyle(vak).display === 'inline') return [];
      const nodig = vak.matches('.nl-button, .rc-keuze, summary, input, nav a, .rc-voet a') ? 44 : 24;
      return Math.min(width, height) < nodig - 0.5 ? [`${Math.round(width)}x${Math.round(height)}: ${vak.textContent?.trim().slice(0, 40)}`] : [];
    }),
  );

/** Text is 18 px at the least, in a drawing too, where it is as large as the drawing makes it. */
const teKleineLetters = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement | SVGElement>('body *')].flatMap((e) => {
      const tekst = [...e.childNodes].flatMap((kind) => (kind.nodeType === Node.TEXT_NODE ? (kind.textContent ?? '').trim() : [])).join('');
      if (tekst === '' || e.getBoundingClientRect().width === 0 || e.closest('.rc-alleen-voorlezen')) return [];
      const schaal = e.closest('svg')?.getScreenCTM()?.a ?? 1;
      const maat = Number.parseFloat(getComputedStyle(e).fontSize) * schaal;
      return maat < 17.9 ? [`${maat.toFixed(1)} px: ${e.tagName}.${e.getAttribute('class')} ${tekst.slice(0, 30)}`] : [];
    }),
  );

const verzamel = async (page: Page, kijk: () => Promise<string[]>, taal?: string): Promise<string[]> => {
  const alle: string[] = [];
  await elkScherm(page, async (scherm) => void alle.push(...(await kijk()).map((fout) => `${scherm} ${fout}`)), taal);
  return [...new Set(alle)];
};

test.describe.configure({ timeout: 240_000 });

for (const kleuren of ['light', 'dark'] as const)
  test(`elk scherm haalt axe ook in het ${kleuren === 'light' ? 'Arabisch, van rechts naar links' : 'Engels, donker'}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: kleuren });
    expect(await verzamel(page, () => axe(page), kleuren === 'light' ? 'ar' : 'en')).toEqual([]);
  });

test('elk scherm haalt axe met eigen kleuren, en een keuze, een fout en de focus blijven te zien', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await verzamel(page, () => axe(page))).toEqual([]);
  await page.goto('./');
  await page.getByRole('link', { name: nl.start.begin }).first().click();
  const eerste = page.getByRole('main').locator('label.rc-keuze').first();
  const rand = (): Promise<string> => eerste.evaluate((e) => `${getComputedStyle(e).borderWidth} ${getComputedStyle(e).borderColor}`);
  const voor = await rand();
  await eerste.click();
  expect(await rand()).not.toBe(voor);
  expect(await eerste.evaluate((e) => getComputedStyle(e).borderStyle)).toBe('solid');
});

/** A drawing in a colour of its own is lost on a ground that the reader chose: it has the colour of the words beside it, and no tint behind. */
const eigenKleur = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('svg:is(.rc-teken, .rc-pictogram)')].flatMap((svg) => {
      const { color, backgroundColor } = getComputedStyle(svg);
      const naast = svg.parentElement ? getComputedStyle(svg.parentElement).color : '';
      const vlak = getComputedStyle(svg).getPropertyValue('--rc-pictogram-vlak');
      const goed = color === naast && backgroundColor === 'rgba(0, 0, 0, 0)' && ['', 'none'].includes(vlak);
      return goed ? [] : [`${svg.parentElement?.className} > ${svg.getAttribute('class')}: ${color} naast ${naast}, ${backgroundColor} ${vlak}`];
    }),
  );

test('met eigen kleuren heeft elke tekening de kleur van de woorden ernaast', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  expect(await verzamel(page, () => eigenKleur(page))).toEqual([]);
});

/** What moves by itself or on a change; asked for while the resident wants no motion. */
const beweegt = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((e) =>
      ['', '::before', '::after'].flatMap((deel) => {
        const { transitionDuration, animationName } = getComputedStyle(e, deel || null);
        const stil = animationName === 'none' && transitionDuration.split(',').every((duur) => Number.parseFloat(duur) === 0);
        return stil ? [] : [`beweegt: ${e.tagName} ${e.className}${deel}: ${transitionDuration} ${animationName}`];
      }),
    ),
  );

test('elk scherm past vier keer vergroot, met ruimere letters en met twee keer zo grote letters, is groot genoeg om te tikken en te lezen, en staat stil', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const past = async (hoe: string, breedte: number, hoogte: number, css: string): Promise<string[]> => {
    await page.setViewportSize({ width: breedte, height: hoogte });
    await stijl(page, css);
    const fouten = (await pastNiet(page)).map((fout) => `${hoe}: ${fout}`);
    await stijl(page, '');
    return fouten;
  };
  const kijk = async (): Promise<string[]> => [
    ...(await past('vier keer vergroot', 320, 256, '')),
    ...(await past('vier keer vergroot met ruimte', 320, 256, RUIM)),
    ...(await past('letters twee keer zo groot', 640, 740, 'html { font-size: 225% !important }')),
    ...(await past('op een telefoon', 360, 740, '')),
    ...(await teKlein(page)),
    ...(await teKleineLetters(page)),
    ...(await beweegt(page)),
  ];
  expect(await verzamel(page, kijk)).toEqual([]);
});

/** A screen as a screen reader gets at it. What may be different tomorrow is left out. */
const gehoord = async (page: Page): Promise<string> =>
  `${(await page.locator('body').ariaSnapshot()).replace(/(Versie van de regels: )\S+/, '$1…').trimEnd()}\n`;

/** As it is once nothing is added any more: how many questions are left and that the app works without internet are said a moment later. */
async function totRust(page: Page): Promise<string> {
  let tekst = await gehoord(page);
  for (let gelijk = 0; gelijk < 8; ) {
    await page.waitForTimeout(250);
    const nu = await gehoord(page);
    gelijk = nu === tekst ? gelijk + 1 : 0;
    tekst = nu;
  }
  return tekst;
}

/** What a screen reader can get at, screen by screen, as text to read through. VOORLEZEN=nieuw npx playwright test … writes it again. */
test('elk scherm klinkt zoals het is nagelezen', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00+01:00'));
  mkdirSync(MAP, { recursive: true });
  await elkScherm(page, async (scherm) => {
    const bestand = `${MAP}/${scherm.replaceAll(' ', '-')}.txt`;
    const nieuw = process.env['VOORLEZEN'] === 'nieuw';
    if (nieuw) writeFileSync(bestand, await totRust(page));
    const nagelezen = existsSync(bestand) ? readFileSync(bestand, 'utf8') : '';
    expect(nagelezen, `${scherm}: een knop, link of veld zonder naam`).not.toMatch(/^\s*- (button|link|textbox|radio|checkbox)( \[.*\])?:?$/m);
    await expect.soft.poll(() => gehoord(page), { message: `${bestand}: lees na, en schrijf opnieuw met VOORLEZEN=nieuw`, timeout: 15_000 }).toBe(nagelezen);
  });
});

test.describe('het eerste scherm', () => {
  test('is te lezen zonder script, in het Nederlands', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.start.titel);
    await expect(page.getByRole('heading', { name: nl.start.crisis.titel })).toBeVisible();
    expect(await page.locator('body').innerText(), 'een sleutel in plaats van een tekst').not.toMatch(/^[a-z-]+(\.[a-z-]+)+$/m);
    await context.close();
  });

  test('blijft hetzelfde stuk pagina als het script het overneemt, en niets verschuift', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => Object.assign(document.querySelector('h1') ?? {}, { vanDeBouw: true }));
      Object.assign(globalThis, { verschoven: 0 });
      new PerformanceObserver((lijst) => {
        for (const deel of lijst.getEntries()) (globalThis as unknown as { verschoven: number }).verschoven += (deel as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route('**/*.js', async (route) => {
      await new Promise((klaar) => setTimeout(klaar, 300));
      await route.continue();
    });
    await page.goto('./');
    await page.waitForFunction(() => Object.keys(document.querySelector('main a') ?? {}).some((naam) => naam.startsWith('__reactProps')));
    expect(await page.evaluate(() => Reflect.get(document.querySelector('h1') ?? {}, 'vanDeBouw'))).toBe(true);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (globalThis as unknown as { verschoven: number }).verschoven)).toBe(0);
  });

  /** On a busy phone the first frame may show half of the page, as far as it has been read: some elements, a button as a whole. */
  for (const breedte of [320, 360, 412, 768, 1280])
    test(`staat op ${breedte} px waar het blijft, hoeveel er ook nog moet komen`, async ({ page }) => {
      await page.setViewportSize({ width: breedte, height: 740 });
      await page.route('**/*.js', (route) => route.abort());
      await page.goto('./');
      const schuift = await page.evaluate(() => {
        const loper = document.createTreeWalker(document.getElementById('wortel') ?? document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        const alle: ChildNode[] = [];
        while (loper.nextNode()) if (!loper.currentNode.parentElement?.closest('button')) alle.push(loper.currentNode as ChildNode);
        const teZien = alle.flatMap((e) =>
          e instanceof Element && !e.closest('details > div') && (e.matches('svg') || e.firstChild instanceof Text) ? e : [],
        );
        const heel = new Map(teZien.map((e) => [e, e.getBoundingClientRect()]));
        const fouten = new Set<string>();
        for (const laatste of alle.toReversed()) {
          laatste.remove();
          for (const [e, { x, y }] of heel) {
            const nu = e.getBoundingClientRect();
            if (e.isConnected && e.hasChildNodes() && y < innerHeight && Math.hypot(nu.x - x, nu.y - y) >= 1)
              fouten.add(`${e.parentElement?.className} > ${e.tagName} ${e.textContent}: ${nu.x},${nu.y} -> ${x},${y}`);
          }
        }
        return [...fouten];
      });
      expect(schuift).toEqual([]);
    });

  test('heeft geen script in de pagina zelf, en alleen de stijl die de CSP bij zijn hash noemt', async ({ page }) => {
    const antwoord = await page.request.get('./');
    const html = await antwoord.text();
    expect(html).not.toMatch(/<script(?![^>]* src=)| style="| on[a-z]+="/);
    const stijlen = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, stijl]) => createHash('sha256').update(`${stijl}`).digest('base64'));
    expect(stijlen).toHaveLength(1);
    expect(antwoord.headers()['content-security-policy']).toContain(`style-src 'self' 'sha256-${stijlen[0]}';`);

    await page.goto('./');
    await page.evaluate(() => {
      const vreemd = document.createElement('style');
      vreemd.textContent = 'h1 { display: none }';
      document.head.append(vreemd);
    });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('op een telefoon met letters van twee keer zo groot blijft er niets boven de inhoud staan', async ({ page }) => {
  await page.setViewportSize({ width: 180, height: 370 });
  await page.goto('./');
  const kop = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(kop?.y).toBeLessThan(330);
  const vast = await page.evaluate(() =>
    [...document.querySelectorAll('body :not(.nl-skip-link)')]
      .filter((e) => ['fixed', 'sticky'].includes(getComputedStyle(e).position))
      .map((e) => e.className),
  );
  expect(vast).toEqual([]);
  await expect(page.getByRole('button', { name: nl.schil.weg })).toBeVisible();
});
