import nl from 'virtual:teksten-eerst';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export interface Taal {
  readonly code: string;
  /** In the language itself, so that whoever needs it can find it. */
  readonly naam: string;
}

export const TALEN: readonly Taal[] = [
  { code: 'nl', naam: 'Nederlands' },
  { code: 'en', naam: 'English' },
];

type Teksten = { readonly default: object };

/** Per language a file with the texts of the screens, one with those of the rulebook, and one with those of the coverage. */
const BESTANDEN = import.meta.glob<Teksten>(['../../locales/*.json', '../../locales/regels/*.json', '../../locales/dekking/*.json', '!**/nl.json']);
const haal = async (map: string, code: string): Promise<object> => (await BESTANDEN[`../../locales/${map}${code}.json`]?.())?.default ?? {};

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl } },
  nsSeparator: false,
  returnNull: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

i18n.on('languageChanged', (code) => {
  document.documentElement.lang = code;
  document.documentElement.dir = i18n.dir(code);
});

/** Fetches the texts of a language without showing them. */
export async function haalTaal(code: string): Promise<void> {
  if (i18n.hasResourceBundle(code, 'translation')) return;
  if (code === 'nl') return;
  const [scherm, regels, dekking] = await Promise.all([haal('', code), haal('regels/', code), haal('dekking/', code)]);
  i18n.addResourceBundle(code, 'translation', { ...scherm, regelboek: regels });
  i18n.addResourceBundle(code, 'dekking', dekking);
}

/** Shows another language; false when its texts could not be fetched, and then nothing changes. */
export async function kiesTaal(code: string): Promise<boolean> {
  try {
    await haalTaal(code);
  } catch {
    return false;
  }
  await i18n.changeLanguage(code);
  return true;
}
