import { z } from 'zod';
import type { Pad } from './controle.ts';
import { DEKKINGSDOELEN, DEKKINGSREDENEN, DEKKINGSSOORTEN, type Dekkingsdoel, type Dekkingsplaats, type Dekkingsrij } from './dekking.ts';

/** The shape of rules/dekking.yaml, and what only shows beside the rest of the rulebook. Build time only. */

const tekst = z.string().min(1, 'mag niet leeg zijn');
const reden = z.enum(DEKKINGSREDENEN);

const rij = z
  .strictObject({
    nr: z.string().regex(/^D[1-9]\d*$/, 'is geen nummer, bijvoorbeeld D12'),
    naam: tekst,
    soort: z.enum(DEKKINGSSOORTEN),
    bron: z.array(tekst).min(1, 'heeft minstens een bron nodig'),
    regeling: tekst.optional(),
    organisatie: tekst.optional(),
    verwijzing: tekst.optional(),
    reden: reden.optional(),
  })
  .transform(({ nr, naam, soort, bron, reden, ...doelen }, ctx): Dekkingsrij => {
    const plaatsen: Dekkingsplaats[] = DEKKINGSDOELEN.flatMap((doel) => (doelen[doel] === undefined ? [] : [{ soort: doel, id: doelen[doel] }]));
    if (reden !== undefined) plaatsen.push({ soort: 'reden', id: reden });
    const [plaats, ...meer] = plaatsen;
    if (plaats !== undefined && meer.length === 0) return { nr, naam, soort, bron, plaats };
    const gevonden = plaats === undefined ? 'heeft geen plaats' : 'heeft meer dan een plaats';
    ctx.addIssue(`${nr} ${gevonden}: noem een regeling, organisatie, verwijzing of reden`);
    return z.NEVER;
  });

export const dekkingBestand = z.array(rij);

/**
 * Every row that points at nothing, and every number that stands there twice.
 *
 * @param rauw file → what stands in it, for every file in rules/; a regeling or organisation is a file of that name.
 */
export function controleerDekking(rijen: readonly Dekkingsrij[], rauw: Readonly<Record<string, unknown>>): { pad: Pad; melding: string }[] {
  const bekend = bekendeIds(rauw);
  const eerder = new Set<string>();
  return rijen.flatMap(({ nr, plaats }, i) => {
    const fouten = eerder.has(nr) ? [{ pad: [i, 'nr'], melding: `"${nr}" staat er twee keer` }] : [];
    eerder.add(nr);
    if (plaats.soort !== 'reden' && bekend[plaats.soort]?.has(plaats.id) === false)
      fouten.push({ pad: [i, plaats.soort], melding: `${nr}: de ${plaats.soort} "${plaats.id}" bestaat niet` });
    return fouten;
  });
}

/** undefined: that file could not be read, so nothing can be said about names in it. */
function bekendeIds(rauw: Readonly<Record<string, unknown>>): Readonly<Record<Dekkingsdoel, ReadonlySet<string> | undefined>> {
  const inMap = (map: string): Set<string> =>
    new Set(Object.keys(rauw).flatMap((pad) => (pad.startsWith(map) ? [pad.slice(map.length, -'.yaml'.length)] : [])));
  const verwijzingen = z.array(z.looseObject({ id: tekst })).safeParse(rauw['rules/verwijzingen.yaml']);
  return {
    regeling: inMap('rules/regelingen/'),
    organisatie: inMap('rules/organisaties/'),
    verwijzing: verwijzingen.success ? new Set(verwijzingen.data.map(({ id }) => id)) : undefined,
  };
}
