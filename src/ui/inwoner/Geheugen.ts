import { createContext, type Dispatch, type SetStateAction, useCallback, useContext } from 'react';
import type { Plan } from '../../app/plan.ts';
import type { Sessie } from '../../app/sessie.ts';

export type Terugweg = '/controle' | '/uitkomst';

/** Everything that is known of this conversation. It is in memory only: closing the page wipes it. */
export interface Onthouden {
  readonly sessie: Sessie | null;
  /** Where to go on after an answer was changed. */
  readonly terugNaar: Terugweg | null;
  /** Somebody came on a screen that needs answers, without having any. */
  readonly weerBegin: boolean;
  /** What was written on the plan; null: nothing yet. */
  readonly plan: Plan | null;
}

export interface Geheugen extends Onthouden {
  readonly onthoud: Dispatch<SetStateAction<Onthouden>>;
  /** What was typed and not yet answered, by question. */
  readonly concepten: Map<string, unknown>;
}

export const LEEG_GEHEUGEN: Onthouden = { sessie: null, terugNaar: null, weerBegin: false, plan: null };

export const GeheugenContext = createContext<Geheugen | null>(null);

export function useGeheugen(): Geheugen {
  const geheugen = useContext(GeheugenContext);
  if (!geheugen) throw new Error('GeheugenContext is missing');
  return geheugen;
}

/** Takes everything out of memory. */
export function useWis(): () => void {
  const { onthoud, concepten } = useGeheugen();
  return useCallback(() => {
    concepten.clear();
    onthoud(LEEG_GEHEUGEN);
  }, [concepten, onthoud]);
}
