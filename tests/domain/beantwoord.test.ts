import { describe, expect, test } from 'vitest';
import { type Antwoord, isBekend, ONBEKENDEN } from '../../src/domain/antwoord.ts';
import { beantwoord, leesAntwoord, onbekendeLeeftijd, preciesLeeftijd, staatOpen, type Waarden } from '../../src/domain/beantwoord.ts';
import { type Huishouden, LEEG_HUISHOUDEN, ONBEKEND_PERSOON } from '../../src/domain/huishouden.ts';
import { type VraagId, vraag } from '../../src/domain/vraag.ts';
import { dag, huishouden } from '../regelboek.ts';

type Paar = { [I in VraagId]: readonly [I, Waarden[I], Waarden[I]] }[VraagId];
const lees = (h: Huishouden, id: VraagId, nr = 0): unknown => leesAntwoord(h, vraag(id, nr));
const zet = (h: Huishouden, id: VraagId, antwoord: unknown, nr = 0): Huishouden => beantwoord(h, vraag(id, nr), antwoord as Antwoord<Waarden[VraagId]>);

/** A full household and, per question, two answers to put in it. */
const VOL = huishouden({
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag: 1250, per: 'maand', vakantiegeld: 'exclusief' }, { soort: 'aow' }] },
  partner: { leeftijd: 38, inkomsten: [{ soort: 'ww', bedrag: 300, per: 'week', vakantiegeld: 'inclusief' }] },
  kinderen: [{ leeftijd: 11 }, { leeftijd: 3 }],
  huisgenoten: [],
  bezittingen: 400,
  kaleHuur: 600,
  toetsingsinkomen: 20_000,
  maandenLaagInkomen: 6,
  situaties: {},
  voorkeur: 'buurtteam',
});
const ANTWOORDEN: readonly Paar[] = [
  ['situatie', ['schulden', 'zwanger'], []],
  ['woonplaats', 'elders', 'assen'],
  ['leeftijd', preciesLeeftijd(20), { op: dag('2004-02-29') }],
  ['partner', null, { geboren: { leeftijd: { min: 18, max: 20 } } }],
  ['kinderen', [], [{ op: dag('2024-02-29') }, preciesLeeftijd(0), 'weet-niet']],
  ['inkomsten', [], ['aow', 'pensioen']],
  ['inkomsten-partner', ['loon'], []],
  ['bedrag', { bedrag: { min: 0, max: 0, per: 'maand' }, vakantiegeld: 'inclusief' }, { bedrag: { min: 1, max: 2, per: 'week' }, vakantiegeld: 'weet-niet' }],
  [
    'bedrag-partner',
    { bedrag: { min: 5, max: Number.POSITIVE_INFINITY, per: 'jaar' }, vakantiegeld: 'exclusief' },
    { bedrag: { min: 0, max: 9, per: 'maand' }, vakantiegeld: 'zeg-niet' },
  ],
  ['bezittingen', { min: 0, max: 0 }, { min: 800_000, max: Number.POSITIVE_INFINITY }],
  ['duur-laag-inkomen', { min: 36, max: 36 }, { min: 0, max: 35 }],
  ['woning', 'inrichting', 'koop'],
  ['huisgenoten', { delers: 0, anderen: 0 }, { delers: 7, anderen: 2 }],
  ['huur', { min: 0, max: 0 }, { min: 70_000, max: 71_000 }],
  ['toetsingsinkomen', { min: 2_000_000, max: 2_000_000 }, { min: 0, max: Number.POSITIVE_INFINITY }],
  ['voorkeur', 'anoniem', 'vrijwilliger'],
];
const AFHANKELIJK: Partial<Record<VraagId, readonly VraagId[]>> = {
  partner: ['inkomsten-partner', 'bedrag-partner'],
  inkomsten: ['bedrag'],
  'inkomsten-partner': ['bedrag-partner'],
};

describe.each(ANTWOORDEN)('de vraag %s', (id, een, ander) => {
  test.each([
    ['in een leeg huishouden', LEEG_HUISHOUDEN],
    ['in een vol huishouden', VOL],
  ])('leest na het schrijven precies dat antwoord terug %s', (_naam, h) => {
    const gevuld = id === 'bedrag' ? zet(h, 'inkomsten', ['loon']) : id === 'bedrag-partner' ? zet(h, 'inkomsten-partner', ['ww']) : h;
    for (const antwoord of [een, ander, een]) {
      const gelezen = lees(zet(gevuld, id, antwoord), id);
      if (antwoord === null || Array.isArray(antwoord) || typeof antwoord !== 'object') expect(gelezen).toEqual(antwoord);
      else expect(gelezen).toMatchObject(antwoord);
    }
  });

  test.each(ONBEKENDEN)('bewaart "%s" en maakt er geen nul of nee van', (onbekend) => {
    expect(lees(zet(VOL, id, onbekend), id)).toBe(onbekend);
    expect(lees(zet(zet(VOL, id, een), id, onbekend), id)).toBe(onbekend);
  });

  test('een huisgenoot van 26 deelt de kosten niet en een van 27 wel (art. 19a lid 1 Participatiewet)', () => {
    expect(lees(huishouden({ huisgenoten: [{ leeftijd: 26 }, { leeftijd: 27 }, { leeftijd: 28 }] }), 'huisgenoten')).toEqual({ delers: 2, anderen: 1 });
  });

  test('laat alle andere antwoorden staan', () => {
    for (const antwoord of [een, ander, 'weet-niet']) {
      const na = zet(VOL, id, antwoord);
      for (const [andere] of ANTWOORDEN)
        if (andere !== id && !AFHANKELIJK[id]?.includes(andere)) expect([andere, lees(na, andere)]).toEqual([andere, lees(VOL, andere)]);
    }
  });

  test('verandert het oude huishouden niet', () => {
    const kopie = structuredClone(VOL);
    zet(VOL, id, een);
    zet(VOL, id, 'zeg-niet');
    expect(VOL).toEqual(kopie);
  });
});

describe('een antwoord terugnemen', () => {
  test('wie toch geen partner heeft, houdt van de partner niets over, ook niet als die later weer terugkomt', () => {
    const zonder = zet(VOL, 'partner', null);
    expect(zonder.partner).toBeNull();
    expect(zet(zonder, 'partner', { geboren: 'weet-niet' }).partner).toEqual({ ...ONBEKEND_PERSOON, geboren: 'weet-niet' });
  });

  test('wie nog eens zegt dat er een partner van 38 is, houdt het bedrag van 300 euro per week', () => {
    expect(zet(VOL, 'partner', { geboren: preciesLeeftijd(38) })).toEqual(VOL);
  });

  test('van een kind blijft staan wat er verder over bekend is, en van een kind dat weg is niets', () => {
    const metLoon = huishouden({
      kinderen: [
        { leeftijd: 16, inkomsten: [{ soort: 'loon', bedrag: 200, per: 'maand' }] },
        { leeftijd: 3, inkomsten: [] },
      ],
    });
    expect(zet(metLoon, 'kinderen', lees(metLoon, 'kinderen'))).toEqual(metLoon);
    const een = zet(metLoon, 'kinderen', [preciesLeeftijd(17)]);
    expect(een.kinderen).toEqual([{ ...(isBekend(metLoon.kinderen) && metLoon.kinderen[0]), geboren: preciesLeeftijd(17) }]);
    expect(zet(een, 'kinderen', [preciesLeeftijd(17), 'weet-niet']).kinderen).toEqual([
      expect.objectContaining({ geboren: preciesLeeftijd(17) }),
      { ...ONBEKEND_PERSOON, geboren: 'weet-niet' },
    ]);
  });

  test('wie zijn loon weghaalt, houdt het bedrag van de AOW', () => {
    const metAow = zet(VOL, 'bedrag', { bedrag: { min: 158_155, max: 158_155, per: 'maand' }, vakantiegeld: 'exclusief' }, 1);
    expect(lees(zet(metAow, 'inkomsten', ['aow']), 'bedrag', 0)).toMatchObject({ soort: 'aow', bedrag: { min: 158_155 } });
  });

  test('wie loon weghaalt en weer noemt, heeft geen oud bedrag meer', () => {
    expect(lees(zet(zet(VOL, 'inkomsten', []), 'inkomsten', ['loon']), 'bedrag')).toBe('niet-gevraagd');
  });

  test('twee banen van 500 en 1.000 euro blijven 500 en 1.000 euro als de soorten opnieuw worden bevestigd', () => {
    const loon = (bedrag: number) => ({ soort: 'loon', bedrag, per: 'maand', vakantiegeld: 'exclusief' });
    const tweeBanen = huishouden({ aanvrager: { inkomsten: [loon(500), loon(1000)] } });
    expect(zet(tweeBanen, 'inkomsten', lees(tweeBanen, 'inkomsten'))).toEqual(tweeBanen);
  });

  test('wie een AOW voor zijn loon zet, houdt het bedrag van 1.250 euro loon', () => {
    expect(lees(zet(VOL, 'inkomsten', ['aow', 'pensioen', 'loon']), 'bedrag', 2)).toMatchObject({ soort: 'loon', bedrag: { min: 125_000 } });
  });

  test('"weet ik niet" bij de inkomsten is geen leeg lijstje', () => {
    expect(zet(VOL, 'inkomsten', 'weet-niet').aanvrager.inkomsten).toBe('weet-niet');
    expect(zet(VOL, 'inkomsten', []).aanvrager.inkomsten).toEqual([]);
  });
});

test('wie de kosten deelt, is 27 of ouder, studeert niet en huurt geen kamer; over het inkomen is niets gezegd', () => {
  const deler = { geboren: { leeftijd: { min: 27, max: Number.POSITIVE_INFINITY } }, inkomsten: 'niet-gevraagd', studeert: false, huurtKamer: false };
  expect(zet(LEEG_HUISHOUDEN, 'huisgenoten', { delers: 2, anderen: 0 }).huisgenoten).toEqual([deler, deler]);
});

test('wie van 18 tot en met 26 bij u woont, deelt geen kosten, en over studie en inkomen is niets gezegd', () => {
  const ander = { geboren: { leeftijd: { min: 18, max: 26 } }, inkomsten: 'niet-gevraagd', studeert: 'niet-gevraagd', huurtKamer: false };
  expect(zet(LEEG_HUISHOUDEN, 'huisgenoten', { delers: 0, anderen: 1 }).huisgenoten).toEqual([ander]);
});

describe('wat maar voor een deel bekend is', () => {
  test('een huishouden waarvan alleen de schulden bekend zijn, heeft de situatie nog niet beantwoord', () => {
    expect(lees(huishouden({ situaties: { schulden: true } }), 'situatie')).toBe('niet-gevraagd');
  });

  test('een bedrag bij een inkomen dat er niet is, is niet gevraagd en schrijven verandert niets', () => {
    expect(lees(VOL, 'bedrag', 7)).toBe('niet-gevraagd');
    expect(zet(VOL, 'bedrag', { bedrag: { min: 1, max: 1, per: 'maand' }, vakantiegeld: 'exclusief' }, 7)).toEqual(VOL);
  });
});

describe('hoe oud iemand is, hoort bij de vraag of die er is', () => {
  test.each([
    ['niet-gevraagd', true, undefined],
    ['weet-niet', false, undefined],
    ['geen', false, undefined],
    [{}, true, 'niet-gevraagd'],
    [{ leeftijd: 'weet-niet' }, false, 'weet-niet'],
    [{ leeftijd: 'zeg-niet' }, false, 'zeg-niet'],
    [{ leeftijd: [40, 41] }, false, undefined],
  ])('partner %j: staat open %s, onbekende leeftijd %s', (partner, open, onbekend) => {
    expect(staatOpen(huishouden({ partner }), vraag('partner'))).toBe(open);
    expect(staatOpen(huishouden({ partner, woning: 'huur' }), vraag('woning'))).toBe(false);
    expect(onbekendeLeeftijd(huishouden({ partner }), 'partner')).toBe(onbekend);
  });

  test.each([
    ['niet-gevraagd', true, undefined],
    ['zeg-niet', false, undefined],
    [[], false, undefined],
    [[{ leeftijd: 4 }, {}], true, 'niet-gevraagd'],
    [[{ leeftijd: 'zeg-niet' }, {}], true, 'niet-gevraagd'],
    [[{ leeftijd: 'zeg-niet' }, { leeftijd: 'weet-niet' }], false, 'weet-niet'],
    [[{ leeftijd: 4 }, { leeftijd: 'zeg-niet' }], false, 'zeg-niet'],
    [[{ leeftijd: 4 }], false, undefined],
  ])('kinderen %j: staat open %s, onbekende leeftijd %s', (kinderen, open, onbekend) => {
    expect(staatOpen(huishouden({ kinderen }), vraag('kinderen'))).toBe(open);
    expect(onbekendeLeeftijd(huishouden({ kinderen }), 'kinderen')).toBe(onbekend);
  });
});
