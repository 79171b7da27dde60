import Dexie, { type Table } from 'dexie';
import type { Kist } from './kluis.ts';

/** The one file that knows Dexie, and the only place of the check that touches the disk. It sees locked boxes only. */
export const NAAM = 'regelingencheck';

/** What is kept, apart from the box: a number that grows with each save, and which versions of the check may read it. */
export interface Rij {
  readonly id: 'gesprek';
  readonly nummer: number;
  /** An older check that does not know this number leaves the row alone. */
  readonly leesbaarVanaf: number;
  readonly kist: Kist;
}

/** The form of a row that this check reads and writes. */
export const VORM = 1;

export const OPSLAGFOUTEN = ['vol', 'niet-hier', 'andere-tab', 'nieuwer', 'veranderd', 'mislukt'] as const;
export type Opslagfoutsoort = (typeof OPSLAGFOUTEN)[number];

export class Opslagfout extends Error {
  override readonly name = 'Opslagfout';
  constructor(
    readonly soort: Opslagfoutsoort,
    oorzaak?: unknown,
  ) {
    super(soort, { cause: oorzaak });
  }
}

class Databank extends Dexie {
  declare gesprekken: Table<Rij, string>;

  constructor() {
    // An acknowledged save is on the disk, and what is read is what was committed.
    super(NAAM, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ gesprekken: 'id' });
  }
}

const WACHT_HOOGSTENS = 8_000;

/** Whether something is kept, without making a database where there is none. */
export async function isBewaard(): Promise<boolean> {
  return bewaakt(async () => {
    if (!(await bestaat())) return false;
    return (await metDatabank((db) => db.gesprekken.count())) > 0;
  });
}

export const lees = async (): Promise<Rij | undefined> => bewaakt(async () => ((await bestaat()) ? metDatabank(leesRij) : undefined));

/**
 * Replaces what is kept, when that still is what the caller last saw: another tab may have saved since.
 *
 * @param laatst the number the caller last saw; null: nothing was kept.
 * @returns the row as it stands on the disk, read again after the transaction was complete.
 */
export const schrijf = async (kist: Kist, laatst: number | null): Promise<Rij | undefined> =>
  bewaakt(() =>
    metDatabank(async (db) => {
      await db.transaction('rw', db.gesprekken, async () => {
        const er = await leesRij(db);
        if ((er?.nummer ?? null) !== laatst) throw new Opslagfout('veranderd');
        await db.gesprekken.put({ id: 'gesprek', nummer: (laatst ?? 0) + 1, leesbaarVanaf: VORM, kist });
      });
      return leesRij(db);
    }),
  );

/** Takes the whole database away, and comes back when it is gone. */
export const wis = async (): Promise<void> =>
  bewaakt(async () => {
    if (typeof indexedDB === 'undefined') return;
    await Dexie.delete(NAAM);
    if (await bestaat()) throw new Opslagfout('mislukt');
  });

/** Asking for the names makes no database; opening one does. */
async function bestaat(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') throw new Opslagfout('niet-hier');
  if (typeof indexedDB.databases !== 'function') return Dexie.exists(NAAM);
  return (await indexedDB.databases()).some(({ name }) => name === NAAM);
}

async function leesRij(db: Databank): Promise<Rij | undefined> {
  const rij = await db.gesprekken.get('gesprek');
  if (rij && rij.leesbaarVanaf > VORM) throw new Opslagfout('nieuwer');
  return rij;
}

/** Opened for one errand and closed again, so that no tab stands in the way of another. */
async function metDatabank<T>(doe: (db: Databank) => Promise<T>): Promise<T> {
  const db = new Databank();
  try {
    await db.open();
    // Dexie opens a database of a newer check without a word, so its number is looked at here.
    if (db.backendDB().version > 10 * db.verno) throw new Opslagfout('nieuwer');
    return await doe(db);
  } finally {
    db.close();
  }
}

/** Whatever goes wrong on the disk becomes one of a few kinds, each with its own words on the screen. */
async function bewaakt<T>(doe: () => Promise<T>): Promise<T> {
  let wekker: ReturnType<typeof setTimeout> | undefined;
  const teLang = new Promise<never>((_goed, fout) => {
    wekker = setTimeout(() => fout(new Opslagfout('andere-tab')), WACHT_HOOGSTENS);
  });
  try {
    return await Promise.race([doe(), teLang]);
  } catch (fout) {
    throw soortVan(fout);
  } finally {
    clearTimeout(wekker);
  }
}

const SOORTEN: Readonly<Record<string, Opslagfoutsoort>> = {
  QuotaExceededError: 'vol',
  MissingAPIError: 'niet-hier',
  MissingApiError: 'niet-hier',
  SecurityError: 'niet-hier',
  InvalidStateError: 'niet-hier',
  NotAllowedError: 'niet-hier',
  VersionError: 'nieuwer',
  UpgradeError: 'andere-tab',
  BlockedError: 'andere-tab',
  DatabaseClosedError: 'andere-tab',
};

/** A full disk comes wrapped in an AbortError, so the whole chain is looked at. */
export function soortVan(fout: unknown): Opslagfout {
  for (let schil: unknown = fout, diep = 0; typeof schil === 'object' && schil !== null && diep < 8; diep++) {
    if (schil instanceof Opslagfout) return schil;
    const soort = SOORTEN[String(Reflect.get(schil, 'name'))];
    if (soort) return new Opslagfout(soort, fout);
    schil = Reflect.get(schil, 'inner') ?? Reflect.get(schil, 'cause');
  }
  return new Opslagfout('mislukt', fout);
}
