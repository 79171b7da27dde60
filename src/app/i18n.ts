import nl from 'virtual:teksten-eerst';
import i18next, { type PostProcessorModule } from 'i18next';
import { isKritiekeSleutel } from './kritiek.ts';
import { isNederlands, richtingVan } from './talen.ts';
import { eenTaal, isGezien, ongezien, paar, zonderGezien } from './tweetalig.ts';

/** Per language a file with the texts of the screens, one with those of the rulebook, and one with those of the coverage. */
const BESTANDEN = import.meta.glob<{ readonly default: object }>(['../../locales/*.json', '../../locales/{regels,dekking}/*.json', '!**/{nl,nagekeken}.json']);
const haal = async (map: string, code: string): Promise<object> => (await BESTANDEN[`../../locales/${map}${code}.json`]?.())?.default ?? {};

export const i18n = i18next.createInstance();

interface Vertaalopties extends Record<string, unknown> {
  readonly i18nResolved?: { readonly usedKey: string };
}

const metNederlands: PostProcessorModule = {
  type: 'postProcessor',
  name: 'met-nederlands',
  process(waarde, _sleutel, { i18nResolved, ...opties }: Vertaalopties) {
    if (i18nResolved === undefined || isNederlands(String(opties['lng']))) return waarde;
    const sleutel = i18nResolved.usedKey;
    return metZekerheid(waarde, isKritiekeSleutel(sleutel), () => {
      const nederlands: unknown = i18n.t(sleutel as 'knop.verder', { ...opties, lng: 'nl' });
      return typeof nederlands === 'string' && nederlands !== sleutel ? nederlands : waarde;
    });
  },
};

void i18n.use(metNederlands).init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl } },
  nsSeparator: false,
  returnNull: false,
  initAsync: false,
  postProcess: metNederlands.name,
  postProcessPassResolved: true,
  interpolation: { escape: isoleer },
});

/** What is filled in keeps its own direction: a figure or a Dutch name in a line that runs from right to left. */
function isoleer(waarde: unknown): string {
  return richtingVan(i18n.language) === 'rtl' ? `\u2068${waarde}\u2069` : String(waarde);
}

i18n.on('languageChanged', (code) => {
  document.documentElement.lang = code;
  document.documentElement.dir = richtingVan(code);
  toonNummers();
});

/** In two languages each line has a number, the same for both. */
function toonNummers(): void {
  document.documentElement.classList.toggle('rc-met-nummers', isTweetalig());
}

let tweetalig = false;
/** The reader wants to see Dutch beside every line. */
export const isTweetalig = (): boolean => tweetalig && !isNederlands(i18n.language);
export function zetTweetalig(aan: boolean): void {
  tweetalig = aan;
  toonNummers();
  i18n.emit('tweetalig');
}

/**
 * A translation as far as it can be trusted: the Dutch beside it where the reader asked for it, or where nobody checked it and it can
 * do harm; and set apart where nobody checked it while other texts of the language were.
 */
export function metZekerheid(uitBestand: string, kritiek: boolean, geefNederlands: () => string, altijdBeide = false): string {
  const taal = i18n.language;
  if (isNederlands(taal)) return uitBestand;
  const gezien = isGezien(uitBestand);
  const vertaald = zonderGezien(uitBestand);
  const valtOp = !gezien && hoeveelNagekeken(taal) === 'deel';
  const beide = tweetalig || altijdBeide || (kritiek && !gezien);
  if (!valtOp && !beide) return vertaald;
  const nederlands = geefNederlands();
  if (nederlands === eenTaal(vertaald)) return vertaald;
  const tekst = valtOp ? ongezien(vertaald) : vertaald;
  return beide ? paar(taal, tekst, nederlands) : tekst;
}

/** How many texts of this language were checked by somebody who speaks it. */
export const hoeveelNagekeken = (code: string): Nakijkstand => standen.get(code) ?? 'niets';
const standen = new Map<string, Nakijkstand>();
export type Nakijkstand = 'niets' | 'deel' | 'alles';

interface MetStand {
  readonly nagekeken?: Nakijkstand;
}

/** The words of the rulebook come after those of the screens: until then those are Dutch. */
function haalLater(code: string): void {
  for (const lijst of ['regels', 'dekking'].filter((naam) => !i18n.hasResourceBundle(code, naam)))
    void haal(`${lijst}/`, code).then(
      (teksten) => i18n.addResourceBundle(code, lijst, teksten),
      () => undefined,
    );
}

/** Fetches the texts of a language without showing them. */
export async function haalTaal(code: string): Promise<void> {
  if (code === 'nl') return;
  haalLater(code);
  if (i18n.hasResourceBundle(code, 'translation')) return;
  const scherm = await haal('', code);
  const { nagekeken, ...teksten }: MetStand = scherm;
  if (nagekeken) standen.set(code, nagekeken);
  i18n.addResourceBundle(code, 'translation', teksten);
}

let laatstGekozen = '';

/** Shows another language, unless one was chosen after it; false when its texts could not be fetched, and then nothing changes. */
export async function kiesTaal(code: string): Promise<boolean> {
  laatstGekozen = code;
  try {
    // The Dutch of later screens is what stands beside a translation.
    await Promise.all([haalTaal(code), import('./teksten-later.ts')]);
  } catch {
    return false;
  }
  if (code === laatstGekozen) await i18n.changeLanguage(code);
  return true;
}

const WISSELINGEN = ['languageChanged', 'tweetalig'] as const;

export function volgTaal(luisteraar: () => void): () => void {
  for (const wisseling of WISSELINGEN) i18n.on(wisseling, luisteraar);
  i18n.store.on('added', luisteraar);
  return () => {
    for (const wisseling of WISSELINGEN) i18n.off(wisseling, luisteraar);
    i18n.store.off('added', luisteraar);
  };
}

let stand = 0;
volgTaal(() => {
  stand += 1;
});

/** Counts every change of what the words on the screen are. */
export const leesTaalstand = (): number => stand;
