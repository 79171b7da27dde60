import { alsTekst, type Gesprek, uitTekst } from './bewaarvorm.ts';
import { Beschadigd, NietTeOpenen, open, sluit } from './kluis.ts';
import { isBewaard, lees, Opslagfout, type Opslagfoutsoort, schrijf, wis } from './opslag.ts';

export { isLangGenoeg, isZelfdeZin } from './kluis.ts';
export { bedenkZin, isTeRaden } from './wachtzin.ts';

export type Bewaarfout = Opslagfoutsoort | 'andere-zin' | 'beschadigd' | 'niets';

/** Ended well, or with one reason why not; nothing is thrown, and what is in memory stays there. */
export type Uitslag<T> = { readonly goed: T } | { readonly fout: Bewaarfout };

interface Bewaard {
  /** Number of the copy on the device. */
  readonly nummer: number;
}

/**
 * Keeps a conversation. Before this ends well the copy on the disk was read again and opened with the passphrase.
 *
 * @param laatst the number this conversation was kept or opened under; null: it never was.
 * @param vervang also when something else was kept in between; only after the resident said so.
 */
export function bewaar(gesprek: Gesprek, zin: string, laatst: number | null, vervang = false): Promise<Uitslag<Bewaard>> {
  return probeer(async () => {
    const er = await lees();
    if (er && !vervang && er.nummer !== laatst) throw new Opslagfout('veranderd');
    // Another passphrase than the last time is more likely a slip than a wish, and would lock out whoever knows the old one.
    if (er) await open(er.kist, zin);
    const tekst = alsTekst(gesprek);
    const rij = await schrijf(await sluit(tekst, zin), er?.nummer ?? null);
    if (!rij || (await open(rij.kist, zin)) !== tekst) throw new Opslagfout('mislukt');
    return { nummer: rij.nummer };
  });
}

export function haalTerug(zin: string): Promise<Uitslag<Bewaard & { readonly gesprek: Gesprek }>> {
  return probeer(async () => {
    const rij = await lees();
    if (!rij) throw new Niets();
    const gesprek = uitTekst(await open(rij.kist, zin));
    if (!gesprek) throw new Opslagfout('nieuwer');
    return { nummer: rij.nummer, gesprek };
  });
}

export const staatErIets = (): Promise<Uitslag<boolean>> => probeer(isBewaard);

/** Needs no passphrase: whoever forgot it must be able to take it away. Ends well only when it is gone. */
export const wisAlles = (): Promise<Uitslag<true>> =>
  probeer<true>(async () => {
    await wis();
    return true;
  });

class Niets extends Error {}

async function probeer<T>(doe: () => Promise<T>): Promise<Uitslag<T>> {
  // Without https a browser has no WebCrypto, and then nothing goes on the disk.
  if (!globalThis.crypto?.subtle) return { fout: 'niet-hier' };
  try {
    return { goed: await doe() };
  } catch (fout) {
    if (fout instanceof NietTeOpenen) return { fout: 'andere-zin' };
    if (fout instanceof Beschadigd) return { fout: 'beschadigd' };
    if (fout instanceof Niets) return { fout: 'niets' };
    return { fout: fout instanceof Opslagfout ? fout.soort : 'mislukt' };
  }
}
