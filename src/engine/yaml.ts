import { type Document, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import { z } from 'zod';

/** A fault in a rule file, at the line where somebody has to look. */
export interface Fout {
  readonly bestand: string;
  readonly regel: number;
  readonly melding: string;
}
export const schrijfFout = ({ bestand, regel, melding }: Fout): string => `${bestand}:${regel} ${melding}`;

export interface Gelezen<T> {
  readonly waarde: T | undefined;
  /** What stands in the file, whether or not it has the right shape; undefined when it is not even YAML. */
  readonly rauw: unknown;
  readonly fouten: readonly Fout[];
  /** The line on which the value at this path stands. */
  regelVan(pad: readonly PropertyKey[]): number;
}

z.config(z.locales.nl());

/** Reads one YAML file against its schema and reports every fault with its line. */
export function leesYaml<T>(bestand: string, tekst: string, schema: z.ZodType<T>): Gelezen<T> {
  const regels = new LineCounter();
  const doc = parseDocument(tekst, { lineCounter: regels, prettyErrors: false });
  const opRegel = (plek: number | undefined): number => (plek === undefined ? 1 : regels.linePos(plek).line);
  const regelVan = (pad: readonly PropertyKey[]): number => opRegel(plekVan(doc, pad));

  const kapot = [
    ...doc.errors.map((e) => ({ plek: e.pos[0], melding: e.message })),
    ...aliassen(doc).map((plek) => ({ plek, melding: 'een verwijzing met * kan hier niet: schrijf de waarde uit' })),
  ];
  if (kapot.length > 0)
    return { waarde: undefined, rauw: undefined, fouten: kapot.map(({ plek, melding }) => ({ bestand, regel: opRegel(plek), melding })), regelVan };
  const rauw: unknown = doc.toJS();
  const uitslag = schema.safeParse(rauw);
  if (uitslag.success) return { waarde: uitslag.data, rauw, fouten: [], regelVan };
  const fouten = uitslag.error.issues
    .flatMap(ontleed)
    .map(({ pad, melding }) => ({ bestand, regel: regelVan(pad), melding: [pad.join('.'), melding].filter(Boolean).join(': ') }));
  return { waarde: undefined, rauw, fouten, regelVan };
}

function aliassen(doc: Document.Parsed): (number | undefined)[] {
  const plekken: (number | undefined)[] = [];
  visit(doc, {
    Alias: (_sleutel, alias) => {
      plekken.push(alias.range?.[0]);
    },
  });
  return plekken;
}

/** An unknown key is reported at that key, not at the mapping around it. */
function ontleed(issue: z.core.$ZodIssue): { pad: PropertyKey[]; melding: string }[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ pad: [...issue.path, key], melding: 'deze sleutel bestaat niet' }));
  return [{ pad: [...issue.path], melding: issue.message }];
}

/** Where the value at this path stands; for a path that is not there, the deepest part of it that is. */
function plekVan(doc: Document.Parsed, pad: readonly PropertyKey[]): number | undefined {
  let knoop: ParsedNode | null = doc.contents;
  let plek = knoop?.range[0];
  for (const sleutel of pad) {
    const paar = isMap(knoop) ? knoop.items.find(({ key }) => isScalar(key) && key.value === sleutel) : undefined;
    const hier: ParsedNode | undefined = paar?.key ?? (isSeq(knoop) ? knoop.items[Number(sleutel)] : undefined);
    if (!hier) return plek;
    plek = hier.range[0];
    knoop = paar ? paar.value : hier;
  }
  return plek;
}
