import type { Browser, Tabblad } from './browser.ts';
import { type Gezien, kijkMee } from './kijker.ts';

/** A cheap phone on a bad line. */
const CPU = 6;
const LIJN = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
/** Quiet this long: nothing more is coming. */
const STIL = 5_000;
const LANG = 50;

export interface Bezoek {
  readonly 'eerste tekst': number;
  readonly 'grootste deel': number;
  readonly bruikbaar: number;
  readonly geblokkeerd: number;
  readonly 'langste taak': number;
  readonly 'langste taak in stilte': number;
  readonly verschuiving: number;
}

export const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));
export const lees = (blad: Tabblad): Promise<Gezien> => blad.doe(() => (globalThis as unknown as { gezien: Gezien }).gezien);

/** A small screen that watches itself, not slow yet. */
export async function telefoon(blad: Tabblad): Promise<Tabblad> {
  await blad.stuur('Page.enable');
  await blad.stuur('Emulation.setDeviceMetricsOverride', { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
  await blad.stuur('Page.addScriptToEvaluateOnNewDocument', { source: `(${kijkMee})()` });
  return blad;
}

export async function maakTraag(blad: Tabblad, offline = false): Promise<void> {
  await blad.stuur('Network.enable');
  await blad.stuur('Network.emulateNetworkConditions', { ...LIJN, offline });
  await blad.stuur('Emulation.setCPUThrottlingRate', { rate: CPU });
}

/** A first visit, watched until nothing happens any more. */
export async function eersteBezoek(browser: Browser, url: string, metReact: boolean): Promise<Bezoek> {
  const bezoeker = await browser.bezoeker();
  const blad = await telefoon(await bezoeker.tabblad());
  await maakTraag(blad);
  await blad.stuur('Page.navigate', { url });
  for (;;) {
    await wacht(500);
    const { langeTaken, overgenomen, tekst } = await lees(blad);
    const nu = await blad.doe(() => performance.now());
    const laatste = Math.max(overgenomen ?? 0, tekst, ...langeTaken.map(einde));
    if (tekst > 0 && (!metReact || overgenomen !== null) && nu - laatste > STIL) break;
  }
  const uit = samen(await lees(blad));
  if (process.env['TAKEN']) console.info(JSON.stringify(await lees(blad)));
  await bezoeker.vertrek();
  return uit;
}

const einde = ({ begin, duur }: { begin: number; duur: number }): number => begin + duur;

/**
 * Usable: React answers taps, and no long task is under way. Blocking counts from the first text until then, as Total Blocking
 * Time does. What is fetched ahead after that runs in idle time, and its longest task is shown apart.
 */
function samen({ tekst, grootste, overgenomen, langeTaken, verschuiving }: Gezien): Bezoek {
  const na = langeTaken.filter((taak) => einde(taak) > tekst);
  const klaar = Math.max(tekst, overgenomen ?? 0);
  const ervoor = na.filter(({ begin }) => begin < klaar);
  const erna = na.filter(({ begin }) => begin >= klaar);
  return {
    'eerste tekst': tekst,
    'grootste deel': grootste,
    bruikbaar: Math.max(klaar, ...ervoor.map(einde)),
    geblokkeerd: ervoor.reduce((som, taak) => som + Math.max(0, Math.min(taak.duur, einde(taak) - tekst) - LANG), 0),
    'langste taak': Math.max(0, ...ervoor.map(({ duur }) => duur)),
    'langste taak in stilte': Math.max(0, ...erna.map(({ duur }) => duur)),
    verschuiving,
  };
}
