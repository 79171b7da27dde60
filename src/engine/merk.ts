/**
 * In the Dutch source texts `_Vaart Welzijn_`, `_bijstand_` and `_18_` mark what reads the same in every language:
 * a name, a figure, or a Dutch word that stands on letters and at the counter. A translation holds the same marks.
 */
const MERK = /_([^_\n]+)_/g;

/** The text as a Dutch reader sees it. */
export const zonderMerk = (tekst: string): string => tekst.replace(MERK, '$1');

/** What is marked, in order. */
export const merkenVan = (tekst: string): string[] => [...tekst.matchAll(MERK)].map(([heel]) => heel.slice(1, -1));
