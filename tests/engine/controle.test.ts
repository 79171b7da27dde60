import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { controleer, type Regelmap } from '../../src/engine/controle.ts';
import { bedragVan, leidAf, maakKader, toetsAlles } from '../../src/engine/index.ts';
import type { Organisatie } from '../../src/engine/naslag.ts';
import type { Cijferperiode, Reeks } from '../../src/engine/regelboek.ts';
import { dag, huishouden, regelboek, wortel } from '../regelboek.ts';

const LEEG: Regelmap = { rauw: {}, reeksen: {}, organisaties: [], regelingen: [] };
/** A rules folder in which every kind of name exists once. */
const RAUW = {
  'rules/bronnen.yaml': { wet: { titel: 'De wet' } },
  'rules/inkomsten.yaml': [{ id: 'loon' }],
  'rules/normen/grenzen.yaml': { periodes: [{ waarden: { laag: 1 } }] },
  'rules/organisaties/gkb.yaml': {},
  'rules/regelingen/pakket.yaml': {},
};
const fouten = (map: Partial<Regelmap>): string[] => controleer({ ...LEEG, ...map }).map((f) => `${f.bestand} ${f.pad.join('.')}: ${f.melding}`);
const proef = (inhoud: unknown, rauw: Readonly<Record<string, unknown>> = RAUW): string[] =>
  fouten({ rauw: { ...rauw, 'rules/regelingen/proef.yaml': inhoud } });

describe('een naam die nergens heen wijst', () => {
  const BRON = 'de bron "x" staat niet in rules/bronnen.yaml';
  const ORGANISATIE = 'de organisatie "x" heeft geen bestand in rules/organisaties/';
  const REGELING = 'de regeling "x" heeft geen bestand in rules/regelingen/';
  const CIJFER = 'het cijfer "grenzen.x" staat niet in rules/normen/';
  test.each([
    ['bron', 'wet', 'x', BRON],
    ['bronnen', 'wet', 'x', BRON],
    ['uitvoerder', 'gkb', 'x', ORGANISATIE],
    ['aanvragen-bij', 'gkb', 'x', ORGANISATIE],
    ['wie', 'gkb', 'x', ORGANISATIE],
    ['naar', 'gkb', 'x', ORGANISATIE],
    ['met', 'pakket', 'x', REGELING],
    ['vervangen-door', 'pakket', 'x', REGELING],
    ['inkomsten', 'loon', 'x', 'de soort inkomsten "x" staat niet in rules/inkomsten.yaml'],
    ['hoogstens', 'grenzen.laag', 'grenzen.x', CIJFER],
    ['alleenstaand', 'grenzen.laag', 'grenzen.x', CIJFER],
    ['gezin', 'grenzen.laag', 'grenzen.x', CIJFER],
    ['alleen', 'grenzen.laag', 'grenzen.x', CIJFER],
    ['partner', 'grenzen.laag', 'grenzen.x', CIJFER],
    ['vrij-met-aow', 'grenzen', 'x', 'de reeks "x" staat niet in rules/normen/'],
  ])('%s: "%s" bestaat, "%s" niet', (sleutel, goed, fout, melding) => {
    expect(proef({ [sleutel]: goed, diep: [{ [sleutel]: [goed, goed] }] })).toEqual([]);
    expect(proef({ [sleutel]: fout })).toEqual([`rules/regelingen/proef.yaml ${sleutel}: ${melding}`]);
    expect(proef({ diep: [{}, { [sleutel]: [goed, fout] }] })).toEqual([`rules/regelingen/proef.yaml diep.1.${sleutel}.1: ${melding}`]);
  });

  test('een bedrag, een woord zonder punt en een andere sleutel zijn geen naam', () => {
    expect(proef({ hoogstens: 250, gezin: 'onbekend', partner: null, naam: 'x', tekst: 'a.b' })).toEqual([]);
  });

  test('een voorbeeld heeft eigen woorden', () => {
    expect(proef({ voorbeelden: [{ partner: 'a.b', inkomsten: ['x'] }] })).toEqual([]);
  });

  test.each([
    ['rules/bronnen.yaml', { bron: 'x' }],
    ['rules/inkomsten.yaml', { inkomsten: 'x' }],
    ['rules/normen/grenzen.yaml', { hoogstens: 'grenzen.x' }],
  ])('is %s niet te lezen, dan valt er over die namen niets te zeggen', (bestand, inhoud) => {
    expect(proef(inhoud)).toHaveLength(1);
    for (const kapot of [undefined, null, 'tekst']) expect(proef(inhoud, { ...RAUW, [bestand]: kapot })).toEqual([]);
  });

  test('een periode zonder waarden heeft geen cijfers', () => {
    const rauw = { ...RAUW, 'rules/normen/grenzen.yaml': { periodes: [null, {}, { waarden: null }, { waarden: { laag: 1 } }] } };
    expect(proef({ hoogstens: ['grenzen.laag', 'grenzen.hoog'] }, rauw)).toHaveLength(1);
  });
});

test('een naam die er twee keer staat, wordt bij de tweede gemeld', () => {
  const rauw = {
    'rules/vragen.yaml': [{ id: 'a' }, { id: 'b' }, { id: 'a' }],
    'rules/een.yaml': { id: 'a' },
    'rules/twee.yaml': [{}, { id: 1 }, { id: 1 }, null],
  };
  expect(fouten({ rauw })).toEqual(['rules/vragen.yaml 2: "a" staat er twee keer']);
});

test.each([
  ['niets bekend', { hoogstens: null }, []],
  ['een bedrag', { hoogstens: 250 }, ['rules/regelingen/proef.yaml brengt-op: een bedrag heeft een bron nodig']],
  ['een berekening', { hoogstens: null, berekening: 'aow' as const }, ['rules/regelingen/proef.yaml brengt-op: een bedrag heeft een bron nodig']],
  ['een bedrag met een bron', { hoogstens: 250, bron: 'wet' }, []],
])('wat een regeling opbrengt: %s', (_naam, brengtOp, verwacht) => {
  expect(fouten({ regelingen: [{ id: 'proef', 'brengt-op': brengtOp }] })).toEqual(verwacht);
});

test.each(['website', 'telefoon', 'adres', 'tijden'] as const)('een %s met zekerheid laag mag niet op het scherm', (soort) => {
  const met = (zekerheid: 'laag' | 'midden'): Organisatie[] => [
    { id: 'gkb', naam: 'GKB', doet: 'Helpt.', bron: 'wet', [soort]: { waarde: 'x', bron: 'wet', gecontroleerd: '2026-11-21', zekerheid } },
  ];
  expect(fouten({ organisaties: met('midden') })).toEqual([]);
  expect(fouten({ organisaties: met('laag') })).toEqual([
    `rules/organisaties/gkb.yaml ${soort}.zekerheid: een gegeven met zekerheid "laag" mag niet op het scherm: laat het weg`,
  ]);
});

describe('elk cijfer waar de machine om vraagt, is vereist', () => {
  /** Every figure that was asked for, over all golden households, in 2026. */
  const gevraagd = new Set<string>();
  const luister = (reeks: string, p: Cijferperiode): Cijferperiode => ({
    ...p,
    waarden: new Proxy(p.waarden, {
      get: (waarden, naam) => {
        if (typeof naam === 'string') gevraagd.add(`${reeks}|${naam}`);
        return Reflect.get(waarden, naam);
      },
    }),
  });
  const cijfers = Object.fromEntries(Object.entries(regelboek.cijfers).map(([id, r]) => [id, { periodes: r.periodes.map((p) => luister(id, p)) }]));
  const kader = maakKader({ ...regelboek, cijfers });
  const map = join(wortel, 'tests', 'huishoudens');
  const json = readdirSync(map).map((bestand) => JSON.parse(readFileSync(join(map, bestand), 'utf8')).huishouden as Record<string, unknown>);
  for (const h of [...json, { aanvrager: { leeftijd: [15, 70] }, partner: {}, kinderen: [{}], huisgenoten: [{}] }, {}])
    for (const peildatum of ['2026-03-01', '2026-11-21']) {
      const f = leidAf(kader, huishouden(h), dag(peildatum));
      toetsAlles(f);
      for (const regeling of regelboek.regelingen) bedragVan(regeling, f);
    }
  /** Who looks up a figure by the name in a rule is told by that rule. */
  const vast = [...gevraagd].map((naam) => naam.split('|') as [string, string]).filter(([reeks]) => reeks !== 'toeslagvermogen');
  const zonder = (reeks: string, naam: string): Record<string, Reeks> => {
    const periode = regelboek.cijfers[reeks]?.periodes.findLast((p) => p.vanaf <= dag('2026-11-21')) ?? expect.unreachable();
    const { [naam]: _, ...waarden } = periode.waarden;
    return { [reeks]: { periodes: [{ ...periode, waarden: { ...waarden, anders: 1 } }] } };
  };

  test('het zijn er minstens 60, en met alle cijfers is er geen fout', () => {
    expect(vast.length).toBeGreaterThanOrEqual(60);
    expect(fouten({ reeksen: regelboek.cijfers })).toEqual([]);
  });

  test.each(vast)('zonder %s.%s is er een fout', (reeks, naam) => {
    const melding = `rules/normen/${reeks}.yaml periodes.0.waarden: het cijfer "${naam}" ontbreekt`;
    if (reeks === 'studietoeslag' && /1[5-7]$/.test(naam)) expect(fouten({ reeksen: zonder(reeks, naam) })).toEqual([]);
    else expect(fouten({ reeksen: zonder(reeks, naam) })).toContain(melding);
  });

  test('de verhoging van art. 20 lid 3 is er pas vanaf 1 januari 2026', () => {
    const naam = 'verhoging-18-20-geen-beroep-op-ouders';
    const op = (vanaf: string) => {
      const reeks = zonder('bijstandsnormen', naam)['bijstandsnormen'];
      return fouten({ reeksen: { bijstandsnormen: { periodes: (reeks?.periodes ?? []).map((p) => ({ ...p, vanaf: dag(vanaf) })) } } }).length;
    };
    expect([op('2025-12-31'), op('2026-01-01')]).toEqual([0, 1]);
  });

  test('een periode zonder enig cijfer is niet gevonden, behalve bij de bijstandsnormen en de AOW-leeftijd', () => {
    const leeg = (reeks: string) => {
      const periodes = (regelboek.cijfers[reeks]?.periodes ?? []).slice(-1).map((p) => ({ ...p, waarden: {} }));
      return fouten({ reeksen: { [reeks]: { periodes } } }).length;
    };
    expect(leeg('studietoeslag')).toBe(0);
    // Without it somebody who has the AOW age would get a "nee".
    expect(leeg('aow-leeftijd')).toBe(1);
    expect(leeg('bijstandsnormen')).toBeGreaterThan(15);
  });
});
