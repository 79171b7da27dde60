import i18next, { type TFunction } from 'i18next';
import nl from '../../locales/nl.json';

let t: TFunction;

/** The Dutch texts of the app, for programs without a screen. */
export async function taalVanUitleg(): Promise<TFunction> {
  t ??= await i18next.createInstance().init({ lng: 'nl', resources: { nl: { translation: nl } }, interpolation: { escapeValue: false } });
  return t;
}

export const nederlands = (): TFunction => t;
