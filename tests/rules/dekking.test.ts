import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import nl from '../../locales/dekking/nl.json';
import { compile } from '../../src/engine/compile.ts';
import { DEKKINGSDOELEN, DEKKINGSREDENEN, DEKKINGSSOORTEN } from '../../src/engine/dekking.ts';
import { controleerDekking, dekkingBestand } from '../../src/engine/dekking-schema.ts';
import { leesYaml, schrijfFout } from '../../src/engine/yaml.ts';
import { bestanden } from '../regelboek.ts';

const PAD = 'rules/dekking.yaml';
const AANTAL = 204;
const PIJN = /\b(arm|arme|minima|doelgroep|fraude)\b/i;

const rijen = leesYaml(PAD, bestanden[PAD] ?? '', dekkingBestand).waarde ?? [];
const rauw = Object.fromEntries(Object.entries(bestanden).map(([pad, tekst]) => [pad, leesYaml(pad, tekst, z.unknown()).rauw]));

describe('de dekking', () => {
  test(`elk nummer van D1 tot en met D${AANTAL} staat er precies een keer, in volgorde`, () => {
    expect(rijen.map(({ nr }) => nr)).toEqual(Array.from({ length: AANTAL }, (_, i) => `D${i + 1}`));
  });

  test('elke rij heeft een plaats: een regeling, een organisatie, een verwijzing of een reden', () => {
    const zwevend = controleerDekking(rijen, rauw);
    for (const soort of DEKKINGSSOORTEN) {
      const van = rijen.filter((rij) => rij.soort === soort);
      const verdeeld = [...DEKKINGSDOELEN, 'reden'].map((doel) => `${doel} ${van.filter(({ plaats }) => plaats.soort === doel).length}`);
      console.log(`${soort}: ${van.length} (${verdeeld.join(', ')})`);
    }
    console.log(`${rijen.length} namen, ${AANTAL - rijen.length + zwevend.length} niet geplaatst`);
    expect(zwevend).toEqual([]);
  });

  test('wie een regeling, organisatie of website zoekt, leest nooit een reden zonder zin', () => {
    for (const reden of DEKKINGSREDENEN) {
      expect(
        rijen.some(({ plaats }) => plaats.id === reden),
        reden,
      ).toBe(true);
      for (const { kop, reden: zinnen } of [nl]) expect([kop[reden], zinnen[reden]].filter(Boolean), reden).toHaveLength(2);
    }
  });

  test('geen naam staat er twee keer en geen naam doet pijn', () => {
    const namen = rijen.map(({ naam }) => naam.toLowerCase());
    expect(namen.filter((naam, i) => namen.indexOf(naam) !== i)).toEqual([]);
    for (const naam of namen) expect(naam).not.toMatch(PIJN);
  });
});

describe('de teksten bij de dekking', () => {
  const plat = (knoop: unknown, pad = ''): [string, string][] =>
    typeof knoop === 'string' ? [[pad, knoop]] : Object.entries(knoop as object).flatMap(([sleutel, waarde]) => plat(waarde, `${pad}.${sleutel}`));
  test('een zin is kort en doet geen pijn', () => {
    for (const [pad, tekst] of plat(nl))
      for (const zin of tekst.split(/(?<=[.?!])\s+/)) expect(zin.split(/\s+/).length, `${pad}: ${zin}`).toBeLessThanOrEqual(15);
    for (const [pad, tekst] of plat(nl)) expect(tekst, pad).not.toMatch(PIJN);
  });
});

describe('een fout in de dekking, met het regelnummer', () => {
  const goed = '- { nr: D1, naam: Een, soort: anders, bron: [rekenkamer-2025], reden: wens }';
  const fouten = (...regels: string[]): string[] => compile({ ...bestanden, [PAD]: `${regels.join('\n')}\n` }, 'proef').fouten.map(schrijfFout);

  test.each([
    ['geen plaats', '- { nr: D2, naam: Twee, soort: anders, bron: [rekenkamer-2025] }', `${PAD}:2 1: D2 heeft geen plaats`],
    [
      'twee plaatsen',
      '- { nr: D2, naam: Twee, soort: anders, bron: [rekenkamer-2025], reden: zorg, regeling: kindpakket }',
      `${PAD}:2 1: D2 heeft meer dan een`,
    ],
    [
      'een regeling die er niet is',
      '- { nr: D2, naam: Twee, soort: anders, bron: [rekenkamer-2025], regeling: proef }',
      `${PAD}:2 1.regeling: D2: de regeling "proef" bestaat niet`,
    ],
    [
      'een organisatie die er niet is',
      '- { nr: D2, naam: Twee, soort: anders, bron: [rekenkamer-2025], organisatie: proef }',
      `${PAD}:2 1.organisatie: D2: de organisatie "proef" bestaat niet`,
    ],
    [
      'een verwijzing die er niet is',
      '- { nr: D2, naam: Twee, soort: anders, bron: [rekenkamer-2025], verwijzing: proef }',
      `${PAD}:2 1.verwijzing: D2: de verwijzing "proef" bestaat niet`,
    ],
    ['een bron die er niet is', '- { nr: D2, naam: Twee, soort: anders, bron: [proef], reden: wens }', `${PAD}:2 1.bron.0: de bron "proef" staat niet in`],
    ['een dubbel nummer', goed, `${PAD}:2 1.nr: "D1" staat er twee keer`],
    ['een reden die er niet is', '- { nr: D2, naam: Twee, soort: anders, bron: [rekenkamer-2025], reden: zomaar }', `${PAD}:2 1.reden:`],
  ])('%s', (_wat, regel, melding) => {
    expect(fouten(goed, regel)).toEqual([expect.stringContaining(melding)]);
  });
});
