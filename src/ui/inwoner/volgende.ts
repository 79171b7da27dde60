import { eersteOpen, plaatsVan, type Sessie } from '../../app/sessie.ts';
import type { Vraag } from '../../domain/vraag.ts';
import type { Terugweg } from './Geheugen.ts';

export const padVan = (plaats: number): string => `/vraag/${plaats + 1}`;

/** Which screen comes after this answer. Who came to change one answer goes back, unless it opened a new question. */
export function volgendScherm(na: Sessie, vraag: Vraag, terugNaar: Terugweg | null): string {
  const open = eersteOpen(na);
  if (terugNaar) return open === -1 ? terugNaar : padVan(open);
  const plaats = plaatsVan(na, vraag) + 1;
  return plaats < na.gesteld.length ? padVan(plaats) : '/controle';
}
