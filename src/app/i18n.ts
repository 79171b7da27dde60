import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import nl from '../../locales/nl.json';

export interface Taal {
  readonly code: string;
  /** In the language itself, so that whoever needs it can find it. */
  readonly naam: string;
}

export const TALEN: readonly Taal[] = [
  { code: 'nl', naam: 'Nederlands' },
  { code: 'en', naam: 'English' },
];

type Tekstbestand = Promise<{ default: object }>;

/** Per language the texts of the screens and those of the rulebook. */
const LADERS: Readonly<Record<string, () => readonly [scherm: Tekstbestand, regels: Tekstbestand]>> = {
  en: () => [import('../../locales/en.json'), import('../../locales/regels/en.json')],
};

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
  const lader = LADERS[code];
  if (!lader) return;
  const [scherm, regels] = await Promise.all(lader());
  i18n.addResourceBundle(code, 'translation', { ...scherm.default, regelboek: regels.default });
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
