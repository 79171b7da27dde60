import { type Lezer, leesVoor, zoekStem } from '../../app/stem.ts';
import { markeer } from './markeer.ts';
import { zinnenVan } from './zinnen.ts';

export interface Verloop {
  readonly opKlaar: () => void;
  readonly opMislukt: () => void;
}

/** Reads the screen aloud; nothing when this device has no voice of its own for the language. */
export async function leesScherm(taal: string, snelheid: number, { opKlaar, opMislukt }: Verloop): Promise<Lezer | undefined> {
  const stem = await zoekStem(taal);
  const scherm = document.querySelector('main');
  if (!stem || !scherm) return undefined;
  const zinnen = zinnenVan(scherm, taal);
  const talen = new Set(zinnen.map((zin) => zin.taal));
  const stemmen = new Map(await Promise.all([...talen].map(async (code) => [code, code === taal ? stem : await zoekStem(code)] as const)));
  const lezer = leesVoor(zinnen, (code) => stemmen.get(code), snelheid, {
    zin: (plek) => markeer(zinnen[plek]?.plek),
    klaar() {
      markeer(undefined);
      opKlaar();
    },
    mislukt() {
      markeer(undefined);
      opMislukt();
    },
  });
  return {
    ...lezer,
    stop() {
      lezer.stop();
      markeer(undefined);
    },
  };
}
