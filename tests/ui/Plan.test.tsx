import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import nl from '../../locales/nl.json';
import { metGedaan, nieuwPlan } from '../../src/app/plan.ts';
import { vandaag } from '../../src/app/vandaag.ts';
import { plusDagen } from '../../src/domain/datum.ts';
import { Plan } from '../../src/ui/inwoner/Plan.tsx';
import { MOEDER, toonScherm } from './toonScherm.tsx';

const t = nl.plan;
const opScherm = () => document.querySelector<HTMLElement>('.rc-plan') ?? document.body;
const eersteStap = () => {
  const [stap] = within(opScherm()).getAllByRole('checkbox', { name: t.gedaan });
  if (!stap) throw new Error('there is no step');
  return stap;
};

afterEach(() => vi.restoreAllMocks());

describe('the plan', () => {
  it('shows who to go to, what to say and what to bring', () => {
    toonScherm(Plan);
    const stap = eersteStap().closest('li') ?? document.body;
    expect(within(stap).getByRole('heading', { level: 3 })).toHaveTextContent('Vaart Welzijn');
    expect(within(stap).getByText(nl.kaart.zeg)).toBeVisible();
    expect(within(opScherm()).getByRole('region', { name: t.papieren.titel })).toBeVisible();
  });

  it('remembers what was done, the day, the time and a note', async () => {
    const { gebruiker, onthouden } = toonScherm(Plan);
    await gebruiker.click(eersteStap());
    const stap = eersteStap().closest('li') ?? document.body;
    await gebruiker.click(within(stap).getByText(t.opschrijven));
    fireEvent.change(within(stap).getByLabelText(t.dag), { target: { value: '2026-12-01' } });
    fireEvent.change(within(stap).getByLabelText(t.tijd), { target: { value: '10:30' } });
    await gebruiker.type(within(stap).getByLabelText(t.notitie), 'met Ria');
    expect(onthouden().plan?.standen['vaart-welzijn']).toEqual({ gedaan: true, gedaanOp: vandaag(), notitie: 'met Ria', dag: 20261201, tijd: '10:30' });
    expect(onthouden().sessie?.huishouden).toBe(MOEDER);
    expect(within(opScherm()).getByText(/^1 van \d+ stappen gedaan\.$/)).toBeVisible();
    expect(within(stap).getByText(/1 december 2026 om 10:30/)).toBeVisible();
    for (const veld of stap.querySelectorAll('input, textarea')) expect(veld).toHaveAttribute('autocomplete', 'off');
  });

  it('keeps a number to call in its order on the sheet of paper, also where the page reads from right to left', () => {
    toonScherm(Plan);
    const nummers = [...document.querySelectorAll('.rc-planblad__bereik')].filter((regel) => /\d{2} \d{2}/.test(regel.textContent ?? ''));
    expect(nummers.length).toBeGreaterThan(0);
    for (const regel of nummers) expect(regel.querySelector('bdi[dir="ltr"]')).toHaveTextContent(/^[\d ]+$/);
  });

  it('hands over a calendar file with the appointments and without the notes', async () => {
    const bestanden: Blob[] = [];
    URL.createObjectURL = vi.fn((bestand: Blob | MediaSource) => {
      if (bestand instanceof Blob) bestanden.push(bestand);
      return 'blob:x';
    });
    URL.revokeObjectURL = vi.fn();
    const klik = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { gebruiker } = toonScherm(Plan);
    expect(screen.queryByRole('button', { name: t.agenda.knop })).toBeNull();
    const stap = eersteStap().closest('li') ?? document.body;
    await gebruiker.click(within(stap).getByText(t.opschrijven));
    fireEvent.change(within(stap).getByLabelText(t.dag), { target: { value: '2026-12-01' } });
    await gebruiker.type(within(stap).getByLabelText(t.notitie), 'geheim');
    await gebruiker.click(screen.getByRole('button', { name: t.agenda.knop }));
    expect(klik).toHaveBeenCalledOnce();
    const tekst = await bestanden[0]?.text();
    expect(tekst).toContain('DTSTART;VALUE=DATE:20261201');
    expect(tekst).toContain('SUMMARY:Vaart Welzijn');
    expect(tekst).not.toContain('geheim');
    expect(screen.getByText(t.agenda.klaar)).toBeVisible();
  });

  it('asks after six weeks whether it worked out, only of a plan that was kept', async () => {
    const lang = metGedaan(nieuwPlan(), 'vaart-welzijn', true, plusDagen(vandaag(), -42));
    const { gebruiker, onthouden } = toonScherm(Plan, MOEDER, { plan: { ...lang, bewaardAls: 1 } });
    const vraag = screen.getByRole('group', { name: t.gelukt.vraag });
    await gebruiker.click(within(vraag).getByLabelText(t.gelukt.nee));
    expect(onthouden().plan?.standen['vaart-welzijn']?.gelukt).toBe('nee');
    expect(within(vraag).getByText(t.gelukt['na-nee'])).toBeVisible();
  });

  it('does not ask that of a plan in memory', () => {
    toonScherm(Plan, MOEDER, { plan: metGedaan(nieuwPlan(), 'vaart-welzijn', true, plusDagen(vandaag(), -60)) });
    expect(screen.queryByRole('group', { name: t.gelukt.vraag })).toBeNull();
  });

  it('puts on the sheet no amount that was answered and no note', () => {
    const plan = { ...nieuwPlan(), standen: { 'vaart-welzijn': { gedaan: false, notitie: 'geheim' } } };
    toonScherm(Plan, MOEDER, { plan });
    const blad = document.querySelector('.rc-planblad');
    expect(blad).toHaveTextContent('Vaart Welzijn');
    expect(blad?.textContent).not.toMatch(/geheim|1400|1\.400|640/);
  });
});
