import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { LEEG_HUISHOUDEN } from '../../src/domain/huishouden.ts';
import { WatAls } from '../../src/ui/inwoner/WatAls.tsx';
import { MOEDER, toonScherm } from './toonScherm.tsx';

const t = nl['wat-als'];
const vergelijk = () => screen.getByRole('button', { name: t.knop });

describe('what if', () => {
  it('puts now and later side by side and leaves the answers alone', async () => {
    const { gebruiker, onthouden } = toonScherm(WatAls);
    await gebruiker.click(screen.getByLabelText(t.keuze['meer-uren']));
    await gebruiker.type(screen.getByLabelText(t.veld['meer-uren-netto']), '400');
    await gebruiker.click(vergelijk());
    const uit = screen.getByRole('region', { name: t.verschil.titel });
    await waitFor(() => expect(uit).toHaveFocus());
    const inkomen = within(uit).getByRole('row', { name: new RegExp(`^${t.verschil.inkomen}`) });
    expect(
      within(inkomen)
        .getAllByRole('cell')
        .map((cel) => cel.textContent),
    ).toEqual(['€\u00a01.400', '€\u00a01.800']);
    const weg = within(uit).getByRole('heading', { name: t.verschil.aard['valt-weg'] });
    expect(within(weg.parentElement ?? uit).getByText(/Kindpakket/)).toBeVisible();
    expect(onthouden().sessie?.huishouden).toBe(MOEDER);
  });

  it('says at the field what is not right, and brings the focus there', async () => {
    const { gebruiker } = toonScherm(WatAls);
    await gebruiker.click(vergelijk());
    expect(screen.getByText(t.fout.keuze)).toBeVisible();
    await gebruiker.click(screen.getByLabelText(t.keuze['meer-uren']));
    await gebruiker.click(vergelijk());
    const veld = screen.getByLabelText(t.veld['meer-uren-netto']);
    expect(veld).toHaveFocus();
    expect(veld).toBeInvalid();
    expect(veld).toHaveAccessibleDescription(expect.stringContaining(t.fout.leeg));
    expect(screen.queryByRole('region', { name: t.verschil.titel })).toBeNull();
  });

  it('asks about a benefit only of who has one', async () => {
    const { gebruiker } = toonScherm(WatAls, { ...MOEDER, aanvrager: { ...MOEDER.aanvrager, inkomsten: [] } });
    await gebruiker.click(screen.getByLabelText(t.keuze.werk));
    expect(screen.queryByText(t.veld.stopt)).toBeNull();
    await gebruiker.type(screen.getByLabelText(t.veld['werk-netto']), '900');
    await gebruiker.click(vergelijk());
    expect(screen.getByRole('region', { name: t.verschil.titel })).toBeVisible();
  });

  it('always says calmly to report a change, and where', () => {
    toonScherm(WatAls);
    const deel = screen.getByRole('region', { name: t.doorgeven.titel });
    expect(deel).toHaveTextContent('Dienst Toeslagen');
    expect(within(deel).getByRole('link')).toHaveAttribute('href', expect.stringContaining('belastingdienst.nl'));
  });

  it('draws the line without style attributes and gives the same as a table', async () => {
    const { gebruiker } = toonScherm(WatAls);
    const tekening = screen.getByRole('img', { name: /Grafiek van inkomen/ });
    expect(tekening.outerHTML).not.toContain('style=');
    expect(tekening.outerHTML).not.toContain('NaN');
    await gebruiker.click(screen.getByText(t.grafiek.tabel));
    const tabel = screen.getByRole('table', { name: t.grafiek.bijschrift });
    expect(within(tabel).getAllByRole('row')).toHaveLength(8);
  });

  it('draws nothing where too little is known, and says what is missing', () => {
    toonScherm(WatAls, LEEG_HUISHOUDEN);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(t.grafiek['te-weinig'])).toBeVisible();
  });
});
