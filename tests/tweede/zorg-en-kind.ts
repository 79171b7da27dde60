import type { Huishouden } from '../../src/domain/huishouden.ts';
import { vanPersoon, verdelingen } from './belastbaar.ts';
import { bekend, leeftijd, paar } from './inkomen.ts';
import { kindgebondenBudgetPerJaar, type Uitkomst, zorgtoeslag, zorgtoeslagPerJaar } from './toeslagen.ts';
import { JAREN, type Jaar, KINDGEBONDEN_BUDGET, ZORGTOESLAG } from './toeslagtabellen.ts';

/** Every amount of a month that the answers leave room for; null: nothing is due. */
export type Mogelijk = readonly Uitkomst[];

export const jaarOp = (dag: number): Jaar | undefined => JAREN.find((jaar) => jaar === Math.floor(dag / 10000));
const ONBEKEND: Mogelijk = ['onbekend'];
/** The vermogen is a condition of its own. */
const vermogen = 0;
const volwassen = (h: Huishouden): readonly boolean[] => paar(h).map((p) => leeftijd(p) >= 18);

/**
 * Art. 3 lid 2 e Awir: two adults with a child on the address of either are partners. Without a child they may have no contract and
 * no home together (art. 5a Awr); somebody under 18 is one only with a child of the two (lid 2 a). Then both ways are possible.
 */
export const zekerPartners = (h: Huishouden): boolean => bekend(h.partner) !== null && bekend(h.kinderen).length > 0 && volwassen(h).every(Boolean);

/**
 * Art. 3 lid 2 e Awir: an adult on the same address as a parent alone with a child is partner, unless there is a contract of hire. Not
 * a relative of the first degree (lid 5 a), which was not asked, so it may also be nobody. Of savings (box 3) nothing is known.
 */
function anderePartners(h: Huishouden, dag: number): readonly number[] {
  if (bekend(h.partner) !== null || bekend(h.kinderen).length === 0 || leeftijd(h.aanvrager) < 18) return [];
  const kandidaten = bekend(h.huisgenoten).filter((p) => leeftijd(p) >= 18 && p.huurtKamer !== true);
  return kandidaten.flatMap((p) => [vanPersoon(p, dag, false)[0], Number.POSITIVE_INFINITY]);
}

/** What the two get, each for oneself. */
const som = (bedragen: readonly (number | null)[]): number | null => bedragen.reduce<number | null>((s, b) => (b === null ? s : (s ?? 0) + b), null);

/** Where the amount of somebody alone begins to fall, and where it is gone, in cents of income. */
function knikken(jaar: Jaar): number[] {
  const drempel = ZORGTOESLAG[jaar].drempelEuro;
  let einde = drempel;
  while (zorgtoeslagPerJaar(jaar, { toetsingsinkomen: einde, partner: false, vermogen }) !== null) einde += 1;
  return [drempel, einde - 1, einde].map((euro) => euro * 100);
}
const KNIKKEN = Object.fromEntries(JAREN.map((jaar) => [jaar, knikken(jaar)])) as Record<Jaar, number[]>;

export function zorgtoeslagen(h: Huishouden, dag: number): Mogelijk {
  const jaar = jaarOp(dag);
  if (!jaar) return ONBEKEND;
  const [eigen = false, ander = false] = volwassen(h);
  // Who is not 18 yet is no verzekerde and gets nothing (art. 1 lid 1 c).
  const alleen = (centen: number, telt: boolean): number | null =>
    telt ? zorgtoeslag(jaar, { toetsingsinkomen: centen / 100, partner: false, vermogen }) : null;
  return verdelingen(h, dag, KNIKKEN[jaar]).flatMap((v): Mogelijk => {
    if (bekend(h.partner) === null)
      return [
        alleen(v.eigen, eigen),
        ...anderePartners(h, dag).map((centen) => zorgtoeslag(jaar, { toetsingsinkomen: (v.eigen + centen) / 100, partner: true, vermogen })),
      ];
    // Art. 2 lid 4: with a partner who is no verzekerde it is half.
    const vraag = { toetsingsinkomen: (v.eigen + v.ander) / 100, partner: true, vermogen, partnerVerzekerd: eigen && ander };
    const alsPartners = eigen || ander ? zorgtoeslag(jaar, vraag) : null;
    return zekerPartners(h) ? [alsPartners] : [alsPartners, som([alleen(v.eigen, eigen), alleen(v.ander, ander)])];
  });
}

/** `kinderen`: the ages that count in the month. */
export function kindgebondenBudgetten(h: Huishouden, dag: number, kinderen: readonly number[]): Mogelijk {
  const jaar = jaarOp(dag);
  if (!jaar) return ONBEKEND;
  const per = (centen: number, partner: boolean): number | null => {
    const heel = kindgebondenBudgetPerJaar(jaar, { toetsingsinkomen: centen / 100, partner, kinderen, vermogen });
    // Art. 14 lid 4 Awir rounds the year; the month is a twelfth of it, down.
    return heel === null ? null : Math.floor(heel / 12) * 100;
  };
  const knik = KINDGEBONDEN_BUDGET[jaar].drempelEuro.map((euro) => euro * 100);
  return verdelingen(h, dag, knik).flatMap((v): Mogelijk => {
    if (bekend(h.partner) === null) return [per(v.eigen, false), ...anderePartners(h, dag).map((centen) => per(v.eigen + centen, true))];
    const alsPartners = per(v.eigen + v.ander, true);
    return zekerPartners(h) ? [alsPartners] : [alsPartners, per(v.eigen, false), per(v.ander, false)];
  });
}
