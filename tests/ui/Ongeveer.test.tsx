import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { i18n } from '../../src/app/i18n.ts';
import { isBekend } from '../../src/domain/antwoord.ts';
import { beantwoord } from '../../src/domain/beantwoord.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { antwoordtekst } from '../../src/ui/inwoner/antwoordtekst.ts';
import { GEZIN, metBron, stelVraag } from './stelVraag.tsx';

const band = (van: string, tot: string) => nl.ongeveer.tussen.replace('{{van}}', van).replace('{{tot}}', tot);
const VAN_TOT = band('€\u00a01.400', '€\u00a01.600');
/** A label is found with plain spaces. */
const gewoon = (tekst: string) => tekst.replaceAll('\u00a0', ' ');
const keuze = (tekst: string) => screen.getByLabelText(gewoon(tekst));
const verder = () => screen.getByRole('button', { name: nl.knop.verder });

describe('about how much', () => {
  it('is a real answer: the whole band, in the period that was chosen', async () => {
    const { gebruiker, onthouden } = stelVraag(vraag('bedrag'), metBron('pensioen'));
    await gebruiker.click(screen.getByLabelText(nl.veld.maand));
    await gebruiker.click(screen.getByText(nl.ongeveer.titel));
    await gebruiker.click(keuze(VAN_TOT));
    await gebruiker.click(verder());
    const h = onthouden().sessie?.huishouden;
    const bronnen = h?.aanvrager.inkomsten;
    expect(bronnen && isBekend(bronnen) && bronnen[0]?.bedrag).toEqual({ min: 140_000, max: 160_000, per: 'maand' });
    expect(h && antwoordtekst(vraag('bedrag'), h, i18n.t, 'nl')[0]).toBe(`${VAN_TOT} ${nl.periode.maand}`);
  });

  it('and an exact amount take each other away', async () => {
    const { gebruiker } = stelVraag(vraag('bedrag'), metBron('pensioen'));
    const veld = screen.getByLabelText(nl.veld.bedrag);
    await gebruiker.type(veld, '1500');
    await gebruiker.click(screen.getByText(nl.ongeveer.titel));
    await gebruiker.click(keuze(VAN_TOT));
    expect(veld).toHaveValue('');
    expect(screen.getByLabelText(nl.veld.maand)).toBeChecked();
    await gebruiker.type(veld, '1');
    expect(keuze(VAN_TOT)).not.toBeChecked();
  });

  it('another period has other bands', async () => {
    const { gebruiker } = stelVraag(vraag('bedrag'), metBron('loon'));
    await gebruiker.click(screen.getByText(nl.ongeveer.titel));
    await gebruiker.click(screen.getByLabelText(nl.veld.week));
    expect(screen.getByText(nl.ongeveer['kies-week'])).toBeVisible();
    expect(screen.queryByLabelText(gewoon(VAN_TOT))).toBeNull();
    expect(keuze(band('€\u00a0300', '€\u00a0350'))).toBeVisible();
  });

  it('stands there again when somebody comes back', () => {
    const h = beantwoord(GEZIN, vraag('bezittingen') as { id: 'bezittingen'; nr: 0 }, { min: 250_000, max: 500_000 });
    stelVraag(vraag('bezittingen'), h);
    expect(keuze(band('€\u00a02.500', '€\u00a05.000'))).toBeChecked();
  });
});

describe('where the amount stands', () => {
  it.each([
    ['loon', 'loonstrook'],
    ['ww', 'specificatie'],
    ['aow', 'aow'],
    ['pensioen', 'pensioen'],
    ['alimentatie', 'bank'],
  ] as const)('%s: a drawing of the paper, with words', async (soort, papier) => {
    const { gebruiker } = stelVraag(vraag('bedrag'), metBron(soort));
    await gebruiker.click(screen.getByText(nl.papier.titel));
    expect(screen.getByRole('img', { name: new RegExp(nl.papier[papier].regel) })).toBeVisible();
    expect(screen.getByText(nl.papier[papier].uitleg)).toBeVisible();
  });

  it.each(['huur', 'toetsingsinkomen'] as const)('also with %s', (id) => {
    stelVraag(vraag(id));
    expect(screen.getByText(nl.papier.titel)).toBeVisible();
  });

  it('an own business is asked for the average of a year', () => {
    stelVraag(vraag('bedrag'), metBron('eigen-bedrijf'));
    expect(screen.getByText(nl.vraag.bedrag['hulp-verlies'])).toBeVisible();
    expect(screen.getByLabelText(nl.veld['jaar-bedrijf'])).toBeVisible();
  });

  it('says which money does not count', async () => {
    const { gebruiker } = stelVraag(vraag('inkomsten'), GEZIN);
    await gebruiker.click(screen.getByText(nl.vraag['telt-niet'].titel));
    for (const soort of ['kinderbijslag', 'toeslagen', 'vrijwilligersvergoeding'] as const) expect(screen.getByText(nl.inkomsten[soort])).toBeVisible();
  });
});
