import { type Datum, dagenTussen } from '../domain/datum.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import { type Feiten, type Naslag, toetsAlles } from '../engine/index.ts';
import { ontvangtAl } from './opbrengst.ts';
import { eersteStappen, type Stap, verdereNood } from './stappen.ts';

/** How it went with one step, as the resident says it. */
export interface Stapstand {
  readonly gedaan: boolean;
  /** The day it was marked as done. */
  readonly gedaanOp?: Datum | undefined;
  readonly notitie: string;
  /** The day of an appointment, and the time as `10:30`. */
  readonly dag?: Datum | undefined;
  readonly tijd?: string | undefined;
  readonly gelukt?: Gelukt | undefined;
}
export const GELUKT = ['ja', 'nee', 'nog-bezig'] as const;
export type Gelukt = (typeof GELUKT)[number];

/** What the resident wrote on the plan. The steps themselves follow from the answers each time. */
export interface Plan {
  /** Tells the appointments of this plan from those of another in a shared calendar; says nothing about anybody. */
  readonly merk: string;
  /** By the id of the organisation. */
  readonly standen: Readonly<Record<string, Stapstand>>;
  /** Number of the copy on the device; null: this conversation is in memory only. */
  readonly bewaardAls: number | null;
}

export interface Planstap extends Stap {
  /** One of the first steps; the others come after. */
  readonly eerst: boolean;
}

const LEGE_STAND: Stapstand = { gedaan: false, notitie: '' };
const IN_PLAN: readonly UitkomstWoord[] = ['waarschijnlijk', 'maatwerk'];
const DAGEN_TOT_NAVRAAG = 42;
export const LANGSTE_NOTITIE = 500;

export const nieuwPlan = (): Plan => ({ merk: nieuwMerk(), standen: {}, bewaardAls: null });
const nieuwMerk = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((octet) => octet.toString(16).padStart(2, '0')).join('');

export const standVan = (plan: Plan, stap: string): Stapstand => (Object.hasOwn(plan.standen, stap) ? plan.standen[stap] : undefined) ?? LEGE_STAND;

export const metStand = (plan: Plan, stap: string, deel: Partial<Stapstand>): Plan => ({
  ...plan,
  standen: { ...plan.standen, [stap]: { ...standVan(plan, stap), ...deel } },
});

/** Done, with the day it was; not done any more takes the day away, and what came of it. */
export const metGedaan = (plan: Plan, stap: string, gedaan: boolean, vandaag: Datum): Plan =>
  metStand(plan, stap, gedaan ? { gedaan, gedaanOp: vandaag } : { gedaan, gedaanOp: undefined, gelukt: undefined });

/** The first steps, then what else is needed and every regeling that is likely or for a person to decide, one step for each organisation. */
export function planstappen(f: Feiten, naslag: Naslag): readonly Planstap[] {
  const stappen = new Map<string, Planstap>([
    ...eersteStappen(f, naslag).map((stap) => [stap.organisatie.id, { ...stap, eerst: true }] as const),
    ...verdereNood(f, naslag).map((stap) => [stap.organisatie.id, { ...stap, eerst: false }] as const),
  ]);
  for (const { regeling, uitkomst } of toetsAlles(f)) {
    // A loan is no step to plan, nor is what comes in already; both stand on the screen with the outcome.
    if (!IN_PLAN.includes(uitkomst) || regeling.terugbetalen === 'ja' || ontvangtAl(regeling, f.huishouden)) continue;
    const organisatie = naslag.organisaties[regeling.aanvragenBij];
    if (!organisatie) continue;
    const al = stappen.get(organisatie.id);
    const zeg = naslag.regelingen[regeling.id]?.zeg ?? '';
    if (!al) stappen.set(organisatie.id, { organisatie, crisis: false, voor: [regeling.id], zeg, eerst: false });
    else if (!al.voor.includes(regeling.id)) stappen.set(organisatie.id, { ...al, voor: [...al.voor, regeling.id] });
  }
  return [...stappen.values()];
}

/** A paper to bring, where its words stand, and the regelingen that ask for it. */
export interface Papier {
  readonly tekst: string;
  readonly regeling: string;
  readonly plaats: number;
  readonly voor: readonly string[];
}
export interface Papieren {
  readonly lijst: readonly Papier[];
  /** Ids of the organisations where it is not known what to bring. */
  readonly vraagBij: readonly string[];
}

/** All papers of these steps in one list, each once. */
export function papierenVan(stappen: readonly Stap[], naslag: Naslag): Papieren {
  const lijst = new Map<string, Papier>();
  const vraagBij = new Set<string>();
  for (const { organisatie, voor } of stappen) {
    if (voor.length === 0) vraagBij.add(organisatie.id);
    for (const regeling of voor) {
      const documenten = naslag.regelingen[regeling]?.documenten ?? null;
      if (documenten === null) vraagBij.add(organisatie.id);
      for (const [plaats, tekst] of (documenten ?? []).entries()) {
        const al = lijst.get(zelfdeTekst(tekst));
        lijst.set(zelfdeTekst(tekst), al ? { ...al, voor: [...new Set([...al.voor, regeling])] } : { tekst, regeling, plaats, voor: [regeling] });
      }
    }
  }
  return { lijst: [...lijst.values()], vraagBij: [...vraagBij] };
}

const zelfdeTekst = (tekst: string): string => tekst.trim().replace(/\.$/, '').toLowerCase();

/** Six weeks after a step was done: time to ask what came of it, and only of a plan that was kept. */
export const isTijdVoorNavraag = (plan: Plan, stap: string, vandaag: Datum): boolean => {
  const { gedaanOp, gelukt } = standVan(plan, stap);
  const open = gelukt === undefined || gelukt === 'nog-bezig';
  return plan.bewaardAls !== null && open && gedaanOp !== undefined && dagenTussen(gedaanOp, vandaag) >= DAGEN_TOT_NAVRAAG;
};
