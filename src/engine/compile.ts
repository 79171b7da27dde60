import type { z } from 'zod';
import type { Datum } from '../domain/datum.ts';
import { controleer, type Pad } from './controle.ts';
import type { Dekkingsrij } from './dekking.ts';
import { controleerDekking, dekkingBestand } from './dekking-schema.ts';
import type { Naslag, Organisatie, Regelingtekst, Verwijzingtekst } from './naslag.ts';
import type { Cijferperiode, Regelboek, Regeling, SociaalMinimum, Verwijzing } from './regelboek.ts';
import * as schema from './schema.ts';
import type { Voorwaarde } from './voorwaarde.ts';
import { type Fout, leesYaml } from './yaml.ts';

/** An example that a rule file carries as its own proof. */
export interface Voorbeeld {
  readonly bestand: string;
  readonly regel: number;
  readonly regeling: string;
  readonly naam: string;
  readonly peildatum: Datum;
  /** In the interchange format; checked by huishouden-schema.ts when it is run. */
  readonly huishouden: unknown;
  readonly verwacht: string;
  /** Eurocents per month, lowest and highest. */
  readonly bedrag?: readonly [number, number] | undefined;
}

export type Gecompileerd =
  | {
      readonly fouten: readonly Fout[];
      readonly regelboek?: undefined;
      readonly naslag?: undefined;
      readonly dekking?: undefined;
      readonly voorbeelden?: undefined;
    }
  | {
      readonly fouten: readonly [];
      readonly regelboek: Regelboek;
      readonly naslag: Naslag;
      readonly dekking: readonly Dekkingsrij[];
      readonly voorbeelden: readonly Voorbeeld[];
    };

/**
 * Compiles the rule files to a rulebook.
 *
 * @param bestanden path below the project root → text, for every file in rules/.
 * @param versie what the rulebook calls itself.
 * @returns every fault at once, or the rulebook with the examples of its regelingen.
 */
export function compile(bestanden: Readonly<Record<string, string>>, versie: string): Gecompileerd {
  const lezer = new Lezer(bestanden);
  const bronnen = lezer.een('rules/bronnen.yaml', schema.bronnenBestand);
  const sociaalMinimum = lezer.een('rules/sociaal-minimum.yaml', schema.sociaalMinimumBestand);
  const inkomsten = lezer.een('rules/inkomsten.yaml', schema.inkomstenBestand);
  const vragen = lezer.een('rules/vragen.yaml', schema.vragenBestand);
  const verwijzingen = lezer.een('rules/verwijzingen.yaml', schema.verwijzingenBestand);
  const reeksen = lezer.map('rules/normen/', schema.reeksBestand);
  const organisaties = lezer.map('rules/organisaties/', schema.organisatieBestand);
  const regelingen = lezer.map('rules/regelingen/', schema.regelingBestand);
  const dekking = lezer.een('rules/dekking.yaml', dekkingBestand);
  lezer.meldOnbekendeBestanden();

  const cijfers = Object.fromEntries(reeksen.map(({ naam, waarde }) => [naam, { periodes: waarde.periodes.map(alsPeriode) }]));
  const perOrganisatie = organisaties.map(({ waarde }) => alsOrganisatie(waarde));
  const gemeld = controleer({ rauw: lezer.rauw, reeksen: cijfers, organisaties: perOrganisatie, regelingen: regelingen.map(({ waarde }) => waarde) });
  for (const { bestand, pad, melding } of gemeld) lezer.meld(bestand, pad, melding);
  for (const { pad, melding } of controleerDekking(dekking ?? [], lezer.rauw)) lezer.meld('rules/dekking.yaml', pad, melding);
  const gelezen = { bronnen, sociaalMinimum, inkomsten, vragen, verwijzingen, dekking };
  if (!isHeel(gelezen, lezer.fouten)) return { fouten: lezer.gesorteerd() };

  const zinnen = new Zinnen();
  const regelboek: Regelboek = {
    versie,
    cijfers,
    regelingen: regelingen.map(({ waarde }) => alsRegeling(waarde, zinnen)),
    sociaalMinimum: alsSociaalMinimum(gelezen.sociaalMinimum),
    inkomsten: gelezen.inkomsten.map(({ 'mag-negatief': magNegatief, 'vrij-met-aow': vrijMetAow, toeslagenwet: teltBijToeslagenwet, ...rest }) => ({
      ...rest,
      magNegatief,
      vrijMetAow,
      teltBijToeslagenwet,
    })),
    vragen: gelezen.vragen,
    verwijzingen: gelezen.verwijzingen.map((waarde) => alsVerwijzing(waarde, zinnen)),
  };
  const naslag: Naslag = {
    bronnen: gelezen.bronnen,
    organisaties: Object.fromEntries(perOrganisatie.map((organisatie) => [organisatie.id, organisatie])),
    regelingen: Object.fromEntries(regelingen.map(({ waarde }) => [waarde.id, alsRegelingtekst(waarde)])),
    zinnen: zinnen.perSleutel(),
    verwijzingen: Object.fromEntries(gelezen.verwijzingen.map((waarde) => [waarde.id, alsVerwijzingtekst(waarde)])),
  };
  const voorbeelden = regelingen.flatMap(({ bestand, waarde }) =>
    waarde.voorbeelden.map((v, i) => ({ ...v, bestand, regel: lezer.regelVan(bestand, ['voorbeelden', i]), regeling: waarde.id })),
  );
  return { fouten: [], regelboek, naslag, dekking: gelezen.dekking, voorbeelden };
}

/** What cannot be read is a fault, so without faults everything is there. */
const isHeel = <T extends object>(_: T, fouten: readonly Fout[]): _ is { [K in keyof T]: NonNullable<T[K]> } & T => fouten.length === 0;

const alsSociaalMinimum = ({ 'volwassen-norm-onder-21': volwassenNormOnder21, ...rest }: z.infer<typeof schema.sociaalMinimumBestand>): SociaalMinimum => ({
  ...rest,
  volwassenNormOnder21,
});

type RegelingBestand = z.infer<typeof schema.regelingBestand>;

const alsPeriode = ({ 'tot-en-met': totEnMet, ...rest }: { 'tot-en-met': Cijferperiode['totEnMet'] } & Omit<Cijferperiode, 'totEnMet'>): Cijferperiode => ({
  ...rest,
  totEnMet,
});

const alsRegeling = (r: RegelingBestand, zinnen: Zinnen): Regeling => ({
  id: r.id,
  naam: r.naam,
  groep: r.groep,
  geldig: r.geldig,
  vanzelf: r.vanzelf,
  aanvragenBij: r['aanvragen-bij'],
  terugbetalen: r.terugbetalen.antwoord,
  berekening: r['brengt-op'].berekening,
  aanleiding: r.aanleiding,
  hangtSamen: r['hangt-samen'],
  vervangenDoor: r['vervangen-door'],
  voorwaarde: { soort: 'alle', delen: r.alle.map(zinnen.neemUit) },
});

const alsRegelingtekst = ({ kort, uitvoerder, aanvragen, zeg, documenten, bronnen, gecontroleerd, ...r }: RegelingBestand): Regelingtekst => {
  const { berekening: _, ...brengtOp } = r['brengt-op'];
  return {
    kort,
    uitvoerder,
    aanvragen,
    zeg,
    documenten,
    terugbetalen: r.terugbetalen.tekst,
    brengtOp,
    letOp: r['let-op'],
    aanvraagtijd: r.aanvraagtijd,
    opIsOp: r['op-is-op'],
    terugwerkend: r.terugwerkend,
    teltAlsInkomen: r['telt-als-inkomen'],
    nietTeToetsen: r['niet-te-toetsen'],
    bronnen,
    gecontroleerd,
  };
};

const alsOrganisatie = ({ 'doet-niet': doetNiet, 'wie-beslist': wieBeslist, ...rest }: z.infer<typeof schema.organisatieBestand>): Organisatie => ({
  ...rest,
  doetNiet,
  wieBeslist,
});

type VerwijzingBestand = z.infer<typeof schema.verwijzingenBestand>[number];

const alsVerwijzing = ({ id, rang, naar, voor, als, voorrang }: VerwijzingBestand, zinnen: Zinnen): Verwijzing => ({
  id,
  rang,
  naar,
  voor,
  voorwaarde: als && zinnen.neemUit(als),
  voorrang: voorrang && zinnen.neemUit(voorrang),
});
const alsVerwijzingtekst = ({ hulpvraag, uitleg, zeg, bron }: VerwijzingBestand): Verwijzingtekst => ({ hulpvraag, uitleg, zeg, bron });

/** What judges needs no words: a condition keeps the key of its sentence. */
class Zinnen {
  private readonly alle: string[] = [];

  perSleutel(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.alle.entries());
  }

  neemUit = (v: Voorwaarde): Voorwaarde => {
    switch (v.soort) {
      case 'alle':
      case 'een':
        return { ...v, delen: v.delen.map(this.neemUit) };
      case 'niet':
        return { ...v, deel: this.neemUit(v.deel) };
      case 'mens-beslist':
      case 'navragen':
        return { ...v, zin: this.sleutelVan(v.zin) };
      default:
        return v;
    }
  };

  private sleutelVan(zin: string): string {
    const plaats = this.alle.indexOf(zin);
    return String(plaats === -1 ? this.alle.push(zin) - 1 : plaats);
  }
}

/** Reads files and remembers what they say and where. */
class Lezer {
  readonly fouten: Fout[] = [];
  readonly rauw: Record<string, unknown> = {};
  private readonly regels = new Map<string, (pad: Pad) => number>();

  constructor(private readonly bestanden: Readonly<Record<string, string>>) {}

  regelVan(bestand: string, pad: Pad): number {
    return this.regels.get(bestand)?.(pad) ?? 1;
  }

  meld(bestand: string, pad: Pad, melding: string): void {
    this.fouten.push({ bestand, regel: this.regelVan(bestand, pad), melding: [pad.join('.'), melding].filter(Boolean).join(': ') });
  }

  een<T>(bestand: string, soort: z.ZodType<T>): T | undefined {
    const tekst = this.bestanden[bestand];
    if (tekst === undefined) {
      this.meld(bestand, [], 'dit bestand ontbreekt');
      return undefined;
    }
    const gelezen = leesYaml(bestand, tekst, soort);
    this.regels.set(bestand, gelezen.regelVan);
    this.rauw[bestand] = gelezen.rauw;
    this.fouten.push(...gelezen.fouten);
    return gelezen.waarde;
  }

  /** All files of a folder; a file is named after the id in it. */
  map<T>(map: string, soort: z.ZodType<T>): { bestand: string; naam: string; waarde: T }[] {
    const paden = Object.keys(this.bestanden)
      .filter((pad) => pad.startsWith(map))
      .sort();
    return paden.flatMap((bestand) => {
      const waarde = this.een(bestand, soort);
      const naam = bestand.slice(map.length, -'.yaml'.length);
      const eigenId = (waarde as { id?: string } | undefined)?.id;
      if (eigenId !== undefined && eigenId !== naam) this.meld(bestand, ['id'], `is "${eigenId}", maar het bestand heet "${naam}"`);
      return waarde === undefined ? [] : [{ bestand, naam, waarde }];
    });
  }

  meldOnbekendeBestanden(): void {
    for (const bestand of Object.keys(this.bestanden))
      if (bestand.startsWith('rules/') && !this.regels.has(bestand)) this.meld(bestand, [], 'dit bestand hoort hier niet');
  }

  gesorteerd(): Fout[] {
    return [...this.fouten].sort((a, b) => (a.bestand === b.bestand ? a.regel - b.regel : a.bestand < b.bestand ? -1 : 1));
  }
}
