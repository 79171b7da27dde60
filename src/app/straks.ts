import { isBekend } from '../domain/antwoord.ts';
import { kwartaalVan, plusDagen } from '../domain/datum.ts';
import { ONBEKEND_PERSOON, type Persoon } from '../domain/huishouden.ts';
import { type Feiten, leidAf } from '../engine/index.ts';
import { type Verschil, verschillen } from './vergelijk.ts';

/** What a baby that is on its way will change, with the rules and the answers of now. */
export interface Straks {
  readonly feiten: Feiten;
  /** What does not fit now and fits then, or may bring in something then. */
  readonly komtErbij: readonly Verschil[];
  /** What fits already, with an amount that becomes another one. */
  readonly anderBedrag: readonly Verschil[];
}

/** undefined: no baby is on its way, or it is not known which children there are. */
export function naGeboorte(nu: Feiten): Straks | undefined {
  const { huishouden: h, kader, peildatum } = nu;
  if (h.situaties.zwanger !== true || !isBekend(h.kinderen)) return undefined;
  // Kinderbijslag looks at the first day of a quarter, so the baby of this sum is there on it.
  const baby: Persoon = { ...ONBEKEND_PERSOON, geboren: { op: plusDagen(kwartaalVan(peildatum), -1) } };
  const feiten = leidAf(kader, { ...h, kinderen: [...h.kinderen, baby] }, peildatum);
  const alle = verschillen(nu, feiten);
  const levertOp = ({ dan }: Verschil): boolean => dan.bedrag !== undefined && dan.bedrag.max > 0;
  return {
    feiten,
    komtErbij: alle.filter((v) => v.aard === 'komt-erbij' && (v.dan.uitkomst !== 'misschien' || levertOp(v))),
    anderBedrag: alle.filter((v) => v.aard === 'bedrag' && levertOp(v)),
  };
}
