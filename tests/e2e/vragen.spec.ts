import { expect, test } from '@playwright/test';
import { inTaal } from './schermen.ts';
import { antwoord, nl, PERSONAS, speel, welkeVraag } from './spelen.ts';

const kop = nl.knop;

test('elke vraag heeft "weet ik niet", "sla over", terug en waarom', async ({ page }) => {
  await page.goto('./');
  await speel(page, PERSONAS.omar, async () => {
    await expect(page.getByRole('button', { name: kop['weet-niet'], exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: kop['sla-over'], exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: kop.terug })).toBeVisible();
    await expect(page.getByText(nl.vraag.waarom).first()).toBeVisible();
  });
});

test('alles overslaan geeft een uitkomst en geen enkele fout', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: nl.start.begin }).first().click();
  for (let n = 1; n < 30 && !page.url().endsWith('#/controle'); n++) {
    await expect(page).toHaveURL(new RegExp(`#/(vraag/${n}|controle)$`));
    if (page.url().endsWith('#/controle')) break;
    await page.getByRole('button', { name: kop['sla-over'], exact: true }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.controle.titel);
});

test('terug werkt met de link en met de knop van de browser, en houdt wat is ingevuld', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: nl.start.begin }).first().click();
  await antwoord(page, 'situatie', PERSONAS.dennis, undefined);
  await antwoord(page, 'woonplaats', PERSONAS.dennis, undefined);
  expect(await welkeVraag(page)).toBe('leeftijd');
  await page.getByRole('textbox').fill('32');
  await page.goBack();
  expect(await welkeVraag(page)).toBe('woonplaats');
  await expect(page.getByLabel(nl.woonplaats.assen, { exact: true })).toBeChecked();
  await page.getByRole('link', { name: kop.terug }).click();
  await expect(page.getByLabel(nl.situatie.schulden, { exact: true })).toBeChecked();
  for (const id of ['situatie', 'woonplaats']) {
    expect(await welkeVraag(page)).toBe(id);
    await page.getByRole('button', { name: kop.verder, exact: true }).click();
  }
  expect(await welkeVraag(page)).toBe('leeftijd');
  await expect(page.getByRole('textbox')).toHaveValue('32');
});

test('de link terug gaat in de geschiedenis terug, zodat de knop van de browser niet weer vooruit gaat', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: nl.start.begin }).first().click();
  for (const id of ['situatie', 'woonplaats', 'leeftijd']) await antwoord(page, id, PERSONAS.dennis, undefined);
  const opVraag = (nummer: number): Promise<void> => expect(page).toHaveURL(new RegExp(`#/vraag/${nummer}$`));
  await opVraag(4);
  for (const nummer of [3, 2]) {
    await page.getByRole('link', { name: kop.terug }).click();
    await opVraag(nummer);
  }
  await page.goBack();
  await opVraag(1);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.start.titel);
});

for (const [getypt, centenZin] of [
  ['1.250,50', '€ 1.250,50'],
  ['1250,-', '€ 1.250,00'],
  ['€ 1 250', '€ 1.250,00'],
] as const)
  test(`een bedrag getypt als ${getypt} wordt begrepen`, async ({ page }) => {
    await page.goto('./');
    await speel(page, { ...PERSONAS.dennis, inkomsten: [{ soort: 'loon', bedrag: getypt, per: 'maand', vakantiegeld: 'exclusief' }] });
    const tekst = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
    expect(tekst.includes(centenZin) || tekst.includes(centenZin.replace(',00', ''))).toBe(true);
  });

for (const getypt of ['abc', '-5', '1,2345', ''])
  test(`een bedrag getypt als "${getypt}" wordt met gewone woorden geweigerd en blijft staan`, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: nl.start.begin }).first().click();
    for (let nummer = 1; (await welkeVraag(page)) !== 'bedrag'; nummer++) {
      expect(nummer).toBeLessThan(12);
      await antwoord(page, await welkeVraag(page), { ...PERSONAS.dennis, inkomsten: [{ soort: 'loon', bedrag: '' }] }, undefined);
      await expect(page).toHaveURL(new RegExp(`#/vraag/${nummer + 1}$`));
    }
    await page.getByRole('main').getByRole('textbox').fill(getypt);
    await page.getByLabel(nl.veld.maand, { exact: true }).check();
    await page.getByLabel(nl.veld.exclusief, { exact: true }).check();
    await page.getByRole('button', { name: kop.verder, exact: true }).click();
    expect(await welkeVraag(page)).toBe('bedrag');
    await expect(page.getByRole('main').getByRole('textbox')).toHaveValue(getypt);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByLabel(nl.veld.maand, { exact: true })).toBeChecked();
    const samenvatting = page
      .getByRole('alert')
      .or(page.getByRole('region', { name: nl.fout.titel }))
      .first();
    await expect(samenvatting).toBeVisible();
    await expect(page).toHaveTitle(/^Fout: /);
  });

test('een antwoord wijzigen gaat terug naar de lijst en houdt de rest', async ({ page }) => {
  await page.goto('./');
  await speel(page, PERSONAS.dennis);
  await page.getByRole('link', { name: new RegExp(`${kop.wijzig}.*${nl.vraag.leeftijd.kort}`) }).click();
  await page.getByRole('textbox').fill('33');
  await page.getByRole('button', { name: kop.verder, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.controle.titel);
  await expect(page.locator('main')).toContainText('33 jaar');
  await expect(page.locator('main')).toContainText(nl.woonplaats.assen);
});

test('een partner en kinderen staan met hun leeftijd op één scherm, en een ander aantal verliest geen leeftijd', async ({ page }) => {
  await page.goto('./');
  const gezien = await speel(page, { ...PERSONAS.dennis, partner: '41', kinderen: ['11', '4', '8'] });
  expect(gezien.filter((id) => id.includes('leeftijd'))).toEqual(['leeftijd']);
  const regels = page.locator('main');
  for (const regel of ['41 jaar', 'kind 1: 11 jaar', 'kind 2: 4 jaar', 'kind 3: 8 jaar']) await expect(regels).toContainText(regel);

  await page.getByRole('link', { name: new RegExp(`${kop.wijzig}.*${nl.vraag.kinderen.kort}`) }).click();
  const vakken = page.getByRole('main').getByRole('textbox');
  await vakken.first().fill('1');
  await expect(vakken).toHaveCount(2);
  await vakken.first().fill('4');
  await expect(vakken).toHaveCount(5);
  expect(await vakken.evaluateAll((alle) => alle.map((vak) => (vak as HTMLInputElement).value))).toEqual(['4', '11', '4', '8', '']);
  await page.getByRole('button', { name: kop.verder, exact: true }).click();
  await expect(regels).toContainText(`kind 4: ${nl.controle['onbekende-leeftijd']}`);

  await page
    .getByRole('link', { name: new RegExp(`${kop.wijzig}.*${nl.vraag.partner.kort}`) })
    .first()
    .click();
  await expect(vakken).toHaveValue('41');
  await vakken.fill('');
  await page.getByRole('button', { name: kop.verder, exact: true }).click();
  await expect(vakken).toBeFocused();
  await page.getByRole('button', { name: kop.verder, exact: true }).click();
  await expect(page.locator('.rc-foutenlijst')).toContainText(nl.fout['leeftijd-partner-leeg']);
  await page.getByRole('button', { name: kop['weet-niet'], exact: true }).click();
  await expect(regels).toContainText(nl.controle['onbekende-leeftijd']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.controle.titel);
});

test('wisselen van taal halverwege verliest niets', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: nl.start.begin }).first().click();
  await antwoord(page, 'situatie', PERSONAS.dennis, undefined);
  await page.getByLabel(nl.woonplaats.assen, { exact: true }).check();
  await page.getByRole('button', { name: kop.verder, exact: true }).click();
  await inTaal(page, 'ar');
  await page.goBack();
  await expect(page.getByRole('radio').first()).toBeChecked();
});

test('de tekeningen komen een keer, niet bij elke vraag opnieuw', async ({ page }) => {
  await page.goto('./');
  await page.waitForFunction(() => document.getElementById('beeld-hulp'));
  const gehaald = (): Promise<number> =>
    page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('pictogrammen')).length);
  const eerst = await gehaald();
  await page.getByRole('link', { name: nl.start.begin }).first().click();
  for (let nummer = 1; nummer < 4; nummer++) {
    await expect(page).toHaveURL(new RegExp(`#/vraag/${nummer}$`));
    expect(await page.locator('main h1 use').evaluate((use) => (use as SVGUseElement).getBoundingClientRect().width)).toBeGreaterThan(10);
    await page.getByRole('button', { name: nl.knop['weet-niet'], exact: true }).click();
  }
  expect(await gehaald()).toBe(eerst);
});
