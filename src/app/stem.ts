import { MAKKELIJK } from './talen.ts';

/** One sentence to be spoken. */
export interface Zin {
  readonly tekst: string;
  readonly taal: string;
}

export interface Lezer {
  pauzeer(): void;
  gaVerder(): void;
  stop(): void;
  zetSnelheid(snelheid: number): void;
}

export interface Luisteraar {
  /** The sentence that begins now. */
  readonly zin: (plek: number) => void;
  readonly klaar: () => void;
  readonly mislukt: () => void;
}

const STEMMEN_WACHT_MS = 1500;
/** The event that a sentence has ended does not always come, so the device is also asked whether it still speaks. */
const NAVRAAG_MS = 400;

/** A Dari voice may call itself Persian of Afghanistan; one of Iran is another language for the ear. */
const CODES: Readonly<Record<string, RegExp>> = { [MAKKELIJK]: /^nl\b/i, prs: /^(prs|fa[-_]AF)\b/i, fa: /^fa(?![-_]AF)\b/i };
const past = (taal: string, { lang }: SpeechSynthesisVoice): boolean => (CODES[taal] ?? new RegExp(`^${taal}\\b`, 'i')).test(lang.replace('_', '-'));

/** A voice on the device itself that speaks this language: one of the browser's maker would send the text away. */
export async function zoekStem(taal: string): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined;
  return (await stemmen()).find((stem) => stem.localService && past(taal, stem));
}

async function stemmen(): Promise<readonly SpeechSynthesisVoice[]> {
  const nu = speechSynthesis.getVoices();
  if (nu.length > 0) return nu;
  await new Promise<void>((klaar) => {
    const stop = setTimeout(klaar, STEMMEN_WACHT_MS);
    speechSynthesis.addEventListener('voiceschanged', () => [clearTimeout(stop), klaar()], { once: true });
  });
  return speechSynthesis.getVoices();
}

/**
 * Speaks sentence after sentence. A sentence in a language without a voice is left out rather than read in the wrong one.
 *
 * @param snelheid 1 is how the voice speaks of itself.
 */
export function leesVoor(zinnen: readonly Zin[], stemVan: (taal: string) => SpeechSynthesisVoice | undefined, snelheid: number, meld: Luisteraar): Lezer {
  const synth = window.speechSynthesis;
  let tempo = snelheid;
  let plek = -1;
  let beurt = 0;
  let gepauzeerd = false;
  let navraag = 0;

  const stil = (): void => {
    beurt += 1;
    clearInterval(navraag);
    synth.cancel();
  };
  const zeg = (welke: number): void => {
    stil();
    plek = welke;
    const zin = zinnen[plek];
    if (!zin) {
      meld.klaar();
      return;
    }
    const stem = stemVan(zin.taal);
    if (!stem) {
      zeg(plek + 1);
      return;
    }
    const deze = beurt;
    const uiting = new SpeechSynthesisUtterance(zin.tekst);
    uiting.voice = stem;
    uiting.lang = stem.lang;
    uiting.rate = tempo;
    let begonnen = false;
    const verder = (): void => {
      if (deze === beurt && !gepauzeerd) zeg(plek + 1);
    };
    uiting.onstart = () => {
      begonnen = true;
    };
    uiting.onend = verder;
    uiting.onerror = () => {
      if (deze !== beurt || gepauzeerd) return;
      stil();
      meld.mislukt();
    };
    meld.zin(plek);
    synth.speak(uiting);
    navraag = window.setInterval(() => {
      if (begonnen && !synth.speaking && !synth.pending) verder();
    }, NAVRAAG_MS);
  };
  zeg(0);
  return {
    // Some voices forget where they were after a pause, so the sentence begins again.
    pauzeer() {
      gepauzeerd = true;
      stil();
    },
    gaVerder() {
      gepauzeerd = false;
      zeg(plek);
    },
    stop: stil,
    zetSnelheid(nieuw) {
      tempo = nieuw;
      if (!gepauzeerd) zeg(plek);
    },
  };
}
