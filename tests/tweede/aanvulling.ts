import type { Huishouden } from '../../src/domain/huishouden.ts';
import { type Bron, bekend, bronnenVan, paar, perJaar } from './inkomen.ts';
import { situatieVan, woonvormen } from './inkomenseis.ts';
import { bijstandsnormen, type Norm } from './normen.ts';
import { cijfersOp, type Halfjaar, SOORTEN } from './tabellen.ts';
import type { Mogelijk } from './zorg-en-kind.ts';

/** Art. 19 lid 2: what the income falls short of the norm, holiday pay left out, for every reading of the norm and of the income. */
export function aanvullingen(h: Huishouden, dag: number): Mogelijk {
  const c = cijfersOp(dag);
  const s = situatieVan(h);
  if (!c || s.eigen === 'minderjarig') return ['onbekend'];
  // What is seized is income too (art. 475a Rv), and may be all that the norm leaves.
  const niets = h.situaties.loonbeslag === true && paar(h).some((p) => bekend(p.inkomsten).some((b) => SOORTEN[b.soort]?.[0] === 'geheel' && perJaar(b) > 0));
  const lezingen = woonvormen(s).flatMap((waar) => bijstandsnormen(c, waar));
  const bedragen = lezingen.flatMap(({ samen, alleenAanvrager }) => {
    const tekort = tekorten(c, h, samen, 'twee');
    if (!alleenAanvrager) return tekort;
    // Art. 32 lid 3: the income of a partner without a right counts as far as the two have more than the norm of two.
    return tekorten(c, h, alleenAanvrager, 'aanvrager').map((eigen, i) => Math.min(eigen, tekort[i] ?? eigen));
  });
  return niets ? [...bedragen, 0] : bedragen;
}

/** For the lowest and the highest income. */
function tekorten(c: Halfjaar, h: Huishouden, norm: Norm, wie: 'twee' | 'aanvrager'): readonly number[] {
  const bronnen = bronnenVan(c, h, wie === 'twee' ? paar(h) : [h.aanvrager]);
  // Art. 19 lid 3: 5 % of what is held against the norm with holiday pay in it is holiday pay; without any it is held against either.
  return [1, 0.95].flatMap((zonderTegen) => {
    const deel = (d: Bron[number]): number => (d.exclusief ?? 0) + 0.95 * (d.inclusief ?? 0) + zonderTegen * (d.zonder ?? 0);
    return [Math.min, Math.max].map((kies) => {
      const inkomen = bronnen.reduce((som, bron) => som + kies(...bron.map(deel)), 0) / 12;
      return Math.max(0, norm.exclusief - Math.max(0, inkomen));
    });
  });
}
