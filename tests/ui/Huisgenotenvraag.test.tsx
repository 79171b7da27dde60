import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { bedragVan, leidAf, toetsRegeling } from '../../src/engine/index.ts';
import { dag, huishouden, kader } from '../regelboek.ts';
import { stelVraag } from './stelVraag.tsx';

const zonderMerken = (tekst: string): string => tekst.replaceAll('_', '');
const HUURDER = huishouden({
  woning: 'huur',
  kaleHuur: 650,
  aanvrager: { leeftijd: 48, inkomsten: [] },
  partner: 'geen',
  kinderen: [],
  bezittingen: 300,
  toetsingsinkomen: 17_000,
});
const delers = () => screen.getByRole('textbox', { name: zonderMerken(nl.vraag.huisgenoten.vraag) });
const anderen = () => screen.getByRole('textbox', { name: zonderMerken(nl.vraag['huisgenoten-jong'].vraag) });

function stel(h: Huishouden = HUURDER) {
  const { gebruiker, onthouden } = stelVraag(vraag('huisgenoten'), h);
  return {
    gebruiker,
    verder: () => gebruiker.click(screen.getByRole('button', { name: nl.knop.verder })),
    na: () => onthouden().sessie?.huishouden ?? HUURDER,
  };
}

describe('who else lives there', () => {
  it.each([
    ['', '', 2],
    ['0', '', 1],
    ['', '0', 1],
    ['0', '21', 1],
    ['0', 'een', 1],
  ])('typed as "%s" and "%s" has %i faults, each with words and a field of its own', async (getypt, getyptAnderen, aantal) => {
    const { gebruiker, verder, na } = stel();
    if (getypt) await gebruiker.type(delers(), getypt);
    if (getyptAnderen) await gebruiker.type(anderen(), getyptAnderen);
    await verder();
    const fouten = within(screen.getByRole('alert')).getAllByRole('link');
    expect(new Set(fouten.map((fout) => fout.textContent)).size).toBe(aantal);
    expect([delers(), anderen()].filter((veld) => veld.getAttribute('aria-invalid') === 'true')).toHaveLength(aantal);
    expect(na().huisgenoten).toBe('niet-gevraagd');
  });

  it('comes back as it was answered', async () => {
    const { gebruiker, verder, na } = stel();
    await gebruiker.type(delers(), '2');
    await gebruiker.type(anderen(), '1');
    await verder();
    document.body.innerHTML = '';
    stel(na());
    expect([delers(), anderen()].map((veld) => (veld as HTMLInputElement).value)).toEqual(['2', '1']);
  });
});

describe('the huurtoeslag of a tenant with € 17.000 a year and € 650 rent', () => {
  const huurtoeslag = kader.regelboek.regelingen.find(({ id }) => id === 'huurtoeslag');
  it.each([
    ['0', '0', 'waarschijnlijk', true],
    ['0', '1', 'misschien', false],
    ['1', '0', 'misschien', false],
  ])('with %s of 27 or older and %s from 18 to 26 is "%s", and only alone the amount is sure', async (ouder, jonger, woord, zeker) => {
    const { gebruiker, verder, na } = stel();
    await gebruiker.type(delers(), ouder);
    await gebruiker.type(anderen(), jonger);
    await verder();
    const f = leidAf(kader, na(), dag('2026-11-22'));
    if (!huurtoeslag) throw new Error('no huurtoeslag');
    expect(toetsRegeling(huurtoeslag, f)).toBe(woord);
    const bedrag = bedragVan(huurtoeslag, f);
    expect((bedrag?.min ?? 0) > 0).toBe(zeker);
    expect(bedrag?.max).toBeGreaterThan(0);
  });
});
