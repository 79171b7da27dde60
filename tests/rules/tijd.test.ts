import { describe, expect, test } from 'vitest';
import { type Datum, dagVan, maandVan, plusDagen, schrijfDatum } from '../../src/domain/datum.ts';
import { ONBEKEND } from '../../src/domain/oordeel.ts';
import { bedragVan, type Feiten, heeftCijfers, leidAf, toetsAlles, toetsRegeling, type Voorwaarde } from '../../src/engine/index.ts';
import { dag, feiten, huishouden, kader, regelboek } from '../regelboek.ts';

/**
 * The calendar, day by day: from the first figures of the rulebook to two years beyond the figures of today. Everybody here has
 * a day of birth, so that birthdays happen on the way.
 */
const EERSTE = dag('2024-07-01');
const LAATSTE = dag('2028-11-22');
const LAATSTE_CIJFER = dag('2026-12-31');
const DAGEN: readonly Datum[] = reeksVan(EERSTE, LAATSTE);

function reeksVan(van: Datum, tot: Datum): Datum[] {
  const uit: Datum[] = [];
  for (let d = van; d <= tot; d = plusDagen(d, 1)) uit.push(d);
  return uit;
}

const loon = (bedrag: number, soort = 'loon') => ({ soort, bedrag, per: 'maand', vakantiegeld: 'exclusief' });
const GEEN_SCHULD = { schulden: false, loonbeslag: false, betalingsachterstand: false };
const BASIS = { woonplaats: 'assen', woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [], bezittingen: 0, kaleHuur: 600, situaties: GEEN_SCHULD };

const MENSEN = {
  'alleen, geboren 1985-05-20, loon 1.300': {
    ...BASIS,
    maandenLaagInkomen: 48,
    toetsingsinkomen: 20000,
    situaties: { ...GEEN_SCHULD, 'spullen-kapot': true },
    aanvrager: { geboortedatum: '1985-05-20', inkomsten: [loon(1300)] },
  },
  'paar met kinderen van 2008-02-29, 2014-03-01 en 2020-08-15, loon 1.800': {
    ...BASIS,
    toetsingsinkomen: 28000,
    aanvrager: { geboortedatum: '1986-03-03', inkomsten: [loon(1800)] },
    partner: { geboortedatum: '1988-11-30', inkomsten: [] },
    kinderen: [{ geboortedatum: '2008-02-29' }, { geboortedatum: '2014-03-01' }, { geboortedatum: '2020-08-15' }],
  },
  'jong, geboren 2007-03-14, geen inkomen, schulden': {
    ...BASIS,
    toetsingsinkomen: 0,
    aanvrager: { geboortedatum: '2007-03-14', inkomsten: [] },
    situaties: { schulden: true, loonbeslag: false, energierekening: true, toeslagenaffaire: true },
  },
  'alleen, geboren 1959-09-22, WW 1.100': { ...BASIS, toetsingsinkomen: 16000, aanvrager: { geboortedatum: '1959-09-22', inkomsten: [loon(1100, 'ww')] } },
  'paar, geboren 1961-01-15 en 1960-12-31, geen inkomen': {
    ...BASIS,
    toetsingsinkomen: 0,
    maandenLaagInkomen: 60,
    aanvrager: { geboortedatum: '1961-01-15', inkomsten: [] },
    partner: { geboortedatum: '1960-12-31', inkomsten: [] },
  },
  'in een instelling, geboren 1974-12-31, geen inkomen': {
    ...BASIS,
    woning: 'inrichting',
    toetsingsinkomen: 0,
    aanvrager: { geboortedatum: '1974-12-31', inkomsten: [] },
  },
};
type Naam = keyof typeof MENSEN;
const NAMEN = Object.keys(MENSEN) as Naam[];
const JSON_VAN: Readonly<Record<Naam, Record<string, unknown>>> = MENSEN;
const gelezen = new Map(NAMEN.map((naam) => [naam, huishouden(JSON_VAN[naam])]));

/** Each household on each day, judged once. */
interface Stand {
  readonly f: Feiten;
  readonly woorden: Readonly<Record<string, string>>;
}
const STANDEN: ReadonlyMap<Naam, readonly Stand[]> = new Map(
  NAMEN.map((naam) => {
    const h = gelezen.get(naam);
    if (!h) throw new Error(naam);
    return [
      naam,
      DAGEN.map((d) => {
        const f = leidAf(kader, h, d);
        return { f, woorden: Object.fromEntries(toetsAlles(f).map((u) => [u.regeling.id, u.uitkomst])) };
      }),
    ];
  }),
);
const standen = (naam: Naam): readonly Stand[] => STANDEN.get(naam) ?? [];
const regeling = (id: string) => {
  const gevonden = regelboek.regelingen.find((r) => r.id === id);
  if (!gevonden) throw new Error(id);
  return gevonden;
};

/** The days on which something is another than the day before, written out. */
const wisseldagen = <T>(van: (s: Stand) => T, lijst: readonly Stand[]): string[] =>
  lijst.flatMap((s, i) => {
    const vorige = lijst[i - 1];
    return vorige && JSON.stringify(van(vorige)) !== JSON.stringify(van(s)) ? [schrijfDatum(s.f.peildatum)] : [];
  });

describe(`van ${schrijfDatum(EERSTE)} tot en met ${schrijfDatum(LAATSTE)}, ${DAGEN.length} dagen`, () => {
  test('op geen enkele dag gelden er twee cijfers: elke reeks heeft hoogstens een periode met die dag erin', () => {
    const dubbel = Object.entries(regelboek.cijfers).flatMap(([id, { periodes }]) =>
      DAGEN.filter((d) => periodes.filter((p) => p.vanaf <= d && d <= p.totEnMet).length > 1).map((d) => `${id} ${schrijfDatum(d)}`),
    );
    expect(dubbel).toEqual([]);
  });

  test('de AOW-leeftijd is op elke dag bekend, ook als de bedragen dat niet zijn', () => {
    expect(DAGEN.filter((d) => kader.cijfersOp(d)['aow-leeftijd'] === undefined)).toEqual([]);
  });

  test.each(['alleen, geboren 1985-05-20, loon 1.300', 'in een instelling, geboren 1974-12-31, geen inkomen'] as const)(
    'de norm verandert alleen op 1 januari en 1 juli: %s',
    (naam) => {
      const wissels = ['2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01', '2027-01-01'];
      expect(wisseldagen(({ f }) => f.bijstandsnorm, standen(naam))).toEqual(wissels);
      expect(wisseldagen(({ f }) => f.sociaalMinimum, standen(naam))).toEqual(wissels);
    },
  );

  test('wie jonger is dan 27 maakt de norm niet lager, en op de 27e verjaardag, 2026-03-31, wel', () => {
    const h = huishouden({
      ...BASIS,
      aanvrager: { geboortedatum: '1970-01-01', inkomsten: [], huurtKamer: false },
      huisgenoten: [{ geboortedatum: '1999-03-31', studeert: false, huurtKamer: false }],
    });
    const norm = (d: string): number | undefined => leidAf(kader, h, dag(d)).bijstandsnorm?.inclusief.max;
    // 1.401,50 alone; 50 % of 2.002,13 with two.
    expect([norm('2026-03-30'), norm('2026-03-31')]).toEqual([140150, 100107]);
  });

  test.each([
    ['2024-07-01', 130845, 124303],
    ['2024-12-31', 130845, 124303],
    ['2025-01-01', 134545, 127818],
    ['2025-06-30', 134545, 127818],
    ['2025-07-01', 136906, 130061],
    ['2025-12-31', 136906, 130061],
    ['2026-01-01', 140150, 133143],
    ['2026-06-30', 140150, 133143],
    ['2026-07-01', 141946, 134849],
    ['2026-12-31', 141946, 134849],
  ])('op %s is de norm voor wie alleen woont %d cent met vakantiegeld en %d zonder', (d, inclusief, exclusief) => {
    const norm = feiten(JSON_VAN['alleen, geboren 1985-05-20, loon 1.300'], d).bijstandsnorm;
    expect(norm).toEqual({ inclusief: { min: inclusief, max: inclusief }, exclusief: { min: exclusief, max: exclusief } });
  });

  test('30 juni of 1 juli 2026: met een loon van 1.340 wordt bijstand mogelijk, want de norm gaat van 1.331,43 naar 1.348,49', () => {
    const woord = (d: string) => toetsRegeling(regeling('bijstandsuitkering'), feiten({ ...BASIS, aanvrager: { leeftijd: 41, inkomsten: [loon(1340)] } }, d));
    expect([woord('2026-06-30'), woord('2026-07-01'), woord('2026-12-31'), woord('2027-01-01')]).toEqual([
      'waarschijnlijk-niet',
      'waarschijnlijk',
      'waarschijnlijk',
      'misschien',
    ]);
  });
});

describe('na de laatste dag met cijfers, 2026-12-31', () => {
  const erna = (naam: Naam): readonly Stand[] => standen(naam).filter(({ f }) => f.peildatum > LAATSTE_CIJFER);

  test.each(NAMEN)('zijn er geen cijfers en is er geen enkel bedrag: %s', (naam) => {
    expect(
      standen(naam)
        .filter(({ f }) => heeftCijfers(f) !== f.peildatum <= LAATSTE_CIJFER)
        .map(({ f }) => schrijfDatum(f.peildatum)),
    ).toEqual([]);
    const metBedrag = erna(naam).flatMap(({ f }) =>
      regelboek.regelingen.filter((r) => bedragVan(r, f) !== undefined).map((r) => `${r.id} ${schrijfDatum(f.peildatum)}`),
    );
    expect(metBedrag).toEqual([]);
  });

  const bladeren = (v: Voorwaarde): readonly Voorwaarde[] =>
    v.soort === 'alle' || v.soort === 'een' ? v.delen.flatMap(bladeren) : v.soort === 'niet' ? bladeren(v.deel) : [v];
  const hangtAanCijfer = (v: Voorwaarde): boolean =>
    v.soort === 'inkomen' || v.soort === 'berekend' || (v.soort === 'vermogen' && (typeof v.laag === 'string' || typeof v.hoog === 'string'));
  const metGrens = regelboek.regelingen
    .map(({ id, voorwaarde }) => ({ id, grenzen: bladeren(voorwaarde).filter(hangtAanCijfer) }))
    .filter(({ grenzen }) => grenzen.length > 0);

  test(`beslist geen enkele grens meer met een oud cijfer, bij ${metGrens.length} regelingen`, () => {
    expect(metGrens.length).toBeGreaterThanOrEqual(15);
    const fouten: string[] = [];
    for (const naam of NAMEN)
      for (const { f, woorden } of erna(naam))
        for (const { id, grenzen } of metGrens) {
          const beslist = grenzen.filter((blad) => kader.programma.oordeel(blad, f) !== ONBEKEND).map((blad) => blad.soort);
          // A nee can then only come from an age, a child or the home, and a ja not at all.
          const woord = woorden[id] ?? '';
          if (beslist.length > 0 || !['misschien', 'waarschijnlijk-niet'].includes(woord))
            fouten.push(`${naam}: ${id} op ${schrijfDatum(f.peildatum)} is ${woord} ${beslist}`);
        }
    expect(fouten).toEqual([]);
  });

  test.each([
    ['gemeentepolis-unive', 'waarschijnlijk'],
    ['volwassenenfonds-sport-cultuur', 'waarschijnlijk'],
    ['sociale-lening', 'waarschijnlijk'],
    ['bijstandsuitkering', 'waarschijnlijk'],
    ['individuele-inkomenstoeslag', 'waarschijnlijk'],
    ['kwijtschelding-gemeente', 'waarschijnlijk'],
    ['huurtoeslag', 'waarschijnlijk'],
    ['zorgtoeslag', 'waarschijnlijk'],
    ['kwijtschelding-waterschap', 'maatwerk'],
    ['bijzondere-bijstand', 'maatwerk'],
    ['maatwerkregeling-gebruiksgoederen', 'maatwerk'],
  ])('gaat %s van %s naar misschien, en blijft dat tot het eind', (id, eerst) => {
    const alles = standen('alleen, geboren 1985-05-20, loon 1.300');
    expect(alles.find(({ f }) => f.peildatum === LAATSTE_CIJFER)?.woorden[id]).toBe(eerst);
    expect(new Set(erna('alleen, geboren 1985-05-20, loon 1.300').map(({ woorden }) => woorden[id]))).toEqual(new Set(['misschien']));
  });

  test('een nee van 2026 door te veel inkomen (loon 3.000) wordt misschien in 2027', () => {
    const rijk = { ...BASIS, toetsingsinkomen: 60000, aanvrager: { leeftijd: 41, inkomsten: [loon(3000)] } };
    const woord = (id: string, d: string) => toetsRegeling(regeling(id), feiten(rijk, d));
    for (const id of ['gemeentepolis-unive', 'volwassenenfonds-sport-cultuur', 'sociale-lening', 'bijstandsuitkering', 'huurtoeslag', 'zorgtoeslag'])
      expect([woord(id, '2026-12-31'), woord(id, '2027-01-01'), woord(id, '2028-11-22')], id).toEqual(['waarschijnlijk-niet', 'misschien', 'misschien']);
  });

  test('de studietoeslag stopt eerder: 308,12 tot en met 2026-06-30, daarna niet bekend', () => {
    const bedrag = (d: string) => bedragVan(regeling('studietoeslag'), feiten({ aanvrager: { leeftijd: 20 }, partner: 'geen' }, d));
    expect(bedrag('2026-06-30')).toEqual({ min: 30812, max: 30812 });
    expect(bedrag('2026-07-01')).toBeUndefined();
  });
});

describe('een uitkomst verandert alleen op een dag met een reden', () => {
  const TEKST = JSON.stringify(regelboek.regelingen);
  /** Days that the rules name themselves: the end of a regeling, the day a doubt began. */
  const REGELDAGEN = [...TEKST.matchAll(/"(?:sinds|tot|vanaf)":(20\d{6})/g)].map((m) => Number(m[1]));
  const GEBOREN: Readonly<Record<Naam, readonly string[]>> = {
    'alleen, geboren 1985-05-20, loon 1.300': ['05-20'],
    'paar met kinderen van 2008-02-29, 2014-03-01 en 2020-08-15, loon 1.800': ['03-03', '11-30', '02-29', '03-01', '08-15'],
    'jong, geboren 2007-03-14, geen inkomen, schulden': ['03-14'],
    'alleen, geboren 1959-09-22, WW 1.100': ['09-22'],
    // 67 years and three months in 2028.
    'paar, geboren 1961-01-15 en 1960-12-31, geen inkomen': ['01-15', '12-31', '04-15'],
    'in een instelling, geboren 1974-12-31, geen inkomen': ['12-31'],
  };

  test.each(NAMEN)('%s', (naam) => {
    const zonderReden = wisseldagen(({ woorden }) => woorden, standen(naam)).filter((tekst) => {
      const d = dag(tekst);
      const nieuweCijfers = dagVan(d) === 1 && (maandVan(d) === 1 || maandVan(d) === 7);
      // A birthday of a child counts from the first of the month after (art. 2 Wet op het kindgebonden budget).
      const maandErna = dagVan(d) === 1 && GEBOREN[naam].some((g) => maandVan(d) === (Number(g.slice(0, 2)) % 12) + 1);
      return !nieuweCijfers && !maandErna && !GEBOREN[naam].includes(tekst.slice(5)) && !REGELDAGEN.includes(d);
    });
    expect(zonderReden).toEqual([]);
  });

  test.each([
    ['bijstand vanaf 18', 'jong, geboren 2007-03-14, geen inkomen, schulden', 'bijstandsuitkering', '2025-03-14', 'waarschijnlijk-niet', 'waarschijnlijk'],
    ['zorgtoeslag vanaf 18', 'jong, geboren 2007-03-14, geen inkomen, schulden', 'zorgtoeslag', '2025-03-14', 'waarschijnlijk-niet', 'waarschijnlijk'],
    ['de brief stopt op 18', 'jong, geboren 2007-03-14, geen inkomen, schulden', 'life-event-18', '2025-03-14', 'krijgt-u-vanzelf', 'waarschijnlijk-niet'],
    ['Kinderhulp tot 21', 'jong, geboren 2007-03-14, geen inkomen, schulden', 'kinderhulp', '2028-03-14', 'maatwerk', 'misschien'],
    ['AOW op 67', 'alleen, geboren 1959-09-22, WW 1.100', 'aow', '2026-09-22', 'misschien', 'waarschijnlijk'],
    // The SVB sends a letter some five months before (art. 16): from 66 on it is no nee.
    ['AOW op tijd vragen', 'alleen, geboren 1959-09-22, WW 1.100', 'aow', '2025-09-22', 'waarschijnlijk-niet', 'misschien'],
    ['AIO in plaats van bijstand', 'alleen, geboren 1959-09-22, WW 1.100', 'aio-aanvulling', '2026-09-22', 'waarschijnlijk-niet', 'waarschijnlijk'],
    ['geen bijstand vanaf de AOW', 'alleen, geboren 1959-09-22, WW 1.100', 'bijstandsuitkering', '2026-09-22', 'waarschijnlijk', 'waarschijnlijk-niet'],
    ['geen Toeslagenwet vanaf de AOW', 'alleen, geboren 1959-09-22, WW 1.100', 'toeslagenwet', '2026-09-22', 'waarschijnlijk', 'waarschijnlijk-niet'],
    // Who turns 67 on 2027-12-31 still falls under the 67 years of 2027.
    ['AOW op 67 in 2027', 'paar, geboren 1961-01-15 en 1960-12-31, geen inkomen', 'aow', '2027-12-31', 'misschien', 'waarschijnlijk'],
    [
      'of de hulp voor gedupeerden nog loopt',
      'jong, geboren 2007-03-14, geen inkomen, schulden',
      'kinderopvangtoeslagaffaire',
      '2025-03-13',
      'maatwerk',
      'misschien',
    ],
  ] as const)('%s: %s, %s op %s', (_wat, naam, id, wissel, voor, na) => {
    const woord = (d: Datum) => standen(naam).find(({ f }) => f.peildatum === d)?.woorden[id];
    expect([woord(plusDagen(dag(wissel), -1)), woord(dag(wissel))]).toEqual([voor, na]);
  });

  test.each([
    ['1961-01-15', '2027-01-14', 'waarschijnlijk-niet'],
    ['1961-01-15', '2027-01-15', 'misschien'],
    ['1961-01-15', '2028-04-14', 'misschien'],
    ['1961-01-15', '2028-04-15', 'waarschijnlijk'],
    ['1960-12-31', '2027-12-30', 'misschien'],
    ['1960-12-31', '2027-12-31', 'waarschijnlijk'],
    ['1961-01-01', '2028-03-31', 'misschien'],
    ['1961-01-01', '2028-04-01', 'waarschijnlijk'],
  ])('de AOW-leeftijd wordt 67 jaar en 3 maanden in 2028: geboren %s, op %s %s', (geboortedatum, d, woord) => {
    expect(toetsRegeling(regeling('aow'), feiten({ aanvrager: { geboortedatum }, partner: 'geen' }, d))).toBe(woord);
  });

  test.each([
    ['2008-02-29', '2026-02-28', 'waarschijnlijk'],
    ['2008-02-29', '2026-03-01', 'waarschijnlijk'],
    ['2008-02-29', '2026-03-31', 'waarschijnlijk'],
    ['2008-02-29', '2026-04-01', 'waarschijnlijk-niet'],
    ['2008-12-31', '2026-12-31', 'waarschijnlijk'],
    ['2008-12-31', '2027-01-01', 'waarschijnlijk-niet'],
    ['2009-01-01', '2026-12-31', 'waarschijnlijk'],
    ['2009-01-01', '2027-01-01', 'waarschijnlijk-niet'],
  ])('kinderbijslag tot het einde van het kwartaal van de 18e verjaardag (art. 11): kind van %s, op %s %s', (geboortedatum, d, woord) => {
    const json = { kinderen: [{ geboortedatum }], huisgenoten: [], situaties: { 'kind-elders': false } };
    expect(toetsRegeling(regeling('kinderbijslag'), feiten(json, d))).toBe(woord);
  });

  test.each([
    ['2008-06-30', '2026-06-30', 'waarschijnlijk'],
    ['2008-06-30', '2026-07-01', 'waarschijnlijk-niet'],
    ['2008-06-01', '2026-06-30', 'waarschijnlijk'],
    ['2008-05-31', '2026-06-01', 'waarschijnlijk-niet'],
  ])('kindgebonden budget tot het einde van de maand van de 18e verjaardag (art. 2): kind van %s, op %s %s', (geboortedatum, d, woord) => {
    const kind = { kinderen: [{ geboortedatum }], huisgenoten: [], situaties: { 'kind-elders': false, toeslagenaffaire: false } };
    const json = { ...kind, aanvrager: { leeftijd: 42 }, partner: 'geen', bezittingen: 0, toetsingsinkomen: 20000 };
    expect(toetsRegeling(regeling('kindgebonden-budget'), feiten(json, d))).toBe(woord);
  });

  test.each([
    ['2024-07-01', 58, 59],
    ['2024-12-31', 59, 60],
    ['2025-01-01', 59, 60],
    ['2026-01-01', 60, 61],
    ['2026-11-21', 60, 61],
    ['2027-01-01', 61, 62],
    ['2028-12-30', 62, 63],
    ['2028-12-31', 63, 64],
  ])('IOAW voor wie voor 1965 is geboren (art. 2), in welk jaar ook: op %s is %i jaar te jong en %i kan', (d, teJong, kan) => {
    const rest = { woonplaats: 'assen', woning: 'huur', kinderen: [], huisgenoten: [] };
    const van = (aanvrager: object, partner: unknown = 'geen') =>
      toetsRegeling(regeling('ioaw'), feiten({ ...rest, aanvrager: { ...aanvrager, inkomsten: [] }, partner }, d));
    expect([van({ leeftijd: teJong }), van({ leeftijd: kan })]).toEqual(['waarschijnlijk-niet', 'misschien']);
    expect([van({ geboortedatum: '1965-01-01' }), van({ geboortedatum: '1964-12-31' })]).toEqual(['waarschijnlijk-niet', 'misschien']);
    // Either of the two may be the one who was born in time.
    expect(van({ leeftijd: 50 }, { geboortedatum: '1965-01-01', inkomsten: [] })).toBe('waarschijnlijk-niet');
    expect(van({ leeftijd: 50 }, { geboortedatum: '1964-12-31', inkomsten: [] })).toBe('misschien');
    expect(van({ leeftijd: 50 }, 'weet-niet')).toBe('misschien');
  });

  test.each([
    ['kinderbijslag', '2026-09-30', 'misschien'],
    ['kinderbijslag', '2026-10-01', 'waarschijnlijk-niet'],
    ['kinderbijslag', '2026-10-02', 'misschien'],
    ['kindgebonden-budget', '2026-10-01', 'misschien'],
  ])('een huisgenoot van 18 kan een kind zijn dat net 18 werd: %s op %s %s', (id, d, woord) => {
    const zonder = { aanvrager: { leeftijd: 42 }, partner: 'geen', kinderen: [], bezittingen: 0, toetsingsinkomen: 20000, situaties: { 'kind-elders': false } };
    const met = (huisgenoten: unknown) => toetsRegeling(regeling(id), feiten({ ...zonder, huisgenoten }, d));
    expect(met([{ leeftijd: 18 }])).toBe(woord);
    expect(met([{ leeftijd: [18, 26] }])).toBe(woord);
    expect(met('weet-niet')).toBe('misschien');
    for (const ander of [{ leeftijd: 19 }, { leeftijd: 18, huurtKamer: true }]) expect(met([ander])).toBe('waarschijnlijk-niet');
    expect(met([])).toBe('waarschijnlijk-niet');
  });

  test('een kind dat op 2026-08-15 zes wordt, geeft pas vanaf 2026-10-01 120,78 in plaats van 99,47', () => {
    const bedrag = (d: string) => bedragVan(regeling('kinderbijslag'), feiten({ kinderen: [{ geboortedatum: '2020-08-15' }] }, d))?.max;
    expect([bedrag('2026-08-14'), bedrag('2026-08-15'), bedrag('2026-09-30'), bedrag('2026-10-01')]).toEqual([9947, 9947, 9947, 12078]);
  });

  test('een kind dat op 2026-03-01 twaalf wordt, geeft vanaf 2026-04-01 meer kindgebonden budget: 499 wordt 560', () => {
    const json = { partner: 'geen', kinderen: [{ geboortedatum: '2014-03-01' }], bezittingen: 0, toetsingsinkomen: 20000 };
    const bedrag = (d: string) => bedragVan(regeling('kindgebonden-budget'), feiten(json, d))?.max;
    // 2.580 + 3.416 = 5.996; with 724 it is 6.720 a year.
    expect([bedrag('2026-02-28'), bedrag('2026-03-31'), bedrag('2026-04-01')]).toEqual([49900, 49900, 56000]);
  });

  test('de twijfel over 130 % begint op 2025-09-25: loon 1.620 is een dag eerder nog een nee', () => {
    const json = { ...BASIS, aanvrager: { leeftijd: 41, inkomsten: [loon(1620)] } };
    const woord = (d: string) => toetsRegeling(regeling('volwassenenfonds-sport-cultuur'), feiten(json, d));
    // 120 % of 1.300,61 is 1.560,73 and 130 % is 1.690,79.
    expect([woord('2025-09-24'), woord('2025-09-25')]).toEqual(['waarschijnlijk-niet', 'misschien']);
  });
});

describe('wat ophoudt, houdt op zijn eigen dag op', () => {
  test.each([
    ['witgoedregeling', '2022-01-01'],
    ['meedoenpremie-wpda', '2021-01-01'],
    ['energietoeslag', '2024-09-01'],
    ['eenmalige-100-euro', '2025-03-13'],
    ['noodfonds-energie', '2025-05-01'],
  ])('%s bestaat vanaf %s niet meer, en een dag eerder nog wel', (id, eersteDagZonder) => {
    const json = { woonplaats: 'assen', aanvrager: { leeftijd: 40 }, situaties: { energierekening: true } };
    const woord = (d: Datum) => toetsRegeling(regeling(id), leidAf(kader, huishouden(json), d));
    expect(woord(plusDagen(dag(eersteDagZonder), -1))).not.toBe('bestaat-niet-meer');
    expect(woord(dag(eersteDagZonder))).toBe('bestaat-niet-meer');
  });

  test('op elke dag staat "bestaat niet meer" precies bij wat voorbij is, voor iedereen', () => {
    const anders = NAMEN.flatMap((naam) =>
      standen(naam).flatMap(({ f, woorden }) =>
        regelboek.regelingen
          .filter(({ id, geldig }) => (woorden[id] === 'bestaat-niet-meer') !== (geldig.tot !== undefined && geldig.tot <= f.peildatum))
          .map(({ id }) => `${naam}: ${id} op ${schrijfDatum(f.peildatum)} is ${woorden[id]}`),
      ),
    );
    expect(anders).toEqual([]);
  });
});
