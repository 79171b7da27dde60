import { isOpen } from '../domain/antwoord.ts';
import { type Vraag, zelfde } from '../domain/vraag.ts';
import type { Feiten } from './feiten.ts';
import type { Gemis } from './gemis.ts';
import type { Regeling } from './regelboek.ts';
import { ontbreekt, ontbreektVoorVerwijzing } from './toets.ts';

/** A question that was not asked yet, and how many regelingen and referrals wait for its answer. */
export interface OpenVraag {
  readonly vraag: Vraag;
  readonly wachten: number;
}

/**
 * All questions worth asking now, the best first: what blocks most, ties in the human order of `rules/vragen.yaml`. What does not
 * stand in that file is not part of the conversation; it can be answered where the outcome is shown.
 */
export function openVragen(f: Feiten): OpenVraag[] {
  const { regelingen, verwijzingen, vragen } = f.kader.regelboek;
  const telling = new Map<Gemis, number>();
  const tel = (gemis: readonly Gemis[]): void => {
    for (const g of gemis) if (isOpen(g.reden)) telling.set(g, (telling.get(g) ?? 0) + 1);
  };
  for (const regeling of regelingen) tel(ontbreekt(regeling, f));
  for (const verwijzing of verwijzingen) tel(ontbreektVoorVerwijzing(verwijzing, f));
  const plaats = (v: Vraag): number => vragen.findIndex((regel) => regel.id === v.id);
  const open = [...telling].map(([{ vraag }, wachten]) => ({ vraag, wachten })).filter(({ vraag }) => plaats(vraag) !== -1);
  // Amounts of one person were counted in their own order, which sorting keeps.
  return open.sort((a, b) => b.wachten - a.wachten || plaats(a.vraag) - plaats(b.vraag));
}

/** undefined: everything that can be settled is settled. */
export const volgendeVraag = (f: Feiten): Vraag | undefined => openVragen(f)[0]?.vraag;

/** The regelingen that wait for this answer: why it is asked. */
export const wachtOp = (v: Vraag, f: Feiten): Regeling[] =>
  f.kader.regelboek.regelingen.filter((regeling) => ontbreekt(regeling, f).some((g) => zelfde(g.vraag, v)));
