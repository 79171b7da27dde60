import { JA, MAATWERK, NEE, ONBEKEND, type Oordeel } from '../domain/oordeel.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import type { Feiten } from './feiten.ts';
import type { Gemis } from './gemis.ts';
import type { Regeling, Verwijzing, Voorwaarde } from './regelboek.ts';
import { gemisVan } from './voorwaarden/index.ts';
import type { Rekenaar } from './voorwaarden/soort.ts';

export interface Uitkomst {
  readonly regeling: Regeling;
  readonly uitkomst: UitkomstWoord;
}

const oordeel = (v: Voorwaarde, f: Feiten): Oordeel => f.kader.programma.oordeel(v, f);

export function toetsAlles(f: Feiten): Uitkomst[] {
  const { regelboek, programma } = f.kader;
  return regelboek.regelingen.map((regeling, nr) => ({ regeling, uitkomst: woordVoor(regeling, f, programma.regelingen[nr] as Rekenaar) }));
}

/** How a regeling ends for this household on this day. A definite word holds whatever the missing answers turn out to be. */
export const toetsRegeling = (regeling: Regeling, f: Feiten): UitkomstWoord => woordVoor(regeling, f, (feiten) => oordeel(regeling.voorwaarde, feiten));

function woordVoor(regeling: Regeling, f: Feiten, rekenaar: Rekenaar): UitkomstWoord {
  if (isVoorbij(regeling, f)) return 'bestaat-niet-meer';
  switch (isBegonnen(regeling, f) ? rekenaar(f) : ONBEKEND) {
    case JA:
      return regeling.vanzelf ? 'krijgt-u-vanzelf' : 'waarschijnlijk';
    case NEE:
      return 'waarschijnlijk-niet';
    case MAATWERK:
      return 'maatwerk';
    case ONBEKEND:
      return 'misschien';
  }
}

export const isVoorbij = ({ geldig }: Regeling, f: Feiten): boolean => f.peildatum >= (geldig.tot ?? Number.POSITIVE_INFINITY);

/** A regeling that has not begun on this day is not known to apply, and not known not to. */
export function oordeelOver(regeling: Regeling, f: Feiten): Oordeel {
  return isBegonnen(regeling, f) ? oordeel(regeling.voorwaarde, f) : ONBEKEND;
}

const isBegonnen = ({ geldig }: Regeling, f: Feiten): boolean => f.peildatum >= (geldig.vanaf ?? 0);

/** The unknown answers that can still change this regeling, each once. */
export const ontbreekt = (regeling: Regeling, f: Feiten): Gemis[] =>
  isVoorbij(regeling, f) || oordeelOver(regeling, f) !== ONBEKEND ? [] : elkEenmaal(gemisVan(regeling.voorwaarde, f));

/** The unknown answers that decide whether this referral fits, and whether it goes first. */
export const ontbreektVoorVerwijzing = ({ voorwaarde, voorrang }: Verwijzing, f: Feiten): Gemis[] =>
  elkEenmaal([voorwaarde, voorrang].flatMap((v) => (v && oordeel(v, f) === ONBEKEND ? gemisVan(v, f) : [])));

/** Whether the situation of the household calls for this referral; who has not said so is not sent there. */
export const past = ({ voor, voorwaarde }: Verwijzing, f: Feiten): boolean => voor === 'inwoner' && (voorwaarde === undefined || oordeel(voorwaarde, f) === JA);

export const heeftVoorrang = ({ voorrang }: Verwijzing, f: Feiten): boolean => voorrang !== undefined && oordeel(voorrang, f) === JA;

const elkEenmaal = (gemis: readonly Gemis[]): Gemis[] => [...new Set(gemis)];
