import type { ComponentType } from 'react';
import { bijRust } from '../app/rust.ts';
import { lui } from './parts/lui.ts';

/** A screen and the words on it, which are fetched together. */
const scherm = (laad: () => Promise<ComponentType>) => lui(() => Promise.all([laad(), import('../app/teksten-later.ts')]).then(([inhoud]) => inhoud));

export const Begin = scherm(() => import('./inwoner/Begin.tsx').then((m) => m.Begin));
export const Vraagscherm = scherm(() => import('./inwoner/Vraagscherm.tsx').then((m) => m.Vraagscherm));
export const Controle = scherm(() => import('./inwoner/Controle.tsx').then((m) => m.Controle));
export const Uitkomstscherm = scherm(() => import('./inwoner/Uitkomstscherm.tsx').then((m) => m.Uitkomstscherm));
export const Hulp = scherm(() => import('./inwoner/Hulp.tsx').then((m) => m.Hulp));
export const Over = scherm(() => import('./inwoner/Over.tsx').then((m) => m.Over));
export const Dekking = scherm(() => import('./inwoner/Dekking.tsx').then((m) => m.Dekking));
export const Toegankelijkheid = scherm(() => import('./inwoner/Toegankelijkheid.tsx').then((m) => m.Toegankelijkheid));
export const Cijfermelding = scherm(() => import('./inwoner/Cijfermelding.tsx').then((m) => m.Cijfermelding));
export const WatAls = scherm(() => import('./inwoner/WatAls.tsx').then((m) => m.WatAls));
export const Plan = scherm(() => import('./inwoner/Plan.tsx').then((m) => m.Plan));
export const Bewaren = scherm(() => import('./inwoner/Bewaren.tsx').then((m) => m.Bewaren));

/** Only for who loses the answers. */
export const WeerBegin = lui(() => import('./inwoner/WeerBegin.tsx').then((m) => m.WeerBegin));

const ALLE = [Begin, Vraagscherm, Controle, Uitkomstscherm, Hulp, Over, Dekking, Toegankelijkheid, Cijfermelding, WatAls, Plan, Bewaren];

/**
 * Fetches everything once the first screen stands, so that nothing has to be fetched in the middle of a conversation: one part in
 * each quiet moment, because a slow phone that reads all of them at once does not answer a tap.
 */
export function haalAllesVooruit(): void {
  const wachtrij = ALLE.map((deel) => () => deel.haal());
  const volgende = (): void => {
    const haal = wachtrij.shift();
    if (haal) void Promise.allSettled([haal()]).then(() => bijRust(volgende));
  };
  bijRust(volgende);
}

export function vergeetMislukt(): void {
  for (const deel of ALLE) deel.vergeet();
}
