import { lettergrepen } from './lettergrepen.ts';

/** An amount or a name that is filled in later counts as one ordinary word. */
const INVULLING = /\{\{[^}]+\}\}/g;
const EINDE = /[.?!]['"”)]?$/;

/** The sentences of a text; a label or the name of a button is none. */
export const zinnen = (tekst: string): string[] =>
  tekst
    .replace(INVULLING, 'iets')
    .split(/(?<=[.?!:]['"”)]?)\s+(?=\S)/)
    .map((zin) => zin.trim())
    .filter((zin) => EINDE.test(zin));

export const woorden = (zin: string): string[] => zin.split(/[\s/]+/).filter((deel) => /[\p{L}\p{N}]/u.test(deel));

export interface Leesmaat {
  readonly woorden: number;
  readonly perZin: number;
  /** Flesch-Douma: 100 is very easy, 60 is plain, below 45 is hard. */
  readonly gemak: number;
}

export function leesmaat(teksten: readonly string[]): Leesmaat {
  const alleZinnen = teksten.flatMap(zinnen);
  const alleWoorden = alleZinnen.flatMap(woorden);
  const perZin = alleWoorden.length / alleZinnen.length;
  const perWoord = alleWoorden.reduce((som, woord) => som + lettergrepen(woord), 0) / alleWoorden.length;
  return { woorden: alleWoorden.length, perZin, gemak: 206.84 - 0.93 * perZin - 77 * perWoord };
}
