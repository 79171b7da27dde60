import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { NIET_GEVRAAGD, type Onbekend } from '../../src/domain/antwoord.ts';
import { beantwoord, leesAntwoord } from '../../src/domain/beantwoord.ts';
import { LEEG_HUISHOUDEN } from '../../src/domain/huishouden.ts';
import { VRAAG_IDS, type Vraag, vraag } from '../../src/domain/vraag.ts';
import { GEZIN, stelVraag } from './stelVraag.tsx';

const UITWEGEN: readonly (readonly [string, Onbekend])[] = [
  [nl.knop['weet-niet'], 'weet-niet'],
  [nl.knop['sla-over'], 'zeg-niet'],
];

describe.each(VRAAG_IDS)('the question %s', (id) => {
  const v: Vraag = vraag(id);
  const huishouden = beantwoord(GEZIN, v, NIET_GEVRAAGD);

  it.each(UITWEGEN)('can be left with "%s"', async (knop, antwoord) => {
    const { gebruiker, onthouden } = stelVraag(v, huishouden);
    await gebruiker.click(screen.getByRole('button', { name: knop }));
    const na = onthouden().sessie;
    expect(na && leesAntwoord(na.huishouden, v)).toBe(antwoord);
  });

  it('without an answer brings the focus to what is not right yet, and from there to the field', async () => {
    const { gebruiker, onthouden } = stelVraag(v, huishouden);
    await gebruiker.click(screen.getByRole('button', { name: nl.knop.verder }));
    const lijst = await screen.findByRole('alert');
    await waitFor(() => expect(lijst.parentElement).toHaveFocus());
    expect(document.title).toBe('Fout: Regelingencheck');
    const [eerste] = within(lijst).getAllByRole('link');
    if (!eerste) throw new Error('the list is empty');
    await gebruiker.click(eerste);
    const veld = document.activeElement;
    const isKeuze = veld?.matches('[type=radio], [type=checkbox]') ?? false;
    // No choice is wrong by itself: their group says once what is missing.
    for (const keuze of [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')]) {
      expect(keuze).not.toHaveAttribute('aria-invalid');
      expect(keuze).not.toHaveAccessibleDescription();
    }
    if (!isKeuze) expect(veld).toBeInvalid();
    expect(isKeuze ? veld?.closest('fieldset[aria-describedby]') : veld).toHaveAccessibleDescription(expect.stringContaining(eerste.textContent ?? '-'));
    expect(onthouden().sessie?.huishouden).toEqual(huishouden);
  });

  it('gives the focus again at each try', async () => {
    const { gebruiker } = stelVraag(v, huishouden);
    const verder = screen.getByRole('button', { name: nl.knop.verder });
    await gebruiker.click(verder);
    verder.focus();
    await gebruiker.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('alert').parentElement).toHaveFocus());
  });

  it('holds no answer beforehand', () => {
    stelVraag(v, huishouden);
    for (const keuze of [...screen.queryAllByRole('radio'), ...screen.queryAllByRole('checkbox')]) expect(keuze).not.toBeChecked();
    for (const veld of screen.queryAllByRole('textbox')) expect(veld).toHaveValue('');
  });
});

describe('coming back to a question', () => {
  it('says that it was not known', () => {
    stelVraag(vraag('woning'), { ...GEZIN, woning: 'weet-niet' });
    expect(screen.getByText(nl.vraag['eerder-weet-niet'])).toBeVisible();
  });

  it('says that it was skipped', () => {
    stelVraag(vraag('bezittingen'), { ...GEZIN, bezittingen: 'zeg-niet' });
    expect(screen.getByText(nl.vraag['eerder-zeg-niet'])).toBeVisible();
  });

  it('shows the choice', () => {
    stelVraag(vraag('woning'), { ...GEZIN, woning: 'koop' });
    expect(screen.getByRole('radio', { name: nl.woning.koop })).toBeChecked();
  });

  it('shows the ages that were known, also when another one was not', () => {
    const kind = GEZIN.aanvrager;
    stelVraag(vraag('kinderen'), {
      ...GEZIN,
      kinderen: [
        { ...kind, geboren: 'weet-niet' },
        { ...kind, geboren: { leeftijd: { min: 7, max: 7 } } },
      ],
    });
    expect(screen.getAllByRole('textbox').map((veld) => (veld as HTMLInputElement).value)).toEqual(['2', '', '7']);
  });
});

describe('a list of choices', () => {
  it('"none of these" takes the others away, and the other way round', async () => {
    const { gebruiker, onthouden } = stelVraag(vraag('situatie'));
    const schulden = screen.getByRole('checkbox', { name: nl.situatie.schulden });
    const geen = screen.getByRole('checkbox', { name: nl.vraag.situatie.geen });
    await gebruiker.click(schulden);
    await gebruiker.click(geen);
    expect(schulden).not.toBeChecked();
    expect(geen).toBeChecked();
    await gebruiker.click(schulden);
    expect(geen).not.toBeChecked();
    await gebruiker.click(screen.getByRole('button', { name: nl.knop.verder }));
    expect(onthouden().sessie?.huishouden.situaties.schulden).toBe(true);
    expect(onthouden().sessie?.huishouden.situaties.ontruiming).toBe(false);
  });
});

it('the second tap of a double tap answers nothing', async () => {
  const { gebruiker, onthouden } = stelVraag(vraag('woning'));
  const knop = screen.getByRole('button', { name: nl.knop['sla-over'] });
  await gebruiker.dblClick(knop);
  expect(onthouden().sessie?.huishouden.woning).toBe('zeg-niet');
});

it('says about how many questions are still to come', async () => {
  stelVraag(vraag('situatie'), LEEG_HUISHOUDEN);
  expect(await screen.findByText(/^Nog ongeveer \d+ vragen$/)).toBeVisible();
});
