import type { UitkomstWoord } from '../../src/domain/uitkomst.ts';

/** What the second judge says of a condition, worst first. */
export type Oordeel = 'nee' | 'open' | 'mens' | 'ja';
const SLECHTSTE_EERST: readonly Oordeel[] = ['nee', 'open', 'mens', 'ja'];
/** What is open can still become anything, so it goes before what a person decides. */
const BESTE_EERST: readonly Oordeel[] = ['ja', 'open', 'mens', 'nee'];

export const WOORD: Readonly<Record<Oordeel, UitkomstWoord>> = { nee: 'waarschijnlijk-niet', open: 'misschien', mens: 'maatwerk', ja: 'waarschijnlijk' };

export const alle = (oordelen: readonly Oordeel[]): Oordeel => SLECHTSTE_EERST.find((o) => oordelen.includes(o)) ?? 'ja';
export const een = (oordelen: readonly Oordeel[]): Oordeel => BESTE_EERST.find((o) => oordelen.includes(o)) ?? 'nee';
export const ofNee = (waar: boolean): Oordeel => (waar ? 'ja' : 'nee');
export const ofOpen = (waar: boolean): Oordeel => (waar ? 'ja' : 'open');
export const ofMens = (waar: boolean): Oordeel => (waar ? 'ja' : 'mens');
/** Every reading must agree. */
export const eens = (mogelijk: readonly boolean[]): Oordeel => (mogelijk.every(Boolean) ? 'ja' : mogelijk.some(Boolean) ? 'open' : 'nee');
