import { MAKKELIJK } from '../app/talen.ts';
import { zinsleutel } from '../app/zinsleutel.ts';
import { metIsolatie, zonderMerk } from '../engine/merk.ts';
import { leesNagekeken, standVan } from './nagekeken.ts';

/**
 * A file of `locales/` as the browser reads it. In Dutch the marks go; in another language they become the characters that keep a
 * Dutch word whole in a line of another script.
 *
 * @param map the folder below locales/; empty for the texts of the screens, which also carry what a speaker has checked.
 */
export function leesTaal(tekst: string, taal: string, map: string, wortel: string): unknown {
  const nederlands = taal === 'nl' || taal === MAKKELIJK;
  const teksten: Record<string, unknown> = leesWaarden(tekst, nederlands ? zonderMerk : metIsolatie);
  if (map === 'regels') return { ...teksten, zinnen: metZinsleutels(teksten['zinnen']) };
  if (nederlands || map !== '') return teksten;
  const register = leesNagekeken(wortel)[taal] ?? {};
  return { ...teksten, nagekeken: standVan(register, wortel, taal) };
}

/** Only what is read has marks; a key such as `nog_one` has an underscore of its own. */
export const leesWaarden = (json: string, zet: (tekst: string) => string): Record<string, unknown> =>
  JSON.parse(json, (_sleutel, waarde: unknown) => (typeof waarde === 'string' ? zet(waarde) : waarde));

/** The file says whole sentences, so that a translator reads them; the browser needs only what they are called. */
const metZinsleutels = (zinnen: unknown): unknown =>
  Object.fromEntries(Object.entries(zinnen ?? {}).map(([nederlands, vertaald]) => [zinsleutel(nederlands), vertaald]));
