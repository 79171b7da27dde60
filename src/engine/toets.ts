import { JA, ONBEKEND, type Oordeel } from '../domain/oordeel.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import type { Feiten } from './feiten.ts';
import type { Gemis } from './gemis.ts';
import type { Gereed, Uitkomst } from './programma.ts';
import type { Regeling, Verwijzing } from './regelboek.ts';
import type { Voorwaarde } from './voorwaarde.ts';
import { gemisVan } from './voorwaarden/index.ts';

const oordeel = (v: Voorwaarde, f: Feiten): Oordeel => f.kader.programma.oordeel(v, f);

export const toetsAlles = (f: Feiten): Uitkomst[] => f.kader.programma.regelingen.map((gereed) => uitkomstVan(gereed, f));

/** How a regeling ends for this household on this day. A definite word holds whatever the missing answers turn out to be. */
export const toetsRegeling = (regeling: Regeling, f: Feiten): UitkomstWoord => uitkomstVan(f.kader.programma.gereed(regeling), f).uitkomst;

/** A regeling that has not begun on this day is not known to apply, and not known not to. */
const uitkomstVan = ({ rekenaar, vanaf, tot, uitkomsten, voorbij }: Gereed, f: Feiten): Uitkomst =>
  f.peildatum >= tot ? voorbij : uitkomsten[f.peildatum >= vanaf ? rekenaar(f) : ONBEKEND];

export const isVoorbij = ({ geldig }: Regeling, f: Feiten): boolean => geldig.tot !== undefined && f.peildatum >= geldig.tot;

/** The unknown answers that can still change this regeling, each once. */
export const ontbreekt = (regeling: Regeling, f: Feiten): Gemis[] =>
  isVoorbij(regeling, f) || oordeel(regeling.voorwaarde, f) !== ONBEKEND ? [] : elkEenmaal(gemisVan(regeling.voorwaarde, f));

/** The unknown answers that decide whether this referral fits, and whether it goes first. */
export const ontbreektVoorVerwijzing = ({ voorwaarde, voorrang }: Verwijzing, f: Feiten): Gemis[] =>
  elkEenmaal([voorwaarde, voorrang].flatMap((v) => (v && oordeel(v, f) === ONBEKEND ? gemisVan(v, f) : [])));

/** Whether the situation of the household calls for this referral; who has not said so is not sent there. */
export const past = ({ voor, voorwaarde }: Verwijzing, f: Feiten): boolean => voor === 'inwoner' && (voorwaarde === undefined || oordeel(voorwaarde, f) === JA);

export const heeftVoorrang = ({ voorrang }: Verwijzing, f: Feiten): boolean => voorrang !== undefined && oordeel(voorrang, f) === JA;

const elkEenmaal = (gemis: readonly Gemis[]): Gemis[] => [...new Set(gemis)];
