/** The one file that knows WebCrypto: text in, a locked box out, and back again with the same passphrase. */
export interface Kist {
  readonly vorm: 1;
  /** Rounds of PBKDF2 with SHA-256. */
  readonly rondes: number;
  readonly zout: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly inhoud: Uint8Array<ArrayBuffer>;
  /** SHA-256 over all of it: tells a damaged box from a wrong passphrase. A box of an older check has none. */
  readonly afdruk?: Uint8Array<ArrayBuffer>;
}

/** This was never a box, or no longer is one: no passphrase will open it. */
export class Beschadigd extends Error {
  override readonly name = 'Beschadigd';
}

/** The passphrase is not the one the box was locked with; of a box without an afdruk it may also be damaged. */
export class NietTeOpenen extends Error {
  override readonly name = 'NietTeOpenen';
}

/** OWASP Password Storage: at least this many. A box that claims far more would only keep the phone busy. */
const RONDES = 600_000;
const MEESTE_RONDES = 10_000_000;
const ZOUT_OCTETTEN = 16;
const IV_OCTETTEN = 12;
/** The text is filled up to a multiple of this, so that its length says nothing about a household. */
const BLOK = 8192;

export const KORTSTE_ZIN = 12;

/** As typed on another keyboard, or with a space that the phone put behind it, it is the same passphrase. */
const zelfdeZin = (zin: string): string => zin.normalize('NFKC').trim().replace(/\s+/g, ' ');
export const isLangGenoeg = (zin: string): boolean => [...zelfdeZin(zin)].length >= KORTSTE_ZIN;
export const isZelfdeZin = (een: string, ander: string): boolean => zelfdeZin(een) === zelfdeZin(ander);

/** Locks with a fresh salt and a fresh iv each time. */
export async function sluit(tekst: string, zin: string): Promise<Kist> {
  const zout = crypto.getRandomValues(new Uint8Array(ZOUT_OCTETTEN));
  const iv = crypto.getRandomValues(new Uint8Array(IV_OCTETTEN));
  const leeg = { vorm: 1, rondes: RONDES, zout, iv } as const;
  const octetten = new TextEncoder().encode(tekst);
  const gevuld = new Uint8Array(Math.ceil((octetten.length + 1) / BLOK) * BLOK).fill(0x20);
  gevuld.set(octetten);
  const inhoud = new Uint8Array(await crypto.subtle.encrypt(slot(leeg), await sleutelVan(zin, leeg), gevuld));
  return { ...leeg, inhoud, afdruk: await afdrukVan({ ...leeg, inhoud }) };
}

/** @throws NietTeOpenen or Beschadigd and nothing else when it does not open. */
export async function open(kist: Kist, zin: string): Promise<string> {
  if (!isKist(kist) || (kist.afdruk && !isGelijk(kist.afdruk, await afdrukVan(kist)))) throw new Beschadigd();
  try {
    const inhoud = await crypto.subtle.decrypt(slot(kist), await sleutelVan(zin, kist), kist.inhoud);
    return new TextDecoder('utf-8', { fatal: true }).decode(inhoud).trimEnd();
  } catch {
    throw new NietTeOpenen();
  }
}

export function isKist(x: unknown): x is Kist {
  if (typeof x !== 'object' || x === null) return false;
  const { vorm, rondes, zout, iv, inhoud, afdruk } = x as Partial<Record<keyof Kist, unknown>>;
  if (vorm !== 1 || !Number.isInteger(rondes) || (rondes as number) < RONDES || (rondes as number) > MEESTE_RONDES) return false;
  if (afdruk !== undefined && !isOctetten(afdruk)) return false;
  return isOctetten(zout) && zout.length === ZOUT_OCTETTEN && isOctetten(iv) && iv.length === IV_OCTETTEN && isOctetten(inhoud);
}

/** By its name, because a copy out of the database may come from another realm. */
const isOctetten = (x: unknown): x is Uint8Array => Object.prototype.toString.call(x) === '[object Uint8Array]';

type Omslag = Omit<Kist, 'inhoud' | 'afdruk'>;

const opschrift = ({ vorm, rondes, zout }: Omslag): string => `regelingencheck ${vorm} ${rondes} ${[...zout].join('.')}`;

/** What stands outside the cipher is held to it all the same. */
const slot = (om: Omslag): AesGcmParams => ({ name: 'AES-GCM', iv: om.iv, additionalData: new TextEncoder().encode(opschrift(om)) });

async function afdrukVan(kist: Omit<Kist, 'afdruk'>): Promise<Uint8Array<ArrayBuffer>> {
  const om = new TextEncoder().encode(opschrift(kist));
  const alles = new Uint8Array(om.length + kist.iv.length + kist.inhoud.length);
  alles.set(om);
  alles.set(kist.iv, om.length);
  alles.set(kist.inhoud, om.length + kist.iv.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', alles));
}

const isGelijk = (een: Uint8Array, ander: Uint8Array): boolean => een.length === ander.length && een.every((octet, i) => octet === ander[i]);

async function sleutelVan(zin: string, { zout, rondes }: Pick<Kist, 'zout' | 'rondes'>): Promise<CryptoKey> {
  const stof = await crypto.subtle.importKey('raw', new TextEncoder().encode(zelfdeZin(zin)), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt: zout, iterations: rondes }, stof, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
