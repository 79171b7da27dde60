export type Bewaarstand = 'bezig' | 'bewaard' | 'niet';

/** The cache from which the service worker serves languages; vite.config.ts gives it the same name. */
const KAST = 'talen';

/** Per language the files of this build, from `talen.json`. */
type Talenlijst = Readonly<Record<string, readonly string[]>>;

/**
 * Keeps the files of a language for use without internet. Only languages that were chosen are kept: all ten together weigh more
 * than the rest of the check.
 */
export async function bewaarTaal(code: string): Promise<Bewaarstand> {
  try {
    const kast = await caches.open(KAST);
    const lijst = await leesLijst().catch(() => undefined);
    if (!lijst) return (await heeft(kast, code)) ? 'bewaard' : 'niet';
    await vul(kast, lijst[code] ?? []);
    await ruimOp(kast, lijst);
    return 'bewaard';
  } catch {
    return 'niet';
  }
}

/** Before a new version is offered: fetches its files of every language that is kept, so that none is lost by using it. */
export async function haalTalenVooruit(): Promise<void> {
  try {
    if (!(await caches.has(KAST))) return;
    const kast = await caches.open(KAST);
    const lijst = await leesLijst();
    for (const [code, bestanden] of Object.entries(lijst)) if (await heeft(kast, code)) await vul(kast, bestanden);
  } catch {
    // Without internet the new version could not have come either; the next visit tries again.
  }
}

async function leesLijst(): Promise<Talenlijst> {
  const antwoord = await fetch('talen.json', { cache: 'no-cache' });
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

/** What an older version left behind. */
async function ruimOp(kast: Cache, lijst: Talenlijst): Promise<void> {
  const nodig = new Set(Object.values(lijst).flat().map(volledig));
  for (const verzoek of await kast.keys()) if (!nodig.has(verzoek.url)) await kast.delete(verzoek);
}
