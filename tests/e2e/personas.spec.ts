import { expect, test } from '@playwright/test';
import { groepVan, klaarVoorOffline, naarUitkomst, nl, PERSONAS, speel, verwachteGroepen } from './spelen.ts';

for (const offline of [false, true])
  for (const [naam, persona] of Object.entries(PERSONAS))
    test(`${naam} doet de check op een telefoon, ${offline ? 'zonder' : 'met'} internet`, async ({ page, context }) => {
      await page.goto('./');
      await klaarVoorOffline(page);
      if (offline) {
        await context.setOffline(true);
        await page.reload();
      }
      const gezien = await speel(page, persona);
      expect(gezien.length).toBeLessThanOrEqual(13);
      await naarUitkomst(page);
      await page.getByText(nl.vraag.voorkeur.vraag).click();
      if ('voorkeur' in persona) await page.getByRole('button', { name: nl.voorkeur[persona.voorkeur], exact: true }).click();
      for (const [regeling, groep] of verwachteGroepen(naam)) expect(`${regeling} ${await groepVan(page, regeling)}`).toBe(`${regeling} ${groep}`);
      const stappen = page.getByRole('region', { name: nl['uitkomst-scherm'].stappen.titel }).getByRole('heading', { level: 3 });
      expect(await stappen.count()).toBeLessThanOrEqual(3);
      const eerste = { dennis: 'Vaart Welzijn', shannah: 'Vaart Welzijn', omar: 'Humanitas' }[naam] ?? '';
      await expect(stappen.first()).toContainText(eerste);
      await expect(page.getByText(nl['uitkomst-scherm']['geen-belofte'])).toBeVisible();
      expect(await page.locator('main').innerText()).not.toMatch(/\bu heeft (geen )?recht\b|\barm\b|\bminima\b/i);
    });

test('Dennis met dreigende ontruiming ziet de kredietbank als eerste stap, met het woord dringend', async ({ page }) => {
  await page.goto('./');
  await speel(page, { ...PERSONAS.dennis, situaties: ['ontruiming', 'betalingsachterstand', 'schulden'] });
  await naarUitkomst(page);
  const eerste = page.getByRole('region', { name: nl['uitkomst-scherm'].stappen.titel }).getByRole('listitem').first();
  await expect(eerste).toContainText('Kredietbank');
  await expect(eerste).toContainText(nl['uitkomst-scherm'].stappen.dringend);
});

test('wie nergens onder valt, krijgt toch stappen en mensen om mee te praten', async ({ page }) => {
  await page.goto('./');
  await speel(page, { situaties: [], woonplaats: 'elders' });
  await naarUitkomst(page);
  await expect(page.getByRole('region', { name: nl['uitkomst-scherm'].stappen.titel })).toContainText('eigen gemeente');
  await expect(page.getByRole('heading', { name: nl['uitkomst-scherm']['andere-hulp'].titel })).toBeVisible();
});

test('de hulp staat er zonder één vraag, crisis eerst', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: nl.start.crisis.knop }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl.hulp.titel);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(nl.hulp.dringend);
  await expect(page.locator('main')).toContainText('Gemeentelijke Kredietbank');
});
