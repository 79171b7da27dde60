import { type Antwoord, isBekend } from '../domain/antwoord.ts';
import { type Datum, leeftijdOp, leesDatum, plusMaanden, schrijfDatum } from '../domain/datum.ts';
import { type Geboren, type Huishouden, LEEG_HUISHOUDEN, ONBEKEND_PERSOON, type Persoon } from '../domain/huishouden.ts';
import type { Interval } from '../domain/interval.ts';
import { VRAAG_IDS } from '../domain/vraag.ts';
import type { Plan } from './plan.ts';
import type { Sessie } from './sessie.ts';
import { kentTaal } from './talen.ts';

/** What is kept of a conversation: the answers, the plan and the language it was in. No outcome: those follow from the answers each time. */
export interface Gesprek {
  readonly sessie: Sessie;
  readonly plan: Omit<Plan, 'bewaardAls'> | null;
  /** Not there in what an older check kept. */
  readonly taal?: string | undefined;
}

const VERSIE = 1;
type Ruw = Readonly<Record<string, unknown>>;
/** From the version that is the key to the next one. A migration adds; it throws nothing away. */
type Migraties = Readonly<Record<number, (oud: Ruw) => Ruw>>;
const MIGRATIES: Migraties = {};

export function alsTekst({ sessie: { huishouden, gesteld, peildatum }, plan, taal }: Gesprek): string {
  const inhoud = { versie: VERSIE, peildatum: schrijfDatum(peildatum), huishouden, gesteld, plan: plan && { merk: plan.merk, standen: plan.standen }, taal };
  return JSON.stringify(inhoud, (_naam, waarde) => (typeof waarde === 'number' && !Number.isFinite(waarde) ? { oneindig: Math.sign(waarde) } : waarde));
}

/** undefined: this is no conversation, or one of a newer check. */
export function uitTekst(tekst: string): Gesprek | undefined {
  const ruw = migreer(leesJson(tekst), VERSIE, MIGRATIES);
  const peildatum = typeof ruw?.['peildatum'] === 'string' ? leesDatum(ruw['peildatum']) : undefined;
  if (!ruw || peildatum === undefined || !isRuw(ruw['huishouden']) || !Array.isArray(ruw['gesteld'])) return undefined;
  // An age that once was a question of its own stands with its person, and belongs to the question after that person.
  const gesteld = ruw['gesteld'].filter((v): v is Sessie['gesteld'][number] => isRuw(v) && VRAAG_IDS.some((id) => id === v['id']) && Number.isInteger(v['nr']));
  return {
    sessie: { peildatum, huishouden: aangevuld(ruw['huishouden'] as Partial<Huishouden>), gesteld },
    plan: planUit(ruw['plan']),
    taal: kentTaal(ruw['taal']) ? ruw['taal'] : undefined,
  };
}

/** Brings what an older check kept to the form of now, one version at a time. */
export function migreer(ruw: unknown, naar: number, stappen: Migraties): Ruw | undefined {
  if (!isRuw(ruw)) return undefined;
  let nu = ruw;
  for (let versie = Number(nu['versie']); versie !== naar; versie++) {
    const stap = stappen[versie];
    if (!stap) return undefined;
    nu = { ...stap(nu), versie: versie + 1 };
  }
  return nu;
}

const isRuw = (x: unknown): x is Ruw => typeof x === 'object' && x !== null && !Array.isArray(x);

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst, (_naam, waarde) =>
      isRuw(waarde) && typeof waarde['oneindig'] === 'number' ? waarde['oneindig'] * Number.POSITIVE_INFINITY : waarde,
    );
  } catch {
    return undefined;
  }
}

/** A question that did not exist yet when it was kept has not been asked. */
const aangevuld = (h: Partial<Huishouden>): Huishouden => ({
  ...LEEG_HUISHOUDEN,
  ...h,
  aanvrager: { ...ONBEKEND_PERSOON, ...h.aanvrager },
  situaties: { ...LEEG_HUISHOUDEN.situaties, ...h.situaties },
});

function planUit(x: unknown): Gesprek['plan'] {
  if (!isRuw(x) || typeof x['merk'] !== 'string' || !isRuw(x['standen'])) return null;
  return { merk: x['merk'], standen: x['standen'] as Plan['standen'] };
}

/** The same answers on a later day: who gave an age in years has perhaps had a birthday, and months went by. */
export function opDag(sessie: Sessie, dag: Datum): Sessie {
  const { huishouden: h, peildatum: van } = sessie;
  if (dag <= van) return sessie;
  const persoon = (p: Persoon): Persoon => ({ ...p, geboren: later(p.geboren, van, dag) });
  const personen = (lijst: Antwoord<readonly Persoon[]>): Antwoord<readonly Persoon[]> => (isBekend(lijst) ? lijst.map(persoon) : lijst);
  const maanden = maandenTussen(van, dag);
  const huishouden: Huishouden = {
    ...h,
    aanvrager: persoon(h.aanvrager),
    partner: isBekend(h.partner) && h.partner ? persoon(h.partner) : h.partner,
    kinderen: personen(h.kinderen),
    huisgenoten: personen(h.huisgenoten),
    maandenLaagInkomen: isBekend(h.maandenLaagInkomen) ? { min: h.maandenLaagInkomen.min, max: h.maandenLaagInkomen.max + maanden.max } : h.maandenLaagInkomen,
  };
  return { ...sessie, peildatum: dag, huishouden };
}

/** Whole years count as in leeftijd.ts of the engine: 10000 a year in the number itself. */
function later(geboren: Antwoord<Geboren>, van: Datum, naar: Datum): Antwoord<Geboren> {
  if (!isBekend(geboren) || 'op' in geboren) return geboren;
  const { min, max } = geboren.leeftijd;
  const laatst = (van - min * 10000) as Datum;
  const vroegst = (van - (max + 1) * 10000 + 1) as Datum;
  return { leeftijd: { min: leeftijdOp(laatst, naar), max: Number.isFinite(max) ? leeftijdOp(vroegst, naar) : max } };
}

function maandenTussen(van: Datum, tot: Datum): Interval {
  let min = 0;
  while (plusMaanden(van, min + 1) <= tot) min += 1;
  return { min, max: min + 1 };
}
