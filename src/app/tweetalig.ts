/**
 * Two languages in one text: a translation with its Dutch beside it, so that they stay together wherever the text goes. Private
 * characters hold them apart; the screen draws both (ui/tekst), and what is no screen takes one.
 */
const BEGIN = '\ue000';
const TUSSEN = '\ue001';
const EIND = '\ue002';
/** Around a text that nobody checked, in a language of which other texts were. */
const ONGEZIEN = '\ue003';
const ONGEZIEN_EIND = '\ue004';
/** Before a translation that a speaker checked: the build puts it there, so that a language carries no list of keys. */
const GEZIEN = '\ue005';
/** Around what reads the same in every language: the build puts these where the source has its marks (engine/merk.ts). */
const MERK = '\u2066';
const MERK_EIND = '\u2069';

interface Los {
  readonly soort: 'tekst' | 'merk' | 'bedrag';
  readonly tekst: string;
}
export type Stuk =
  | Los
  | { readonly soort: 'ongezien'; readonly delen: readonly Stuk[] }
  | { readonly soort: 'paar'; readonly taal: string; readonly eerste: readonly Stuk[]; readonly tweede: readonly Stuk[] };

export const alsGezien = (tekst: string): string => GEZIEN + tekst;
export const isGezien = (tekst: string): boolean => tekst.startsWith(GEZIEN);
export const zonderGezien = (tekst: string): string => (isGezien(tekst) ? tekst.slice(GEZIEN.length) : tekst);
export const ongezien = (tekst: string): string => `${ONGEZIEN}${tekst}${ONGEZIEN_EIND}`;
export const paar = (taal: string, eerste: string, nederlands: string): string => `${BEGIN}${taal}${TUSSEN}${eerste}${TUSSEN}${nederlands}${EIND}`;

/**
 * What is filled in and differs between languages, such as a date: it follows the language of the line around it, and is not shown in
 * Dutch where the line is not.
 */
export const ingevuld = (eerste: string, nederlands: string): string => paar('', eerste, nederlands);

/** The Dutch word in it, as it stands on a paper or a form; undefined: it has none. */
export const eersteMerk = (tekst: string): string | undefined => tekst.match(/\u2066([^\u2069]+)\u2069/)?.[1];

/** Whether there is anything in it that needs more than plain text. */
export const heeftStukken = (tekst: string): boolean => /[\ue000\ue003\u2066€]/.test(tekst);

const BEDRAG = /-?€\u00a0?[\d.,]*\d(?: – €\u00a0?[\d.,]*\d)?/g;

/** The brackets around a Dutch word go with it: where it takes two lines they would else turn around from right to left. */
const HAAKJES = /\(\u2066([^\u2069]*)\u2069\)/g;

export function ontleed(ruw: string): readonly Stuk[] {
  const tekst = ruw.replace(HAAKJES, `${MERK}($1)${MERK_EIND}`);
  let plek = 0;
  const stukken = (stop: string): Stuk[] => {
    const gevonden: Stuk[] = [];
    let los = '';
    const sluit = (): void => {
      gevonden.push(...bedragen(los));
      los = '';
    };
    while (plek < tekst.length) {
      const teken = tekst.charAt(plek);
      if (stop.includes(teken)) break;
      plek += 1;
      if (teken === BEGIN) {
        sluit();
        gevonden.push(leesPaar());
      } else if (teken === ONGEZIEN) {
        sluit();
        gevonden.push({ soort: 'ongezien', delen: stukken(ONGEZIEN_EIND) });
        plek += 1;
      } else if (teken === MERK) {
        sluit();
        gevonden.push({ soort: 'merk', tekst: tot(MERK_EIND) });
      } else los += teken;
    }
    sluit();
    return gevonden;
  };
  const tot = (eind: string): string => {
    const waar = tekst.indexOf(eind, plek);
    const uit = tekst.slice(plek, waar < 0 ? undefined : waar);
    plek = waar < 0 ? tekst.length : waar + 1;
    return uit;
  };
  const leesPaar = (): Stuk => {
    const taal = tot(TUSSEN);
    const eerste = stukken(TUSSEN);
    plek += 1;
    const tweede = stukken(EIND);
    plek += 1;
    return { soort: 'paar', taal, eerste: kant(eerste, 'eerste'), tweede: kant(tweede, 'tweede') };
  };
  return los(stukken(''));
}

/** What was filled in stands alone here. */
const los = (stukken: readonly Stuk[]): readonly Stuk[] =>
  stukken.flatMap((stuk) => {
    if (stuk.soort === 'ongezien') return { ...stuk, delen: los(stuk.delen) };
    return stuk.soort === 'paar' && stuk.taal === '' ? stuk.eerste : stuk;
  });

/** Each amount stays whole: not translated, and not turned around from right to left. */
function bedragen(tekst: string): Los[] {
  const delen: Los[] = [];
  let tot = 0;
  for (const { 0: bedrag, index } of tekst.matchAll(BEDRAG)) {
    delen.push({ soort: 'tekst', tekst: tekst.slice(tot, index) }, { soort: 'bedrag', tekst: bedrag });
    tot = index + bedrag.length;
  }
  return [...delen, { soort: 'tekst', tekst: tekst.slice(tot) } as const].filter((deel) => deel.tekst !== '');
}

/** Of a pair inside a pair only the side that it stands on. */
const kant = (stukken: readonly Stuk[], welke: 'eerste' | 'tweede'): readonly Stuk[] =>
  stukken.flatMap((stuk) => {
    if (stuk.soort === 'ongezien') return welke === 'eerste' ? { ...stuk, delen: kant(stuk.delen, welke) } : kant(stuk.delen, welke);
    return stuk.soort === 'paar' ? stuk[welke] : stuk;
  });

type Schrijf = (eerste: string, tweede: string) => string;
const letters = (stukken: readonly Stuk[], schrijf: Schrijf): string =>
  stukken
    .map((stuk) => {
      if (stuk.soort === 'ongezien') return letters(stuk.delen, schrijf);
      return stuk.soort === 'paar' ? schrijf(letters(stuk.eerste, schrijf), letters(stuk.tweede, schrijf)) : stuk.tekst;
    })
    .join('');
const alsTekst = (tekst: string, schrijf: Schrijf): string => (heeftStukken(tekst) ? letters(ontleed(tekst), schrijf) : tekst);

/** For where only one language fits: an attribute, a title of a page. */
export const eenTaal = (tekst: string): string => alsTekst(tekst, (eerste) => eerste);
/** For text outside the screen, such as a file or an appointment. */
export const opEenRegel = (tekst: string): string => alsTekst(tekst, (eerste, tweede) => `${eerste} / ${tweede}`);
