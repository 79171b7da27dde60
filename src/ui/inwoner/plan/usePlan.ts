import { useState } from 'react';
import { nieuwPlan, type Plan } from '../../../app/plan.ts';
import { useGeheugen } from '../Geheugen.ts';

/** The plan of this conversation, which begins with the first thing that is written on it. */
export function usePlan(): { readonly plan: Plan; readonly wijzig: (stap: (plan: Plan) => Plan) => void } {
  const { plan, onthoud } = useGeheugen();
  const [nieuw] = useState(nieuwPlan);
  return { plan: plan ?? nieuw, wijzig: (stap) => onthoud((o) => ({ ...o, plan: stap(o.plan ?? nieuw) })) };
}
