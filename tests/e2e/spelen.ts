import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** The words of the screens without the marks of the source. */
export const nl = JSON.parse(readFileSync('locales/nl.json', 'utf8'), (_sleutel, waarde) =>
  typeof waarde === 'string' ? waarde.replace(/_([^_\n]+)_/g, '$1') : waarde,
);

export interface Bron {
  readonly soort: string;
  readonly bedrag: string;
  readonly per?: 'week' | 'vier-weken' | 'maand' | 'jaar';
  readonly vakantiegeld?: 'inclusief' | 'exclusief' | 'weet-niet';
}

/** What somebody answers, in the words of the household; a question that is not here, or an empty amount, gets "weet ik niet". */
export interface Persona {
  readonly situaties?: readonly string[];
  readonly woonplaats?: string;
  readonly leeftijd?: string;
  /** The age, or that there is none. */
  readonly partner?: string;
  readonly kinderen?: readonly string[];
  readonly inkomsten?: readonly Bron[];
  readonly bezittingen?: string;
  readonly duur?: string;
  readonly woning?: string;
  readonly huur?: string;
  readonly huisgenoten?: string;
  readonly voorkeur?: string;
}

export const PERSONAS = {
  dennis: {
    situaties: ['betalingsachterstand', 'schulden', 'energierekening'],
    woonplaats: 'assen',
    leeftijd: '32',
    partner: 'geen',
    kinderen: ['11'],
    inkomsten: [],
    bezittingen: '400',
    duur: 'tot-1-jaar',
    woning: 'huur',
    huisgenoten: '0',
    voorkeur: 'buurtteam',
  },
  shannah: {
    situaties: ['energierekening', 'betalingsachterstand', 'schulden', 'zwanger'],
    woonplaats: 'assen',
    leeftijd: '26',
    partner: 'geen',
    kinderen: [],
    inkomsten: [{ soort: 'loon', bedrag: '' }],
    woning: 'huur',
    huisgenoten: '0',
  },
  omar: {
    situaties: ['schulden', 'moeite-met-taal'],
    woonplaats: 'assen',
    leeftijd: '74',
    partner: 'geen',
    kinderen: [],
    inkomsten: [
      { soort: 'aow', bedrag: '1450', per: 'maand' },
      { soort: 'pensioen', bedrag: '110', per: 'maand' },
    ],
    bezittingen: '200',
    duur: 'vanaf-3-jaar',
    woning: 'huur',
    huisgenoten: '0',
    voorkeur: 'vrijwilliger',
  },
} as const satisfies Record<string, Persona>;

const vraagkop = (page: Page) => page.getByRole('heading', { level: 1 });

/** Which question a heading asks. */
export async function welkeVraag(page: Page): Promise<string> {
  const kop = (await vraagkop(page).innerText()).trim();
  const gevonden = Object.entries(nl.vraag as Record<string, unknown>).find(
    ([, teksten]) =>
      typeof teksten === 'object' &&
      teksten !== null &&
      Object.entries(teksten).some(([naam, tekst]) => naam.startsWith('vraag') && kop.endsWith(String(tekst))),
  );
  return gevonden?.[0] ?? kop;
}

const kies = (page: Page, naam: string) => page.getByLabel(naam, { exact: true }).check();
const vul = (page: Page, waarde: string) => page.getByRole('main').getByRole('textbox').first().fill(waarde);

/** Gives one answer and goes on. */
export async function antwoord(page: Page, id: string, p: Persona, bron: Bron | undefined): Promise<void> {
  const waarde: Readonly<Record<string, (() => Promise<void>) | undefined>> = {
    situatie:
      p.situaties &&
      (async () => {
        for (const s of p.situaties ?? []) await kies(page, nl.situatie[s]);
        if (p.situaties?.length === 0) await kies(page, nl.vraag.situatie.geen);
      }),
    woonplaats: p.woonplaats === undefined ? undefined : () => kies(page, nl.woonplaats[p.woonplaats ?? '']),
    leeftijd: p.leeftijd === undefined ? undefined : () => vul(page, p.leeftijd ?? ''),
    partner:
      p.partner === undefined
        ? undefined
        : async () => {
            await kies(page, p.partner === 'geen' ? nl.vraag.nee : nl.vraag.ja);
            if (p.partner !== 'geen') await vul(page, p.partner ?? '');
          },
    kinderen:
      p.kinderen &&
      (async () => {
        await vul(page, String(p.kinderen?.length ?? 0));
        for (const [i, jaren] of (p.kinderen ?? []).entries())
          await page
            .getByRole('main')
            .getByRole('textbox')
            .nth(i + 1)
            .fill(jaren);
      }),
    inkomsten:
      p.inkomsten &&
      (async () => {
        for (const { soort } of p.inkomsten ?? []) await kies(page, nl.inkomsten[soort]);
        if (p.inkomsten?.length === 0) await kies(page, nl.vraag.inkomsten.geen);
      }),
    bedrag:
      bron === undefined || bron.bedrag === ''
        ? undefined
        : async () => {
            await vul(page, bron.bedrag);
            await kies(page, nl.veld[bron.per ?? 'maand']);
            if (bron.vakantiegeld) await kies(page, nl.veld[bron.vakantiegeld]);
          },
    bezittingen: p.bezittingen === undefined ? undefined : () => vul(page, p.bezittingen ?? ''),
    'duur-laag-inkomen': p.duur === undefined ? undefined : () => kies(page, nl.vraag['duur-laag-inkomen'][p.duur ?? '']),
    woning: p.woning === undefined ? undefined : () => kies(page, nl.woning[p.woning ?? '']),
    huur: p.huur === undefined ? undefined : () => vul(page, p.huur ?? ''),
    huisgenoten:
      p.huisgenoten === undefined
        ? undefined
        : async () => {
            await vul(page, p.huisgenoten ?? '');
            await page.getByLabel(nl.vraag['huisgenoten-jong'].vraag).fill('0');
          },
    voorkeur: p.voorkeur === undefined ? undefined : () => kies(page, nl.voorkeur[p.voorkeur ?? '']),
  };
  const geef = waarde[id];
  if (geef) {
    await geef();
    await page.getByRole('button', { name: nl.knop.verder, exact: true }).click();
  } else {
    await page.getByRole('button', { name: nl.knop['weet-niet'], exact: true }).click();
  }
}

/** Answers every question until the answers can be checked; `onderweg` looks at each screen. */
export async function speel(page: Page, p: Persona, onderweg: (id: string) => Promise<void> = async () => {}): Promise<readonly string[]> {
  const gezien: string[] = [];
  let bron = 0;
  await page.getByRole('link', { name: nl.start.begin }).first().click();
  for (let nummer = 1; nummer <= 30; nummer++) {
    await expect(page).toHaveURL(new RegExp(`#/(vraag/${nummer}|controle)$`));
    if (page.url().endsWith('#/controle')) break;
    const id = await welkeVraag(page);
    gezien.push(id);
    await onderweg(id);
    await antwoord(page, id, p, id === 'bedrag' ? p.inkomsten?.[bron++] : undefined);
  }
  await expect(vraagkop(page)).toHaveText(nl.controle.titel);
  return gezien;
}

export async function naarUitkomst(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: nl.controle['naar-uitkomst'] })
    .or(page.getByRole('button', { name: nl.controle['naar-uitkomst'] }))
    .click();
  await expect(vraagkop(page)).toHaveText(nl['uitkomst-scherm'].titel);
  for (const groep of await page.locator('section[aria-labelledby^="groep-"] > details > summary').all()) await groep.click();
}

/** What opens only when her baby is born stands together, and not under what does not fit. */
const STRAKS: Readonly<Record<string, readonly string[]>> = { shannah: ['kinderbijslag', 'kindgebonden-budget', 'inkomensafhankelijke-combinatiekorting'] };

/** In which group each regeling stands, by the golden household of this persona. */
export function verwachteGroepen(naam: string): readonly (readonly [regeling: string, groep: string])[] {
  const { verwacht } = JSON.parse(readFileSync(`tests/huishoudens/${naam}.json`, 'utf8')) as { verwacht: Record<string, string> };
  return Object.entries(verwacht).map(([regeling, uitkomst]) => [regeling, STRAKS[naam]?.includes(regeling) ? 'straks' : uitkomst] as const);
}

/** The outcome group under which the card of a regeling stands. */
export const groepVan = (page: Page, regeling: string) =>
  page
    .locator(`article[aria-labelledby="regeling-${regeling}"]`)
    .evaluate((kaart) => kaart.closest('section')?.getAttribute('aria-labelledby')?.replace('groep-', ''));

/** Waits until the app says that it works without network. */
export async function klaarVoorOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect(page.getByText(nl.offline.klaar)).toBeVisible();
}
