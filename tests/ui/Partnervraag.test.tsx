import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import type { Antwoord, Onbekend } from '../../src/domain/antwoord.ts';
import { type Datum, datum } from '../../src/domain/datum.ts';
import { type Geboren, type Huishouden, LEEG_HUISHOUDEN, ONBEKEND_PERSOON } from '../../src/domain/huishouden.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { stelVraag } from './stelVraag.tsx';

const metPartner = (geboren: Antwoord<Geboren>): Huishouden => ({ ...LEEG_HUISHOUDEN, partner: { ...ONBEKEND_PERSOON, geboren } });
const stel = (huishouden: Huishouden = LEEG_HUISHOUDEN) => {
  const { gebruiker, onthouden } = stelVraag(vraag('partner'), huishouden);
  const knop = (naam: string) => gebruiker.click(screen.getByRole('button', { name: naam }));
  return {
    gebruiker,
    partner: () => onthouden().sessie?.huishouden.partner,
    kies: (naam: string) => gebruiker.click(screen.getByRole('radio', { name: naam })),
    knop,
    verder: () => knop(nl.knop.verder),
  };
};
const veld = () => screen.getByRole('textbox', { name: nl.vraag['leeftijd-partner'].vraag });

describe('whether there is a partner', () => {
  it('asks for no age before there is one', async () => {
    const { kies, verder, partner } = stel();
    expect(screen.queryByRole('textbox')).toBeNull();
    await kies(nl.vraag.nee);
    expect(screen.queryByRole('textbox')).toBeNull();
    await verder();
    expect(partner()).toBeNull();
  });

  it('asks for the age as soon as there is one, after the choice', async () => {
    const { gebruiker, kies, verder, partner } = stel();
    await kies(nl.vraag.ja);
    await gebruiker.tab();
    expect(veld()).toHaveFocus();
    expect(veld()).toHaveAccessibleDescription(nl.vraag['leeftijd-partner'].hulp);
    await gebruiker.keyboard('41');
    await verder();
    expect(partner()).toEqual({ ...ONBEKEND_PERSOON, geboren: { leeftijd: { min: 41, max: 41 } } });
  });

  it('leads to the age that nobody saw yet, without calling it a fault', async () => {
    const { kies, verder, partner } = stel();
    await kies(nl.vraag.ja);
    await verder();
    expect(veld()).toHaveFocus();
    expect(veld()).toBeValid();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(partner()).toBe('niet-gevraagd');
  });

  it('reads an age in the digits of any keyboard', async () => {
    const { gebruiker, kies, verder, partner } = stel();
    await kies(nl.vraag.ja);
    await gebruiker.type(veld(), '٧٤');
    await verder();
    expect(partner()).toEqual({ ...ONBEKEND_PERSOON, geboren: { leeftijd: { min: 74, max: 74 } } });
  });

  it('keeps what was typed when the choice goes to no and back', async () => {
    const { gebruiker, kies } = stel();
    await kies(nl.vraag.ja);
    await gebruiker.type(veld(), '41');
    await kies(nl.vraag.nee);
    await kies(nl.vraag.ja);
    expect(veld()).toHaveValue('41');
  });
});

describe('the age of the partner', () => {
  it.each([
    ['', nl.fout['leeftijd-partner-leeg']],
    ['veertig', nl.fout.leeftijd],
    ['121', nl.fout.leeftijd],
  ])('typed as "%s" is not an answer', async (getypt, fout) => {
    const { gebruiker, kies, verder, partner } = stel();
    await kies(nl.vraag.ja);
    if (getypt) await gebruiker.type(veld(), getypt);
    else await verder();
    await verder();
    expect(partner()).toBe('niet-gevraagd');
    expect(veld()).toBeInvalid();
    expect(veld()).toHaveAccessibleDescription(expect.stringContaining(fout));
    await kies(nl.vraag.nee);
    expect(screen.queryByRole('alert')).toBeNull();
    await verder();
    expect(partner()).toBeNull();
  });

  it.each<[string, string, Onbekend]>([
    ['', nl.knop['weet-niet'], 'weet-niet'],
    ['veertig', nl.knop['weet-niet'], 'weet-niet'],
    ['', nl.knop['sla-over'], 'zeg-niet'],
  ])('typed as "%s" and left with "%s" is not known, and that there is a partner stays', async (getypt, uitweg, reden) => {
    const { gebruiker, kies, knop, partner } = stel();
    await kies(nl.vraag.ja);
    if (getypt) await gebruiker.type(veld(), getypt);
    await knop(uitweg);
    expect(partner()).toEqual({ ...ONBEKEND_PERSOON, geboren: reden });
  });

  it('was not known, and that is said', () => {
    stel(metPartner('weet-niet'));
    expect(screen.getByRole('radio', { name: nl.vraag.ja })).toBeChecked();
    expect(veld()).toHaveValue('');
    expect(screen.getByText(nl.vraag['eerder-weet-niet'])).toBeVisible();
  });

  it.each<Onbekend>(['weet-niet', 'zeg-niet'])('was %s, and going on with nothing typed leaves it so', async (eerder) => {
    const { verder, partner } = stel(metPartner(eerder));
    await verder();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(partner()).toEqual({ ...ONBEKEND_PERSOON, geboren: eerder });
  });

  it('was not known: then a second "weet ik niet" takes the whole answer back', async () => {
    const { knop, partner } = stel(metPartner('weet-niet'));
    await knop(nl.knop['weet-niet']);
    expect(partner()).toBe('weet-niet');
  });

  it.each<[string, Antwoord<Geboren>]>([
    ['not known', 'weet-niet'],
    ['known', { leeftijd: { min: 41, max: 41 } }],
  ])('is %s: "weet ik niet" is about the age alone once more was told about the partner', async (_naam, geboren) => {
    const partner = { ...ONBEKEND_PERSOON, geboren, inkomsten: [] };
    const { knop, partner: na } = stel({ ...LEEG_HUISHOUDEN, partner });
    await knop(nl.knop['weet-niet']);
    expect(na()).toEqual({ ...partner, geboren: 'weet-niet' });
  });

  it('is known: then "weet ik niet" takes the whole answer back', async () => {
    const { knop, partner } = stel(metPartner({ leeftijd: { min: 41, max: 41 } }));
    expect(veld()).toHaveValue('41');
    await knop(nl.knop['weet-niet']);
    expect(partner()).toBe('weet-niet');
  });

  it.each<[string, Geboren]>([
    ['a day of birth', { op: datum(1985, 3, 1) as Datum }],
    ['a range', { leeftijd: { min: 41, max: 42 } }],
  ])('stays %s when nothing is changed', async (_naam, geboren) => {
    const { verder, partner } = stel(metPartner(geboren));
    await verder();
    expect(partner()).toEqual({ ...ONBEKEND_PERSOON, geboren });
  });
});

it('says why it is asked, and why the age', async () => {
  const { gebruiker } = stel();
  await gebruiker.click(screen.getByText(nl.vraag.waarom));
  expect(screen.getByText(nl.vraag.partner.waarom)).toBeVisible();
  expect(screen.getByText(nl.vraag['leeftijd-partner'].waarom)).toBeVisible();
});
