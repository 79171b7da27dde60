import dekking from '../../locales/dekking/nl.json';
import nl from '../../locales/nl.json';
import type { Voorwaarde } from '../../src/engine/index.ts';
import { naslag, regelboek } from '../regelboek.ts';

/** What stands together on a screen or a card: each text with the place it comes from. */
export interface Groep {
  readonly naam: string;
  readonly teksten: readonly (readonly [plaats: string, tekst: string])[];
}

/** For professionals, who have other words. */
const ANDERE_STEM = /(^|\.)(consulent|jurist)(_|\.|$)/;

const plat = (knoop: unknown, pad: string): [string, string][] => {
  if (typeof knoop === 'string') return ANDERE_STEM.test(pad) ? [] : [[pad, knoop]];
  return Object.entries(knoop as object).flatMap(([sleutel, waarde]) => plat(waarde, pad === '' ? sleutel : `${pad}.${sleutel}`));
};

/** Each question is a screen by itself; the other groups are a screen each. */
const groepVan = (pad: string): string => {
  const [groep = '', deel = ''] = pad.split('.');
  return groep === 'vraag' && pad.split('.').length > 2 ? `vraag.${deel}` : groep;
};

function perGroep(teksten: readonly (readonly [string, string])[], groep: (pad: string) => string): Groep[] {
  const groepen = new Map<string, [string, string][]>();
  for (const [pad, tekst] of teksten) groepen.set(groep(pad), [...(groepen.get(groep(pad)) ?? []), [pad, tekst]]);
  return [...groepen].map(([naam, delen]) => ({ naam, teksten: delen }));
}

const schermen = perGroep([...plat(nl, ''), ...plat(dekking, '').map(([pad, tekst]) => [`dekking.${pad}`, tekst] as const)], groepVan);

/** The sentences inside conditions, which stand on the card when it is opened. */
const inVoorwaarde = (v: Voorwaarde): string[] => {
  if (v.soort === 'alle' || v.soort === 'een') return v.delen.flatMap(inVoorwaarde);
  if (v.soort === 'niet') return inVoorwaarde(v.deel);
  if (v.soort === 'mens-beslist' || v.soort === 'navragen') return [naslag.zinnen[v.zin] ?? ''];
  return 'twijfel' in v && v.twijfel ? [v.twijfel.reden] : [];
};

const kaarten: Groep[] = regelboek.regelingen.flatMap(({ id, voorwaarde }) => {
  const r = naslag.regelingen[id];
  if (!r) return [];
  const delen: [string, string | undefined][] = [
    ['kort', r.kort],
    ['zeg', r.zeg],
    ['terugbetalen', r.terugbetalen],
    ['brengt-op', r.brengtOp.tekst],
    ['aanvraagtijd', r.aanvraagtijd?.tekst],
    ['op-is-op', r.opIsOp?.tekst],
    ['terugwerkend', r.terugwerkend?.tekst],
    ...r.aanvragen.map((tekst, i): [string, string] => [`aanvragen.${i}`, tekst]),
    ...r.letOp.map((tekst, i): [string, string] => [`let-op.${i}`, tekst]),
    ...(r.documenten ?? []).map((tekst, i): [string, string] => [`documenten.${i}`, tekst]),
    ...r.nietTeToetsen.map(({ tekst }, i): [string, string] => [`niet-te-toetsen.${i}`, tekst]),
    ...inVoorwaarde(voorwaarde).map((tekst, i): [string, string] => [`voorwaarde.${i}`, tekst]),
  ];
  return [{ naam: `regeling ${id}`, teksten: delen.flatMap(([plaats, tekst]) => (tekst ? [[`${id}.${plaats}`, tekst] as const] : [])) }];
});

const organisaties: Groep[] = Object.values(naslag.organisaties).map((o) => ({
  naam: `organisatie ${o.id}`,
  teksten: (['doet', 'doetNiet', 'wieBeslist'] as const).flatMap((veld) => (o[veld] ? [[`${o.id}.${veld}`, o[veld]] as const] : [])),
}));

const verwijzingen: Groep[] = Object.entries(naslag.verwijzingen).map(([id, v]) => ({
  naam: `verwijzing ${id}`,
  teksten: (['hulpvraag', 'uitleg', 'zeg'] as const).flatMap((veld) => (v[veld] ? [[`${id}.${veld}`, v[veld]] as const] : [])),
}));

export const GROEPEN: readonly Groep[] = [...schermen, ...kaarten, ...organisaties, ...verwijzingen];
