import type { UitkomstWoord } from '../domain/uitkomst.ts';
import { type Feiten, type Regeling, redenen, type Spoor } from '../engine/index.ts';

/** How far over a limit of money still reads as close to it. It orders cards and words, and decides nothing. */
const DICHTBIJ_PROCENT = 10;
const HOOGSTENS = 2;

const isGeldgrens = ({ voorwaarde, meting: { boven, grens } }: Spoor): boolean =>
  (voorwaarde.soort === 'inkomen' || voorwaarde.soort === 'vermogen') && boven !== undefined && grens !== undefined;

const isDichtbij = (spoor: Spoor): boolean => isGeldgrens(spoor) && (spoor.meting.boven ?? 0) * 100 <= (spoor.meting.grens?.max ?? 0) * DICHTBIJ_PROCENT;

/** The reasons why it does not fit now, when each of them is an amount just over a limit; empty: it is no near miss. */
export function netErboven(regeling: Regeling, f: Feiten): readonly Spoor[] {
  const nee = redenen(regeling, f).filter(({ oordeel }) => oordeel === 'nee');
  return nee.every(isDichtbij) ? nee : [];
}

/** The reasons that belong on the card itself: why not, up to which income it still fits, or what no answer of the resident settles. */
export function kernredenen(regeling: Regeling, uitkomst: UitkomstWoord, f: Feiten): readonly Spoor[] {
  if (uitkomst !== 'waarschijnlijk-niet' && uitkomst !== 'misschien') return [];
  const sporen = redenen(regeling, f);
  const kern =
    uitkomst === 'waarschijnlijk-niet'
      ? sporen.filter(({ oordeel }) => oordeel === 'nee')
      : sporen.flatMap(geheel).filter(({ oordeel, gemis, voorwaarde, meting }) => {
          if (oordeel !== 'onbekend') return false;
          return gemis.length === 0 || (voorwaarde.soort === 'inkomen' && (meting.jaTot ?? 0) > 0);
        });
  return kern.slice(0, HOOGSTENS);
}

const geheel = (spoor: Spoor): readonly Spoor[] => (spoor.voorwaarde.soort === 'alle' ? spoor.delen.flatMap(geheel) : [spoor]);

/** What could turn a near miss around, as names of sentences. */
type Verandering = 'inkomen' | 'thuis' | 'vermogen' | 'vakantiegeld' | 'grens';

export function watKanVeranderen(sporen: readonly Spoor[], f: Feiten): readonly Verandering[] {
  const soorten = new Set(sporen.map(({ voorwaarde }) => voorwaarde.soort));
  const uit: Verandering[] = [];
  if (soorten.has('inkomen')) uit.push('inkomen', 'thuis');
  if (soorten.has('inkomen') && f.inkomen.onduidelijk.max > 0) uit.push('vakantiegeld');
  if (soorten.has('vermogen')) uit.push('vermogen');
  return uit.length > 0 ? [...uit, 'grens'] : [];
}
