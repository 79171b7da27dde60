/** Spelled otherwise than they sound: mostly English, and words in which two vowels belong to two syllables. */
const ANDERS: Readonly<Record<string, number>> = {
  site: 1,
  website: 2,
  online: 2,
  team: 1,
  teams: 1,
  buurtteam: 2,
  buurtteams: 2,
  museum: 3,
  museums: 3,
  café: 2,
  life: 1,
  event: 2,
};
/** One sound, longest first. */
const KLANKEN = /[eai]eu|aai|ooi|oei|eau|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|[aeiouy]/g;
const LOS: Readonly<Record<string, string>> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' };
const STREEP: Readonly<Record<string, string>> = { á: 'a', à: 'a', â: 'a', é: 'e', è: 'e', ê: 'e', í: 'i', ó: 'o', ô: 'o', ú: 'u', û: 'u' };

/** How many syllables a Dutch word has. A number or an abbreviation counts one for each sign, as it is read out. */
export function lettergrepen(woord: string): number {
  const kaal = woord.replace(/[^\p{L}\p{N}]/gu, '');
  if (kaal === '') return 0;
  if (/^\p{N}+$/u.test(kaal) || /^\p{Lu}{2,5}$/u.test(kaal)) return kaal.length;
  const klein = woord
    .toLowerCase()
    .replace(/[áàâéèêíóôúû]/g, (letter) => STREEP[letter] ?? letter)
    // Two dots: a new syllable begins here.
    .replace(/[äëïöü]/g, (letter) => `-${LOS[letter]}`)
    .replace(/qu/g, 'kw')
    .replace(/^y(?=[aeiou])/, 'j');
  return ANDERS[woord.toLowerCase()] ?? Math.max(1, klein.match(KLANKEN)?.length ?? 0);
}
