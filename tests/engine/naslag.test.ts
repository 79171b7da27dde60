import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { delenVan, type Voorwaarde } from '../../src/engine/voorwaarde.ts';
import { bestanden } from '../regelboek.ts';

const REGELING = `id: proef
naam: Proefregeling
kort: Een regeling om te proberen.
uitvoerder: wpda
aanvragen-bij: gkb
aanvragen: [Vraag het aan., Neem een pasje mee.]
zeg: Ik wil dit aanvragen.
documenten: [Een pasje.]
terugbetalen: { antwoord: ja, tekst: Ja. }
brengt-op: { tekst: AOW., hoogstens: 250, per: maand, bron: pw-art-36, berekening: aow }
geldig: { vanaf: 2026-01-01, tot: 2027-01-01 }
vanzelf: true
aanleiding: [schulden]
hangt-samen: [{ met: zorgtoeslag, hoe: gaat-voor, bron: pw-art-36 }]
vervangen-door: [huurtoeslag]
alle:
  - leeftijd: { van: 18, bron: pw-art-36 }
let-op: [Let op.]
aanvraagtijd: { tekst: Voor juni., bron: pw-art-36 }
op-is-op: { tekst: Op is op., bron: pw-art-35 }
terugwerkend: { tekst: Een jaar., bron: pw-art-34 }
telt-als-inkomen: { antwoord: nee, bron: pw-art-31 }
niet-te-toetsen: [{ tekst: Of het nodig is., wie: wpda, bron: pw-art-36 }]
bronnen: [pw-art-36]
gecontroleerd: 2026-11-21
voorbeelden:
  - { naam: een, peildatum: 2026-11-21, huishouden: { aanvrager: {} }, verwacht: misschien }
  - { naam: twee, peildatum: 2026-11-21, huishouden: { aanvrager: {} }, verwacht: misschien }
groep: zorg
`;
const { fouten, regelboek, naslag } = compile({ ...bestanden, 'rules/regelingen/proef.yaml': REGELING }, 'proef');
const bron = 'pw-art-36';

test('een regeling waarin alles staat, is zonder fouten en komt met alles in het regelboek', () => {
  expect(fouten).toEqual([]);
  expect(regelboek?.versie).toBe('proef');
  expect(regelboek?.regelingen.find((r) => r.id === 'proef')).toEqual({
    id: 'proef',
    naam: 'Proefregeling',
    groep: 'zorg',
    geldig: { vanaf: 20_260_101, tot: 20_270_101 },
    vanzelf: true,
    aanvragenBij: 'gkb',
    terugbetalen: 'ja',
    berekening: 'aow',
    aanleiding: ['schulden'],
    hangtSamen: [{ met: 'zorgtoeslag', hoe: 'gaat-voor', bron }],
    vervangenDoor: ['huurtoeslag'],
    voorwaarde: { soort: 'alle', delen: [{ soort: 'leeftijd', van: 18, tot: null, bron }] },
  });
});

test('wat iemand over die regeling leest, staat in de naslag', () => {
  expect(naslag?.regelingen['proef']).toEqual({
    kort: 'Een regeling om te proberen.',
    uitvoerder: 'wpda',
    aanvragen: ['Vraag het aan.', 'Neem een pasje mee.'],
    zeg: 'Ik wil dit aanvragen.',
    documenten: ['Een pasje.'],
    terugbetalen: 'Ja.',
    brengtOp: { tekst: 'AOW.', hoogstens: 25_000, per: 'maand', bron },
    letOp: ['Let op.'],
    aanvraagtijd: { tekst: 'Voor juni.', bron },
    opIsOp: { tekst: 'Op is op.', bron: 'pw-art-35' },
    terugwerkend: { tekst: 'Een jaar.', bron: 'pw-art-34' },
    teltAlsInkomen: { antwoord: 'nee', bron: 'pw-art-31' },
    nietTeToetsen: [{ tekst: 'Of het nodig is.', wie: 'wpda', bron }],
    bronnen: ['pw-art-36'],
    gecontroleerd: '2026-11-21',
  });
});

test('van een organisatie staat in de naslag wat zij doet en niet doet, en van een verwijzing de hulpvraag', () => {
  for (const [id, organisatie] of Object.entries(naslag?.organisaties ?? {})) {
    const tekst = bestanden[`rules/organisaties/${id}.yaml`] ?? '';
    expect([id, organisatie.id, organisatie.doetNiet !== undefined, organisatie.wieBeslist !== undefined]).toEqual([
      id,
      id,
      /^doet-niet:/m.test(tekst),
      /^wie-beslist:/m.test(tekst),
    ]);
  }
  expect(Object.keys(naslag?.verwijzingen ?? {})).toEqual(regelboek?.verwijzingen.map((v) => v.id));
  for (const v of Object.values(naslag?.verwijzingen ?? {})) expect(bestanden['rules/verwijzingen.yaml']).toContain(v.bron);
});

test('een soort inkomsten houdt of zij negatief mag zijn en wat er vrij is naast AOW', () => {
  const soort = (id: string) => regelboek?.inkomsten.find((s) => s.id === id);
  expect(soort('eigen-bedrijf')).toMatchObject({ telt: 'geheel', magNegatief: true, teltBijToeslagenwet: 'arbeid' });
  expect(soort('pensioen')).toMatchObject({ magNegatief: false, vrijMetAow: 'oudedagsvoorziening', teltBijToeslagenwet: 'overig' });
});

test('een zin in een voorwaarde is een sleutel, voor elke zin een, en staat als zin in de naslag', () => {
  const alle = `alle:
  - navragen: { tekst: Vraag het na., wie: wpda, bron: ${bron} }
  - een:
      - niet: { mens-beslist: { tekst: Het Werkplein bekijkt dat., wie: wpda, bron: ${bron} } }
      - navragen: { tekst: Vraag het na., wie: gkb, bron: ${bron} }
      - alle: [{ navragen: { tekst: Bel eerst., wie: wpda, bron: ${bron} } }, { leeftijd: { van: 18, bron: ${bron} } }]
`;
  const vooraan = 'rules/regelingen/aaa.yaml';
  const uit = compile({ ...bestanden, [vooraan]: REGELING.replace('id: proef', 'id: aaa').replace(/alle:\n.*\n/, alle) }, 'proef');
  expect(uit.fouten).toEqual([]);
  const aaa = uit.regelboek?.regelingen.find((r) => r.id === 'aaa');
  const sleutelsIn = (v: Voorwaarde): string[] => ['zin' in v ? [v.zin] : [], ...delenVan(v).map(sleutelsIn)].flat();
  const zinnen = sleutelsIn(aaa?.voorwaarde ?? expect.unreachable());
  expect(new Set(zinnen).size).toBe(3);
  expect(zinnen.map((sleutel) => uit.naslag?.zinnen[sleutel])).toEqual(['Vraag het na.', 'Het Werkplein bekijkt dat.', 'Vraag het na.', 'Bel eerst.']);
  const teksten = Object.values(uit.naslag?.zinnen ?? {});
  expect(new Set(teksten).size).toBe(teksten.length);
  // Each sentence there is said by some condition.
  const { regelingen, verwijzingen } = uit.regelboek ?? expect.unreachable();
  const voorwaarden = [...regelingen.map(({ voorwaarde }) => voorwaarde), ...verwijzingen.flatMap(({ voorwaarde, voorrang }) => [voorwaarde, voorrang])];
  const gebruikt = new Set(voorwaarden.flatMap((v) => (v ? sleutelsIn(v) : [])));
  expect([...gebruikt].sort()).toEqual(Object.keys(uit.naslag?.zinnen ?? {}).sort());
});
