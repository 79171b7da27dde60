import { describe, expect, test } from 'vitest';
import en from '../locales/en.json';
import nl from '../locales/nl.json';
import regelteksten from '../locales/regels/en.json';
import type { Voorwaarde } from '../src/engine/index.ts';
import { bestanden, naslag, regelboek } from './regelboek.ts';

type Teksten = Readonly<Record<string, string>>;
const plat = (knoop: unknown, pad = ''): Teksten =>
  typeof knoop === 'string'
    ? { [pad]: knoop }
    : Object.assign({}, ...Object.entries(knoop as object).map(([sleutel, waarde]) => plat(waarde, pad === '' ? sleutel : `${pad}.${sleutel}`)));

const nederlands = plat(nl);
const engels = plat(en);
const plaatshouders = (tekst: string): string[] => [...tekst.matchAll(/\{\{[^}]+\}\}/g)].map((m) => m[0]).sort();

describe('de talen', () => {
  test('Engels heeft precies de sleutels van het Nederlands', () => {
    expect(Object.keys(engels).sort()).toEqual(Object.keys(nederlands).sort());
  });

  test('elke vertaling heeft dezelfde plaatshouders en geen lege tekst', () => {
    for (const [sleutel, tekst] of Object.entries(nederlands)) {
      expect([sleutel, plaatshouders(engels[sleutel] ?? '')]).toEqual([sleutel, plaatshouders(tekst)]);
      expect(engels[sleutel]?.trim(), sleutel).not.toBe('');
    }
  });

  test('elke regeling, organisatie, verwijzing en zin in een voorwaarde heeft een Engelse tekst met dezelfde cijfers', () => {
    const cijfers = (tekst: string): string => (tekst.match(/\d/g) ?? []).sort().join('');
    const vertaald = plat({ ...regelteksten, zinnen: {} });
    const verwacht = {
      ...Object.fromEntries(
        Object.entries(naslag.regelingen).flatMap(([id, r]) =>
          Object.entries({
            kort: r.kort,
            zeg: r.zeg,
            'terugbetalen.tekst': r.terugbetalen,
            'brengtOp.tekst': r.brengtOp.tekst,
            ...Object.fromEntries([...r.aanvragen.entries()].map(([i, tekst]) => [`aanvragen.${i}`, tekst])),
            ...Object.fromEntries([...r.letOp.entries()].map(([i, tekst]) => [`letOp.${i}`, tekst])),
            ...Object.fromEntries((r.documenten ?? []).map((tekst, i) => [`documenten.${i}`, tekst])),
            ...Object.fromEntries((['aanvraagtijd', 'opIsOp', 'terugwerkend'] as const).flatMap((veld) => (r[veld] ? [[`${veld}.tekst`, r[veld].tekst]] : []))),
          }).map(([veld, tekst]) => [`regelingen.${id}.${veld}`, tekst]),
        ),
      ),
      ...Object.fromEntries(regelboek.regelingen.map(({ id, naam }) => [`regelingen.${id}.naam`, naam])),
      ...Object.fromEntries(Object.values(naslag.organisaties).map((o) => [`organisaties.${o.id}.doet`, o.doet])),
      ...Object.fromEntries(
        Object.entries(naslag.verwijzingen).flatMap(([id, v]) => [
          [`verwijzingen.${id}.hulpvraag`, v.hulpvraag],
          [`verwijzingen.${id}.uitleg`, v.uitleg],
        ]),
      ),
    };
    for (const [pad, tekst] of Object.entries<string>(verwacht)) expect([pad, cijfers(vertaald[pad] ?? 'ontbreekt')]).toEqual([pad, cijfers(tekst)]);
    expect(Object.keys(regelteksten.zinnen)).toEqual(expect.arrayContaining(zinnen()));
  });
});

/** The sentences inside conditions: who decides, what to ask about, and why there is doubt. */
function zinnen(): string[] {
  const uit = (v: Voorwaarde): string[] => {
    if (v.soort === 'alle' || v.soort === 'een') return v.delen.flatMap(uit);
    if (v.soort === 'niet') return uit(v.deel);
    if (v.soort === 'mens-beslist' || v.soort === 'navragen') return [v.tekst];
    return 'twijfel' in v && v.twijfel ? [v.twijfel.reden] : [];
  };
  return [
    ...new Set([
      ...regelboek.regelingen.flatMap((r) => uit(r.voorwaarde)),
      ...Object.values(naslag.regelingen).flatMap((r) => r.nietTeToetsen.map(({ tekst }) => tekst)),
      regelboek.sociaalMinimum.reden,
    ]),
  ];
}

describe('de toon', () => {
  const VERBODEN = /\b(arm|arme|minima|doelgroep|fraude)\b|u heeft (geen )?recht op|u heeft nergens recht/i;

  test('geen tekst op een scherm bevat een woord dat pijn doet of iets belooft', () => {
    for (const [sleutel, tekst] of Object.entries(nederlands)) expect(tekst, sleutel).not.toMatch(VERBODEN);
    for (const [pad, tekst] of Object.entries(bestanden)) {
      if (!/^rules\/(regelingen|organisaties|verwijzingen)/.test(pad)) continue;
      for (const regel of tekst.split('\n').filter((r) => !r.trimStart().startsWith('#'))) expect(regel, pad).not.toMatch(VERBODEN);
    }
  });

  test('een zin op een scherm heeft hoogstens 16 woorden', () => {
    const lang = (teksten: Teksten): string[] =>
      Object.entries(teksten).flatMap(([sleutel, tekst]) =>
        tekst
          .split(/(?<=[.?!])\s+/)
          .filter((zin) => !sleutel.includes('consulent') && zin.split(/\s+/).length > 16)
          .map((zin) => `${sleutel}: ${zin}`),
      );
    expect(lang(nederlands)).toEqual([]);
  });
});
