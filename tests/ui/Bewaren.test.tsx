import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import nl from '../../locales/nl.json';
import * as bewaren from '../../src/app/bewaren.ts';
import { i18n, kiesTaal } from '../../src/app/i18n.ts';
import { nieuwPlan } from '../../src/app/plan.ts';
import { nieuweSessie } from '../../src/app/sessie.ts';
import { type Datum, leesDatum } from '../../src/domain/datum.ts';
import { LEEG_HUISHOUDEN } from '../../src/domain/huishouden.ts';
import { Bewaren } from '../../src/ui/inwoner/Bewaren.tsx';
import { MOEDER, toonScherm } from './toonScherm.tsx';

vi.setConfig({ testTimeout: 60_000 });

const t = nl.bewaren;
const ZIN = 'paard batterij nietje';
const LANG = { timeout: 30_000 };
const knop = (name: string) => screen.findByRole('button', { name }, LANG);

beforeEach(() => bewaren.wisAlles());
afterEach(() => vi.restoreAllMocks());

async function bewaarMoeder(): Promise<void> {
  const peildatum = leesDatum('2026-11-22');
  if (peildatum === undefined) throw new Error('no such day');
  const uitslag = await bewaren.bewaar({ sessie: { ...nieuweSessie(peildatum), huishouden: MOEDER }, plan: nieuwPlan() }, ZIN, null);
  expect(uitslag).toEqual({ goed: { nummer: 1 } });
}

async function open(gebruiker: ReturnType<typeof toonScherm>['gebruiker']): Promise<void> {
  await gebruiker.type(await screen.findByLabelText(t.open.zin), ZIN);
  await gebruiker.click(await knop(t.open.knop));
}

describe('the language', () => {
  afterEach(() => kiesTaal('nl'));

  const bewaarIn = (taal: string) =>
    bewaren.bewaar({ sessie: { ...nieuweSessie(leesDatum('2026-11-22') as Datum), huishouden: MOEDER }, plan: null, taal }, ZIN, null);

  it('comes back with what was kept', async () => {
    await bewaarIn('ar');
    const { gebruiker } = toonScherm(Bewaren, null);
    await open(gebruiker);
    await waitFor(() => expect(i18n.language).toBe('ar'), LANG);
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });

  it('is one the check does not know: the page stays as it is', async () => {
    await bewaarIn('xx');
    const { gebruiker } = toonScherm(Bewaren, null);
    await open(gebruiker);
    expect(await screen.findByText(/Geopend/, {}, LANG)).toBeVisible();
    expect(i18n.language).toBe('nl');
  });

  it('is kept with the answers', async () => {
    const { gebruiker } = toonScherm(Bewaren);
    await screen.findByLabelText(t.bewaar.zin);
    await kiesTaal('nl-x-a2');
    await gebruiker.type(document.querySelector('#bewaar-zin') as HTMLElement, ZIN);
    await gebruiker.type(document.querySelector('#bewaar-nog-eens') as HTMLElement, ZIN);
    await gebruiker.click(document.querySelector('form button[type=submit]') as HTMLElement);
    await waitFor(async () => expect(await bewaren.haalTerug(ZIN)).toMatchObject({ goed: { gesprek: { taal: 'nl-x-a2' } } }), LANG);
  });
});

describe('keeping', () => {
  it('says before that a passphrase cannot be found again', async () => {
    toonScherm(Bewaren);
    expect(await screen.findByText(t.hoe.drie)).toBeVisible();
    expect(screen.queryByLabelText(t.open.zin)).toBeNull();
  });

  it('asks for twice the same passphrase of twelve characters', async () => {
    const { gebruiker } = toonScherm(Bewaren);
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(screen.getByLabelText(t.bewaar.zin)).toHaveAccessibleDescription(expect.stringContaining(t.fout.leeg));
    await gebruiker.type(screen.getByLabelText(t.bewaar.zin), 'kort');
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(screen.getByLabelText(t.bewaar.zin)).toHaveAccessibleDescription(expect.stringContaining(t.fout.kort));
    await gebruiker.clear(screen.getByLabelText(t.bewaar.zin));
    await gebruiker.type(screen.getByLabelText(t.bewaar.zin), ZIN);
    await gebruiker.type(screen.getByLabelText(t.bewaar['nog-eens']), `${ZIN}x`);
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(screen.getByLabelText(t.bewaar['nog-eens'])).toHaveFocus();
    expect(await bewaren.staatErIets()).toEqual({ goed: false });
  });

  it('refuses a passphrase that is easy to guess', async () => {
    const { gebruiker } = toonScherm(Bewaren);
    await gebruiker.type(await screen.findByLabelText(t.bewaar.zin), 'aaaaaaaaaaaa');
    await gebruiker.type(screen.getByLabelText(t.bewaar['nog-eens']), 'aaaaaaaaaaaa');
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(screen.getByLabelText(t.bewaar.zin)).toHaveAccessibleDescription(expect.stringContaining(t.fout.zwak));
    expect(await bewaren.staatErIets()).toEqual({ goed: false });
  });

  it('makes up a passphrase, which has to be typed once more and then opens', async () => {
    const { gebruiker } = toonScherm(Bewaren);
    await gebruiker.click(await knop(t.bewaar.bedenk));
    const veld = screen.getByLabelText<HTMLInputElement>(t.bewaar.zin);
    expect(screen.getByText(t.bewaar.bedacht)).toBeVisible();
    expect(veld).toHaveAttribute('type', 'text');
    const zin = veld.value;
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(screen.getByLabelText(t.bewaar['nog-eens'])).toHaveFocus();
    await gebruiker.type(screen.getByLabelText(t.bewaar['nog-eens']), zin);
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(await screen.findByText(t.gelukt.bewaard, {}, LANG)).toBeVisible();
    expect(await bewaren.haalTerug(zin)).toMatchObject({ goed: { nummer: 1 } });
  });

  it('says "bewaard" when it is, empties the field, and opens with the same passphrase', async () => {
    const { gebruiker, onthouden } = toonScherm(Bewaren);
    await gebruiker.type(await screen.findByLabelText(t.bewaar.zin), ZIN);
    await gebruiker.type(screen.getByLabelText(t.bewaar['nog-eens']), ZIN);
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(await screen.findByText(t.gelukt.bewaard, {}, LANG)).toBeVisible();
    expect(onthouden().plan?.bewaardAls).toBe(1);
    for (const veld of document.querySelectorAll<HTMLInputElement>('input[name]')) expect(veld.value).toBe('');
    expect(await bewaren.haalTerug(ZIN)).toMatchObject({ goed: { gesprek: { sessie: { huishouden: { woonplaats: 'assen' } } } } });
  });

  it.each(['vol', 'niet-hier', 'andere-tab', 'nieuwer', 'mislukt', 'andere-zin', 'beschadigd'] as const)(
    'says what is the matter when it is "%s", and the answers stay',
    async (fout) => {
      vi.spyOn(bewaren, 'bewaar').mockResolvedValue({ fout });
      const { gebruiker, onthouden } = toonScherm(Bewaren);
      await gebruiker.type(await screen.findByLabelText(t.bewaar.zin), ZIN);
      await gebruiker.type(screen.getByLabelText(t.bewaar['nog-eens']), ZIN);
      await gebruiker.click(await knop(t.bewaar.knop));
      expect(await screen.findByText(t.fout[fout])).toBeVisible();
      expect(onthouden().sessie?.huishouden).toBe(MOEDER);
      expect(onthouden().plan?.bewaardAls ?? null).toBeNull();
    },
  );
});

describe('opening', () => {
  it('tells a wrong passphrase kindly, as often as needed, and then opens', async () => {
    await bewaarMoeder();
    const { gebruiker, onthouden } = toonScherm(Bewaren, null);
    const veld = await screen.findByLabelText(t.open.zin);
    await gebruiker.type(veld, 'iets heel anders');
    await gebruiker.click(await knop(t.open.knop));
    expect(await screen.findByText(t.fout['andere-zin'], {}, LANG)).toBeVisible();
    await gebruiker.clear(veld);
    await gebruiker.type(veld, ZIN);
    await gebruiker.click(await knop(t.open.knop));
    await waitFor(() => expect(onthouden().sessie?.huishouden.woonplaats).toBe('assen'), LANG);
    expect(onthouden().plan?.bewaardAls).toBe(1);
    expect(screen.getByRole('link', { name: t.gelukt['naar-antwoorden'] })).toBeVisible();
  });

  it('warns who has other answers open', async () => {
    await bewaarMoeder();
    toonScherm(Bewaren, LEEG_HUISHOUDEN);
    expect(await screen.findByText(t.open.vervangt)).toBeVisible();
  });

  it('tells somebody else at once that there is one already, and puts nothing in its place with another passphrase', async () => {
    await bewaarMoeder();
    const { gebruiker } = toonScherm(Bewaren, LEEG_HUISHOUDEN);
    expect(await screen.findByText(t.bewaar.bezet)).toBeVisible();
    expect(screen.queryByText(t.bewaar['opnieuw-tekst'])).toBeNull();
    const veld = () => screen.getAllByLabelText(t.bewaar['zin-opnieuw']).at(-1) as HTMLInputElement;
    await gebruiker.type(veld(), 'iets heel anders');
    await gebruiker.click(await knop(t.bewaar.vervang));
    expect(await screen.findByText(t.fout['andere-zin'], {}, LANG)).toBeVisible();
    expect(await bewaren.haalTerug(ZIN)).toMatchObject({ goed: { nummer: 1 } });
    await gebruiker.clear(veld());
    await gebruiker.type(veld(), ZIN);
    await gebruiker.click(await knop(t.bewaar.vervang));
    expect(await screen.findByText(t.gelukt.bewaard, {}, LANG)).toBeVisible();
  });

  it('replaces what another tab kept only after a second tap', async () => {
    await bewaarMoeder();
    const { gebruiker } = toonScherm(Bewaren, LEEG_HUISHOUDEN, { plan: { ...nieuwPlan(), bewaardAls: 7 } });
    const veld = (await screen.findAllByLabelText(t.bewaar['zin-opnieuw'])).at(-1);
    if (!veld) throw new Error('there is no field');
    await gebruiker.type(veld, ZIN);
    await gebruiker.click(await knop(t.bewaar.knop));
    expect(await screen.findByText(t.fout.veranderd, {}, LANG)).toBeVisible();
    await gebruiker.click(await knop(t.bewaar.vervang));
    expect(await screen.findByText(t.gelukt.bewaard, {}, LANG)).toBeVisible();
  });
});

describe('wiping', () => {
  it('asks once more, and says when it is gone', async () => {
    await bewaarMoeder();
    const { gebruiker } = toonScherm(Bewaren);
    await gebruiker.click(await knop(t.wis.knop));
    await gebruiker.click(await knop(t.wis.ja));
    expect(await screen.findByText(t.gelukt.gewist)).toBeVisible();
    expect(await bewaren.staatErIets()).toEqual({ goed: false });
    expect(await screen.findByText(t['niets-bewaard'])).toBeVisible();
  });
});

it('without a place to keep anything says so and loses nothing', async () => {
  vi.spyOn(bewaren, 'staatErIets').mockResolvedValue({ fout: 'niet-hier' });
  const { onthouden } = toonScherm(Bewaren);
  expect(await screen.findByText(t.fout['niet-hier'])).toBeVisible();
  expect(onthouden().sessie?.huishouden).toBe(MOEDER);
});
