import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afsprakenVan } from '../../src/app/afspraken.ts';
import { ontvangtAl } from '../../src/app/opbrengst.ts';
import { isTijdVoorNavraag, metGedaan, metStand, nieuwPlan, papierenVan, planstappen, standVan } from '../../src/app/plan.ts';
import { eersteStappen } from '../../src/app/stappen.ts';
import { plusDagen } from '../../src/domain/datum.ts';
import { VOORKEUREN } from '../../src/domain/huishouden.ts';
import { leidAf, type Naslag, toetsAlles } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { dag, feiten, kader, naslag } from '../regelboek.ts';

const VANDAAG = dag('2026-11-22');
const MOEDER = feiten({
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: { leeftijd: 34, inkomsten: [{ soort: 'loon', bedrag: 1250, per: 'maand', vakantiegeld: 'exclusief' }] },
  partner: 'geen',
  kinderen: [{ leeftijd: 2 }, { leeftijd: 6 }],
  huisgenoten: [],
  bezittingen: 2500,
  kaleHuur: 640,
});

describe('de stappen van het plan', () => {
  test('beginnen met de eerste stappen en noemen elke waarschijnlijke of maatwerkregeling precies een keer, op leningen na en wat al binnenkomt', () => {
    const geval = volledig.chain((h) => fc.tuple(verborgen(h), peildatum));
    fc.assert(
      fc.property(geval, ([h, op]) => {
        const f = leidAf(kader, h, op);
        const stappen = planstappen(f, naslag);
        const eerst = eersteStappen(f, naslag);
        expect(stappen.slice(0, eerst.length).map((s) => s.organisatie.id)).toEqual(eerst.map((s) => s.organisatie.id));
        expect(stappen.filter((s) => s.eerst)).toHaveLength(eerst.length);
        expect(new Set(stappen.map((s) => s.organisatie.id)).size).toBe(stappen.length);
        const genoemd = stappen.flatMap((s) => s.voor);
        expect(new Set(genoemd).size).toBe(genoemd.length);
        for (const { regeling, uitkomst } of toetsAlles(f))
          if (uitkomst === 'waarschijnlijk' || uitkomst === 'maatwerk')
            expect(genoemd.includes(regeling.id), regeling.id).toBe(regeling.terugbetalen !== 'ja' && !ontvangtAl(regeling, h));
      }),
      { numRuns: 200 },
    );
  });

  test.each(VOORKEUREN)('een voorkeur voor %s neemt schulden niet uit het plan, ook niet bij een crisis', (voorkeur) => {
    const stappen = planstappen(feiten({ woonplaats: 'assen', situaties: { ontruiming: true, afsluiting: true, schulden: true }, voorkeur }), naslag);
    expect(stappen.map((s) => s.zeg)).toContain(naslag.verwijzingen['schulden-loonbeslag']?.zeg);
  });

  test('elke stap zegt bij wie en wat te zeggen', () => {
    for (const { organisatie, zeg, voor } of planstappen(MOEDER, naslag)) {
      expect(organisatie.naam).not.toBe('');
      if (voor.length > 0) expect(zeg).not.toBe('');
    }
  });
});

describe('de papieren', () => {
  const met = (documenten: Readonly<Record<string, readonly string[] | null>>): Naslag => ({
    ...naslag,
    regelingen: Object.fromEntries(Object.entries(naslag.regelingen).map(([id, tekst]) => [id, { ...tekst, documenten: documenten[id] ?? null }])),
  });
  const [stap] = planstappen(MOEDER, naslag);
  if (!stap) throw new Error('geen stap');
  const stappen = [
    { ...stap, voor: ['zorgtoeslag', 'huurtoeslag'] },
    { ...stap, organisatie: { ...stap.organisatie, id: 'svb' }, voor: ['kinderbijslag'] },
  ];

  test('staan elk een keer op de lijst, met waarvoor ze zijn', () => {
    const { lijst, vraagBij } = papierenVan(
      stappen,
      met({ zorgtoeslag: ['Uw ID-kaart.', 'Loonstrook'], huurtoeslag: ['uw id-kaart'], kinderbijslag: ['Loonstrook.'] }),
    );
    expect(lijst.map(({ tekst, voor }) => [tekst, voor])).toEqual([
      ['Uw ID-kaart.', ['zorgtoeslag', 'huurtoeslag']],
      ['Loonstrook', ['zorgtoeslag', 'kinderbijslag']],
    ]);
    expect(vraagBij).toEqual([]);
  });

  test('waar niet bekend is wat mee moet, staat bij wie u dat vraagt; niets nodig is geen vraag', () => {
    const { lijst, vraagBij } = papierenVan(stappen, met({ zorgtoeslag: [], huurtoeslag: [] }));
    expect(lijst).toEqual([]);
    expect(vraagBij).toEqual(['svb']);
  });

  test('elk papier van de echte regels staat op de lijst of is bij iemand na te vragen', () => {
    const alle = planstappen(MOEDER, naslag);
    const { lijst, vraagBij } = papierenVan(alle, naslag);
    for (const { voor, organisatie } of alle)
      for (const id of voor) {
        const documenten = naslag.regelingen[id]?.documenten;
        if (documenten == null) expect(vraagBij).toContain(organisatie.id);
        else expect(lijst.filter((papier) => papier.voor.includes(id)).length).toBe(documenten.length);
      }
  });
});

describe('wat er op het plan staat', () => {
  test('gedaan krijgt de dag erbij, en verliest die weer', () => {
    const plan = metGedaan(nieuwPlan(), 'gkb', true, VANDAAG);
    expect(standVan(plan, 'gkb')).toEqual({ gedaan: true, gedaanOp: VANDAAG, notitie: '' });
    expect(standVan(metGedaan(plan, 'gkb', false, VANDAAG), 'gkb')).toMatchObject({ gedaan: false, gedaanOp: undefined });
    expect(standVan(plan, 'toString')).toEqual({ gedaan: false, notitie: '' });
  });

  test('een notitie verandert geen andere stap', () => {
    const plan = metStand(metGedaan(nieuwPlan(), 'gkb', true, VANDAAG), 'svb', { notitie: 'gebeld' });
    expect(standVan(plan, 'gkb').gedaan).toBe(true);
    expect(standVan(plan, 'svb').notitie).toBe('gebeld');
  });

  test('na zes weken komt de vraag of het is gelukt, maar alleen van een bewaard plan', () => {
    const los = metGedaan(nieuwPlan(), 'gkb', true, VANDAAG);
    const bewaard = { ...los, bewaardAls: 1 };
    expect(isTijdVoorNavraag(bewaard, 'gkb', plusDagen(VANDAAG, 41))).toBe(false);
    expect(isTijdVoorNavraag(bewaard, 'gkb', plusDagen(VANDAAG, 42))).toBe(true);
    expect(isTijdVoorNavraag(los, 'gkb', plusDagen(VANDAAG, 42))).toBe(false);
    expect(isTijdVoorNavraag(bewaard, 'svb', plusDagen(VANDAAG, 42))).toBe(false);
    expect(isTijdVoorNavraag(metStand(bewaard, 'gkb', { gelukt: 'ja' }), 'gkb', plusDagen(VANDAAG, 42))).toBe(false);
    expect(isTijdVoorNavraag(metStand(bewaard, 'gkb', { gelukt: 'nog-bezig' }), 'gkb', plusDagen(VANDAAG, 42))).toBe(true);
  });

  test('alleen wat een dag heeft wordt een afspraak, en de notitie gaat niet mee', () => {
    const stappen = planstappen(MOEDER, naslag);
    const [een, twee] = stappen.map((s) => s.organisatie.id);
    const plan = metStand(metStand(nieuwPlan(), een ?? '', { dag: VANDAAG, tijd: '10:30', notitie: 'geheim' }), twee ?? '', { notitie: 'zonder dag' });
    const afspraken = afsprakenVan(plan, stappen, (s) => ({ titel: s.organisatie.naam, uitleg: '' }));
    expect(afspraken).toEqual([{ id: `${plan.merk}-${een}@regelingencheck`, dag: VANDAAG, tijd: '10:30', titel: stappen[0]?.organisatie.naam, uitleg: '' }]);
    expect(JSON.stringify(afspraken)).not.toContain('geheim');
    expect(nieuwPlan().merk).not.toBe(nieuwPlan().merk);
  });
});
