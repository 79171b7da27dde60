import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { schrijfFout } from '../../src/engine/yaml.ts';
import { bestanden } from '../regelboek.ts';

/** Every fault as `file:line message` after these files were changed, added, or taken away. */
function fouten(anders: Record<string, string | undefined>): string[] {
  const alle = Object.entries({ ...bestanden, ...anders }).filter((paar): paar is [string, string] => paar[1] !== undefined);
  return compile(Object.fromEntries(alle), 'proef').fouten.map(schrijfFout);
}
const metRegel = (tekst: string, nr: number, regel: string): string =>
  tekst
    .split('\n')
    .with(nr - 1, regel)
    .join('\n');

const PROEF = 'rules/regelingen/proef.yaml';
const REGELING = `id: proef
naam: Proefregeling
kort: Een regeling om de controle mee te proberen.
uitvoerder: wpda
aanvragen-bij: wpda
aanvragen: [Vraag het aan.]
zeg: Ik wil dit aanvragen.
documenten: onbekend
terugbetalen: { antwoord: nee, tekst: Nee. }
brengt-op: { tekst: Een bedrag., hoogstens: onbekend }
alle:
  - leeftijd: { van: 18, bron: pw-art-36 }
  - inkomen: { onder: 120%, van: sociaal-minimum, bron: pw-art-36 }
  - vermogen: { hoogstens: vermogensgrenzen.gezin, schulden: aftrekken, bron: pw-art-36 }
  - niet: { ontvangt: { inkomsten: [bijstand], bron: pw-art-36 } }
  - een:
      - woning: { woningen: [huur], bron: pw-art-36 }
      - mens-beslist: { tekst: Het Werkplein bekijkt dat., wie: wpda, bron: pw-art-36 }
bronnen: [pw-art-36]
gecontroleerd: 2026-11-21
voorbeelden:
  - { naam: een, peildatum: 2026-11-21, huishouden: { aanvrager: {} }, verwacht: misschien }
  - { naam: twee, peildatum: 2026-11-21, huishouden: { aanvrager: {} }, verwacht: misschien }
groep: inkomen
`;

const REEKS = 'rules/normen/vakantietoeslag.yaml';
const periode = (vanaf: string, tot: string, waarden = '{ procent: 5 }'): string => `  - vanaf: ${vanaf}
    tot-en-met: ${tot}
    bron: westland-2025
    zekerheid: hoog
    waarden: ${waarden}
`;
const reeks = (...periodes: string[]): string => `eenheid: procent\nuitleg: aandeel\nperiodes:\n${periodes.join('')}`;

test('de regels zelf en de proefregeling zijn zonder fouten', () => {
  expect(fouten({})).toEqual([]);
  expect(fouten({ [PROEF]: REGELING, [REEKS]: reeks(periode('2024-07-01', '2025-12-31'), periode('2026-01-01', '2026-12-31')) })).toEqual([]);
});

describe('een fout in een regeling, met het regelnummer', () => {
  test.each([
    ['een onbekende sleutel', 9, 'terugbetalen: { antwoord: nee, tekst: Nee., rente: 0 }', ['9 terugbetalen.rente: deze sleutel bestaat niet']],
    ['een dubbele sleutel', 3, 'naam: Nog een naam', ['3 Map keys must be unique']],
    [
      'een onbekende sleutel in een voorwaarde',
      12,
      '  - leeftijd: { vanaf: 18, van: 18, bron: pw-art-36 }',
      ['12 alle.0.leeftijd.vanaf: deze sleutel bestaat niet'],
    ],
    ['een percentage zonder teken', 13, '  - inkomen: { onder: 120, van: sociaal-minimum, bron: pw-art-36 }', ['13 alle.1.inkomen.onder: is geen percentage']],
    ['een percentage van 1200%', 13, '  - inkomen: { onder: 1200%, van: sociaal-minimum, bron: pw-art-36 }', ['13 alle.1.inkomen.onder: is geen percentage']],
    ['een percentage van 201%', 13, '  - inkomen: { onder: 201%, van: sociaal-minimum, bron: pw-art-36 }', ['13 alle.1.inkomen.onder: is hoger dan 200%']],
    [
      'een percentage van 120,5%',
      13,
      '  - inkomen: { onder: "120,5%", van: sociaal-minimum, bron: pw-art-36 }',
      ['13 alle.1.inkomen.onder: is geen percentage'],
    ],
    ['een voorwaarde zonder bron', 12, '  - leeftijd: { van: 18 }', ['12 alle.0.leeftijd.bron: ']],
    ['een onbekende bron', 12, '  - leeftijd: { van: 18, bron: pw-art-99 }', ['12 alle.0.leeftijd.bron: de bron "pw-art-99" staat niet in rules/bronnen.yaml']],
    [
      'een bron die "constructor" heet',
      12,
      '  - leeftijd: { van: 18, bron: constructor }',
      ['12 alle.0.leeftijd.bron: de bron "constructor" staat niet in rules/bronnen.yaml'],
    ],
    [
      'een onbekende bron diep in een voorwaarde',
      17,
      '      - woning: { woningen: [huur], bron: weg }',
      ['17 alle.4.een.0.woning.bron: de bron "weg" staat niet in rules/bronnen.yaml'],
    ],
    ['een onbekende organisatie', 4, 'uitvoerder: niemand', ['4 uitvoerder: de organisatie "niemand" heeft geen bestand in rules/organisaties/']],
    [
      'een onbekende organisatie die beslist',
      18,
      '      - mens-beslist: { tekst: x, wie: niemand, bron: pw-art-36 }',
      ['18 alle.4.een.1.mens-beslist.wie: de organisatie "niemand" heeft geen bestand in rules/organisaties/'],
    ],
    [
      'een onbekende soort inkomsten',
      15,
      '  - niet: { ontvangt: { inkomsten: [bijstandt], bron: pw-art-36 } }',
      ['15 alle.3.niet.ontvangt.inkomsten.0: de soort inkomsten "bijstandt" staat niet in rules/inkomsten.yaml'],
    ],
    [
      'een onbekend cijfer',
      14,
      '  - vermogen: { hoogstens: { alleenstaand: 8000, gezin: vermogensgrenzen.gezinnen }, schulden: aftrekken, bron: pw-art-36 }',
      ['14 alle.2.vermogen.hoogstens.gezin: het cijfer "vermogensgrenzen.gezinnen" staat niet in rules/normen/'],
    ],
    ['een bedrag met drie decimalen', 14, '  - vermogen: { hoogstens: 8000.001, schulden: aftrekken, bron: pw-art-36 }', ['14 alle.2.vermogen.hoogstens: ']],
    ['een andere id dan het bestand', 1, 'id: proeve', ['1 id: is "proeve", maar het bestand heet "proef"']],
    ['kapotte YAML', 6, 'aanvragen: [Vraag het aan.', ['7 ']],
    ['een alias die nergens op slaat', 2, 'naam: *nergens', ['2 ']],
    [
      'twee soorten in een voorwaarde',
      12,
      '  - { leeftijd: { van: 18, bron: pw-art-36 }, woning: { woningen: [huur], bron: pw-art-36 } }',
      ['12 alle.0: heeft precies een soort voorwaarde nodig'],
    ],
    ['een lege voorwaarde', 12, '  - {}', ['12 alle.0: heeft precies een soort voorwaarde nodig']],
    [
      'een onbekende soort',
      12,
      '  - leeftijdd: { van: 18, bron: pw-art-36 }',
      ['12 alle.0.leeftijdd: deze sleutel bestaat niet', '12 alle.0: heeft precies een soort voorwaarde nodig'],
    ],
    [
      'onder en hoogstens',
      13,
      '  - inkomen: { onder: 120%, hoogstens: 120%, van: sociaal-minimum, bron: pw-art-36 }',
      ['13 alle.1.inkomen: heeft "onder" of "hoogstens" nodig'],
    ],
    ['een dag die niet bestaat', 20, 'gecontroleerd: 2026-02-29', ['20 gecontroleerd: is geen bestaande datum']],
    ['een bedrag zonder bron', 10, 'brengt-op: { tekst: Een bedrag., hoogstens: 250 }', ['10 brengt-op: een bedrag heeft een bron nodig']],
    ['een enkel voorbeeld', 23, '', ['21 voorbeelden: heeft minstens twee voorbeelden nodig']],
    ['een leeftijd van 28 tot 21', 12, '  - leeftijd: { van: 28, tot: 21, bron: pw-art-36 }', ['12 alle.0.leeftijd: ']],
  ])('%s op regel %i', (_naam, nr, regel, verwacht) => {
    const gevonden = fouten({ [PROEF]: metRegel(REGELING, nr, regel) });
    expect(gevonden.map((fout, i) => fout.slice(0, `${PROEF}:${verwacht[i]}`.length))).toEqual(verwacht.map((begin) => `${PROEF}:${begin}`));
  });
});

describe('een reeks cijfers', () => {
  test.each([
    [
      'een gat van 1 dag',
      reeks(periode('2024-07-01', '2025-12-31'), periode('2026-01-02', '2026-12-31')),
      ['9 periodes.1.vanaf: laat een gat na de vorige periode: verwacht 2026-01-01'],
    ],
    [
      'een overlap van 1 dag',
      reeks(periode('2024-07-01', '2025-12-31'), periode('2025-12-31', '2026-12-31')),
      ['9 periodes.1.vanaf: overlapt met de vorige periode: verwacht 2026-01-01'],
    ],
    [
      'een gat op 29 februari',
      reeks(periode('2024-01-01', '2024-02-28'), periode('2024-03-01', '2026-12-31')),
      ['9 periodes.1.vanaf: laat een gat na de vorige periode: verwacht 2024-02-29'],
    ],
    ['een periode van 1 dag, die mag', reeks(periode('2026-07-01', '2026-07-01')), []],
    ['een einde voor het begin', reeks(periode('2026-07-01', '2026-06-30')), ['5 periodes.0.tot-en-met: ligt voor "vanaf"']],
    ['een dag die niet bestaat', reeks(periode('2026-06-31', '2026-12-31')), ['4 periodes.0.vanaf: is geen bestaande datum']],
    ['een waarde als tekst', reeks(periode('2024-07-01', '2026-12-31', '{ procent: vijf }')), ['8 periodes.0.waarden.procent: ']],
  ])('%s', (_naam, tekst, verwacht) => {
    const gevonden = fouten({ [REEKS]: tekst });
    expect(gevonden.map((fout, i) => fout.slice(0, `${REEKS}:${verwacht[i]}`.length))).toEqual(verwacht.map((begin) => `${REEKS}:${begin}`));
  });

  // A figure the engine asks for by name and cannot find becomes a norm of nothing, and everybody with an income a "nee".
  test.each([
    ['rules/normen/bijstandsnormen.yaml', 'alleenstaand-aow', 'alleenstaand-aw'],
    ['rules/normen/bijstandsnormen.yaml', 'gehuwd-21-aow', 'gehuwd-21'],
    ['rules/normen/vakantietoeslag.yaml', 'procent: 5', 'percentage: 5'],
    ['rules/normen/aow-leeftijd.yaml', 'maanden: 804', 'maand: 804'],
  ])('in %s mag "%s" niet "%s" heten', (bestand, goed, fout) => {
    expect(fouten({ [bestand]: bestanden[bestand]?.replace(goed, fout) })).not.toEqual([]);
  });

  test('een norm van −2.027,79 euro is geen norm', () => {
    const bestand = 'rules/normen/bijstandsnormen.yaml';
    expect(fouten({ [bestand]: bestanden[bestand]?.replace('gehuwd-21-aow: 2027.79', 'gehuwd-21-aow: -2027.79') })).not.toEqual([]);
  });
});

describe('andere bestanden', () => {
  const GKB = 'rules/organisaties/gkb.yaml';
  test('een contact met zekerheid laag mag niet op het scherm', () => {
    const tekst =
      'id: gkb\nnaam: GKB\ndoet: Helpt met schulden.\ntelefoon:\n  waarde: "0592"\n  bron: gkb-tarieven\n  gecontroleerd: 2026-11-21\n  zekerheid: laag\nbron: weg\n';
    const gevonden = fouten({ [GKB]: tekst });
    expect(gevonden).toContain(`${GKB}:8 telefoon.zekerheid: een gegeven met zekerheid "laag" mag niet op het scherm: laat het weg`);
    expect(gevonden).toContain(`${GKB}:6 telefoon.bron: de bron "gkb-tarieven" staat niet in rules/bronnen.yaml`);
    expect(gevonden).toContain(`${GKB}:9 bron: de bron "weg" staat niet in rules/bronnen.yaml`);
  });

  test.each(['rules/extra.yaml', 'rules/wetten/pw.yaml', 'rules/regelingen.yaml'])('%s hoort er niet', (bestand) => {
    expect(fouten({ [bestand]: 'a: 1' })).toEqual([`${bestand}:1 dit bestand hoort hier niet`]);
  });

  test('wat niet in rules/ staat, gaat de compiler niet aan', () => expect(fouten({ 'locales/nl.yaml': 'a: 1' })).toEqual([]));

  test.each(['bronnen', 'sociaal-minimum', 'inkomsten', 'vragen', 'verwijzingen', 'dekking'])('zonder rules/%s.yaml is er geen regelboek', (naam) => {
    expect(fouten({ [`rules/${naam}.yaml`]: undefined })).toContain(`rules/${naam}.yaml:1 dit bestand ontbreekt`);
  });

  test('een naam in de dekking die nergens heen wijst, wordt gemeld op haar regel in dat bestand', () => {
    const tekst =
      '- { nr: D1, naam: Een, soort: anders, bron: [rekenkamer-2025], reden: wens }\n- { nr: D2, naam: Twee, soort: anders, bron: [rekenkamer-2025], regeling: weg }\n';
    expect(fouten({ 'rules/dekking.yaml': tekst })).toEqual(['rules/dekking.yaml:2 1.regeling: D2: de regeling "weg" bestaat niet']);
  });

  test('zonder dekking is er over de dekking verder niets te zeggen', () => {
    expect(fouten({ 'rules/dekking.yaml': undefined })).toEqual(['rules/dekking.yaml:1 dit bestand ontbreekt']);
  });

  test.each(['', '# alleen commentaar', '[]', 'tekst', '---\na: 1\n---\nb: 2'])('een regeling met als tekst "%s" is een fout en geen uitzondering', (tekst) => {
    const gevonden = fouten({ [PROEF]: tekst });
    expect(gevonden.length).toBeGreaterThan(0);
    for (const fout of gevonden) expect(fout).toMatch(/^rules\/regelingen\/proef\.yaml:\d+ \S/);
  });

  test('een vraag die er twee keer staat, wordt gemeld op de regel van de tweede', () => {
    expect(fouten({ 'rules/vragen.yaml': '- id: situatie\n- id: woonplaats\n- id: situatie\n' })).toEqual([
      expect.stringMatching(/^rules\/vragen\.yaml:3 .*"situatie" staat er twee keer$/),
    ]);
  });
});

describe('alle fouten tegelijk', () => {
  test('staan op bestand en dan op regel, ook als ze in een andere volgorde zijn gevonden', () => {
    const weg = metRegel(metRegel(REGELING, 9, 'terugbetalen: { antwoord: nee, tekst: Nee., rente: 0 }'), 4, 'uitvoerder: niemand');
    const gevonden = fouten({ [PROEF]: weg, 'rules/organisaties/gkb.yaml': undefined, 'rules/aa.yaml': 'a: 1', 'rules/zz.yaml': 'a: 1' });
    const plekken = gevonden.map((fout) => fout.split(' ')[0] ?? '').map((plek) => plek.split(':') as [string, string]);
    expect(plekken.length).toBeGreaterThan(4);
    expect(plekken).toEqual(plekken.toSorted(([a, i], [b, j]) => (a === b ? Number(i) - Number(j) : a < b ? -1 : 1)));
    expect(plekken.filter(([bestand]) => bestand === PROEF).map(([, regel]) => regel)).toEqual(['4', '9']);
  });

  test('drie fouten van vorm in twee bestanden', () => {
    const tekst = metRegel(metRegel(REGELING, 12, '  - leeftijd: { van: 18 }'), 20, 'gecontroleerd: gisteren');
    const gevonden = fouten({ [PROEF]: tekst, [REEKS]: reeks(periode('2026-06-31', '2026-12-31')) });
    expect(gevonden.map((fout) => fout.split(' ')[0])).toEqual([`${REEKS}:4`, `${PROEF}:12`, `${PROEF}:20`]);
  });

  test('vier namen die nergens heen wijzen', () => {
    const tekst = metRegel(metRegel(metRegel(REGELING, 4, 'uitvoerder: niemand'), 12, '  - leeftijd: { van: 18, bron: a }'), 19, 'bronnen: [b, c]');
    expect(fouten({ [PROEF]: tekst }).map((fout) => fout.split(' ')[0])).toEqual(
      expect.arrayContaining([`${PROEF}:4`, `${PROEF}:12`, `${PROEF}:19`, `${PROEF}:19`]),
    );
    expect(fouten({ [PROEF]: tekst })).toHaveLength(4);
  });

  test('een fout van vorm verbergt een onbekende bron in hetzelfde bestand en een gat in een ander bestand niet', () => {
    const tekst = metRegel(metRegel(REGELING, 9, 'terugbetalen: { antwoord: nee, tekst: Nee., rente: 0 }'), 12, '  - leeftijd: { van: 18, bron: weg }');
    const gevonden = fouten({ [PROEF]: tekst, [REEKS]: reeks(periode('2024-07-01', '2025-12-31'), periode('2026-01-02', '2026-12-31')) });
    expect(gevonden.map((fout) => fout.split(' ')[0])).toEqual(expect.arrayContaining([`${PROEF}:9`, `${PROEF}:12`, `${REEKS}:9`]));
  });
});

test('het regelboek is hetzelfde, in welke volgorde de bestanden ook komen', () => {
  const andersom = Object.fromEntries(Object.entries(bestanden).toReversed());
  expect(JSON.stringify(compile(andersom, 'proef'))).toBe(JSON.stringify(compile(bestanden, 'proef')));
});

test('de compiler leest de voorbeelden met hun regelnummer', () => {
  const { voorbeelden } = compile({ ...bestanden, [PROEF]: REGELING }, 'proef');
  expect(voorbeelden?.filter((v) => v.regeling === 'proef').map((v) => [v.regel, v.naam])).toEqual([
    [22, 'een'],
    [23, 'twee'],
  ]);
});
