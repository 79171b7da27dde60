import { type Lezer, leesVoor, zoekStem } from '../../app/stem.ts';
import { markeer } from './markeer.ts';
import { zinnenVan } from './zinnen.ts';

export type Afloop = 'geen-stem' | 'klaar' | 'mislukt';
export type Schermlezer = Omit<Lezer, 'stop'>;

/** Reads the screen aloud with a voice of this device, until `signaal` says to stop; that may be while the voice is still looked for. */
export async function leesScherm(taal: string, snelheid: number, signaal: AbortSignal, meld: (afloop: Afloop) => void): Promise<Schermlezer | undefined> {
  const stem = await zoekStem(taal);
  const scherm = document.querySelector('main');
  if (signaal.aborted) return undefined;
  if (!stem || !scherm) {
    meld('geen-stem');
    return undefined;
  }
  const zinnen = zinnenVan(scherm, taal);
  const talen = new Set(zinnen.map((zin) => zin.taal));
  const stemmen = new Map(await Promise.all([...talen].map(async (code) => [code, code === taal ? stem : await zoekStem(code)] as const)));
  if (signaal.aborted) return undefined;
  const einde = (afloop: Afloop) => (): void => {
    markeer(undefined);
    meld(afloop);
  };
  const { stop, ...lezer } = leesVoor(zinnen, (code) => stemmen.get(code), snelheid, {
    zin: (plek) => markeer(zinnen[plek]?.plek),
    klaar: einde('klaar'),
    mislukt: einde('mislukt'),
  });
  signaal.addEventListener('abort', () => {
    stop();
    markeer(undefined);
  });
  return lezer;
}
