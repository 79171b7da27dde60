import type { Interval } from '../domain/interval.ts';
import { delenVan, type Feiten, heeftCijfers, type Regeling, type Voorwaarde } from '../engine/index.ts';

/** The limits that regelingen use, in percentages of the sociaal minimum. */
export const TREDEN = [100, 120, 130, 140] as const;

export interface Trede {
  readonly procent: number;
  /** Eurocents per month. */
  readonly bedrag: Interval;
  readonly regelingen: readonly Regeling[];
}

export type Ladder =
  | { readonly soort: 'geen-cijfers' | 'geen-norm' }
  | {
      readonly soort: 'bekend';
      readonly treden: readonly Trede[];
      readonly vakantiegeld: 'inclusief' | 'exclusief';
      /** The income in percentages; null: nothing is known of it. The highest may be infinite. */
      readonly inkomen: Interval | null;
    };

/** Net income as a percentage of the sociaal minimum, as the conditions take it: an interval where answers or rules leave it open; null without a norm. */
export function percentage({ percentages }: Feiten): Interval | null {
  const deel = percentages['sociaal-minimum'];
  return deel && { min: inProcenten(deel.laagst), max: inProcenten(deel.hoogst) };
}

/** A year of income against twelve months of norm. */
const inProcenten = ([teller, noemer]: readonly [number, number]): number => (100 * teller) / (12 * noemer);

export function ladderVan(f: Feiten): Ladder {
  if (!heeftCijfers(f)) return { soort: 'geen-cijfers' };
  const deel = percentage(f);
  if (!f.sociaalMinimum || !deel) return { soort: 'geen-norm' };
  const { exclusief, inclusief, onduidelijk } = f.inkomen;
  const metVakantiegeld = exclusief.max === 0 && onduidelijk.max === 0 && inclusief.max > 0;
  const basis = metVakantiegeld ? f.sociaalMinimum.inclusief : f.sociaalMinimum.exclusief;
  return {
    soort: 'bekend',
    treden: TREDEN.map((procent) => ({
      procent,
      bedrag: { min: Math.floor((basis.min * procent) / 100), max: Math.floor((basis.max * procent) / 100) },
      regelingen: f.kader.regelboek.regelingen.filter((regeling) => heeftGrens(regeling.voorwaarde, procent)),
    })),
    vakantiegeld: metVakantiegeld ? 'inclusief' : 'exclusief',
    inkomen: deel.min <= 0 && !Number.isFinite(deel.max) ? null : { min: Math.max(0, deel.min), max: Math.max(0, deel.max) },
  };
}

function heeftGrens(v: Voorwaarde, procent: number): boolean {
  return (v.soort === 'inkomen' && v.procent === procent) || delenVan(v).some((deel) => heeftGrens(deel, procent));
}
