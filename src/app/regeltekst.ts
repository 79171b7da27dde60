import { i18n, metZekerheid } from './i18n.ts';
import { isKritiekeZin } from './kritiek.ts';
import { zinsleutel } from './zinsleutel.ts';

export type Regelsoort = 'regelingen' | 'organisaties' | 'verwijzingen';

export interface Regeltekst {
  readonly tekst: string;
  /** The language the text is in: Dutch wherever a translation is missing. */
  readonly taal: string;
}

/** A text of the rulebook in the language of the page, for example the field `aanvragen.0` of a regeling. */
export function regeltekst(soort: Regelsoort, id: string, veld: string, nederlands: string): Regeltekst {
  const pad = `${soort}.${id}.${veld}`;
  return vertaling(i18n.getResource(i18n.language, 'regels', pad), nederlands, veld === 'zeg');
}

/** A sentence that several rules share (a doubt, a person who decides), found by its Dutch text. */
export function regelzin(nederlands: string): string {
  const vertaald: unknown = i18n.getResource(i18n.language, 'regels', `zinnen.${zinsleutel(nederlands)}`);
  return vertaling(vertaald, nederlands, false).tekst;
}

/** What somebody says at the desk always has the Dutch words beside it. */
function vertaling(vertaald: unknown, nederlands: string, altijdBeide: boolean): Regeltekst {
  const taal = i18n.language;
  if (typeof vertaald !== 'string' || vertaald === '') return { tekst: nederlands, taal: 'nl' };
  return { tekst: metZekerheid(vertaald, isKritiekeZin(nederlands), () => nederlands, altijdBeide), taal };
}
