import type { Huishouden, Woning } from '../../src/domain/huishouden.ts';
import { bekend, binnen, bronnenVan, leeftijd, paar } from './inkomen.ts';
import { bijstandsnormen, type Leeftijdsgroep, type Lezing, type Situatie, sociaalMinima } from './normen.ts';
import { cijfersOp } from './tabellen.ts';
import { eens, type Oordeel } from './waarheid.ts';

const groepVan = (jaren: number): Leeftijdsgroep => (jaren < 18 ? 'minderjarig' : jaren < 21 ? 'jong' : jaren < 67 ? 'gewoon' : 'aow');

function woningVan(h: Huishouden): Woning {
  const { woning } = h;
  if (woning === 'niet-gevraagd' || woning === 'weet-niet' || woning === 'zeg-niet') throw new Error('woning onbekend');
  return woning;
}

export function situatieVan(h: Huishouden): Situatie {
  const partner = bekend(h.partner);
  // Art. 19a lid 1: 27 or older, no student, no commercial contract.
  const n = bekend(h.huisgenoten).filter((p) => leeftijd(p) >= 27 && !p.studeert && !p.huurtKamer).length;
  // Who rents a room has the contract with somebody at the address, or with the same third person: not said with whom.
  const onzeker = h.aanvrager.huurtKamer === true || ['geen', 'inrichting'].includes(woningVan(h));
  return {
    eigen: groepVan(leeftijd(h.aanvrager)),
    ander: partner && groepVan(leeftijd(partner)),
    kind: bekend(h.kinderen).length > 0,
    inInrichting: woningVan(h) === 'inrichting',
    kostendelers: onzeker ? [0, n] : [n],
  };
}

/** Art. 1 f: not every opvang or home with guidance is an inrichting, and which one it is was not said. */
export const woonvormen = (s: Situatie): readonly Situatie[] => (s.inInrichting ? [s, { ...s, inInrichting: false }] : [s]);

interface Inkomenseis {
  readonly van: 'bijstandsnorm' | 'sociaal-minimum';
  readonly procenten: readonly number[];
  readonly onder?: boolean;
}

export function inkomen(h: Huishouden, dag: number, eis: Inkomenseis): Oordeel {
  const c = cijfersOp(dag);
  const s = situatieVan(h);
  if (!c || s.eigen === 'minderjarig') return 'open';
  const samen = bronnenVan(c, h, paar(h));
  const alleen = bronnenVan(c, h, [h.aanvrager]);
  const normen = eis.van === 'bijstandsnorm' ? bijstandsnormen : sociaalMinima;
  const lezingen: readonly Lezing[] = woonvormen(s).flatMap((waar) => normen(c, waar));
  const strikt = eis.onder === true;
  const mogelijk: boolean[] = [];
  for (const lezing of lezingen) {
    for (const procent of eis.procenten) {
      const eigen = lezing.alleenAanvrager && binnen(alleen, lezing.alleenAanvrager, procent, strikt);
      mogelijk.push(...binnen(samen, lezing.samen, procent, strikt).map((waar, i) => waar && (eigen?.[i] ?? true)));
    }
  }
  return eens(mogelijk);
}
