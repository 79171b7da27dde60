import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import nl from '../../locales/nl.json';
import { i18n, kiesTaal } from '../../src/app/i18n.ts';
import { Voorlezen } from '../../src/ui/parts/Voorlezen.tsx';
import { zinnenVan } from '../../src/ui/voorlezen/zinnen.ts';

interface Uiting {
  text: string;
  rate: number;
  voice: { lang: string } | null;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

let gezegd: Uiting[];
let stemmen: { lang: string; localService: boolean }[];

beforeEach(() => {
  gezegd = [];
  stemmen = [{ lang: 'nl-NL', localService: true }];
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => stemmen,
    speak: (uiting: Uiting) => gezegd.push(uiting),
    cancel: vi.fn(),
    speaking: true,
    pending: false,
    addEventListener: (_naam: string, klaar: () => void) => klaar(),
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      rate = 1;
      voice = null;
      constructor(readonly text: string) {}
    },
  );
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  vi.unstubAllGlobals();
  return kiesTaal('nl');
});

function toon() {
  const { rerender } = render(scherm('/'));
  return { ...userEvent.setup(), ga: (pad: string) => rerender(scherm(pad)) };
}
function scherm(pad: string) {
  return (
    <>
      <Voorlezen key={pad} />
      <main>
        <h1>Hoe oud bent u?</h1>
        <p>
          Vul hele jaren in. Bijvoorbeeld <bdi>42</bdi>.
        </p>
        <p lang="en">See the English form.</p>
        <details>
          <summary>Waarom vragen we dit?</summary>
          <p>Dit is dicht.</p>
        </details>
        <p hidden>Verborgen.</p>
        <span className="rc-alleen-voorlezen">Alleen voor een voorleesprogramma.</span>
        <span className="rc-tweetalig">
          <span className="rc-tweetalig__eerste">Eerste taal.</span> <span className="rc-tweetalig__tweede">Tweede taal.</span>
        </span>
      </main>
    </>
  );
}
const zeg = async (gebruiker: ReturnType<typeof toon>) => {
  await gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.knop }));
  await vi.waitFor(() => expect(gezegd).toHaveLength(1));
};
const klaar = () => act(() => gezegd.at(-1)?.onend?.());

it('leest zin voor zin wat er te zien is, van boven naar beneden', () => {
  toon();
  const zinnen = zinnenVan(screen.getByRole('main'), 'nl');
  expect(zinnen.map(({ tekst, taal }) => [taal, tekst])).toEqual([
    ['nl', 'Hoe oud bent u?'],
    ['nl', 'Vul hele jaren in.'],
    ['nl', 'Bijvoorbeeld 42.'],
    ['en', 'See the English form.'],
    ['nl', 'Waarom vragen we dit?'],
    ['nl', 'Eerste taal.'],
  ]);
  expect(zinnen[2]?.plek.toString()).toContain('Bijvoorbeeld 42');
});

it('gebruikt een stem van het toestel, en slaat over waar geen stem voor is', async () => {
  stemmen = [
    { lang: 'nl-NL', localService: false },
    { lang: 'nl-BE', localService: true },
  ];
  const gebruiker = toon();
  await zeg(gebruiker);
  expect(gezegd[0]?.voice?.lang).toBe('nl-BE');
  for (let i = 0; i < 3; i += 1) klaar();
  expect(gezegd.map(({ text }) => text)).toEqual(['Hoe oud bent u?', 'Vul hele jaren in.', 'Bijvoorbeeld 42.', 'Waarom vragen we dit?']);
});

it('zegt het als dit toestel geen eigen stem heeft, en stuurt niets naar een stem op internet', async () => {
  stemmen = [{ lang: 'nl-NL', localService: false }];
  const gebruiker = toon();
  await gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.knop }));
  expect(await screen.findByText(nl.voorlezen['geen-stem'])).toBeVisible();
  expect(gezegd).toEqual([]);
});

it('leest Arabisch nooit met een Nederlandse stem', async () => {
  await kiesTaal('ar');
  toon();
  const knop = screen.getByRole('button', { name: i18n.t('voorlezen.knop') });
  await userEvent.setup().click(knop);
  expect(await screen.findByText(i18n.t('voorlezen.geen-stem'))).toBeVisible();
  expect(gezegd).toEqual([]);
});

it('kan pauzeren, verder lezen, sneller en stoppen', async () => {
  const gebruiker = toon();
  await zeg(gebruiker);
  klaar();
  await gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.pauze }));
  const voor = gezegd.length;
  klaar();
  expect(gezegd).toHaveLength(voor);
  await gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.verder }));
  expect(gezegd.at(-1)?.text).toBe('Vul hele jaren in.');
  await gebruiker.selectOptions(screen.getByRole('combobox'), 'snel');
  expect(gezegd.at(-1)?.rate).toBeGreaterThan(gezegd[0]?.rate ?? 9);
  expect(gezegd.at(-1)?.text).toBe('Vul hele jaren in.');
  await gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.stop }));
  expect(screen.getByRole('button', { name: nl.voorlezen.knop })).toBeVisible();
});

it.each<[string, (gebruiker: ReturnType<typeof toon>) => unknown]>([
  ['stopt', (gebruiker) => gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.stop }))],
  ['pauzeert', (gebruiker) => gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.pauze }))],
  ['naar een ander scherm gaat', (gebruiker) => gebruiker.ga('/hulp')],
])('begint niet meer als iemand %s terwijl er nog een stem gezocht wordt', async (_naam, houdOp) => {
  const gevonden = stemmen;
  stemmen = [];
  const addEventListener = vi.fn();
  Object.assign(speechSynthesis, { addEventListener });
  const gebruiker = toon();
  await gebruiker.click(screen.getByRole('button', { name: nl.voorlezen.knop }));
  await vi.waitFor(() => expect(addEventListener).toHaveBeenCalled());
  await houdOp(gebruiker);
  stemmen = gevonden;
  await act(async () => {
    addEventListener.mock.calls[0]?.[1]();
    await new Promise((straks) => setTimeout(straks, 20));
  });
  expect(gezegd).toEqual([]);
});

it('zegt het als voorlezen misgaat', async () => {
  const gebruiker = toon();
  await zeg(gebruiker);
  act(() => gezegd[0]?.onerror?.());
  expect(await screen.findByText(nl.voorlezen.mislukt)).toBeVisible();
});
