import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { isBekend } from '../../src/domain/antwoord.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { metBron, stelVraag } from './stelVraag.tsx';

const bedragveld = () => screen.getByLabelText(nl.veld.bedrag);

async function vulIn(bedrag: string, soort = 'pensioen') {
  const gesteld = stelVraag(vraag('bedrag'), metBron(soort));
  if (bedrag !== '') await gesteld.gebruiker.type(bedragveld(), bedrag);
  await gesteld.gebruiker.click(screen.getByLabelText(nl.veld.maand));
  await gesteld.gebruiker.click(screen.getByRole('button', { name: nl.knop.verder }));
  return gesteld;
}

function bron(onthouden: Awaited<ReturnType<typeof vulIn>>['onthouden']) {
  const inkomsten = onthouden().sessie?.huishouden.aanvrager.inkomsten;
  return inkomsten && isBekend(inkomsten) ? inkomsten[0] : undefined;
}

describe('an amount that is understood', () => {
  it.each([
    ['1250', 125_000],
    ['1.250', 125_000],
    ['1.250,50', 125_050],
    ['1250,50', 125_050],
    ['1250.5', 125_050],
    ['1250,-', 125_000],
    ['€ 1 250', 125_000],
    ['EUR 1.250', 125_000],
    ['0', 0],
  ])('%s is %d cents a month', async (tekst, centen) => {
    const { onthouden } = await vulIn(tekst);
    expect(bron(onthouden)?.bedrag).toEqual({ min: centen, max: centen, per: 'maand' });
  });

  it('-300 is a loss of an own business', async () => {
    const { onthouden } = await vulIn('-300', 'eigen-bedrijf');
    expect(bron(onthouden)?.bedrag).toEqual({ min: -30_000, max: -30_000, per: 'maand' });
  });
});

describe('an amount that is not understood', () => {
  it.each([
    ['', nl.fout['bedrag-leeg']],
    ['abc', nl.fout['bedrag-geen-bedrag']],
    ['12 euro per uur', nl.fout['bedrag-geen-bedrag']],
    ['-5', nl.fout['bedrag-negatief']],
    ['1,2345', nl.fout['bedrag-onduidelijk']],
    ['1.25.0', nl.fout['bedrag-onduidelijk']],
    ['10000000', nl.fout['bedrag-te-hoog']],
  ])('"%s" is refused beside the field and what was typed stays', async (tekst, fout) => {
    const { onthouden } = await vulIn(tekst);
    expect(bedragveld()).toHaveValue(tekst);
    expect(bedragveld()).toBeInvalid();
    expect(bedragveld()).toHaveAccessibleDescription(expect.stringContaining(fout));
    expect(within(screen.getByRole('alert')).getByRole('link', { name: fout })).toBeVisible();
    expect(bron(onthouden)?.bedrag).toBe('niet-gevraagd');
  });
});

describe('holiday pay', () => {
  it('is asked where it may be in the amount', async () => {
    const { gebruiker, onthouden } = stelVraag(vraag('bedrag'), metBron('loon'));
    await gebruiker.type(bedragveld(), '1250');
    await gebruiker.click(screen.getByLabelText(nl.veld.maand));
    await gebruiker.click(screen.getByLabelText(nl.veld.exclusief));
    await gebruiker.click(screen.getByRole('button', { name: nl.knop.verder }));
    expect(bron(onthouden)).toMatchObject({ bedrag: { min: 125_000, per: 'maand' }, vakantiegeld: 'exclusief' });
  });

  it('is not asked where it comes apart', () => {
    stelVraag(vraag('bedrag'), metBron('aow'));
    expect(screen.queryByText(nl.veld.vakantiegeld)).toBeNull();
  });

  it.each([nl.knop.verder, nl.knop['weet-niet']])('left open is not known, and the amount counts all the same with "%s"', async (knop) => {
    const { gebruiker, onthouden } = stelVraag(vraag('bedrag'), metBron('loon'));
    await gebruiker.type(bedragveld(), '1500');
    await gebruiker.click(screen.getByLabelText(nl.veld.maand));
    await gebruiker.click(screen.getByRole('button', { name: knop }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(bron(onthouden)).toMatchObject({ bedrag: { min: 150_000, max: 150_000, per: 'maand' }, vakantiegeld: 'weet-niet' });
  });

  it.each([
    ['the amount was answered with its holiday pay', { bedrag: { min: 150_000, max: 150_000, per: 'maand' }, vakantiegeld: 'exclusief' } as const],
    ['there is no amount', { bedrag: 'niet-gevraagd', vakantiegeld: 'niet-gevraagd' } as const],
  ])('"weet ik niet" is about the amount when %s', async (_wanneer, eerder) => {
    const h = metBron('loon');
    const { gebruiker, onthouden } = stelVraag(vraag('bedrag'), { ...h, aanvrager: { ...h.aanvrager, inkomsten: [{ soort: 'loon', ...eerder }] } });
    await gebruiker.click(screen.getByRole('button', { name: nl.knop['weet-niet'] }));
    expect(bron(onthouden)?.bedrag).toBe('weet-niet');
  });

  it('an amount may be known while the holiday pay is not', async () => {
    const { gebruiker, onthouden } = stelVraag(vraag('bedrag'), metBron('loon'));
    await gebruiker.type(bedragveld(), '1250');
    await gebruiker.click(screen.getByLabelText(nl.veld.maand));
    await gebruiker.click(screen.getByRole('radio', { name: nl.veld['weet-niet'] }));
    await gebruiker.click(screen.getByRole('button', { name: nl.knop.verder }));
    expect(bron(onthouden)).toMatchObject({ bedrag: { min: 125_000 }, vakantiegeld: 'weet-niet' });
  });
});

it('what was typed is still there for who comes back from "weet ik niet", and gone once it is answered', async () => {
  const eerst = stelVraag(vraag('bedrag'), metBron('pensioen'));
  await eerst.gebruiker.type(bedragveld(), '1500');
  await eerst.gebruiker.click(screen.getByRole('button', { name: nl.knop['weet-niet'] }));
  cleanup();
  const terug = stelVraag(vraag('bedrag'), metBron('pensioen'), eerst.concepten);
  expect(bedragveld()).toHaveValue('1500');
  await terug.gebruiker.click(screen.getByLabelText(nl.veld.maand));
  await terug.gebruiker.click(screen.getByRole('button', { name: nl.knop.verder }));
  expect(terug.concepten.size).toBe(0);
});

it('nothing that is typed is remembered by the browser or sent to a spell checker', () => {
  stelVraag(vraag('bedrag'), metBron('loon'));
  expect(bedragveld()).toHaveAttribute('autocomplete', 'off');
  expect(bedragveld()).toHaveAttribute('autocorrect', 'off');
  expect(bedragveld()).toHaveAttribute('spellcheck', 'false');
});
