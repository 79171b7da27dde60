import { type Datum, plusDagen, schrijfDatum } from '../domain/datum.ts';
import type { Organisatie } from './naslag.ts';
import type { Reeks } from './regelboek.ts';
import type { Berekening } from './voorwaarde.ts';

export type Pad = readonly PropertyKey[];
type Meld = (bestand: string, pad: Pad, melding: string) => void;

/** What is in the rules folder, as far as it could be read; a file with a fault still takes part with what it says. */
export interface Regelmap {
  /** File → what stands in it. */
  readonly rauw: Readonly<Record<string, unknown>>;
  readonly reeksen: Readonly<Record<string, Reeks>>;
  readonly organisaties: readonly Organisatie[];
  readonly regelingen: readonly RegelingBestand[];
}
interface RegelingBestand {
  readonly id: string;
  readonly 'brengt-op': { readonly hoogstens: number | null; readonly bron?: string | undefined; readonly berekening?: Berekening | undefined };
}

/** What no single file can see: names that point nowhere, gaps and overlaps in figures, facts that may not be shown. */
export function controleer(map: Regelmap): { bestand: string; pad: Pad; melding: string }[] {
  const fouten: { bestand: string; pad: Pad; melding: string }[] = [];
  const meld: Meld = (bestand, pad, melding) => fouten.push({ bestand, pad, melding });
  const namen = bekendeNamen(map.rauw);
  for (const [bestand, rauw] of Object.entries(map.rauw)) {
    volgNamen(rauw, [], namen, (pad, melding) => meld(bestand, pad, melding));
    for (const dubbel of dubbeleIds(rauw)) meld(bestand, [dubbel.plaats], `"${dubbel.id}" staat er twee keer`);
  }
  for (const [naam, reeks] of Object.entries(map.reeksen)) controleerReeks(naam, reeks, meld);
  for (const organisatie of map.organisaties) controleerContact(organisatie, meld);
  for (const { id, 'brengt-op': brengtOp } of map.regelingen)
    if ((brengtOp.hoogstens !== null || brengtOp.berekening !== undefined) && brengtOp.bron === undefined)
      meld(`rules/regelingen/${id}.yaml`, ['brengt-op'], 'een bedrag heeft een bron nodig');
  return fouten;
}

type Soort = 'bron' | 'organisatie' | 'regeling' | 'inkomsten' | 'cijfer' | 'reeks';

/** A key with one of these names points at something else, wherever it stands. */
const WIJST_NAAR: Readonly<Record<string, Soort>> = {
  bron: 'bron',
  bronnen: 'bron',
  uitvoerder: 'organisatie',
  'aanvragen-bij': 'organisatie',
  wie: 'organisatie',
  naar: 'organisatie',
  met: 'regeling',
  'vervangen-door': 'regeling',
  inkomsten: 'inkomsten',
  hoogstens: 'cijfer',
  alleenstaand: 'cijfer',
  gezin: 'cijfer',
  alleen: 'cijfer',
  partner: 'cijfer',
  'vrij-met-aow': 'reeks',
};

const MELDINGEN: Readonly<Record<Soort, (naam: string) => string>> = {
  bron: (naam) => `de bron "${naam}" staat niet in rules/bronnen.yaml`,
  organisatie: (naam) => `de organisatie "${naam}" heeft geen bestand in rules/organisaties/`,
  regeling: (naam) => `de regeling "${naam}" heeft geen bestand in rules/regelingen/`,
  inkomsten: (naam) => `de soort inkomsten "${naam}" staat niet in rules/inkomsten.yaml`,
  cijfer: (naam) => `het cijfer "${naam}" staat niet in rules/normen/`,
  reeks: (naam) => `de reeks "${naam}" staat niet in rules/normen/`,
};

/** undefined: that file could not be read at all, so nothing can be said about names in it. */
type Namen = Readonly<Record<Soort, ReadonlySet<string> | undefined>>;

function bekendeNamen(rauw: Readonly<Record<string, unknown>>): Namen {
  const bestandsnamen = (map: string): string[] =>
    Object.keys(rauw)
      .filter((b) => b.startsWith(map))
      .map((b) => b.slice(map.length, -'.yaml'.length));
  const reeksen = bestandsnamen('rules/normen/');
  const cijfers = reeksen.map((reeks) => cijfersIn(rauw[`rules/normen/${reeks}.yaml`])?.map((cijfer) => `${reeks}.${cijfer}`));
  const bronnen = rauw['rules/bronnen.yaml'];
  const inkomsten = rauw['rules/inkomsten.yaml'];
  return {
    bron: isObject(bronnen) ? new Set(Object.keys(bronnen)) : undefined,
    organisatie: new Set(bestandsnamen('rules/organisaties/')),
    regeling: new Set(bestandsnamen('rules/regelingen/')),
    inkomsten: Array.isArray(inkomsten) ? new Set(idsIn(inkomsten)) : undefined,
    cijfer: cijfers.includes(undefined) ? undefined : new Set(cijfers.flatMap((namen) => namen ?? [])),
    reeks: new Set(reeksen),
  };
}

function cijfersIn(reeks: unknown): string[] | undefined {
  if (!isObject(reeks) || !Array.isArray(reeks['periodes'])) return undefined;
  return reeks['periodes'].flatMap((p) => (isObject(p) && isObject(p['waarden']) ? Object.keys(p['waarden']) : []));
}

/** Examples hold households, with words of their own. */
function volgNamen(knoop: unknown, pad: Pad, namen: Namen, meld: (pad: Pad, melding: string) => void): void {
  if (Array.isArray(knoop))
    knoop.forEach((element, i) => {
      volgNamen(element, [...pad, i], namen, meld);
    });
  if (!isObject(knoop) || Array.isArray(knoop)) return;
  for (const [sleutel, waarde] of Object.entries(knoop)) {
    if (sleutel === 'voorbeelden') continue;
    const soort = Object.hasOwn(WIJST_NAAR, sleutel) ? WIJST_NAAR[sleutel] : undefined;
    for (const [i, naam] of (Array.isArray(waarde) ? waarde : [waarde]).entries()) {
      if (soort === undefined || typeof naam !== 'string' || (soort === 'cijfer' && !naam.includes('.'))) continue;
      if (namen[soort] && !namen[soort].has(naam)) meld([...pad, sleutel, ...(Array.isArray(waarde) ? [i] : [])], MELDINGEN[soort](naam));
    }
    volgNamen(waarde, [...pad, sleutel], namen, meld);
  }
}

/** The names that the engine asks of a series, in every period. */
const VEREIST: Readonly<Record<string, readonly string[]>> = {
  bijstandsnormen: [
    'alleenstaand-18-20',
    'alleenstaande-ouder-18-20',
    'gehuwd-beiden-18-20-zonder-kind',
    'gehuwd-beiden-18-20-met-kind',
    'gehuwd-een-18-20-een-21plus-zonder-kind',
    'gehuwd-een-18-20-een-21plus-met-kind',
    'alleenstaand-21-aow',
    'gehuwd-21-aow',
    'alleenstaand-aow',
    'gehuwd-aow',
    'inrichting-alleenstaand',
    'inrichting-gehuwd',
    'inrichting-verhoging-alleenstaand',
    'inrichting-verhoging-gehuwd',
    'kostendeler-gehuwd-18-20-21plus-met-kind-basis',
    'kostendeler-gehuwd-18-20-21plus-zonder-kind-basis',
  ],
  vakantietoeslag: ['procent'],
  'aow-leeftijd': ['maanden'],
  vermogensgrenzen: ['alleenstaand', 'gezin'],
  oudedagsvoorziening: ['alleenstaand', 'gehuwd'],
  zorgtoeslag: ['standaardpremie', 'drempelinkomen', 'minimum'],
  'zorgtoeslag-procenten': ['alleen', 'partner', 'afbouw'],
  huurtoeslag: [
    'hoogste-huur',
    'hoogste-huur-jong',
    'kwaliteitskortingsgrens',
    'aftoppingsgrens-klein',
    'aftoppingsgrens-groot',
    'basishuur-alleen',
    'basishuur-meer',
  ],
  'huurtoeslag-inkomen': ['ijkpunt-alleen', 'ijkpunt-meer', 'minimum'],
  'huurtoeslag-procenten': ['tot-aftoppingsgrens', 'boven-aftoppingsgrens', 'afbouw-alleen', 'afbouw-meer'],
  'kindgebonden-budget': ['per-kind', 'van-12-tot-16', 'van-16-tot-18', 'alleenstaande-ouderkop', 'drempel-alleen', 'drempel-verhoging-partner', 'minimum'],
  'kindgebonden-budget-procenten': ['afbouw'],
  kinderbijslag: ['van-0-tot-6', 'van-6-tot-12', 'van-12-tot-18'],
  toeslagenwet: ['gehuwd', 'alleenstaand', 'alleenstaand-20', 'alleenstaand-19', 'alleenstaand-18', 'woningdeler'],
  aow: ['alleenstaand', 'gehuwd'],
  studietoeslag: ['leeftijd-18', 'leeftijd-19', 'leeftijd-20', 'leeftijd-21'],
  inkomstenbelasting: ['schijf-1-tot', 'schijf-2-tot'],
  'inkomstenbelasting-procenten': ['schijf-1', 'schijf-2', 'schijf-3', 'schijf-1-aow', 'zvw'],
};

/** New in the law: art. 20 lid 3 Participatiewet. */
const VEREIST_VANAF: Readonly<Record<string, { readonly cijfer: string; readonly vanaf: number }>> = {
  bijstandsnormen: { cijfer: 'verhoging-18-20-geen-beroep-op-ouders', vanaf: 20260101 },
};

/** Without these no verdict is a verdict: a year without AOW age would make a "nee" of who has it. */
const NOOIT_LEEG = ['bijstandsnormen', 'aow-leeftijd'];

function controleerReeks(naam: string, { periodes }: Reeks, meld: Meld): void {
  const bestand = `rules/normen/${naam}.yaml`;
  for (const [i, periode] of periodes.entries()) {
    if (periode.totEnMet < periode.vanaf) meld(bestand, ['periodes', i, 'tot-en-met'], 'ligt voor "vanaf"');
    const vorige = periodes[i - 1];
    if (vorige) sluitAan(vorige.totEnMet, periode.vanaf, (melding) => meld(bestand, ['periodes', i, 'vanaf'], melding));
    const nieuw = VEREIST_VANAF[naam];
    // A period without any figure says that none were found.
    const isOnbekend = !NOOIT_LEEG.includes(naam) && Object.keys(periode.waarden).length === 0;
    if (!isOnbekend)
      for (const cijfer of [...(VEREIST[naam] ?? []), ...(nieuw && periode.vanaf >= nieuw.vanaf ? [nieuw.cijfer] : [])])
        if (!Object.hasOwn(periode.waarden, cijfer)) meld(bestand, ['periodes', i, 'waarden'], `het cijfer "${cijfer}" ontbreekt`);
  }
}

function sluitAan(einde: Datum, begin: Datum, meld: (melding: string) => void): void {
  const verwacht = plusDagen(einde, 1);
  if (begin !== verwacht) meld(`${begin < verwacht ? 'overlapt met' : 'laat een gat na'} de vorige periode: verwacht ${schrijfDatum(verwacht)}`);
}

function controleerContact(organisatie: Organisatie, meld: Meld): void {
  for (const soort of ['website', 'telefoon', 'adres', 'tijden'] as const)
    if (organisatie[soort]?.zekerheid === 'laag')
      meld(`rules/organisaties/${organisatie.id}.yaml`, [soort, 'zekerheid'], 'een gegeven met zekerheid "laag" mag niet op het scherm: laat het weg');
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null;
const idsIn = (lijst: readonly unknown[]): string[] => lijst.flatMap((e) => (isObject(e) && typeof e['id'] === 'string' ? [e['id']] : []));

function dubbeleIds(rauw: unknown): { id: string; plaats: number }[] {
  const ids = Array.isArray(rauw) ? idsIn(rauw) : [];
  return ids.flatMap((id, plaats) => (ids.indexOf(id) < plaats ? [{ id, plaats }] : []));
}
