import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile } from '../engine/compile.ts';
import { delenVan, type Naslag, type Regelboek, type Voorwaarde } from '../engine/index.ts';
import { zonderMerk } from '../engine/merk.ts';
import { schrijfFout } from '../engine/yaml.ts';
import { leesRegelbestanden, regelversie } from './regelbestanden.ts';

/** Every text a resident can read, in Dutch with its marks, by its key. The part before the first dot names the file of a language. */
export type Bronteksten = Readonly<Record<string, string>>;

export const DELEN = ['scherm', 'dekking', 'regels'] as const;
export type Deel = (typeof DELEN)[number];

/** Where the texts of a language stand. */
export const bestandVan = (wortel: string, deel: Deel, taal: string): string => join(wortel, 'locales', ...(deel === 'scherm' ? [] : [deel]), `${taal}.json`);

export const leesTeksten = (bestand: string): unknown => JSON.parse(readFileSync(bestand, 'utf8'));

/** A tree of texts as one level: `{ a: { b: 'x' } }` becomes `{ 'a.b': 'x' }`. Sentences keep their dots, so they stay one key. */
export function plat(knoop: unknown, pad: string): Record<string, string> {
  if (typeof knoop === 'string') return { [pad]: knoop };
  return Object.assign({}, ...Object.entries(knoop as object).map(([sleutel, waarde]) => plat(waarde, `${pad}.${sleutel}`)));
}

export function bronteksten(wortel: string): Bronteksten {
  const bestanden = leesRegelbestanden(wortel);
  const gecompileerd = compile(bestanden, regelversie(bestanden));
  if (!gecompileerd.regelboek) throw new Error(gecompileerd.fouten.map(schrijfFout).join('\n'));
  const gemerkt = gemerkteZinnen(Object.values(bestanden));
  const regels = { ...rijen(gecompileerd.regelboek, gecompileerd.naslag), ...zinnen(gecompileerd.regelboek, gecompileerd.naslag) };
  return {
    ...plat(leesTeksten(bestandVan(wortel, 'scherm', 'nl')), 'scherm'),
    ...plat(leesTeksten(bestandVan(wortel, 'dekking', 'nl')), 'dekking'),
    ...Object.fromEntries(Object.entries(regels).map(([sleutel, tekst]) => [`regels.${sleutel}`, gemerkt.get(tekst) ?? tekst])),
  };
}

/** The rulebook holds texts without marks; the files still have them. */
function gemerkteZinnen(bestanden: readonly string[]): ReadonlyMap<string, string> {
  const gevonden = new Map<string, string>();
  const verzamel = (knoop: unknown): void => {
    if (typeof knoop === 'string' && knoop.includes('_')) gevonden.set(zonderMerk(knoop), knoop);
    else if (typeof knoop === 'object' && knoop !== null) for (const deel of Object.values(knoop)) verzamel(deel);
  };
  for (const bestand of bestanden) verzamel(parse(bestand));
  return gevonden;
}

function rijen(regelboek: Regelboek, naslag: Naslag): Record<string, string> {
  const lijst = (veld: string, teksten: readonly string[]): Record<string, string> => Object.fromEntries(teksten.map((tekst, i) => [`${veld}.${i}`, tekst]));
  const mits = (veld: string, tekst: string | undefined): Record<string, string> => (tekst === undefined ? {} : { [veld]: tekst });
  const onder = (pad: string, velden: Record<string, string>): [string, string][] => Object.entries(velden).map(([veld, tekst]) => [`${pad}.${veld}`, tekst]);
  return Object.fromEntries([
    ...regelboek.regelingen.flatMap(({ id, naam }) => {
      const r = naslag.regelingen[id];
      if (!r) return [];
      return onder(`regelingen.${id}`, {
        naam,
        kort: r.kort,
        ...lijst('aanvragen', r.aanvragen),
        zeg: r.zeg,
        ...lijst('documenten', r.documenten ?? []),
        'terugbetalen.tekst': r.terugbetalen,
        'brengtOp.tekst': r.brengtOp.tekst,
        ...mits('aanvraagtijd.tekst', r.aanvraagtijd?.tekst),
        ...mits('opIsOp.tekst', r.opIsOp?.tekst),
        ...mits('terugwerkend.tekst', r.terugwerkend?.tekst),
        ...lijst('letOp', r.letOp),
      });
    }),
    ...Object.values(naslag.organisaties).flatMap(({ id, doet, doetNiet, wieBeslist }) =>
      onder(`organisaties.${id}`, { doet, ...mits('doetNiet', doetNiet), ...mits('wieBeslist', wieBeslist) }),
    ),
    ...Object.entries(naslag.verwijzingen).flatMap(([id, { hulpvraag, uitleg, zeg }]) =>
      onder(`verwijzingen.${id}`, { hulpvraag, uitleg, ...mits('zeg', zeg) }),
    ),
  ]);
}

/** The sentences inside conditions: who decides, what to ask about, and why there is doubt. They are shared, so their key is the sentence itself. */
function zinnen(regelboek: Regelboek, naslag: Naslag): Record<string, string> {
  const uit = (v: Voorwaarde): string[] => {
    const delen = delenVan(v);
    if (delen.length > 0) return delen.flatMap(uit);
    if (v.soort === 'mens-beslist' || v.soort === 'navragen') return [naslag.zinnen[v.zin] ?? ''];
    return 'twijfel' in v && v.twijfel ? [v.twijfel.reden] : [];
  };
  const alle = [
    ...regelboek.regelingen.flatMap((r) => uit(r.voorwaarde)),
    ...Object.values(naslag.regelingen).flatMap((r) => r.nietTeToetsen.map(({ tekst }) => tekst)),
    regelboek.sociaalMinimum.reden,
  ];
  return Object.fromEntries(alle.map((zin) => [`zinnen.${zin}`, zin]));
}

/** The texts of one language by the same keys, with their marks; a file that is not there has none. */
export function vertalingVan(wortel: string, taal: string): Bronteksten {
  return Object.assign({}, ...DELEN.map((deel) => (existsSync(bestandVan(wortel, deel, taal)) ? plat(leesTeksten(bestandVan(wortel, deel, taal)), deel) : {})));
}

/** The other way round: what `plat` made flat, as the tree of one file. */
export function boom(teksten: Bronteksten, deel: Deel): Record<string, unknown> {
  const wortel: Record<string, unknown> = {};
  for (const [sleutel, tekst] of Object.entries(teksten)) {
    if (!sleutel.startsWith(`${deel}.`)) continue;
    const pad = sleutel.slice(deel.length + 1);
    const stappen = pad.startsWith('zinnen.') ? ['zinnen', pad.slice('zinnen.'.length)] : pad.split('.');
    const laatste = stappen.pop() ?? '';
    const plek = stappen.reduce<Record<string, unknown>>((knoop, stap) => {
      knoop[stap] ??= {};
      return knoop[stap] as Record<string, unknown>;
    }, wortel);
    plek[laatste] = tekst;
  }
  return wortel;
}
