import type { Datum } from '../../src/domain/datum.ts';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { kader } from '../regelboek.ts';
import { oordeelTweede } from './oordeel.ts';
import type { Verschil } from './oorzaken.ts';

/** Where the engine and the second judge do not say the same of a household. */
export function vergelijk(huishouden: Huishouden, dag: Datum, tel: (woord: string) => void = () => {}): Verschil[] {
  const tweede = oordeelTweede(huishouden, dag);
  const uitkomsten = toetsAlles(leidAf(kader, huishouden, dag));
  if (uitkomsten.length !== Object.keys(tweede).length) throw new Error('niet dezelfde regelingen');
  return uitkomsten.flatMap(({ regeling, uitkomst }) => {
    const ander = tweede[regeling.id];
    if (ander === undefined) throw new Error(`geen tweede oordeel: ${regeling.id}`);
    tel(uitkomst);
    return ander === uitkomst ? [] : [{ regeling: regeling.id, machine: uitkomst, tweede: ander, dag, huishouden }];
  });
}
