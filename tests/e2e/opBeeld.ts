import { expect, type Page } from '@playwright/test';
import { BIJ_DEEL, BIJ_INKOMSTEN, BIJ_KEUZE, BIJ_SITUATIE, BIJ_VRAAG } from '../../src/ui/inwoner/vragen/pictogram.ts';
import type { Persona } from './spelen.ts';

/** Letters are gone, drawings stay: what the page is for somebody who reads none of it. */
export const verbergLetters = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const blad = new CSSStyleSheet();
    blad.replaceSync('* { -webkit-text-fill-color: transparent !important }');
    document.adoptedStyleSheets = [blad];
  });

const naamVan = (href: string | null): string => href?.replace(/.*#(beeld-)?/, '') ?? '';
const beelden = async (page: Page, plek: string): Promise<string[]> =>
  (await page.locator(`${plek} use`).evaluateAll((lijst) => lijst.map((use) => use.getAttribute('href')))).map(naamVan);

/** The choice with this drawing; only one may have it. */
async function kies(page: Page, beeld: string | undefined): Promise<void> {
  const rij = page.locator('main form label.rc-keuze', { has: page.locator(`use:is([href$="#${beeld}"], [href="#beeld-${beeld}"])`) });
  await expect(rij).toHaveCount(1);
  await rij.click();
  await expect(rij.locator('input')).toBeChecked();
}
const vul = async (page: Page, waarden: readonly string[]): Promise<void> => {
  for (const [i, waarde] of waarden.entries()) await page.locator('main form input[type=text]:visible').nth(i).fill(waarde);
};

/** The number above the question, without how many are left. */
const vraagnummer = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const regel = document.querySelector('main .rc-bijschrift')?.cloneNode(true) as Element | undefined;
    regel?.querySelector('.rc-bijschrift__nog')?.remove();
    return Number(regel?.textContent?.match(/\d+/)?.[0] ?? 0);
  });

/** Which question this is, by its drawing alone. */
async function welkeVraag(page: Page): Promise<string> {
  const beeld = (await beelden(page, 'main h1')).at(-1) ?? 'zonder tekening';
  const bron = Object.entries(BIJ_INKOMSTEN).find(([, naam]) => naam === beeld);
  return Object.entries(BIJ_VRAAG).find(([, naam]) => naam === beeld)?.[0] ?? (bron ? 'bedrag' : beeld);
}

/** Does the check with drawings and signs only, in whatever language the page is. */
export async function speelOpBeeld(page: Page, p: Persona, onderweg: (vraag: string) => Promise<void> = async () => {}): Promise<void> {
  let bron = 0;
  await page.locator('main a.rc-knop').first().click();
  for (let nummer = 1; nummer <= 30; nummer += 1) {
    await expect(page).toHaveURL(new RegExp(`#/(vraag/${nummer}|controle)$`));
    if (page.url().endsWith('#/controle')) return;
    await expect.poll(() => vraagnummer(page), 'the question is drawn a moment after the address changes').toBe(nummer);
    const vraag = await welkeVraag(page);
    await onderweg(vraag);
    const verder = await beantwoord(page, vraag, p, vraag === 'bedrag' ? p.inkomsten?.[bron++] : undefined);
    const knop = page.locator(`main form .rc-knoppen button:has(.rc-teken--${verder ? 'verder' : 'onbekend'})`);
    await expect(knop).toHaveCount(1);
    await knop.click();
  }
}

type Inkomen = NonNullable<Persona['inkomsten']>[number];

async function beantwoord(page: Page, vraag: string, p: Persona, inkomen: Inkomen | undefined): Promise<boolean> {
  const lijst = async (namen: readonly (string | undefined)[] | undefined): Promise<boolean> => {
    if (!namen) return false;
    for (const naam of namen.length > 0 ? namen : ['niets']) await kies(page, naam);
    return true;
  };
  const getal = async (waarden: readonly (string | undefined)[]): Promise<boolean> => {
    if (waarden.some((waarde) => waarde === undefined)) return false;
    await vul(page, waarden as readonly string[]);
    return true;
  };
  const keuze = (waarde: string | undefined): Promise<boolean> => lijst(waarde === undefined ? undefined : [BIJ_KEUZE[waarde]]);
  switch (vraag) {
    case 'situatie':
      return lijst(p.situaties?.map((s) => BIJ_SITUATIE[s as keyof typeof BIJ_SITUATIE]));
    case 'inkomsten':
      return lijst(p.inkomsten?.map(({ soort }) => BIJ_INKOMSTEN[soort]));
    case 'woonplaats':
      return keuze(p.woonplaats);
    case 'woning':
      return keuze(p.woning);
    case 'duur-laag-inkomen':
      return keuze(p.duur);
    case 'partner':
      if (!(await keuze(p.partner && (p.partner === 'geen' ? 'nee' : 'ja')))) return false;
      return p.partner === 'geen' || getal([p.partner]);
    case 'leeftijd':
      return getal([p.leeftijd]);
    case 'kinderen':
      return getal(p.kinderen ? [String(p.kinderen.length), ...p.kinderen] : [undefined]);
    case 'bezittingen':
      return getal([p.bezittingen]);
    case 'huur':
      return getal([p.huur]);
    case 'huisgenoten':
      return getal([p.huisgenoten, p.huisgenoten === undefined ? undefined : '0']);
    case 'bedrag':
      if (!inkomen?.bedrag) return false;
      await kies(page, BIJ_DEEL[inkomen.per ?? 'maand']);
      await vul(page, [inkomen.bedrag]);
      if (inkomen.vakantiegeld) await kies(page, BIJ_DEEL[inkomen.vakantiegeld]);
      return true;
    default:
      return false;
  }
}
