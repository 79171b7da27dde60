import type { Feit } from './feit.ts';

/** A condition over derived facts: what every rule engine can hold. */
export type Plat =
  | { readonly soort: 'en' | 'of'; readonly delen: readonly Plat[] }
  | { readonly soort: 'niet'; readonly deel: Plat }
  | { readonly soort: 'feit'; readonly feit: keyof Feit; readonly is: '<' | '<=' | '>=' | '='; readonly waarde: number | string | boolean };

type Leeftijdsgrens = number | 'aow-leeftijd';
type Vermogensgrens = number | { alleenstaand: number; gezin: number };

/** A condition as it stands in a rule file, as far as the benchmark uses it. */
export interface Conditie {
  readonly alle?: readonly Conditie[];
  readonly een?: readonly Conditie[];
  readonly niet?: Conditie;
  readonly inkomen?: { readonly onder?: string; readonly hoogstens?: string };
  readonly leeftijd?: { readonly van: Leeftijdsgrens; readonly tot?: Leeftijdsgrens };
  readonly kind?: { readonly van: number; readonly tot: number };
  readonly vermogen?: { readonly hoogstens: Vermogensgrens };
  readonly 'duur-laag-inkomen'?: { readonly jaren: number };
  readonly ontvangt?: { readonly inkomsten: readonly string[] };
  readonly situatie?: { readonly situaties: readonly string[] };
  readonly woning?: { readonly woningen: readonly string[] };
  readonly woonplaats?: { readonly woonplaatsen: readonly string[] };
}

/** Art. 7a Algemene Ouderdomswet, on the peildatum of the benchmark. */
export const AOW_LEEFTIJD = 67;

const feit = (naam: keyof Feit, is: '<' | '<=' | '>=' | '=', waarde: number | string | boolean): Plat => ({ soort: 'feit', feit: naam, is, waarde });
const en = (...delen: Plat[]): Plat => ({ soort: 'en', delen });
/** Of one part that part: no engine has to carry an empty shell. */
const of = (delen: readonly Plat[]): Plat => (delen.length === 1 && delen[0] ? delen[0] : { soort: 'of', delen });
const samen = (soort: string, naam: string): keyof Feit => `${soort}${naam.charAt(0).toUpperCase()}${naam.slice(1)}` as keyof Feit;
const jaren = (grens: Leeftijdsgrens): number => (grens === 'aow-leeftijd' ? AOW_LEEFTIJD : grens);

/** The same condition over derived facts, as short as it can be said. */
export function alsPlat(c: Conditie): Plat {
  if (c.alle) return en(...c.alle.map(alsPlat));
  if (c.een) return of(c.een.map(alsPlat));
  if (c.niet) return { soort: 'niet', deel: alsPlat(c.niet) };
  if (c.inkomen) return feit('procent', c.inkomen.onder ? '<' : '<=', Number.parseInt(c.inkomen.onder ?? c.inkomen.hoogstens ?? '', 10));
  if (c['duur-laag-inkomen']) return feit('maandenLaag', '>=', 12 * c['duur-laag-inkomen'].jaren);
  if (c.ontvangt) return of(c.ontvangt.inkomsten.map((soort) => feit(samen('ontvangt', soort), '=', true)));
  if (c.situatie) return of(c.situatie.situaties.map((situatie) => feit(samen('situatie', situatie), '=', true)));
  if (c.woning) return of(c.woning.woningen.map((woning) => feit('woning', '=', woning)));
  if (c.woonplaats) return of(c.woonplaats.woonplaatsen.map((plaats) => feit('woonplaats', '=', plaats)));
  if (c.leeftijd) return leeftijd(c.leeftijd.van, c.leeftijd.tot);
  if (c.kind) return kind(c.kind.van, c.kind.tot);
  if (c.vermogen) return vermogen(c.vermogen.hoogstens);
  throw new Error(`no flat form for ${Object.keys(c).join(', ')}`);
}

function leeftijd(van: Leeftijdsgrens, tot: Leeftijdsgrens | undefined): Plat {
  const binnen = (wie: 'leeftijd' | 'leeftijdPartner'): Plat =>
    tot === undefined ? feit(wie, '>=', jaren(van)) : en(feit(wie, '>=', jaren(van)), feit(wie, '<', jaren(tot)));
  return of([binnen('leeftijd'), binnen('leeftijdPartner')]);
}

/** A child is under 18, so one bound is enough, and then one age. */
function kind(van: number, tot: number): Plat {
  if (tot === 18) return feit('oudsteKind', '>=', van);
  if (van === 0) return feit('jongsteKind', '<', tot);
  throw new Error('no flat form for a child between two ages');
}

function vermogen(grens: Vermogensgrens): Plat {
  if (typeof grens === 'number') return feit('vermogen', '<=', grens * 100);
  return of([feit('vermogen', '<=', grens.alleenstaand * 100), en(feit('gezin', '=', true), feit('vermogen', '<=', grens.gezin * 100))]);
}
