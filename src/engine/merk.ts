/**
 * In the Dutch source texts `_Vaart Welzijn_`, `_bijstand_` and `_18_` mark what reads the same in every language:
 * a name, a figure, or a Dutch word that stands on letters and at the counter. A translation holds the same marks.
 */
const MERK = /_([^_\n]+)_/g;

/** The text as a Dutch reader sees it. */
export const zonderMerk = (tekst: string): string => tekst.replace(MERK, '$1');

/** What is marked, in order. */
export const merkenVan = (tekst: string): string[] => [...tekst.matchAll(MERK)].map(([heel]) => heel.slice(1, -1));

/** The text in another language: what is marked is set apart, so that it keeps its own direction (U+2066 and U+2069). */
export const metIsolatie = (tekst: string): string => tekst.replace(MERK, '\u2066$1\u2069');
