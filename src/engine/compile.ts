import type { z } from 'zod';
import type { Datum } from '../domain/datum.ts';
import { controleer, type Pad } from './controle.ts';
import type { Cijferperiode, Opbrengst, Regelboek, Regeling, SociaalMinimum } from './regelboek.ts';
import * as schema from './schema.ts';
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
}

export type Gecompileerd =
  | { readonly fouten: readonly Fout[]; readonly regelboek?: undefined; readonly voorbeelden?: undefined }
  | { readonly fouten: readonly []; readonly regelboek: Regelboek; readonly voorbeelden: readonly Voorbeeld[] };

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
  lezer.meldOnbekendeBestanden();

  const cijfers = Object.fromEntries(reeksen.map(({ naam, waarde }) => [naam, { periodes: waarde.periodes.map(alsPeriode) }]));
  const delen = {
    cijfers,
    organisaties: organisaties.map(({ waarde: { 'doet-niet': doetNiet, 'wie-beslist': wieBeslist, ...rest } }) => ({ ...rest, doetNiet, wieBeslist })),
    regelingen: regelingen.map(({ waarde }) => alsRegeling(waarde)),
  };
  for (const { bestand, pad, melding } of controleer({ rauw: lezer.rauw, reeksen: cijfers, ...delen })) lezer.meld(bestand, pad, melding);
  if (!bronnen || !sociaalMinimum || !inkomsten || !vragen || !verwijzingen || lezer.fouten.length > 0) return { fouten: lezer.gesorteerd() };

  const regelboek: Regelboek = {
    versie,
    bronnen,
    ...delen,
    sociaalMinimum: alsSociaalMinimum(sociaalMinimum),
    inkomsten: inkomsten.map(({ 'mag-negatief': magNegatief, 'vrij-met-aow': vrijMetAow, ...rest }) => ({ ...rest, magNegatief, vrijMetAow })),
    vragen,
    verwijzingen: verwijzingen.map(({ als, ...rest }) => ({ ...rest, voorwaarde: als })),
  };
  const voorbeelden = regelingen.flatMap(({ bestand, waarde }) =>
    waarde.voorbeelden.map((v, i) => ({ ...v, bestand, regel: lezer.regelVan(bestand, ['voorbeelden', i]), regeling: waarde.id })),
  );
  return { fouten: [], regelboek, voorbeelden };
}

const alsSociaalMinimum = ({ 'volwassen-norm-onder-21': volwassenNormOnder21, ...rest }: z.infer<typeof schema.sociaalMinimumBestand>): SociaalMinimum => ({
  ...rest,
  volwassenNormOnder21,
});

type RegelingBestand = z.infer<typeof schema.regelingBestand>;

const alsPeriode = ({ 'tot-en-met': totEnMet, ...rest }: { 'tot-en-met': Cijferperiode['totEnMet'] } & Omit<Cijferperiode, 'totEnMet'>): Cijferperiode => ({
  ...rest,
  totEnMet,
});

function alsRegeling(r: RegelingBestand): Regeling {
  const { 'aanvragen-bij': aanvragenBij, 'brengt-op': brengtOp, 'let-op': letOp, 'niet-te-toetsen': nietTeToetsen, alle, voorbeelden: _, ...rest } = r;
  return { ...rest, aanvragenBij, brengtOp: alsOpbrengst(brengtOp), letOp, nietTeToetsen, voorwaarde: { soort: 'alle', delen: alle } };
}

const alsOpbrengst = ({ 'vult-aan-tot': vultAanTot, ...rest }: RegelingBestand['brengt-op']): Opbrengst => ({ ...rest, vultAanTot });

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
      const naam = bestand.slice(map.length).replace(/\.yaml$/, '');
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
