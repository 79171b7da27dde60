import { WOORDEN } from './woorden.ts';

/** What many people take for a password, and rows of a keyboard. Behind one of these the rest has to be long enough by itself. */
const BEKEND =
  'regelingencheck nederland wachtwoord ikhouvanjou ikhouvanje passwoord password wachtzin bijstand gemeente voetbal feyenoord iloveyou princess sunshine football welkom geheim assen admin dragon monkey letmein login hallo test ajax zomer herfst winter lente'.split(
    ' ',
  );
const RIJEN = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm'];
const KORTSTE_RIJ = 4;
const MINST_TEKENS = 8;
const MINST_VERSCHILLEND = 6;

/** Whether somebody who tries the obvious opens it: one sign or word again and again, a row of the keyboard, a common password. */
export function isTeRaden(zin: string): boolean {
  const los = zin.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const rest = BEKEND.reduce((over, woord) => over.replaceAll(woord, ''), zonderRijen(los)).replace(/(.{2,})\1+/g, '$1');
  return [...rest].length < MINST_TEKENS || new Set(rest).size < MINST_VERSCHILLEND;
}

/** Without what stands next to each other on a keyboard or in the alphabet, forwards or backwards. */
function zonderRijen(tekst: string): string {
  const tekens = [...tekst];
  const naast = (een: string, ander: string): boolean => RIJEN.some((rij) => rij.includes(een + ander) || rij.includes(ander + een));
  let uit = '';
  for (let van = 0, tot = 1; van < tekens.length; van = tot, tot += 1) {
    while (tot < tekens.length && naast(tekens[tot - 1] ?? '', tekens[tot] ?? '')) tot += 1;
    if (tot - van < KORTSTE_RIJ) uit += tekens.slice(van, tot).join('');
  }
  return uit;
}

const AANTAL = 5;

/** Five words by chance, 45 bits: with the rounds of the lock too many to try. */
export const bedenkZin = (): string => [...crypto.getRandomValues(new Uint16Array(AANTAL))].map((getal) => WOORDEN[getal % WOORDEN.length]).join(' ');
