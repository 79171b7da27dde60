import { z } from 'zod';
import { NIET_GEVRAAGD, ONBEKENDEN } from '../domain/antwoord.ts';
import { leesDatum } from '../domain/datum.ts';
import { type Bedrag, PERIODEN } from '../domain/geld.ts';
import { type Huishouden, type Inkomstenbron, type Persoon, SITUATIES, VOORKEUREN, WONINGEN, WOONPLAATSEN } from '../domain/huishouden.ts';
import type { Interval } from '../domain/interval.ts';
import type { Inkomstensoort } from './regelboek.ts';

/**
 * The project's interchange format for one household, as JSON. A key that is left out was not asked; `"weet-niet"` and
 * `"zeg-niet"` are answers; `"geen"`, an empty list and 0 say that there is none. Amounts are net euros. A number may be
 * given as a range `[from, to]`, where `null` as the end leaves it open.
 */
const onbekend = z.enum(ONBEKENDEN);
const antwoord = <T extends z.ZodType>(schema: T, melding: string) => z.union([onbekend, schema], melding).default(NIET_GEVRAAGD);

const EINDE = Number.POSITIVE_INFINITY;
const euro = z.number().min(-1_000_000).max(1_000_000);
const isHeleCent = (bedrag: number | null): boolean => bedrag === null || Math.abs(bedrag * 100 - Math.round(bedrag * 100)) < 1e-6;
const oplopend = (van: number, tot: number | null): boolean => tot === null || van <= tot;
const GEEN_BEDRAG = 'is geen bedrag in euro (1250.5), geen bereik [van, tot] en ook niet "weet-niet" of "zeg-niet"';

const bedrag = z
  .union([euro, z.tuple([euro, euro.nullable()])])
  .refine((b) => (Array.isArray(b) ? b.every(isHeleCent) : isHeleCent(b)), 'heeft meer dan twee cijfers achter de punt')
  .refine((b) => !Array.isArray(b) || oplopend(...b), 'loopt niet van laag naar hoog');
const nietNegatief = antwoord(
  bedrag.refine((b) => (Array.isArray(b) ? b[0] : b) >= 0, 'mag niet lager zijn dan nul'),
  GEEN_BEDRAG,
);
const aantal = (max: number) =>
  z
    .union([z.int().min(0).max(max), z.tuple([z.int().min(0).max(max), z.int().min(0).max(max).nullable()])])
    .refine((b) => !Array.isArray(b) || oplopend(...b), 'loopt niet van laag naar hoog');

const bron = z
  .strictObject({
    soort: z.string().min(1),
    bedrag: antwoord(bedrag, GEEN_BEDRAG),
    per: z.enum(PERIODEN as [Bedrag['per'], ...Bedrag['per'][]]).optional(),
    vakantiegeld: antwoord(z.enum(['inclusief', 'exclusief']), 'is niet "inclusief", "exclusief", "weet-niet" of "zeg-niet"'),
  })
  .refine((b) => typeof b.bedrag === 'string' || b.per !== undefined, {
    path: ['per'],
    message: 'ontbreekt: zeg of het bedrag per week, vier-weken, maand of jaar is',
  });

const persoon = z
  .strictObject({
    leeftijd: antwoord(aantal(120), 'is geen leeftijd in hele jaren, geen bereik [van, tot] en ook niet "weet-niet" of "zeg-niet"'),
    geboortedatum: z
      .string()
      .refine((s) => leesDatum(s) !== undefined, 'is geen bestaande datum, bijvoorbeeld 1990-05-31')
      .optional(),
    inkomsten: antwoord(z.array(bron).max(20), 'is geen lijst van inkomsten en ook niet "weet-niet" of "zeg-niet"'),
    studeert: antwoord(z.boolean(), 'is niet true, false, "weet-niet" of "zeg-niet"'),
    huurtKamer: antwoord(z.boolean(), 'is niet true, false, "weet-niet" of "zeg-niet"'),
  })
  .refine((p) => p.geboortedatum === undefined || p.leeftijd === NIET_GEVRAAGD, 'heeft een leeftijd of een geboortedatum, niet allebei');

export const huishoudenBestand = z.strictObject({
  woonplaats: antwoord(z.enum(WOONPLAATSEN), `is niet ${WOONPLAATSEN.join(', ')}, weet-niet of zeg-niet`),
  woning: antwoord(z.enum(WONINGEN), `is niet ${WONINGEN.join(', ')}, weet-niet of zeg-niet`),
  aanvrager: persoon,
  partner: antwoord(z.union([z.literal('geen'), persoon]), 'is geen persoon en ook niet "geen", "weet-niet" of "zeg-niet"'),
  kinderen: antwoord(z.array(persoon).max(20), 'is geen lijst van personen en ook niet "weet-niet" of "zeg-niet"'),
  huisgenoten: antwoord(z.array(persoon).max(20), 'is geen lijst van personen en ook niet "weet-niet" of "zeg-niet"'),
  bezittingen: nietNegatief,
  kaleHuur: nietNegatief,
  toetsingsinkomen: nietNegatief,
  maandenLaagInkomen: antwoord(aantal(1200), 'is geen aantal maanden, geen bereik [van, tot] en ook niet "weet-niet" of "zeg-niet"'),
  situaties: z.partialRecord(z.enum(SITUATIES), antwoord(z.boolean(), 'is niet true, false, "weet-niet" of "zeg-niet"')).default({}),
  voorkeur: antwoord(z.enum(VOORKEUREN), `is niet ${VOORKEUREN.join(', ')}, weet-niet of zeg-niet`),
});

export type GelezenHuishouden = { readonly huishouden: Huishouden } | { readonly fouten: readonly string[] };

/**
 * Reads one household from its interchange format.
 *
 * @param inkomsten the kinds of rules/inkomsten.yaml.
 * @returns the household, or one line per fault that names the field.
 */
export function leesHuishouden(json: unknown, inkomsten: readonly Inkomstensoort[]): GelezenHuishouden {
  const uitslag = huishoudenBestand.safeParse(json);
  if (!uitslag.success) return { fouten: regels(uitslag.error.issues.flatMap((issue) => diepste(issue, []))) };
  const fouten = [...personen(uitslag.data).flatMap(([pad, p]) => bronFouten(pad, p, inkomsten)), ...leeftijdFouten(uitslag.data)];
  return fouten.length > 0 ? { fouten } : { huishouden: alsHuishouden(uitslag.data) };
}

function bronFouten(pad: string, persoonBestand: PersoonBestand, inkomsten: readonly Inkomstensoort[]): string[] {
  if (typeof persoonBestand.inkomsten === 'string') return [];
  return persoonBestand.inkomsten.flatMap((b, i) => {
    const soort = inkomsten.find(({ id }) => id === b.soort);
    const veld = `${pad}.inkomsten.${i}`;
    if (!soort) return [`${veld}.soort: "${b.soort}" is geen soort inkomsten; kies uit ${inkomsten.map(({ id }) => id).join(', ')}`];
    const laagst = typeof b.bedrag === 'string' ? 0 : bereik(b.bedrag).min;
    return laagst < 0 && !soort.magNegatief ? [`${veld}.bedrag: mag bij "${b.soort}" niet lager zijn dan nul`] : [];
  });
}

const leeftijdFouten = (b: Bestand): string[] =>
  lijstVan(b.kinderen).flatMap(({ leeftijd }, i) =>
    typeof leeftijd !== 'string' && bereik(leeftijd).min >= 18
      ? [`kinderen.${i}.leeftijd: een kind is jonger dan 18; wie ouder is, hoort bij huisgenoten`]
      : [],
  );

const lijstVan = (lijst: Bestand['kinderen']): readonly PersoonBestand[] => (typeof lijst === 'string' ? [] : lijst);

type Bestand = z.infer<typeof huishoudenBestand>;
type PersoonBestand = z.infer<typeof persoon>;
type BronBestand = z.infer<typeof bron>;

interface Veldfout {
  readonly pad: readonly PropertyKey[];
  readonly melding: string;
}

/** Of a choice that fails, the faults inside the branch that was meant: the one that got furthest. */
function diepste(issue: z.core.$ZodIssue, boven: readonly PropertyKey[]): Veldfout[] {
  const pad = [...boven, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ pad: [...pad, key], melding: 'dit veld bestaat niet' }));
  if (issue.code === 'invalid_union') {
    const takken = issue.errors.map((tak) => tak.flatMap((i) => diepste(i, pad)));
    const verst = takken.filter((tak) => tak.some((fout) => fout.pad.length > pad.length));
    const anders = takken.filter((tak) => tak.some((fout) => fout.melding !== '' && isEigenMelding(fout)));
    const gemeend = verst[0] ?? anders[0];
    if (gemeend) return gemeend;
  }
  return [{ pad, melding: issue.message }];
}

/** A sentence of ours, not one of zod about a type. */
const isEigenMelding = ({ melding }: Veldfout): boolean => /^(heeft|loopt|is geen|mag)/.test(melding);

/** One line for each field, the first that was found. */
function regels(fouten: readonly Veldfout[]): string[] {
  const perVeld = new Map<string, string>();
  for (const { pad, melding } of fouten) {
    const veld = pad.length > 0 ? pad.join('.') : 'huishouden';
    if (!perVeld.has(veld)) perVeld.set(veld, `${veld}: ${melding}`);
  }
  return [...perVeld.values()];
}

function personen(b: Bestand): [pad: string, persoon: PersoonBestand][] {
  const groep = (naam: 'kinderen' | 'huisgenoten'): [string, PersoonBestand][] => {
    const lijst = b[naam];
    return Array.isArray(lijst) ? lijst.map((p, i) => [`${naam}.${i}`, p]) : [];
  };
  const partner: [string, PersoonBestand][] = typeof b.partner === 'object' ? [['partner', b.partner]] : [];
  return [['aanvrager', b.aanvrager], ...partner, ...groep('kinderen'), ...groep('huisgenoten')];
}

const bereik = (waarde: number | [number, number | null], keer = 1): Interval => {
  const [van, tot] = Array.isArray(waarde) ? waarde : [waarde, waarde];
  return { min: Math.round(van * keer), max: tot === null ? EINDE : Math.round(tot * keer) };
};

function alsBron({ soort, bedrag: b, per, vakantiegeld }: BronBestand): Inkomstenbron {
  return { soort, bedrag: typeof b === 'string' || per === undefined ? (b as Inkomstenbron['bedrag']) : { ...bereik(b, 100), per }, vakantiegeld };
}

function alsPersoon(p: PersoonBestand): Persoon {
  const geboortedag = p.geboortedatum === undefined ? undefined : leesDatum(p.geboortedatum);
  return {
    geboren: geboortedag !== undefined ? { op: geboortedag } : typeof p.leeftijd === 'string' ? p.leeftijd : { leeftijd: bereik(p.leeftijd) },
    inkomsten: typeof p.inkomsten === 'string' ? p.inkomsten : p.inkomsten.map(alsBron),
    studeert: p.studeert,
    huurtKamer: p.huurtKamer,
  };
}

function alsHuishouden(b: Bestand): Huishouden {
  return {
    woonplaats: b.woonplaats,
    woning: b.woning,
    aanvrager: alsPersoon(b.aanvrager),
    partner: b.partner === 'geen' ? null : typeof b.partner === 'string' ? b.partner : alsPersoon(b.partner),
    kinderen: typeof b.kinderen === 'string' ? b.kinderen : b.kinderen.map(alsPersoon),
    huisgenoten: typeof b.huisgenoten === 'string' ? b.huisgenoten : b.huisgenoten.map(alsPersoon),
    bezittingen: typeof b.bezittingen === 'string' ? b.bezittingen : bereik(b.bezittingen, 100),
    kaleHuur: typeof b.kaleHuur === 'string' ? b.kaleHuur : bereik(b.kaleHuur, 100),
    toetsingsinkomen: typeof b.toetsingsinkomen === 'string' ? b.toetsingsinkomen : bereik(b.toetsingsinkomen, 100),
    maandenLaagInkomen: typeof b.maandenLaagInkomen === 'string' ? b.maandenLaagInkomen : bereik(b.maandenLaagInkomen),
    situaties: Object.fromEntries(SITUATIES.map((s) => [s, b.situaties[s] ?? NIET_GEVRAAGD])) as Huishouden['situaties'],
    voorkeur: b.voorkeur,
  };
}
