import type { Cijferstand } from '../../../app/cijfers.ts';
import type { Opbrengst } from '../../../app/opbrengst.ts';
import type { Sessie } from '../../../app/sessie.ts';
import type { Feiten, Uitkomst } from '../../../engine/index.ts';

/** Everything that is shown of one household, derived from its answers. */
export interface Beeld {
  readonly sessie: Sessie;
  readonly feiten: Feiten;
  readonly uitkomsten: readonly Uitkomst[];
  readonly opbrengst: Opbrengst;
  readonly stand: Cijferstand;
}
