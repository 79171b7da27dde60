import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { bronteksten } from '../../src/cli/bronteksten.ts';
import { naslag, wortel } from '../regelboek.ts';

/** Turkish as the build makes it when a speaker checked a few of its texts. */
const GEZIEN = ['start.titel', 'start.privacy', 'vraag.nog_other', 'regelingen.huurtoeslag.terugbetalen.tekst'];
async function half(echt: () => Promise<{ default: object }>): Promise<{ default: object }> {
  const teksten = structuredClone((await echt()).default) as Record<string, unknown>;
  for (const pad of GEZIEN) {
    const stappen = pad.split('.');
    const laatste = stappen.pop() ?? '';
    const knoop = stappen.reduce<Record<string, unknown> | undefined>((k, stap) => k?.[stap] as Record<string, unknown> | undefined, teksten);
    if (knoop) knoop[laatste] = `\ue005${knoop[laatste]}`;
  }
  return { default: { ...teksten, nagekeken: 'deel' } };
}
vi.mock('../../locales/tr.json', (echt) => half(echt));
vi.mock('../../locales/regels/tr.json', (echt) => half(echt));

// The module of the languages belongs to a page.
vi.stubGlobal('document', { documentElement: { lang: 'nl', dir: 'ltr', classList: { toggle: vi.fn() } } });
const { i18n, kiesTaal, zetTweetalig } = await import('../../src/app/i18n.ts');
const { regeltekst, regelzin } = await import('../../src/app/regeltekst.ts');
const { eenTaal, ontleed } = await import('../../src/app/tweetalig.ts');
const { isKritiekeZin } = await import('../../src/app/kritiek.ts');

/** The words of the rulebook come a moment after those of the screens. */
const metRegels = async (taal: string): Promise<void> => {
  await kiesTaal(taal);
  await vi.waitFor(() => expect(i18n.hasResourceBundle(taal, 'regels')).toBe(true));
};

const soorten = (tekst: string): string[] => ontleed(tekst).map(({ soort }) => soort);
const huurtoeslag = naslag.regelingen['huurtoeslag'];

beforeAll(() => import('../../src/app/teksten-later.ts'));
afterEach(async () => {
  zetTweetalig(false);
  await kiesTaal('nl');
});

describe('een andere taal', () => {
  test('Arabisch loopt van rechts naar links, en Tigrinya van links naar rechts', async () => {
    await kiesTaal('ar');
    expect(document.documentElement).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await kiesTaal('ti');
    expect(document.documentElement).toMatchObject({ lang: 'ti', dir: 'ltr' });
  });

  test('een onbekende taal laat alles zoals het is', async () => {
    await kiesTaal('ar');
    const titel = i18n.t('start.titel');
    await kiesTaal('xx');
    expect(i18n.t('start.titel')).not.toBe(titel);
    expect(i18n.t('start.titel')).toBe('Welke hulp met geld past bij u?');
  });

  test('wie twee talen vlak na elkaar kiest, krijgt de laatste, ook als de eerste op zich laat wachten', async () => {
    await Promise.all([kiesTaal('so'), kiesTaal('nl')]);
    expect(i18n.language).toBe('nl');
  });

  test.each([
    ['ar', [0, 1, 2, 3, 11, 100]],
    ['pl', [1, 2, 5, 22]],
    ['ti', [1, 2, 7]],
    ['prs', [1, 2, 7]],
    ['so', [1, 2, 7]],
  ])('%s heeft voor elk aantal een eigen zin, en nooit een sleutel', async (taal, aantallen) => {
    await kiesTaal(taal);
    for (const count of aantallen) expect(eenTaal(i18n.t('vraag.nog', { count })), String(count)).not.toMatch(/vraag\.|Nog ongeveer|\{\{/);
  });

  test('met Nederlands erbij staat bij elke zin het Nederlands, met dezelfde ingevulde woorden', async () => {
    await kiesTaal('ar');
    expect(soorten(i18n.t('vraag.nummer', { nummer: 3 }))).toEqual(['tekst']);
    zetTweetalig(true);
    const [stuk] = ontleed(i18n.t('vraag.nummer', { nummer: 3 }));
    expect(stuk).toMatchObject({ soort: 'paar', taal: 'ar', tweede: [{ soort: 'tekst', tekst: expect.stringContaining('Vraag') }] });
    expect(JSON.stringify(stuk)).toMatch(/Vraag [^\d]*3/);
  });

  test('een naam die in elke taal gelijk is, staat er niet twee keer', async () => {
    await kiesTaal('ar');
    zetTweetalig(true);
    expect(eenTaal(i18n.t('schil.naam'))).toBe('Regelingencheck');
    expect(soorten(i18n.t('schil.naam'))).toEqual(['merk']);
  });

  test('een uitleg met een bijzondere vorm heeft het Nederlands van diezelfde vorm', async () => {
    await kiesTaal('en');
    zetTweetalig(true);
    const t = i18n.t as unknown as (sleutels: string[], gegevens: object) => string;
    const [stuk] = ontleed(t(['uitleg.niet-leeftijd.nee', 'uitleg.niet.nee'], { van: '18 jaar' }));
    expect(JSON.stringify(stuk)).toContain('geldt iets anders');
  });
});

describe('eerlijk over een vertaling die niemand heeft nagekeken', () => {
  test('bij geld, een termijn, terugbetalen en niet staat het Nederlands, ook zonder dat iemand erom vraagt', async () => {
    await metRegels('uk');
    const { tekst } = regeltekst('regelingen', 'huurtoeslag', 'terugbetalen.tekst', huurtoeslag?.terugbetalen ?? '');
    const [stuk] = ontleed(tekst);
    expect(stuk?.soort).toBe('paar');
    expect(JSON.stringify(stuk)).toContain('Dan betaalt u een deel terug');
    expect(soorten(i18n.t('start.privacy'))).toEqual(['paar']);
  });

  test('bij een gewone zin niet', async () => {
    await kiesTaal('uk');
    expect(soorten(i18n.t('start.titel'))).toEqual(['tekst']);
    expect(soorten(i18n.t('knop.verder'))).toEqual(['tekst']);
  });

  test('wat iemand aan de balie zegt, staat er altijd ook in het Nederlands', async () => {
    await metRegels('so');
    const { tekst } = regeltekst('regelingen', 'kindpakket', 'zeg', naslag.regelingen['kindpakket']?.zeg ?? '');
    expect(soorten(tekst)).toEqual(['paar']);
  });

  test('wie een deel nakeek, ziet per tekst welk deel: daar staat geen Nederlands meer bij, en de rest valt op', async () => {
    await metRegels('tr');
    const { tekst: terug } = regeltekst('regelingen', 'huurtoeslag', 'terugbetalen.tekst', huurtoeslag?.terugbetalen ?? '');
    for (const gezien of [i18n.t('start.titel'), i18n.t('start.privacy'), i18n.t('vraag.nog', { count: 2 }), terug])
      expect(JSON.stringify(ontleed(gezien)), gezien).not.toMatch(/ongezien|paar/);
    const { tekst: kort } = regeltekst('regelingen', 'huurtoeslag', 'kort', huurtoeslag?.kort ?? '');
    for (const ongezien of [i18n.t('start.wat'), i18n.t('vraag.nog', { count: 1 }), kort]) expect(soorten(ongezien), ongezien).toEqual(['ongezien']);
    const [stuk] = ontleed(i18n.t('uitkomst-scherm.geen-belofte'));
    expect(stuk).toMatchObject({ soort: 'paar', eerste: [{ soort: 'ongezien' }], tweede: [{ soort: 'tekst' }] });
  });

  test('een naam die in elke taal gelijk is, valt niet op', async () => {
    await kiesTaal('tr');
    expect(soorten(i18n.t('schil.naam'))).toEqual(['merk']);
  });

  test('zolang niemand iets nakeek, valt geen tekst op: de regel bovenaan zegt het voor alles', async () => {
    await kiesTaal('pl');
    expect(soorten(i18n.t('start.wat'))).toEqual(['tekst']);
  });

  test('een zin die in een voorwaarde staat, is vertaald te vinden', async () => {
    await metRegels('tr');
    expect(regelzin('Of uw woning zelfstandig is. Dat is met een eigen voordeur, keuken en wc.')).not.toMatch(/^Of uw/);
  });

  test('elke Nederlandse regel over terugbetalen, een lening, een termijn of hoogstens geldt als kritiek', () => {
    const gevaar = /\b(terugbetalen|lening|hoogstens|binnen|niet meer|geen geld)\b/i;
    for (const [sleutel, tekst] of Object.entries(bronteksten(wortel)))
      if (sleutel.startsWith('regels.') && gevaar.test(tekst)) expect(isKritiekeZin(tekst), `${sleutel}: ${tekst}`).toBe(true);
  });
});
