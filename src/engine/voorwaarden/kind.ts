import { isBekend } from '../../domain/antwoord.ts';
import { en, JA, NEE, niet, ONBEKEND, type Oordeel, of } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { misschienNetVolwassen, netVolwassenGemis } from '../kinderen.ts';
import { dagVanBegin, leeftijdOpDag, vanaf } from '../leeftijd.ts';
import type { Begin, KindVoorwaarde } from '../voorwaarde.ts';
import type { Soort } from './soort.ts';

/** At least one child at home from `van` up to, not including, `tot` years old, today or when the quarter or the month began. */
export const kind: Soort<'kind'> = {
  rekenaar: (v) => {
    const { van, tot, begin } = v;
    if (begin !== undefined) return (f) => bijBegin(v, begin, f);
    return (f) => {
      if (f.leeftijdenKinderen === undefined) return ONBEKEND;
      let uit: Oordeel = NEE;
      for (const leeftijd of f.leeftijdenKinderen) {
        uit = of(uit, en(vanaf(leeftijd, van), niet(vanaf(leeftijd, tot))));
        if (uit === JA) return JA;
      }
      return uit;
    };
  },
  gemis: ({ begin }, f) => [
    ...gemistVan(f.huishouden, 'kinderen'),
    ...leeftijdGemis(f.huishouden, 'kinderen'),
    ...netVolwassenGemis(f, begin !== undefined && isBekend(f.huishouden.kinderen)),
  ],
  meting: () => ({}),
};

/** Who turned 18 since then is one of the others at the address, of whom it is not asked whose child they are. */
function bijBegin({ van, tot }: KindVoorwaarde, begin: Begin, f: Feiten): Oordeel {
  const { kinderen } = f.huishouden;
  if (!isBekend(kinderen)) return ONBEKEND;
  const dag = dagVanBegin(begin, f);
  let uit: Oordeel = misschienNetVolwassen(f, dag) > 0 ? ONBEKEND : NEE;
  for (const { geboren } of kinderen) {
    const { min, max } = leeftijdOpDag(geboren, dag, f);
    if (min >= van && max < tot) return JA;
    if (max >= van && min < tot) uit = ONBEKEND;
  }
  return uit;
}
