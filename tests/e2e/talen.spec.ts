import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { MAKKELIJK, TALEN } from '../../src/app/talen.ts';
import { speelOpBeeld, verbergLetters } from './opBeeld.ts';
import { ga, inTaal, kiesOpStart, klapUit } from './schermen.ts';
import { groepVan, klaarVoorOffline, nl, PERSONAS, speel, verwachteGroepen } from './spelen.ts';
import { komtNieuweVersie, server, volgendeVersie } from './versies.ts';

const ANDERE = TALEN.filter(({ code }) => code !== 'nl');
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe.configure({ timeout: 180_000 });

/** The other screens are the same elements again; in Arabic and English every screen has its turn (toegankelijk.spec.ts). */
const MET_AXE: ReadonlySet<string> = new Set(['start', 'situatie', 'bedrag', 'controle', 'plan']);
const TWEETALIG: ReadonlySet<string> = new Set(['start', 'situatie', 'bedrag', 'uitkomst', 'plan']);
/** With Dutch beside it the screens are the same elements in every language: once from left to right, once from right to left in the dark. */
const TWEETALIG_MET_AXE: Readonly<Record<string, readonly string[]>> = { en: ['start', 'situatie', 'bedrag'], ar: ['start', 'situatie', 'bedrag'] };
const DONKER = 'ar';

/** The screens on which a language can go wrong in its own way. */
async function kern(page: Page, kijk: (scherm: string) => Promise<void>): Promise<void> {
  await kijk('start');
  await speelOpBeeld(page, PERSONAS.omar, async (vraag) => {
    if (['situatie', 'inkomsten', 'bedrag', 'leeftijd'].includes(vraag)) await kijk(vraag);
  });
  await kijk('controle');
  for (const scherm of ['uitkomst', 'plan', 'wat-als', 'hulp', 'bewaren']) {
    await page.evaluate((pad) => {
      window.location.hash = `#/${pad}`;
    }, scherm);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await klapUit(page);
    await kijk(scherm);
  }
}

const axe = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).withTags(REGELS).analyze()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`);

const teBreed = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) return [];
    const breed = [...document.querySelectorAll<HTMLElement>('body *')].filter((e) => {
      const { left, right } = e.getBoundingClientRect();
      return e.children.length === 0 && (right > document.documentElement.clientWidth + 1 || left < -1);
    });
    return [`${over} px te breed: ${breed.map((e) => `${e.className} ${e.textContent?.slice(0, 40)}`).slice(0, 3)}`];
  });

/** Private characters that hold two languages apart may never be on a page. */
const lektTekens = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const html = `${document.title} ${document.body.outerHTML}`;
    return /[\ue000-\ue005]/.test(html) ? [`lek: ${html.slice(Math.max(0, html.search(/[\ue000-\ue005]/) - 60)).slice(0, 120)}`] : [];
  });

for (const { code, richting } of ANDERE)
  test(`${code}: de schermen halen axe, passen op 320 px, lopen ${richting} en tonen geen sleutel, ook met Nederlands erbij`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.emulateMedia({ colorScheme: code === DONKER ? 'dark' : 'light' });
    await page.goto('./');
    await kiesOpStart(page, code);
    await expect(page.locator('html')).toHaveAttribute('dir', richting);
    const lijst = page.locator('.rc-taalkeuze');
    await lijst.locator('summary').click();
    for (const taal of await lijst.getByRole('button').all()) await expect(taal).toBeInViewport({ ratio: 1 });
    await lijst.locator('summary').click();
    const fouten: string[] = [];
    await kern(page, async (scherm) => {
      const tekst = await page.locator('body').innerText();
      const gevonden = [
        ...(MET_AXE.has(scherm) ? await axe(page) : []),
        ...(await teBreed(page)),
        ...(await lektTekens(page)),
        ...(/\{\{|\b(vraag|kaart|uitleg|schil|knop)\.[a-z]/.test(tekst)
          ? [`sleutel of plaatshouder: ${tekst.match(/.{20}(\{\{|\b(vraag|kaart|uitleg)\.[a-z]).{20}/)?.[0]}`]
          : []),
      ];
      if (TWEETALIG.has(scherm)) {
        const schakel = page.locator('.rc-taalstrook__knoppen > button');
        await schakel.click();
        const samen = [...(await teBreed(page)), ...(TWEETALIG_MET_AXE[code]?.includes(scherm) ? await axe(page) : [])];
        gevonden.push(...samen.map((fout) => `met Nederlands: ${fout}`), ...(await lektTekens(page)));
        // The filled button of the questions has both languages on it.
        const erbij = scherm === 'situatie' ? (await new AxeBuilder({ page }).withRules('color-contrast').analyze()).violations : [];
        gevonden.push(...erbij.map((v) => `met Nederlands: ${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`));
        expect(await page.locator('main .rc-tweetalig__tweede').count(), `${scherm}: Nederlands ernaast`).toBeGreaterThan(0);
        await schakel.click();
      }
      fouten.push(...gevonden.map((fout) => `${scherm} ${fout}`));
    });
    expect(fouten).toEqual([]);
  });

test('de naam van elk papier past in elke taal op zijn tekening', async ({ page }) => {
  await page.goto('./');
  let gemeten = 0;
  await speel(page, PERSONAS.omar, async (vraag) => {
    if (vraag !== 'bedrag' || gemeten > 0) return;
    await klapUit(page);
    for (const taal of ['nl', 'nl-x-a2', ...ANDERE.map(({ code }) => code)]) {
      const { papier } = JSON.parse(readFileSync(`locales/${taal}.json`, 'utf8')) as { papier: Record<string, { naam?: string } | string> };
      const namen = Object.values(papier).flatMap((p) => (typeof p === 'object' && p.naam ? [p.naam.replaceAll('_', '')] : []));
      gemeten += namen.length;
      const afgekapt = await page.evaluate(
        async ([lang, teksten]) => {
          document.documentElement.lang = lang;
          const titel = document.querySelector('.rc-papier__titel') as HTMLElement;
          const uit: string[] = [];
          for (const tekst of teksten) {
            titel.textContent = tekst;
            await document.fonts.ready;
            if (titel.scrollHeight > titel.clientHeight || titel.scrollWidth > titel.clientWidth) uit.push(`${lang}: ${tekst}`);
          }
          return uit;
        },
        [taal, namen] as const,
      );
      expect(afgekapt).toEqual([]);
    }
    await page.evaluate(() => {
      document.documentElement.lang = 'nl';
    });
  });
  expect(gemeten).toBe(11 * 8);
});

/** What was judged: per regeling the group its card stands in, and every amount on that card. */
const oordelen = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify(
      [...document.querySelectorAll('main article[aria-labelledby^="regeling-"]')].map((kaart) => [
        kaart.getAttribute('aria-labelledby'),
        kaart.closest('section')?.getAttribute('aria-labelledby'),
        [...new Set([...kaart.querySelectorAll('.rc-kaart__bedrag bdi')].map((bedrag) => bedrag.textContent))],
      ]),
    ),
  );

test('geen oordeel en geen bedrag verandert met de taal, byte voor byte', async ({ page }) => {
  await page.goto('./');
  await speel(page, PERSONAS.omar);
  await ga(page, 'uitkomst');
  await klapUit(page);
  const nederlands = await oordelen(page);
  expect(nederlands).toContain('€');
  for (const { code } of ANDERE) {
    await inTaal(page, code);
    await klapUit(page);
    expect(await oordelen(page), code).toBe(nederlands);
  }
  await inTaal(page, 'nl');
  await page.getByRole('button', { name: nl.schil.makkelijk }).click();
  await klapUit(page);
  expect(await oordelen(page), MAKKELIJK).toBe(nederlands);
});

/** What on this part of the page is drawn from right to left though it is read from left to right: numbers, amounts, addresses on the web. */
const andersom = (page: Page, plek: string): Promise<{ readonly aantal: number; readonly om: readonly string[] }> =>
  page.evaluate((waar) => {
    const loper = document.createTreeWalker(document.querySelector(waar) ?? document.body, NodeFilter.SHOW_TEXT);
    const om: string[] = [];
    let aantal = 0;
    for (let knoop = loper.nextNode(); knoop; knoop = loper.nextNode())
      for (const { 0: stuk, index } of (knoop.nodeValue ?? '').matchAll(/€\u00a0[\d.]+|0[\d -]{7,}\d|\d[\d.,]+\d|\w[\w.-]*\.nl\b/g)) {
        const plaats = (van: number): DOMRect => {
          const bereik = document.createRange();
          bereik.setStart(knoop as Text, van);
          bereik.setEnd(knoop as Text, van + 1);
          return bereik.getBoundingClientRect();
        };
        const [eerste, laatste] = [plaats(index), plaats(index + stuk.length - 1)];
        if (eerste.width === 0 || eerste.top !== laatste.top) continue;
        aantal += 1;
        if (eerste.left >= laatste.left) om.push(`${stuk} in ${knoop.parentElement?.textContent?.slice(0, 60)}`);
      }
    return { aantal, om };
  }, plek);

test('bedragen, getallen en telefoonnummers lopen ook in een regel van rechts naar links van links naar rechts', async ({ page }) => {
  await page.goto('./');
  await inTaal(page, 'ar');
  await speelOpBeeld(page, PERSONAS.omar);
  let gezien = 0;
  for (const scherm of ['controle', 'uitkomst', 'hulp', 'plan', 'wat-als', 'plan op papier']) {
    const [pad = '', papier] = scherm.split(' op ');
    await page.emulateMedia({ media: papier ? 'print' : 'screen' });
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/${pad}`);
    await expect(page.locator(papier ? '.rc-planblad' : 'h1')).toBeVisible();
    await klapUit(page);
    const { aantal, om } = await andersom(page, 'main');
    expect(aantal, scherm).toBeGreaterThan(0);
    gezien += aantal;
    expect(om, scherm).toEqual([]);
  }
  expect(gezien).toBeGreaterThan(30);
});

test('op papier staat een telefoonnummer in de goede volgorde in elke taal van rechts naar links, en past het plan met Nederlands op een vel', async ({
  page,
}) => {
  await page.goto('./');
  await inTaal(page, 'ar');
  await speelOpBeeld(page, PERSONAS.omar);
  await ga(page, 'plan');
  for (const { code } of ANDERE.filter(({ richting }) => richting === 'rtl')) {
    await inTaal(page, code);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.rc-planblad').getByText('088 123 09 99')).toBeVisible();
    const { aantal, om } = await andersom(page, '.rc-planblad');
    expect(om, code).toEqual([]);
    expect(aantal, code).toBeGreaterThan(1);
    await page.emulateMedia({ media: null });
    const schakel = page.locator('.rc-taalstrook__knoppen > button');
    await schakel.click();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g), `${code} met Nederlands`).toHaveLength(1);
    await schakel.click();
  }
});

test('Omar doet de check in het Arabisch met Nederlands ernaast, en zonder internet opnieuw', async ({ page, context }) => {
  await page.goto('./');
  await klaarVoorOffline(page);
  await kiesOpStart(page, 'ar');
  await expect(page.getByText(/^.*بدون.*إنترنت|من دون إنترنت/).first()).toBeVisible();
  for (const zonder of [false, true]) {
    if (zonder) {
      await context.setOffline(true);
      await page.goto('./');
      await page.reload();
      await kiesOpStart(page, 'ar');
    }
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.locator('.rc-taalstrook__knoppen > button').click();
    await expect(page.locator('h1 .rc-tweetalig__tweede')).toHaveText(nl.start.titel);
    await speelOpBeeld(page, PERSONAS.omar, async () => {
      await expect(page.locator('h1 .rc-tweetalig__tweede').last()).toBeVisible();
    });
    await ga(page, 'uitkomst');
    for (const groep of await page.locator('section[aria-labelledby^="groep-"] > details > summary').all()) await groep.click();
    for (const [regeling, uitkomst] of verwachteGroepen('omar')) expect(`${regeling} ${await groepVan(page, regeling)}`).toBe(`${regeling} ${uitkomst}`);
    await expect(page.locator('main section').first().locator('q .rc-tweetalig__tweede').first()).toBeVisible();
  }
});

for (const taal of ['ar', 'ti', 'uk', 'so'])
  test(`op papier staat in het ${taal} het Nederlands op dezelfde hoogte ernaast, met Nederlandse maanden, en past het plan op een blad`, async ({ page }) => {
    await page.goto('./');
    await inTaal(page, taal);
    await speelOpBeeld(page, PERSONAS.dennis);
    await page.locator('.rc-taalstrook__knoppen > button').click();
    await ga(page, 'uitkomst');
    await klapUit(page);
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const zinnen = await page.locator('main :is(p, q, .rc-lijst > li) .rc-tweetalig').evaluateAll((paren) =>
      paren.flatMap((paar) => {
        const [eerste, tweede] = [...paar.children].map((kant) => kant.getBoundingClientRect());
        const woorden = paar.querySelector('.rc-tweetalig__tweede')?.textContent ?? '';
        return eerste && tweede && eerste.width > 0 && !paar.closest('.rc-alleen-voorlezen, .rc-sprong, li > strong, a')
          ? [{ woorden, naast: Math.abs(eerste.top - tweede.top) < 8 && (eerste.right <= tweede.left || tweede.right <= eerste.left) }]
          : [];
      }),
    );
    expect(zinnen.length).toBeGreaterThan(100);
    expect(zinnen.filter(({ naast }) => !naast).map(({ woorden }) => woorden)).toEqual([]);
    const dagen = zinnen.flatMap(({ woorden }) => woorden.match(/Nagekeken op .*/) ?? []);
    expect(dagen.length).toBeGreaterThan(5);
    for (const dag of dagen) expect(dag).toMatch(/^Nagekeken op \W*\d+ [a-z]+ \d{4}/);
    await ga(page, 'plan').catch(() => {});
    await expect(page.locator('.rc-planblad')).toBeVisible();
    const blad = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(blad.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

for (const taal of ['tr', 'fa', 'prs', 'en'])
  test(`op papier past het plan van Dennis in het ${taal} op een blad, en staat wat hij kan zeggen op de regel waar het begint`, async ({ page }) => {
    await page.goto('./');
    await inTaal(page, taal);
    await speelOpBeeld(page, PERSONAS.dennis);
    await ga(page, 'plan');
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.rc-planblad')).toBeVisible();
    const scheef = await page.evaluate(() => {
      const plek = (e: Element | null | undefined): DOMRect => e?.getBoundingClientRect() ?? new DOMRect();
      const zinnen = [...document.querySelectorAll('.rc-planblad .rc-zeg')].flatMap((zeg) => {
        const [kop, zin] = [plek(zeg.querySelector('strong')), plek(zeg.querySelector('.rc-tweetalig__eerste'))];
        return zin.top < kop.bottom - 4 && Math.abs(zin.top - kop.top) > 6 ? [`${zeg.textContent}: ${zin.top} naast ${kop.top}`] : [];
      });
      const [stand, blad] = [plek(document.querySelector('.rc-taalstrook__stand')), plek(document.querySelector('.rc-planblad'))];
      return [...zinnen, ...(stand.left === blad.left ? [] : [`de regel boven het blad begint op ${stand.left}, het blad op ${blad.left}`])];
    });
    expect(scheef).toEqual([]);
    await page.emulateMedia({ media: null });
    const vel = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(vel.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

test('Shannah doet de check in makkelijk Nederlands', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: nl.schil.makkelijk }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', MAKKELIJK);
  await speelOpBeeld(page, PERSONAS.shannah);
  await ga(page, 'uitkomst');
  for (const groep of await page.locator('section[aria-labelledby^="groep-"] > details > summary').all()) await groep.click();
  for (const [regeling, uitkomst] of verwachteGroepen('shannah')) expect(`${regeling} ${await groepVan(page, regeling)}`).toBe(`${regeling} ${uitkomst}`);
});

for (const [naam, persona] of Object.entries(PERSONAS))
  test(`${naam} doet de check zonder een letter te lezen, op beeld en stem`, async ({ page }) => {
    await page.goto('./');
    await verbergLetters(page);
    const zonderStem: string[] = [];
    const hoor = async (scherm: string): Promise<void> => {
      const knop = page.locator('.rc-voorlezen button:has(.rc-teken--luid)');
      if ((await knop.count()) !== 1) zonderStem.push(scherm);
    };
    await hoor('start');
    await speelOpBeeld(page, persona, hoor);
    const knoppen = page.locator('main a.rc-knop--hoofd, main a.nl-button--primary');
    await knoppen.last().click();
    await expect(page).toHaveURL(/#\/uitkomst$/);
    await verbergLetters(page);
    for (const groep of await page.locator('section[aria-labelledby^="groep-"] > details > summary').all()) await groep.click();
    for (const kaart of await page.locator('main article .rc-label').all()) await expect(kaart.locator('.rc-teken')).toHaveCount(1);
    for (const [regeling, uitkomst] of verwachteGroepen(naam)) expect(`${regeling} ${await groepVan(page, regeling)}`).toBe(`${regeling} ${uitkomst}`);
    expect(zonderStem).toEqual([]);
  });

test('teksten die zestig procent langer zijn passen op 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto('./');
  const langer = (): Promise<void> =>
    page.evaluate(() => {
      const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const knopen: Text[] = [];
      for (let knoop = loper.nextNode(); knoop; knoop = loper.nextNode()) if (/\p{L}{2}/u.test(knoop.nodeValue ?? '')) knopen.push(knoop as Text);
      for (const knoop of knopen) {
        const woorden = knoop.data.trim().split(/\s+/);
        knoop.data = `${knoop.data.trimEnd()} ${woorden.slice(0, Math.ceil(woorden.length * 0.6)).join(' ')}`;
      }
    });
  const fouten: string[] = [];
  await kern(page, async (scherm) => {
    await langer();
    fouten.push(...(await teBreed(page)).map((fout) => `${scherm} ${fout}`));
  });
  expect(fouten).toEqual([]);
});

test('een taal die niet kan laden laat het scherm zoals het was, en zegt het', async ({ page }) => {
  await page.goto('./');
  await page.route(/taal-uk/, (route) => route.abort());
  await page.locator('main .rc-talen__taal[lang=uk]').click();
  await expect(page.getByText(nl.schil['taal-mislukt']).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('een taal komt pas op de telefoon als iemand haar kiest', async ({ page }) => {
  const gehaald: string[] = [];
  page.on('request', (verzoek) => gehaald.push(verzoek.url()));
  await page.goto('./');
  await klaarVoorOffline(page);
  expect(gehaald.filter((url) => /taal-|noto-sans-(arabisch|ethiopisch)/.test(url))).toEqual([]);
  await kiesOpStart(page, 'ti');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ti');
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('talen')).keys()).length)).toBe(4);
  expect(gehaald.filter((url) => /taal-(ar|uk|pl)/.test(url))).toEqual([]);
});

test.describe('een gekozen taal blijft na een nieuwe versie, ook zonder internet', () => {
  /** The app says that it is kept. */
  async function kiesEnBewaar(page: Page, taal: string): Promise<void> {
    await page.locator(`main .rc-talen__taal[lang=${taal}]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', taal);
    await expect(page.getByText(JSON.parse(readFileSync(`locales/${taal}.json`, 'utf8')).schil['taal-offline'])).toBeVisible();
  }

  /** The words of the screens are there, and those of the rules. */
  async function spreekt(page: Page, taal: string, schrift: RegExp): Promise<void> {
    await inTaal(page, taal);
    await ga(page, 'hulp');
    await expect(page.locator('h1')).toHaveText(schrift);
    await expect(page.locator('main h3').first()).toHaveText(schrift);
  }

  for (const [wie, neemt] of [
    ['voor wie haar neemt', true],
    ['voor wie haar laat staan', false],
  ] as const)
    test(wie, async ({ page }) => {
      const map = { pad: 'dist' };
      const { url, stop } = await server(map);
      try {
        await page.goto(url);
        await klaarVoorOffline(page);
        await kiesEnBewaar(page, 'uk');
        await kiesEnBewaar(page, 'ar');
        map.pad = volgendeVersie();
        await komtNieuweVersie(page);
        if (!neemt) await kiesEnBewaar(page, 'ar');
        stop();
        if (neemt) await page.getByRole('button', { name: nl.offline.vernieuw }).click();
        else await page.reload();
        await expect(page.locator('meta[name=versie]')).toHaveCount(neemt ? 1 : 0);
        await spreekt(page, 'ar', /\p{Script=Arabic}/u);
        await spreekt(page, 'uk', /\p{Script=Cyrillic}/u);
      } finally {
        stop();
      }
    });
});
