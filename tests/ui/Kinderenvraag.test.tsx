import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { type Antwoord, isBekend, type Onbekend } from '../../src/domain/antwoord.ts';
import { type Geboren, type Huishouden, LEEG_HUISHOUDEN, ONBEKEND_PERSOON } from '../../src/domain/huishouden.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { stelVraag } from './stelVraag.tsx';

const jaar = (jaren: number): Geboren => ({ leeftijd: { min: jaren, max: jaren } });
const met = (...leeftijden: readonly Antwoord<Geboren>[]): Huishouden => ({
  ...LEEG_HUISHOUDEN,
  kinderen: leeftijden.map((geboren) => ({ ...ONBEKEND_PERSOON, geboren })),
});

const aantal = () => screen.getByRole('textbox', { name: nl.vraag.kinderen.vraag });
const kind = (nummer: number) => screen.getByRole('textbox', { name: nl.vraag['leeftijd-kinderen'].kind.replace('{{nummer}}', String(nummer)) });
const aantalVelden = () => screen.getAllByRole('textbox').length;

function stel(huishouden: Huishouden = LEEG_HUISHOUDEN) {
  const { gebruiker, onthouden } = stelVraag(vraag('kinderen'), huishouden);
  const knop = (naam: string) => gebruiker.click(screen.getByRole('button', { name: naam }));
  const typ = async (veld: HTMLElement, tekst: string): Promise<void> => {
    await gebruiker.clear(veld);
    await gebruiker.type(veld, tekst);
  };
  const leeftijden = () => {
    const kinderen = onthouden().sessie?.huishouden.kinderen ?? 'niet-gevraagd';
    return isBekend(kinderen) ? kinderen.map(({ geboren }) => geboren) : kinderen;
  };
  return { gebruiker, knop, typ, verder: () => knop(nl.knop.verder), leeftijden };
}

describe('how many children', () => {
  it.each(['0', '13', 'twee', '-1'])('typed as "%s" asks for no age', async (getypt) => {
    const { typ } = stel();
    await typ(aantal(), getypt);
    expect(aantalVelden()).toBe(1);
  });

  it('none is an answer', async () => {
    const { typ, verder, leeftijden } = stel();
    await typ(aantal(), '0');
    await verder();
    expect(leeftijden()).toEqual([]);
  });

  it('asks one child for its age, with the hint at the field', async () => {
    const { gebruiker, typ, verder, leeftijden } = stel();
    await typ(aantal(), '1');
    await gebruiker.tab();
    const veld = screen.getByRole('textbox', { name: nl.vraag['leeftijd-kinderen']['enig-kind'] });
    expect(veld).toHaveFocus();
    expect(veld).toHaveAccessibleDescription(nl.vraag['leeftijd-kinderen'].hulp_one);
    await gebruiker.keyboard('7');
    await verder();
    expect(leeftijden()).toEqual([jaar(7)]);
  });

  it('asks each of more children for its age, in a group with a name and the hint once', async () => {
    const { typ, verder, leeftijden } = stel();
    await typ(aantal(), '3');
    const groep = screen.getByRole('group', { name: nl.vraag['leeftijd-kinderen'].vraag });
    expect(groep).toHaveAccessibleDescription(nl.vraag['leeftijd-kinderen'].hulp_other);
    expect(within(groep).getAllByRole('textbox')).toEqual([kind(1), kind(2), kind(3)]);
    await typ(kind(1), '0');
    await typ(kind(3), '17');
    await verder();
    expect(leeftijden()).toEqual([jaar(0), 'weet-niet', jaar(17)]);
  });

  it('keeps the ages that were typed when the number changes, and answers with as many as there are', async () => {
    const { gebruiker, typ, verder, leeftijden } = stel();
    await typ(aantal(), '3');
    for (const [i, jaren] of ['4', '8', '12'].entries()) await typ(kind(i + 1), jaren);
    await gebruiker.clear(aantal());
    expect(aantalVelden()).toBe(1);
    await gebruiker.type(aantal(), '12');
    expect([1, 2, 3, 4].map((nummer) => (kind(nummer) as HTMLInputElement).value)).toEqual(['4', '8', '12', '']);
    await typ(aantal(), '2');
    await verder();
    expect(leeftijden()).toEqual([jaar(4), jaar(8)]);
  });
});

describe('the ages of the children', () => {
  it.each([
    ['1', nl.fout['kind-leeg']],
    ['2', nl.fout['kind-nummer-leeg']],
  ])('of %s left empty is not an answer', async (hoeveel, fout) => {
    const { gebruiker, typ, verder, leeftijden } = stel();
    await typ(aantal(), hoeveel);
    await verder();
    const [, eerste] = screen.getAllByRole('textbox');
    expect(eerste).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
    await gebruiker.click(aantal());
    await verder();
    expect(leeftijden()).toBe('niet-gevraagd');
    expect(eerste).toBeInvalid();
    expect(eerste).toHaveAccessibleDescription(expect.stringContaining(fout));
    await gebruiker.click(within(screen.getByRole('alert')).getByRole('link', { name: fout }));
    expect(eerste).toHaveFocus();
  });

  it('that cannot be is said at the child, and is forgotten with the child', async () => {
    const { typ, verder, leeftijden } = stel();
    await typ(aantal(), '2');
    await typ(kind(1), '5');
    await typ(kind(2), '18');
    await verder();
    expect(kind(2)).toBeInvalid();
    expect(kind(2)).toHaveAccessibleDescription(expect.stringContaining(nl.fout.kind.replace('{{nummer}}', '2')));
    await typ(aantal(), '1');
    expect(screen.queryByRole('alert')).toBeNull();
    await verder();
    expect(leeftijden()).toEqual([jaar(5)]);
  });

  it.each<[string, string, Onbekend]>([
    ['', nl.knop['weet-niet'], 'weet-niet'],
    ['', nl.knop['sla-over'], 'zeg-niet'],
    ['99', nl.knop['weet-niet'], 'weet-niet'],
  ])('typed as "%s" and left with "%s" are not known, and the number and the other age stay', async (getypt, uitweg, reden) => {
    const { typ, knop, leeftijden } = stel();
    await typ(aantal(), '3');
    await typ(kind(2), '9');
    if (getypt) await typ(kind(3), getypt);
    await knop(uitweg);
    expect(leeftijden()).toEqual([reden, jaar(9), reden]);
  });

  it('are all known: then "weet ik niet" takes the whole answer back', async () => {
    const { knop, leeftijden } = stel(met(jaar(4), jaar(8)));
    await knop(nl.knop['weet-niet']);
    expect(leeftijden()).toBe('weet-niet');
  });

  it('that were never asked are asked with the number filled in', () => {
    stel(met(jaar(4), 'niet-gevraagd'));
    expect(screen.getAllByRole('textbox').map((veld) => (veld as HTMLInputElement).value)).toEqual(['2', '4', '']);
    expect(screen.queryByText(nl.vraag['eerder-weet-niet'])).toBeNull();
  });

  it('that are a range stay so when nothing is changed', async () => {
    const bereik: Geboren = { leeftijd: { min: 4, max: 5 } };
    const { verder, leeftijden } = stel(met(bereik, { leeftijd: { min: 7, max: 8 } }));
    await verder();
    expect(leeftijden()).toEqual([bereik, { leeftijd: { min: 7, max: 8 } }]);
  });

  it('that are taken away are not known', async () => {
    const { gebruiker, verder, leeftijden } = stel(met(jaar(4), jaar(8)));
    await gebruiker.clear(kind(1));
    await verder();
    expect(leeftijden()).toEqual(['weet-niet', jaar(8)]);
  });
});
