import type { Antwoord } from '../domain/antwoord.ts';
import { type BedragFout, leesBedrag } from '../domain/geld.ts';
import { gewoneCijfers } from '../domain/schrift.ts';
import type { Verandering, Veranderingsoort } from './watals.ts';

/** The fields in which a change is typed, as text. */
export interface Invoer {
  readonly netto: string;
  readonly stopt: string;
  readonly leeftijd: string;
  readonly bezit: string;
  readonly aow: string;
  readonly pensioen: string;
}
export type Invoerveld = keyof Invoer;
export const LEGE_INVOER: Invoer = { netto: '', stopt: '', leeftijd: '', bezit: '', aow: '', pensioen: '' };

/** Which fields belong to a change, in the order in which they stand. */
export const VELDEN: { readonly [S in Veranderingsoort]: readonly Invoerveld[] } = {
  'meer-uren': ['netto'],
  werk: ['netto', 'stopt'],
  'partner-erbij': ['leeftijd', 'netto', 'bezit'],
  'partner-weg': [],
  'kind-18': [],
  aow: ['aow', 'pensioen'],
};

export type Invoerfout = BedragFout | 'leeftijd' | 'stopt';
const OUDSTE = 120;

/** What is wrong with one field; an own new income is the point of the question, the rest may stay empty. */
export function foutIn(soort: Veranderingsoort, veld: Invoerveld, tekst: string): Invoerfout | undefined {
  if (veld === 'stopt') return tekst === '' ? 'stopt' : undefined;
  if (tekst.trim() === '') return veld === 'netto' && soort !== 'partner-erbij' ? 'leeg' : undefined;
  if (veld === 'leeftijd') return leeftijd(tekst) === undefined ? 'leeftijd' : undefined;
  const gelezen = leesBedrag(tekst);
  return 'fout' in gelezen ? gelezen.fout : undefined;
}

export function leesVerandering(soort: Veranderingsoort, i: Invoer): Verandering {
  switch (soort) {
    case 'meer-uren':
      return { soort, netto: centen(i.netto) };
    case 'werk':
      return { soort, netto: centen(i.netto), uitkeringStopt: i.stopt === 'ja' ? true : i.stopt === 'nee' ? false : 'weet-niet' };
    case 'partner-erbij':
      return { soort, leeftijd: leeftijd(i.leeftijd) ?? 'weet-niet', netto: centen(i.netto), bezit: centen(i.bezit) };
    case 'aow':
      return { soort, aow: centen(i.aow), pensioen: centen(i.pensioen) };
    case 'partner-weg':
    case 'kind-18':
      return { soort };
  }
}

function centen(tekst: string): Antwoord<number> {
  const gelezen = leesBedrag(tekst);
  return 'fout' in gelezen ? 'weet-niet' : gelezen.centen;
}

function leeftijd(tekst: string): number | undefined {
  const jaren = gewoneCijfers(tekst).trim();
  return /^\d{1,3}$/.test(jaren) && Number(jaren) <= OUDSTE ? Number(jaren) : undefined;
}
