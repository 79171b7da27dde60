import { DRINGEND, type Situatie } from '../domain/huishouden.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import type { Feiten, Regeling, Uitkomst } from '../engine/index.ts';
import { netErboven } from './bijna.ts';
import { ontvangtAl, perMaand } from './opbrengst.ts';

/** The cards of one group: what stands open, and what is folded away behind "show the rest". Nothing is ever left out. */
interface Stapel {
  readonly voorop: readonly Uitkomst[];
  readonly rest: readonly Uitkomst[];
}

/** What somebody said is going on weighs as much as this many euros a month; a crisis goes before any amount. */
const PUNTEN_AANLEIDING = 150;
const PUNTEN_CRISIS = 1_000_000;

const isGemeld = (f: Feiten) => (situatie: Situatie) => f.huishouden.situaties[situatie] === true;

/** How much a regeling helps now: a crisis, what is going on, the amount per month, and a loan last. */
function punten(regeling: Regeling, f: Feiten): number {
  if (regeling.terugbetalen === 'ja') return Number.NEGATIVE_INFINITY;
  const gemeld = regeling.aanleiding.filter(isGemeld(f));
  const bedrag = ontvangtAl(regeling, f.huishouden) ? undefined : perMaand(regeling, f);
  return (
    (gemeld.some((situatie) => DRINGEND.includes(situatie)) ? PUNTEN_CRISIS : 0) +
    (gemeld.length > 0 ? PUNTEN_AANLEIDING : 0) +
    (bedrag ? (bedrag.min + bedrag.max) / 200 : 0)
  );
}

/** So many cards stand open at most: a short list is read, a long one is not. All others are one tap away. */
const HOOGSTENS_VOOROP: Partial<Record<UitkomstWoord, number>> = { waarschijnlijk: 5, maatwerk: 3, misschien: 5 };

/** What helps most first; the same whatever the order of the rulebook. */
export function opVolgorde(uitkomsten: readonly Uitkomst[], f: Feiten): readonly Uitkomst[] {
  return uitkomsten
    .map((uitkomst) => ({ uitkomst, punten: punten(uitkomst.regeling, f) }))
    .sort((a, b) => verschil(b.punten, a.punten) || a.uitkomst.regeling.naam.localeCompare(b.uitkomst.regeling.naam, 'nl'))
    .map(({ uitkomst }) => uitkomst);
}

/** Not a subtraction: two loans are both minus infinity. */
const verschil = (a: number, b: number): number => (a === b ? 0 : a > b ? 1 : -1);

export function stapel(soort: UitkomstWoord, uitkomsten: readonly Uitkomst[], f: Feiten): Stapel {
  const gesorteerd = opVolgorde(uitkomsten, f);
  const voorop = gesorteerd.filter(({ regeling }) => staatVoorop(regeling, soort, f)).slice(0, HOOGSTENS_VOOROP[soort]);
  return { voorop, rest: gesorteerd.filter((uitkomst) => !voorop.includes(uitkomst)) };
}

function staatVoorop(regeling: Regeling, soort: UitkomstWoord, f: Feiten): boolean {
  switch (soort) {
    case 'krijgt-u-vanzelf':
    case 'waarschijnlijk':
      return true;
    case 'maatwerk':
      return regeling.terugbetalen !== 'ja' && (regeling.aanleiding.length === 0 || regeling.aanleiding.some(isGemeld(f)));
    case 'misschien':
      return (
        regeling.terugbetalen !== 'ja' && (regeling.aanleiding.length === 0 ? (perMaand(regeling, f)?.max ?? 0) > 0 : regeling.aanleiding.some(isGemeld(f)))
      );
    case 'waarschijnlijk-niet':
      return netErboven(regeling, f).length > 0;
    case 'bestaat-niet-meer':
      return false;
  }
}
