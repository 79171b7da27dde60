import { describe, expect, test } from 'vitest';
import { OORDEEL_NAMEN } from '../../../src/domain/oordeel.ts';
import type { VermogenVoorwaarde } from '../../../src/engine/voorwaarde.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { beoordeel, dag, feiten, PEILDATUM } from '../../regelboek.ts';

const ONEINDIG = Number.POSITIVE_INFINITY;
/** Art. 34: € 8.000 for a single person and € 16.000 for a gezin in 2026, debts taken off. */
const ART_34: VermogenVoorwaarde = {
  soort: 'vermogen',
  laag: 'vermogensgrenzen.alleenstaand',
  hoog: 'vermogensgrenzen.gezin',
  hoogVoor: 'gezin',
  schulden: 'aftrekken',
  bron: 'pw-art-34',
};
const KWIJTSCHELDING: VermogenVoorwaarde = {
  soort: 'vermogen',
  laag: 177_500,
  hoog: 177_500,
  hoogVoor: 'gezin',
  schulden: 'niet-aftrekken',
  twijfel: { tot: 1_000_000, reden: 'Dit bedrag is van 2023.', bron: 'eigen-afweging' },
  bron: 'vermogen-kwijtschelding-assen-2023',
};
const GEEN_SCHULDEN = { schulden: false, loonbeslag: false, betalingsachterstand: false, toeslagenaffaire: false };
const ALLEEN = { aanvrager: { inkomsten: [] }, partner: 'geen', kinderen: [], situaties: GEEN_SCHULDEN };
const oordeel = (v: VermogenVoorwaarde, json: Record<string, unknown>, peildatum = PEILDATUM): string => OORDEEL_NAMEN[beoordeel(v, feiten(json, peildatum))];

describe('een cent onder de grens, op de grens en erboven', () => {
  test.each([
    ['een alleenstaande in 2026', '2026-11-21', 8000, {}],
    ['een alleenstaande in 2025', '2025-12-31', 7770, {}],
    ['een alleenstaande in 2024', '2024-12-31', 7575, {}],
    ['een alleenstaande op 1 januari 2026', '2026-01-01', 8000, {}],
    ['een alleenstaande ouder', '2026-11-21', 16_000, { kinderen: [{}] }],
    ['een paar', '2026-11-21', 16_000, { partner: { inkomsten: [] } }],
    ['een paar met kind in 2025', '2025-07-01', 15_540, { partner: { inkomsten: [] }, kinderen: [{}] }],
  ])('%s heeft op %s hoogstens € %i', (_naam, peildatum, grens, rest) => {
    const bij = (bezittingen: number) => oordeel(ART_34, { ...ALLEEN, ...rest, bezittingen }, peildatum);
    expect([bij(0), bij(grens - 0.01), bij(grens), bij(grens + 0.01)]).toEqual(['ja', 'ja', 'ja', 'nee']);
  });

  test.each([
    ['2023-12-31', 'onbekend'],
    ['2027-01-01', 'onbekend'],
  ])('op %s is de grens niet bekend, dus € 0 en € 100.000 zijn %s', (peildatum, verwacht) => {
    for (const bezittingen of [0, 100_000]) expect(oordeel(ART_34, { ...ALLEEN, bezittingen }, peildatum)).toBe(verwacht);
  });
});

describe('schulden', () => {
  test.each([
    ['geen schulden', 'nee', false],
    ['schulden', 'onbekend', true],
    ['misschien schulden', 'onbekend', 'weet-niet'],
    ['niet gevraagd', 'onbekend', 'niet-gevraagd'],
  ])('met € 8.000,01 en %s is het %s', (_naam, verwacht, schulden) => {
    const situaties = { ...GEEN_SCHULDEN, schulden };
    expect(oordeel(ART_34, { ...ALLEEN, bezittingen: 8000.01, situaties })).toBe(verwacht);
    expect(oordeel(ART_34, { ...ALLEEN, bezittingen: 8000, situaties })).toBe('ja');
  });

  test.each(['loonbeslag', 'betalingsachterstand'])('wie %s noemt, kan schulden hebben: met € 8.000,01 is het geen nee', (situatie) => {
    const situaties = { ...GEEN_SCHULDEN, [situatie]: true };
    expect(oordeel(ART_34, { ...ALLEEN, bezittingen: 8000.01, situaties })).toBe('onbekend');
  });

  test('waar schulden er niet afgaan, is € 10.000,01 met schulden toch te veel', () => {
    expect(oordeel(KWIJTSCHELDING, { ...ALLEEN, bezittingen: 10_000.01, situaties: { ...GEEN_SCHULDEN, schulden: true } })).toBe('nee');
  });
});

describe('geld van de toeslagenaffaire telt niet mee (art. 31 lid 2 onder l Participatiewet)', () => {
  const met = (toeslagenaffaire: unknown, bezittingen: unknown) => ({ ...ALLEEN, bezittingen, situaties: { ...GEEN_SCHULDEN, toeslagenaffaire } });
  test.each([[true], ['weet-niet'], ['niet-gevraagd']])('gedupeerd: %j. Met € 30.000 is het geen nee, met niets een ja', (affaire) => {
    expect(oordeel(ART_34, met(affaire, 30_000))).toBe('onbekend');
    expect(oordeel(KWIJTSCHELDING, met(affaire, 30_000))).toBe('onbekend');
    expect(oordeel(ART_34, met(affaire, 0))).toBe('ja');
  });

  test('de meting zegt dat het daarom is, en alleen waar het nog niet is gevraagd helpt een antwoord', () => {
    expect(metingVan(ART_34, feiten(met(true, 30_000)))).toMatchObject({ waarde: { min: 0, max: 3_000_000 }, vrijgelaten: true });
    expect(metingVan(ART_34, feiten(met(true, 8000))).vrijgelaten).toBeUndefined();
    expect(metingVan(ART_34, feiten(met(true, 'weet-niet'))).vrijgelaten).toBeUndefined();
    // Not above the limit for certain: then it is open whether it is too much at all.
    expect(metingVan(ART_34, feiten(met(true, [7000, 8000.01]))).vrijgelaten).toBeUndefined();
    expect(metingVan(ART_34, feiten(met(true, [8000, 9000]))).vrijgelaten).toBeUndefined();
    expect(metingVan(ART_34, feiten(met('weet-niet', 30_000))).vrijgelaten).toBeUndefined();
    const mist = (affaire: unknown) => gemisVan(KWIJTSCHELDING, feiten(met(affaire, 30_000))).map((g) => g.vraag.id);
    expect([mist('niet-gevraagd'), mist('weet-niet'), mist(true), mist(false)]).toEqual([['situatie'], [], [], []]);
  });
});

describe('wat tijdens de bijstand gespaard is, telt niet mee (art. 34 lid 2 onder c)', () => {
  const bijstand = [{ soort: 'bijstand' }];
  test.each([
    ['de aanvrager krijgt bijstand', { aanvrager: { inkomsten: bijstand } }, 'onbekend'],
    ['de partner krijgt bijstand', { partner: { inkomsten: bijstand } }, 'onbekend'],
    ['niet gevraagd welk inkomen er is', { aanvrager: {} }, 'onbekend'],
    ['niemand krijgt bijstand', { aanvrager: { inkomsten: [{ soort: 'ww' }] } }, 'nee'],
  ])('%s: met € 100.000 %s', (_naam, rest, verwacht) => {
    expect(oordeel(ART_34, { ...ALLEEN, ...rest, bezittingen: 100_000 })).toBe(verwacht);
    expect(oordeel(ART_34, { ...ALLEEN, ...rest, bezittingen: 8000 })).toBe('ja');
    expect(oordeel(KWIJTSCHELDING, { ...ALLEEN, ...rest, bezittingen: 100_000 })).toBe('nee');
  });

  test('wie niet is gevraagd naar inkomen, wordt dat nog gevraagd', () => {
    expect(gemisVan(ART_34, feiten({ ...ALLEEN, aanvrager: {}, bezittingen: 9000 })).map((g) => g.vraag.id)).toEqual(['situatie', 'inkomsten']);
  });
});

describe('wat niet bekend is', () => {
  test.each([
    ['partner onbekend, € 8.000', 'ja', { partner: 'weet-niet', bezittingen: 8000 }],
    ['partner onbekend, € 8.000,01', 'onbekend', { partner: 'weet-niet', bezittingen: 8000.01 }],
    ['partner onbekend, die bijstand kan krijgen, € 16.000,01', 'onbekend', { partner: 'weet-niet', bezittingen: 16_000.01 }],
    ['kinderen onbekend, € 8.000,01', 'onbekend', { kinderen: 'niet-gevraagd', bezittingen: 8000.01 }],
    ['partner onbekend maar een kind, € 16.000', 'ja', { partner: 'weet-niet', kinderen: [{}], bezittingen: 16_000 }],
    ['€ 7.000 tot € 8.000', 'ja', { bezittingen: [7000, 8000] }],
    ['€ 7.000 tot € 8.000,01', 'onbekend', { bezittingen: [7000, 8000.01] }],
    ['€ 8.000,01 of meer', 'nee', { bezittingen: [8000.01, null] }],
    ['bezit onbekend', 'onbekend', { bezittingen: 'weet-niet' }],
    ['bezit niet gevraagd', 'onbekend', {}],
  ])('%s: %s', (_naam, verwacht, rest) => {
    expect(oordeel(ART_34, { ...ALLEEN, ...rest })).toBe(verwacht);
  });

  test.each([
    ['alles bekend', [], { bezittingen: 0 }],
    ['bezit niet gevraagd', ['bezittingen'], {}],
    ['partner en kinderen onbekend', ['partner', 'kinderen'], { partner: 'weet-niet', kinderen: 'weet-niet', bezittingen: 0 }],
  ])('%s: mist %j', (_naam, vragen, rest) => {
    const gemist = gemisVan(ART_34, feiten({ ...ALLEEN, ...rest })).map((g) => g.vraag.id);
    expect(gemist.filter((id) => id !== 'situatie')).toEqual(vragen);
    expect(gemisVan(KWIJTSCHELDING, feiten({ ...ALLEEN, ...rest })).map((g) => g.vraag.id)).toEqual(vragen.filter((id) => id === 'bezittingen'));
  });

  test('waar schulden eraf gaan, mist ook de situatie', () => {
    expect(gemisVan(ART_34, feiten({ aanvrager: { inkomsten: [] }, partner: 'geen', kinderen: [], bezittingen: 0 }))).toEqual([
      { vraag: { id: 'situatie', nr: 0 }, reden: 'niet-gevraagd' },
    ]);
  });

  test('een grens die niet bekend is: € 0 is ja, € 0,01 en meer is geen nee', () => {
    const onbekend = { ...ART_34, laag: null, hoog: null };
    expect([0, 0.01, 1_000_000].map((bezittingen) => oordeel(onbekend, { ...ALLEEN, bezittingen }))).toEqual(['ja', 'onbekend', 'onbekend']);
  });
});

/** Art. 3 lid 4 Zorgtoeslag, met de twijfel over wat op 1 januari telde: het kan altijd meer zijn. */
const TOESLAG: VermogenVoorwaarde = {
  soort: 'vermogen',
  laag: 14_600_000,
  hoog: 18_400_000,
  hoogVoor: 'partner',
  schulden: 'niet-aftrekken',
  twijfel: { tot: null, reden: 'Het gaat om uw bezit op 1 januari.', bron: 'ib-art-5-3' },
  bron: 'ib-art-5-3',
};

describe('welke vraag nog helpt', () => {
  const mist = (v: VermogenVoorwaarde, json: Record<string, unknown>, peildatum = PEILDATUM) => gemisVan(v, feiten(json, peildatum)).map((g) => g.vraag.id);

  test('op 31 december 2023 is de grens niet bekend, en helpt geen enkel antwoord', () => {
    expect(mist(ART_34, {}, '2023-12-31')).toEqual([]);
    expect(metingVan(ART_34, feiten({ ...ALLEEN, bezittingen: 0 }, '2023-12-31')).grens).toEqual({ min: -ONEINDIG, max: ONEINDIG });
  });

  test.each([
    ['niet gevraagd', ['bezittingen'], {}],
    ['€ 146.000, de grens zelf', [], { bezittingen: 146_000 }],
    ['€ 0 tot € 150.000', [], { bezittingen: [0, 150_000] }],
    ['€ 146.000,01 of meer', [], { bezittingen: [146_000.01, null] }],
  ])('toeslag met een grens van € 146.000 of meer, bezit %s: mist %j', (_naam, vragen, rest) => {
    expect(mist(TOESLAG, { ...ALLEEN, ...rest })).toEqual(vragen);
  });

  test.each([
    [146_000, ['partner']],
    [146_000.01, ['partner']],
    [184_000, ['partner']],
    [184_000.01, []],
  ])('met € %d beslist een partner nog tot en met € 184.000: mist %j', (bezittingen, vragen) => {
    expect(mist(TOESLAG, { bezittingen, kinderen: 'weet-niet', situaties: GEEN_SCHULDEN })).toEqual(vragen);
    expect(mist({ ...TOESLAG, twijfel: undefined }, { bezittingen, kinderen: 'weet-niet', situaties: GEEN_SCHULDEN })).toEqual(['partner']);
  });

  test('een hoge grens die niet bekend is, neemt de vraag naar de partner niet weg', () => {
    const alleenLaag = { ...TOESLAG, hoog: null, twijfel: undefined };
    expect(mist(alleenLaag, { bezittingen: 1000, kinderen: 'weet-niet', situaties: GEEN_SCHULDEN })).toEqual(['partner']);
    expect(mist(alleenLaag, { bezittingen: 1000, partner: { leeftijd: 40 }, aanvrager: { leeftijd: 40 }, kinderen: [{}], situaties: GEEN_SCHULDEN })).toEqual(
      [],
    );
  });

  test('met € 8.000,01 en een grens zonder einde helpt alleen waar schulden eraf gaan de vraag naar schulden', () => {
    const zonderEinde = { ...ART_34, twijfel: { tot: null, reden: 'niet zeker', bron: 'pw-art-36' } };
    const json = { aanvrager: { inkomsten: [] }, partner: 'geen', kinderen: [], bezittingen: 8000.01, situaties: { toeslagenaffaire: false } };
    expect(mist(zonderEinde, json)).toEqual(['situatie']);
    expect(mist(zonderEinde, { ...json, ...ALLEEN })).toEqual([]);
    expect(mist({ ...zonderEinde, schulden: 'niet-aftrekken' }, json)).toEqual([]);
  });
});

describe('twijfel over de grens', () => {
  test.each([
    [1775, 'ja'],
    [1775.01, 'onbekend'],
    [10_000, 'onbekend'],
    [10_000.01, 'nee'],
  ])('kwijtschelding, € 1.775 of misschien € 10.000: € %d is %s', (bezittingen, verwacht) => {
    expect(oordeel(KWIJTSCHELDING, { ...ALLEEN, bezittingen })).toBe(verwacht);
    const { twijfel } = metingVan(KWIJTSCHELDING, feiten({ ...ALLEEN, bezittingen }));
    expect(twijfel?.reden).toBe(verwacht === 'onbekend' ? 'Dit bedrag is van 2023.' : undefined);
  });

  test('inkomenstoeslag, misschien € 0: € 0 is ja, € 8.000 onbekend en € 8.000,01 nee', () => {
    const toeslag = { ...ART_34, twijfel: { tot: 0, reden: 'niet zeker', bron: 'pw-art-36' } };
    expect([0, 0.01, 8000, 8000.01].map((bezittingen) => oordeel(toeslag, { ...ALLEEN, bezittingen }))).toEqual(['ja', 'onbekend', 'onbekend', 'nee']);
  });

  test('een twijfel sinds 1 juli 2026 telt op 30 juni nog niet', () => {
    const sinds = { ...KWIJTSCHELDING, twijfel: { tot: 1_000_000, sinds: dag('2026-07-01'), reden: 'niet zeker', bron: 'eigen-afweging' } };
    expect(['2026-06-30', '2026-07-01'].map((peildatum) => oordeel(sinds, { ...ALLEEN, bezittingen: 2000 }, peildatum))).toEqual(['nee', 'onbekend']);
  });
});

describe('de meting', () => {
  test('€ 8.000,01 is 1 cent te veel, € 8.000 niets', () => {
    expect(metingVan(ART_34, feiten({ ...ALLEEN, bezittingen: 8000.01 }))).toEqual({
      waarde: { min: 800_001, max: 800_001 },
      grens: { min: 800_000, max: 800_000 },
      boven: 1,
    });
    expect(metingVan(ART_34, feiten({ ...ALLEEN, bezittingen: 8000 })).boven).toBeUndefined();
  });

  test('€ 7.000 of meer past tot en met € 8.000, en bij een grens van misschien € 0 tot geen enkel bedrag', () => {
    const ruim = { ...ALLEEN, bezittingen: [7000, null] };
    const grens = { min: 800_000, max: 800_000 };
    expect(metingVan(ART_34, feiten(ruim))).toEqual({ waarde: { min: 700_000, max: ONEINDIG }, grens, jaTot: 800_000 });
    const misschienNul = { ...ART_34, twijfel: { tot: 0, reden: 'niet zeker', bron: 'pw-art-36' } };
    expect(metingVan(misschienNul, feiten(ruim))).toEqual({ waarde: { min: 700_000, max: ONEINDIG }, grens: { min: 0, max: 800_000 } });
  });

  test('met schulden kan € 500 ook minder dan niets zijn', () => {
    expect(metingVan(ART_34, feiten({ ...ALLEEN, bezittingen: 500, situaties: { schulden: true } })).waarde).toEqual({ min: -ONEINDIG, max: 50_000 });
  });

  test('wie niet weet of er een partner is, heeft een grens van € 8.000 tot € 16.000', () => {
    expect(metingVan(ART_34, feiten({ ...ALLEEN, partner: 'weet-niet', bezittingen: 0 })).grens).toEqual({ min: 800_000, max: 1_600_000 });
  });
});
