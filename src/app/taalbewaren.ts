export type Bewaarstand = 'bezig' | 'bewaard' | 'niet';

/** The cache from which the service worker serves languages; vite.config.ts gives it the same name. */
const KAST = 'talen';

/** Per language its files. */
type Talenlijst = Readonly<Record<string, readonly string[]>>;

/** The service worker gives the list of the version that runs; it does not know the second address, so that is the list of the host. */
const VAN_NU = 'talen.json';
const VAN_STRAKS = 'talen.json?nieuw';

/**
 * Keeps the files of a language for use without internet. Only languages that were chosen are kept: all ten together weigh more
 * than the rest of the check.
 */
export async function bewaarTaal(code: string): Promise<Bewaarstand> {
  try {
    const kast = await caches.open(KAST);
    const lijst = await leesLijst(VAN_NU).catch(() => undefined);
    if (!lijst) return (await heeft(kast, code)) ? 'bewaard' : 'niet';
    await vul(kast, lijst[code] ?? []);
    return 'bewaard';
  } catch {
    return 'niet';
  }
}

/**
 * Before a new version is offered: fetches its files of every language that is kept. Those of the version that runs stay, because
 * nobody has to take the new one. False when not all of them came; the next visit tries again.
 */
export const haalTalenVooruit = (): Promise<boolean> => metKast((kast) => vulGekozen(kast, VAN_STRAKS));

/** Once no other version waits: the kept languages are complete, and what an older version left behind goes. */
export const houdTalenBij = (): Promise<boolean> => metKast(async (kast) => ruimOp(kast, await vulGekozen(kast, VAN_NU)));

async function metKast(doe: (kast: Cache) => Promise<unknown>): Promise<boolean> {
  try {
    if (await caches.has(KAST)) await doe(await caches.open(KAST));
    return true;
  } catch {
    return false;
  }
}

async function vulGekozen(kast: Cache, adres: string): Promise<Talenlijst> {
  const lijst = await leesLijst(adres);
  for (const [code, bestanden] of Object.entries(lijst)) if (await heeft(kast, code)) await vul(kast, bestanden);
  return lijst;
}

async function leesLijst(adres: string): Promise<Talenlijst> {
  const antwoord = await fetch(adres, { cache: 'no-cache' });
  if (!antwoord.ok) throw new Error(antwoord.statusText);
  return antwoord.json();
}

const volledig = (bestand: string): string => new URL(bestand, document.baseURI).href;

async function vul(kast: Cache, bestanden: readonly string[]): Promise<void> {
  const er = new Set((await kast.keys()).map(({ url }) => url));
  await kast.addAll(bestanden.map(volledig).filter((url) => !er.has(url)));
}

/** Files are named `taal-<code>-…`. */
const heeft = async (kast: Cache, code: string): Promise<boolean> => (await kast.keys()).some(({ url }) => url.includes(`/taal-${code}-`));

async function ruimOp(kast: Cache, lijst: Talenlijst): Promise<void> {
  const nodig = new Set(Object.values(lijst).flat().map(volledig));
  for (const verzoek of await kast.keys()) if (!nodig.has(verzoek.url)) await kast.delete(verzoek);
}
