import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planstappen } from '../../src/app/plan.ts';
import { eersteStappen } from '../../src/app/stappen.ts';
import { leidAf } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { feiten, kader, naslag } from '../regelboek.ts';

const organisaties = (json: Record<string, unknown>): string[] => eersteStappen(feiten(json), naslag).map((s) => s.organisatie.id);

describe('de eerste stappen', () => {
  test('er is altijd minstens één stap en er zijn er nooit meer dan drie, elk bij een andere organisatie en met iets om te zeggen', () => {
    const geval = volledig.chain((h) => fc.tuple(verborgen(h), peildatum));
    fc.assert(
      fc.property(geval, ([h, dag]) => {
        const stappen = eersteStappen(leidAf(kader, h, dag), naslag);
        expect(stappen.length).toBeGreaterThanOrEqual(1);
        expect(stappen.length).toBeLessThanOrEqual(3);
        expect(new Set(stappen.map((s) => s.organisatie.id)).size).toBe(stappen.length);
        for (const { zeg, verwijzing } of stappen) expect(zeg !== '' || verwijzing?.id === 'zelf-doen').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('een crisis gaat voor alles, ook voor een voorkeur', () => {
    expect(organisaties({ situaties: { afsluiting: true }, voorkeur: 'vrijwilliger' }).slice(0, 2)).toEqual(['gkb', 'humanitas']);
    expect(organisaties({ situaties: { 'geen-eten': true } })[0]).toBe('voedselbank-hart-van-drenthe');
  });

  test('zonder crisis gaat de voorkeur voor: anoniem eerst naar Geldfit', () => {
    expect(organisaties({ situaties: { schulden: true }, voorkeur: 'anoniem' })[0]).toBe('geldfit');
  });

  test.each([
    [{ betalingsachterstand: true }, 'beginnende-achterstand'],
    [{ zwanger: true, schulden: true }, 'multiproblematiek'],
    [{ energierekening: true, 'geen-kleding': true }, 'multiproblematiek'],
    [{}, 'inzicht-toeslagen'],
  ])('een voorkeur voor het buurtteam neemt de woorden van een scherpere nood niet weg: %o wordt %s', (situaties, verwijzing) => {
    const [eerste] = eersteStappen(feiten({ situaties, voorkeur: 'buurtteam' }), naslag);
    expect(eerste?.organisatie.id).toBe('vaart-welzijn');
    expect(eerste?.verwijzing?.id).toBe(verwijzing);
    expect(eerste?.zeg).toBe(naslag.verwijzingen[verwijzing]?.zeg);
  });

  test('van twee die even dringend zijn, geeft de voorkeur de woorden', () => {
    const woorden = (json: Record<string, unknown>): (string | undefined)[] => eersteStappen(feiten(json), naslag).map((s) => s.verwijzing?.id);
    expect(woorden({ voorkeur: 'anoniem' })).toContain('anoniem-eerst');
    expect(woorden({})).toContain('zelf-doen');
    expect(woorden({})).not.toContain('anoniem-eerst');
  });

  test('een lening is geen eerste stap, ook niet bij schulden of kapotte spullen', () => {
    const json = {
      woonplaats: 'assen',
      aanvrager: { leeftijd: 40, inkomsten: [] },
      partner: 'geen',
      situaties: { schulden: true, 'spullen-kapot': true, ontruiming: true },
    };
    expect(eersteStappen(feiten(json), naslag).flatMap((s) => s.voor)).not.toContain('sociale-lening');
  });

  test.each([
    ['AOW', 79, [{ soort: 'aow', bedrag: 1450, per: 'maand', vakantiegeld: 'exclusief' }], 'aow'],
    ['kinderbijslag', 40, [{ soort: 'kinderbijslag' }], 'kinderbijslag'],
    ['toeslagen', 40, [{ soort: 'toeslagen' }], 'zorgtoeslag'],
    ['bijstand', 40, [{ soort: 'bijstand', bedrag: 1300, per: 'maand', vakantiegeld: 'exclusief' }], 'bijstandsuitkering'],
  ])('wat iemand al krijgt, is geen stap: %s', (_wat, leeftijd, inkomsten, regeling) => {
    const json = {
      woonplaats: 'assen',
      woning: 'huur',
      kaleHuur: 640,
      partner: 'geen',
      kinderen: [{ leeftijd: 8 }],
      huisgenoten: [],
      bezittingen: 0,
      situaties: { loonbeslag: false },
    };
    const voor = (wat: readonly object[]): string[] => planstappen(feiten({ ...json, aanvrager: { leeftijd, inkomsten: wat } }), naslag).flatMap((s) => s.voor);
    expect(voor([])).toContain(regeling);
    expect(voor(inkomsten)).not.toContain(regeling);
  });

  test('bij schulden gaat lichte hulp voor een bewindvoerder', () => {
    const json = { woonplaats: 'assen', aanvrager: { leeftijd: 40, inkomsten: [] }, partner: 'geen', kinderen: [], situaties: { schulden: true } };
    const [consulent, gkb] = eersteStappen(feiten(json), naslag).slice(1);
    expect([consulent?.organisatie.id, consulent?.voor]).toEqual(['consulent-armoede-en-schulden', ['schuldhulpverlening']]);
    expect([gkb?.organisatie.id, gkb?.voor[0]]).toEqual(['gkb', 'budgetbeheer']);
    expect(gkb?.zeg).toContain('budgetbeheer');
  });

  test('wie zijn huis uit moet, hoort geen budgetbeheer als eerste', () => {
    const json = { woonplaats: 'assen', aanvrager: { leeftijd: 40, inkomsten: [] }, situaties: { ontruiming: true, schulden: true, 'geen-eten': true } };
    const gkb = eersteStappen(feiten(json), naslag).find((s) => s.organisatie.id === 'gkb');
    expect([gkb?.crisis, gkb?.verwijzing?.id, gkb?.voor]).toEqual([true, 'crisis', []]);
  });

  test('wie niet in Assen woont, gaat eerst naar de eigen gemeente', () => {
    expect(organisaties({ woonplaats: 'elders' })[0]).toBe('eigen-gemeente');
  });

  test('wie niets heeft gezegd, krijgt toch iemand om mee te praten', () => {
    expect(organisaties({})[0]).toBe('vaart-welzijn');
  });
});
