import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import nl from '../../locales/nl.json';
import { kader } from '../../src/app/kader.ts';
import { ONBEKEND_PERSOON } from '../../src/domain/huishouden.ts';
import type { UitkomstWoord } from '../../src/domain/uitkomst.ts';
import { alleen, inkomen, toonUitkomst } from './toonUitkomst.tsx';

const groep = (soort: UitkomstWoord): HTMLElement => screen.getByRole('region', { name: nl['uitkomst-scherm'].groepen[soort] });
const kaart = (id: string): HTMLElement => {
  const gevonden = document.getElementById(`regeling-${id}`)?.closest('article');
  if (!gevonden) throw new Error(`no card for ${id}`);
  return gevonden;
};
const opScherm = (): string[] => screen.getAllByRole('article').map((a) => a.getAttribute('aria-labelledby')?.replace('regeling-', '') ?? '');
const tekst = (element: Element): string => (element.textContent ?? '').replaceAll('\u00a0', ' ');
const vouw = (soort: UitkomstWoord): HTMLElement => groep(soort).querySelector(':scope > details > summary') as HTMLElement;

describe('the cards', () => {
  it('leave no regeling out once everything is opened, and show each once', async () => {
    const { gebruiker } = toonUitkomst(alleen([], ['schulden']));
    for (const soort of ['waarschijnlijk', 'maatwerk', 'misschien', 'waarschijnlijk-niet', 'bestaat-niet-meer'] as const) await gebruiker.click(vouw(soort));
    expect(opScherm().toSorted()).toEqual(kader.regelboek.regelingen.map(({ id }) => id).toSorted());
  }, 30_000);

  it('begin with what helps most and say the amount on their head', () => {
    toonUitkomst(alleen([]));
    const eerste = within(groep('waarschijnlijk')).getAllByRole('article')[0] as HTMLElement;
    expect(eerste).toBe(kaart('bijstandsuitkering'));
    expect(tekst(eerste)).toContain('€ 1.348 per maand');
  });

  it('fold away what nobody said to need, also where a person decides', () => {
    toonUitkomst(alleen([], ['schulden']));
    expect(opScherm()).not.toContain('kwijtschelding-waterschap');
    expect(opScherm()).toContain('beschermingsbewind');
  });
});

describe('a first step that is urgent', () => {
  it('has a number to call, and asks for nothing else first', () => {
    toonUitkomst(alleen([], ['ontruiming', 'geen-eten', 'schulden']));
    const dringend = within(screen.getByRole('region', { name: nl['uitkomst-scherm'].stappen.titel }))
      .getAllByText(nl['uitkomst-scherm'].stappen.dringend)
      .map((label) => label.closest('li') as HTMLElement);
    expect(dringend).toHaveLength(2);
    for (const stap of dringend) {
      expect(within(stap).getByRole('link', { name: /^Bel/ })).toHaveAttribute('href', 'tel:0881230999');
      expect(tekst(stap)).not.toContain('Budgetbeheer');
    }
  });
});

describe('a baby that is on its way', () => {
  it('opens what a "no" of today would hide, once, with how to ask for it', async () => {
    const { gebruiker } = toonUitkomst(alleen([inkomen('loon', 1400)], ['zwanger'], 26));
    const straks = screen.getByRole('region', { name: nl['uitkomst-scherm'].straks.titel });
    expect(straks).toContainElement(kaart('kinderbijslag'));
    expect(straks).toContainElement(kaart('kindgebonden-budget'));
    expect(tekst(kaart('kinderbijslag'))).toContain('€ 99 per maand');
    await gebruiker.click(within(kaart('kinderbijslag')).getByText(nl.kaart.aanvragen));
    expect(tekst(kaart('kinderbijslag'))).toContain('Vraag het aan bij de Sociale Verzekeringsbank (SVB).');
    await gebruiker.click(vouw('waarschijnlijk-niet'));
    expect(opScherm().filter((id) => id === 'kinderbijslag')).toHaveLength(1);
    expect(tekst(screen.getByRole('region', { name: nl.opbrengst.titel }))).not.toContain('Kinderbijslag');
  });

  it('is not spoken of to who is not expecting one', () => {
    toonUitkomst(alleen([]));
    expect(screen.queryByRole('region', { name: nl['uitkomst-scherm'].straks.titel })).toBeNull();
  });
});

describe('what is missing', () => {
  it('is the age of a partner or a child who is there, and else whether there is one', () => {
    const metMensen = { ...alleen([]), partner: { ...ONBEKEND_PERSOON, inkomsten: [] }, kinderen: [ONBEKEND_PERSOON] };
    toonUitkomst(metMensen);
    expect(tekst(document.body)).toContain(nl.vraag['leeftijd-partner'].kort);
    expect(tekst(document.body)).toContain(nl.vraag['leeftijd-kinderen'].kort);
    cleanup();
    toonUitkomst({ ...metMensen, partner: 'zeg-niet', kinderen: 'zeg-niet' });
    expect(tekst(document.body)).not.toContain(nl.vraag['leeftijd-partner'].kort);
    expect(tekst(document.body)).not.toContain(nl.vraag['leeftijd-kinderen'].kort);
    expect(tekst(document.body)).toContain(nl.vraag.kinderen.kort);
  });
});

describe('the total', () => {
  it('is a sum with its parts, what is not in it, and a link from each to its card', async () => {
    const { gebruiker } = toonUitkomst(alleen([]));
    const totaal = screen.getByRole('region', { name: nl.opbrengst.titel });
    expect(tekst(totaal)).toMatch(/Samen ongeveer € [\d.]+( tot € [\d.]+)? per maand/);
    await gebruiker.click(within(totaal).getByText(nl.opbrengst['wat-erin']));
    expect(within(totaal).getByText(nl.opbrengst['zonder-bedrag'])).toBeVisible();
    await gebruiker.click(within(totaal).getByRole('button', { name: 'Zorgtoeslag' }));
    expect(document.activeElement).toBe(document.getElementById('regeling-zorgtoeslag'));
  });

  it('does not count what somebody said to receive', async () => {
    const { gebruiker } = toonUitkomst(alleen([inkomen('aow', 1450)], [], 74));
    expect(tekst(kaart('aow'))).toContain(nl.kaart['krijgt-al']);
    const totaal = screen.getByRole('region', { name: nl.opbrengst.titel });
    await gebruiker.click(within(totaal).getByText(nl.opbrengst['wat-erin']));
    expect(within(totaal).getByText(nl.opbrengst.al)).toBeVisible();
  });
});

describe('just over a limit', () => {
  it('is said in euros on a card that stands open, and once what could change it', () => {
    toonUitkomst(alleen([inkomen('loon', 1790)]));
    const dichtbij = kaart('gemeentepolis-unive');
    expect(tekst(dichtbij)).toContain('Uw inkomen is ongeveer € 37 per maand te hoog.');
    expect(within(groep('waarschijnlijk-niet')).getByText(nl.kaart.verandert.inkomen)).toBeVisible();
    expect(tekst(groep('waarschijnlijk-niet'))).toContain('31 december 2026');
  });

  it('and an open income says up to where it fits', () => {
    toonUitkomst({ ...alleen([], ['bijzondere-kosten']), aanvrager: { ...alleen([]).aanvrager, inkomsten: 'weet-niet' } });
    expect(tekst(kaart('bijzondere-bijstand'))).toMatch(/Dit kan, zolang uw inkomen onder € [\d.]+ per maand blijft/);
  });
});

describe('the figures', () => {
  it('are warned about in their last two weeks, with the amounts still there', () => {
    toonUitkomst(alleen([]), '2026-12-20');
    expect(screen.getByText(/De bedragen veranderen binnenkort/)).toBeVisible();
    expect(tekst(document.body)).toContain('€ 1.348 per maand');
  });

  it('are gone after their last day: no amount on any card, no total, no picture', async () => {
    const { gebruiker } = toonUitkomst(alleen([]), '2027-01-01');
    for (const soort of ['maatwerk', 'misschien'] as const)
      if (screen.queryByRole('region', { name: nl['uitkomst-scherm'].groepen[soort] })) await gebruiker.click(vouw(soort));
    expect(screen.getByText(nl['uitkomst-scherm']['geen-cijfers'])).toBeVisible();
    expect(screen.queryByRole('region', { name: nl.opbrengst.titel })).toBeNull();
    expect(screen.getByText(nl.ladder['geen-cijfers'])).toBeVisible();
    expect(tekst(document.body)).not.toMatch(/€/);
  });
});

describe('the ladder', () => {
  it('is a picture named by the sentence beside it, and a list with the regelingen of each limit', async () => {
    const { gebruiker } = toonUitkomst(alleen([inkomen('loon', 1348.49)]));
    const zin = nl.ladder.precies.replace('{{procent}}', '100');
    const blok = screen.getByRole('region', { name: nl.ladder.titel });
    expect(within(blok).getByRole('img', { name: zin })).toBeVisible();
    expect(within(blok).getByText(zin)).toBeVisible();
    await gebruiker.click(within(blok).getByText(nl.ladder.lijst));
    expect(tekst(blok)).toContain('tot 130 procent: € 1.753 per maand');
  });

  it('a jump from it opens the fold around the card', async () => {
    const { gebruiker } = toonUitkomst(alleen([inkomen('loon', 1000)]));
    const blok = screen.getByRole('region', { name: nl.ladder.titel });
    await gebruiker.click(within(blok).getByText(nl.ladder.lijst));
    expect(opScherm()).not.toContain('aio-aanvulling');
    await gebruiker.click(within(blok).getByRole('button', { name: 'AIO (bijstand voor ouderen)' }));
    expect(opScherm()).toContain('aio-aanvulling');
    expect(document.activeElement).toBe(document.getElementById('regeling-aio-aanvulling'));
  });
});

it('a regeling that ended points to what came in its place', async () => {
  const { gebruiker } = toonUitkomst(alleen([]));
  await gebruiker.click(vouw('bestaat-niet-meer'));
  await gebruiker.click(within(kaart('witgoedregeling')).getByRole('button', { name: /Maatwerkregeling gebruiksgoederen/ }));
  expect(document.activeElement).toBe(document.getElementById('regeling-maatwerkregeling-gebruiksgoederen'));
});

it('asks for the income of a year where that narrows an amount, and only after a tap', async () => {
  const { gebruiker, onthouden, pad } = toonUitkomst(alleen([inkomen('aow', 1450), inkomen('pensioen', 460)], [], 74));
  const [link] = screen.getAllByRole('link', { name: nl.kaart.jaarinkomen });
  await gebruiker.click(link as HTMLElement);
  expect(onthouden().sessie?.gesteld.at(-1)?.id).toBe('toetsingsinkomen');
  expect(onthouden().terugNaar).toBe('/uitkomst');
  expect(pad()).toBe('/vraag/3');
});

describe('"is this not right?"', () => {
  it('makes a file on the device with the answers and what was written, and sends nothing', async () => {
    const bestanden: Blob[] = [];
    URL.createObjectURL = vi.fn((blob: Blob | MediaSource): string => {
      bestanden.push(blob as Blob);
      return 'blob:x';
    });
    URL.revokeObjectURL = vi.fn();
    const klik = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { gebruiker } = toonUitkomst(alleen([]));
    const bijstand = within(kaart('bijstandsuitkering'));
    await gebruiker.click(bijstand.getByText(nl.kaart.meer));
    await gebruiker.click(bijstand.getByText(nl['klopt-niet'].kop));
    expect(bijstand.getByText(nl['klopt-niet'].uitleg)).toBeVisible();
    await gebruiker.type(bijstand.getByRole('textbox', { name: nl['klopt-niet'].veld }), 'Ik ben verhuisd.');
    await gebruiker.click(bijstand.getByRole('button', { name: nl['klopt-niet'].bewaar }));
    expect(klik).toHaveBeenCalledOnce();
    const inhoud = await bestanden[0]?.text();
    for (const stuk of ['Bijstandsuitkering', 'Ik ben verhuisd.', '40 jaar', kader.regelboek.versie, '22 november 2026']) expect(inhoud).toContain(stuk);
    klik.mockRestore();
  });
});
