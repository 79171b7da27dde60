import { isNederlands } from '../app/talen.ts';
import { alsGezien } from '../app/tweetalig.ts';
import { zinsleutel } from '../app/zinsleutel.ts';
import { metIsolatie, zonderMerk } from '../engine/merk.ts';
import { leesNagekeken, standVan } from './nagekeken.ts';

/**
 * A file of `locales/` as the browser reads it. In Dutch the marks go; in another language they become the characters that keep a
 * Dutch word whole in a line of another script.
 *
 * @param map the folder below locales/; empty for the texts of the screens, which also say how much of the language a speaker checked.
 */
export function leesTaal(tekst: string, taal: string, map: string, wortel: string): unknown {
  const nederlands = isNederlands(taal);
  const teksten: Record<string, unknown> = leesWaarden(tekst, nederlands ? zonderMerk : metIsolatie);
  if (nederlands) return map === 'regels' ? metKorteZinnen(teksten) : teksten;
  const { stand, sleutels } = standVan(leesNagekeken(wortel)[taal] ?? {}, wortel, taal);
  const gemerkt = merkGezien(teksten, map || 'scherm', new Set(sleutels)) as Record<string, unknown>;
  if (map === 'regels') return metKorteZinnen(gemerkt);
  return map === '' ? { ...gemerkt, nagekeken: stand } : gemerkt;
}

const merkGezien = (knoop: unknown, pad: string, gezien: ReadonlySet<string>): unknown =>
  typeof knoop === 'string'
    ? gezien.has(pad)
      ? alsGezien(knoop)
      : knoop
    : Object.fromEntries(Object.entries(knoop ?? {}).map(([sleutel, deel]) => [sleutel, merkGezien(deel, `${pad}.${sleutel}`, gezien)]));

/** Only what is read has marks; a key such as `nog_one` has an underscore of its own. */
export const leesWaarden = (json: string, zet: (tekst: string) => string): Record<string, unknown> =>
  JSON.parse(json, (_sleutel, waarde: unknown) => (typeof waarde === 'string' ? zet(waarde) : waarde));

/** The file says whole sentences, so that a translator reads them; the browser needs only what they are called. */
const metKorteZinnen = (teksten: Readonly<Record<string, unknown>>): unknown => ({
  ...teksten,
  zinnen: Object.fromEntries(Object.entries(teksten['zinnen'] ?? {}).map(([nederlands, vertaald]) => [zinsleutel(nederlands), vertaald])),
});
