import { haalTaal, TALEN } from '../app/i18n.ts';
import { bijRust } from '../app/rust.ts';
import { lui } from './parts/lui.ts';

export const Begin = lui(() => import('./inwoner/Begin.tsx').then((m) => m.Begin));
export const Vraagscherm = lui(() => import('./inwoner/Vraagscherm.tsx').then((m) => m.Vraagscherm));
export const Controle = lui(() => import('./inwoner/Controle.tsx').then((m) => m.Controle));
export const Uitkomstscherm = lui(() => import('./inwoner/Uitkomstscherm.tsx').then((m) => m.Uitkomstscherm));
export const Hulp = lui(() => import('./inwoner/Hulp.tsx').then((m) => m.Hulp));
export const Over = lui(() => import('./inwoner/Over.tsx').then((m) => m.Over));
export const Dekking = lui(() => import('./inwoner/Dekking.tsx').then((m) => m.Dekking));
export const Cijfermelding = lui(() => import('./inwoner/Cijfermelding.tsx').then((m) => m.Cijfermelding));

const ALLE = [Begin, Vraagscherm, Controle, Uitkomstscherm, Hulp, Over, Dekking, Cijfermelding];

/** Fetches everything once the first screen stands, so that nothing has to be fetched in the middle of a conversation. */
export function haalAllesVooruit(): void {
  bijRust(() => {
    const alles = [...ALLE.map((scherm) => scherm.haal()), ...TALEN.map(({ code }) => haalTaal(code))];
    void Promise.allSettled(alles);
  });
}

export function vergeetMislukt(): void {
  for (const scherm of ALLE) scherm.vergeet();
}
