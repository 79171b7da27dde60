import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { AANLEIDING } from '../../src/app/aanleiding.ts';
import { SITUATIES } from '../../src/domain/huishouden.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { naslag } from '../regelboek.ts';
import { GEZIN, stelVraag } from './stelVraag.tsx';

const met = (naam: string, keuzes: readonly string[] = []): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    [AANLEIDING, naam],
    ['situatie', { keuzes }],
  ]);

it('what surely follows is ticked, is said, and can be taken away', async () => {
  const { gebruiker, onthouden } = stelVraag(vraag('situatie'), GEZIN, met('schulden', ['schulden']));
  const schulden = screen.getByLabelText(nl.situatie.schulden);
  expect(schulden).toBeChecked();
  expect(screen.getByText(nl.aanleiding.gekozen)).toBeVisible();
  await gebruiker.click(schulden);
  await gebruiker.click(screen.getByLabelText(nl.situatie.energierekening));
  await gebruiker.click(screen.getByRole('button', { name: nl.knop.verder }));
  expect(onthouden().sessie?.huishouden.situaties).toMatchObject({ schulden: false, energierekening: true });
});

it('a letter is asked after, with what it is mostly about first', () => {
  stelVraag(vraag('situatie'), GEZIN, met('brief'));
  const groep = screen.getByRole('group', { name: nl.aanleiding['bij-brief'] });
  expect(within(groep).getByLabelText(nl.situatie.belastingaanslag)).not.toBeChecked();
  expect(screen.queryByText(nl.aanleiding.gekozen)).toBeNull();
});

it('says who to turn to first, in the words of the rulebook', async () => {
  const { gebruiker } = stelVraag(vraag('situatie'), GEZIN, met('baan-kwijt'));
  await gebruiker.click(screen.getByText(nl.aanleiding.eerst));
  expect(screen.getByText(naslag.organisaties['uwv']?.doet ?? '-')).toBeVisible();
});

it.each(['brief', 'schulden', undefined])('every situation stands there exactly once: %s', (naam) => {
  stelVraag(vraag('situatie'), GEZIN, naam ? met(naam) : undefined);
  const namen = screen.getAllByRole('checkbox').map((vak) => (vak as HTMLInputElement).value);
  expect([...namen].sort()).toEqual([...SITUATIES, 'geen'].sort());
});

it('the groups have a name, inside the one question', () => {
  stelVraag(vraag('situatie'));
  const vraaggroep = screen.getByRole('group', { name: nl.vraag.situatie.vraag });
  for (const titel of Object.values(nl.vraag.situatie.groep)) expect(within(vraaggroep).getByRole('group', { name: titel })).toBeVisible();
});
