import { DRINGEND } from '../domain/huishouden.ts';
import type { UitkomstWoord } from '../domain/uitkomst.ts';
import { type Feiten, heeftVoorrang, type Naslag, type Organisatie, past, type Regeling, toetsAlles, type Verwijzing } from '../engine/index.ts';
import { ontvangtAl } from './opbrengst.ts';

/** One thing to do: one organisation, what to ask there and in which words. */
export interface Stap {
  readonly organisatie: Organisatie;
  readonly crisis: boolean;
  /** Ids of the regelingen to ask for. */
  readonly voor: readonly string[];
  readonly verwijzing?: Verwijzing;
  readonly zeg: string;
}

const HOOGSTENS = 3;

/** What brings somebody to an organisation weighs most when there is a crisis, then where several problems meet. */
const PUNTEN_PER_RANG = [1000, 100, 6, 3, 2, 1] as const;
const PUNTEN_VOORRANG = 200;
const PUNTEN: Readonly<Record<UitkomstWoord, number>> = {
  'krijgt-u-vanzelf': 0,
  waarschijnlijk: 3,
  maatwerk: 2,
  misschien: 1,
  'waarschijnlijk-niet': 0,
  'bestaat-niet-meer': 0,
};
/** A regeling that somebody needs now, and one that gives an income to live on, come before one that may be handy some day. */
const PUNTEN_AANLEIDING = 3;
const PUNTEN_LEVENSONDERHOUD = 6;
const LEVENSONDERHOUD: ReadonlySet<string | undefined> = new Set(['aanvulling-bijstandsnorm', 'toeslagenwet']);

/** At most three steps, so that nobody is sent to five desks. */
export const eersteStappen = (f: Feiten, naslag: Naslag): readonly Stap[] => opVolgorde(f, naslag).slice(0, HOOGSTENS);

/** A need of its own, more than a wish or the road for everybody. */
const MINST_SCHERPE_NOOD = 2;

/** What did not fit in the first steps and is a need of its own, so that a preference or a third desk takes its words from no plan. */
export const verdereNood = (f: Feiten, naslag: Naslag): readonly Stap[] =>
  opVolgorde(f, naslag)
    .slice(HOOGSTENS)
    .filter(({ verwijzing }) => verwijzing !== undefined && verwijzing.rang <= MINST_SCHERPE_NOOD);

/** One step for each organisation, what weighs most first. */
function opVolgorde(f: Feiten, naslag: Naslag): readonly Stap[] {
  const perOrganisatie = new Map<string, Kandidaat>();
  const kandidaat = (organisatie: string): Kandidaat => {
    const bestaand = perOrganisatie.get(organisatie) ?? { punten: 0, crisis: false, regelingen: [] };
    perOrganisatie.set(organisatie, bestaand);
    return bestaand;
  };
  for (const verwijzing of f.kader.regelboek.verwijzingen) {
    const [eerst] = verwijzing.naar;
    if (eerst === undefined || !past(verwijzing, f)) continue;
    const bij = kandidaat(eerst);
    bij.punten += (PUNTEN_PER_RANG[verwijzing.rang] ?? 0) + (heeftVoorrang(verwijzing, f) ? PUNTEN_VOORRANG : 0);
    bij.crisis ||= verwijzing.rang === 0;
    if (!bij.verwijzing || gaatVoor(verwijzing, bij.verwijzing, f)) bij.verwijzing = verwijzing;
  }
  for (const { regeling, uitkomst } of toetsAlles(f)) {
    const punten = puntenVan(regeling, uitkomst, f);
    if (punten === 0) continue;
    const bij = kandidaat(regeling.aanvragenBij);
    bij.punten += punten;
    bij.regelingen.push({ regeling, punten });
  }
  return [...perOrganisatie].sort(([, a], [, b]) => b.punten - a.punten).flatMap(([id, k]) => stap(id, k, naslag));
}

interface Kandidaat {
  punten: number;
  crisis: boolean;
  verwijzing?: Verwijzing;
  readonly regelingen: { regeling: Regeling; punten: number }[];
}

/** Whose words are said there: those of the sharpest need; a preference only decides between two that are as sharp. */
const gaatVoor = (a: Verwijzing, b: Verwijzing, f: Feiten): boolean => (a.rang === b.rang ? heeftVoorrang(a, f) && !heeftVoorrang(b, f) : a.rang < b.rang);

function puntenVan(regeling: Regeling, uitkomst: UitkomstWoord, f: Feiten): number {
  const nodig = regeling.aanleiding.some((situatie) => f.huishouden.situaties[situatie] === true);
  // A loan is no first step, and neither is what comes in already, or what is only perhaps possible and not needed now.
  if (PUNTEN[uitkomst] === 0 || regeling.terugbetalen === 'ja' || ontvangtAl(regeling, f.huishouden) || (uitkomst === 'misschien' && !nodig)) return 0;
  return PUNTEN[uitkomst] + (nodig ? PUNTEN_AANLEIDING : 0) + (LEVENSONDERHOUD.has(regeling.berekening) ? PUNTEN_LEVENSONDERHOUD : 0);
}

function stap(id: string, { crisis, verwijzing, regelingen }: Kandidaat, naslag: Naslag): Stap[] {
  const organisatie = naslag.organisaties[id];
  if (!organisatie) return [];
  const gesorteerd = [...regelingen]
    .sort((a, b) => b.punten - a.punten)
    .map(({ regeling }) => regeling)
    .filter(({ aanleiding }) => !crisis || aanleiding.some((situatie) => DRINGEND.includes(situatie)));
  const [eerste] = gesorteerd;
  const zeg = (verwijzing && naslag.verwijzingen[verwijzing.id]?.zeg) ?? (eerste && naslag.regelingen[eerste.id]?.zeg) ?? '';
  return [{ organisatie, crisis, voor: gesorteerd.map((r) => r.id), ...(verwijzing ? { verwijzing } : {}), zeg }];
}
