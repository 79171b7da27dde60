import type { Afspraak } from './kalender.ts';
import { type Plan, type Planstap, standVan } from './plan.ts';

/** Every step of the plan with a day, as an appointment. What the resident wrote beside it stays out of the calendar. */
export const afsprakenVan = (plan: Plan, stappen: readonly Planstap[], tekst: (stap: Planstap) => Pick<Afspraak, 'titel' | 'uitleg'>): readonly Afspraak[] =>
  stappen.flatMap((stap) => {
    const { dag, tijd } = standVan(plan, stap.organisatie.id);
    return dag === undefined ? [] : [{ id: `${plan.merk}-${stap.organisatie.id}@regelingencheck`, dag, tijd, ...tekst(stap) }];
  });
