import type { i18n as I18n } from 'i18next';

export type Regelsoort = 'regelingen' | 'organisaties' | 'verwijzingen';

export interface Regeltekst {
  readonly tekst: string;
  /** The language the text is in: Dutch wherever a translation is missing. */
  readonly taal: string;
}

/** A text of the rulebook in the language of the page, for example the field `aanvragen.0` of a regeling. */
export function regeltekst(i18n: I18n, soort: Regelsoort, id: string, veld: string, nederlands: string): Regeltekst {
  const vertaald: unknown = i18n.getResource(i18n.language, 'translation', `regelboek.${soort}.${id}.${veld}`);
  return typeof vertaald === 'string' && vertaald !== '' ? { tekst: vertaald, taal: i18n.language } : { tekst: nederlands, taal: 'nl' };
}

/** A sentence that several rules share (a doubt, a person who decides), found by its Dutch text under `regelboek.zinnen`. */
export function regelzin(i18n: I18n, nederlands: string): string {
  const zinnen: unknown = i18n.getResource(i18n.language, 'translation', 'regelboek.zinnen');
  const vertaald: unknown = typeof zinnen === 'object' && zinnen !== null ? Reflect.get(zinnen, nederlands) : undefined;
  return typeof vertaald === 'string' && vertaald !== '' ? vertaald : nederlands;
}
