import type { Interval } from '../domain/interval.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import { type Feiten, type Regeling, toetsRegeling } from '../engine/index.ts';
import { perMaand } from './opbrengst.ts';

/** How one regeling ends, with the amount per month where the law fixes it. */
export interface Kant {
  readonly uitkomst: UitkomstWoord;
  readonly bedrag: Interval | undefined;
}

/** What a difference comes down to for who reads it. */
export const AARDEN = ['valt-weg', 'komt-erbij', 'bedrag', 'woord'] as const;
export type Aard = (typeof AARDEN)[number];

export interface Verschil {
  readonly regeling: Regeling;
  readonly aard: Aard;
  readonly nu: Kant;
  readonly dan: Kant;
}

const MOGELIJK: readonly UitkomstWoord[] = ['krijgt-u-vanzelf', 'waarschijnlijk', 'maatwerk', 'misschien'];
export const kanNog = (uitkomst: UitkomstWoord): boolean => MOGELIJK.includes(uitkomst);

function kantVan(regeling: Regeling, f: Feiten): Kant {
  const uitkomst = toetsRegeling(regeling, f);
  return { uitkomst, bedrag: kanNog(uitkomst) ? perMaand(regeling, f) : undefined };
}

/** Which regelingen change in word or in amount, in the order of the rulebook. */
export const verschillen = (nu: Feiten, dan: Feiten): readonly Verschil[] =>
  nu.kader.regelboek.regelingen.flatMap((regeling) => {
    const [eerst, daarna] = [kantVan(regeling, nu), kantVan(regeling, dan)];
    const aard = aardVan(eerst, daarna);
    return aard ? [{ regeling, aard, nu: eerst, dan: daarna }] : [];
  });

function aardVan(nu: Kant, dan: Kant): Aard | undefined {
  if (kanNog(nu.uitkomst) !== kanNog(dan.uitkomst)) return kanNog(nu.uitkomst) ? 'valt-weg' : 'komt-erbij';
  if (nu.uitkomst !== dan.uitkomst) return 'woord';
  return nu.bedrag?.min === dan.bedrag?.min && nu.bedrag?.max === dan.bedrag?.max ? undefined : 'bedrag';
}
