import { describe, expect, test } from 'vitest';
import { leidAf, maakKader } from '../../src/engine/index.ts';
import type { Norm } from '../../src/engine/normberekening.ts';
import type { Keuze } from '../../src/engine/regelboek.ts';
import { dag, feiten, huishouden, kader, regelboek } from '../regelboek.ts';

const euros = (centen: number): number => Math.round(centen) / 100;
const ALLEEN = { woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [] };
const DATA = ['2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'] as const;
const LAATSTE_DAG = ['2024-12-31', '2025-06-30', '2025-12-31', '2026-06-30', '2026-12-31'] as const;
const persoon = (leeftijd: number, rest = {}) => ({ leeftijd, huurtKamer: false, ...rest });
const deler = { leeftijd: 40, studeert: false, huurtKamer: false };
const delers = (aantal: number) => Array.from({ length: aantal }, () => deler);
const van = (norm: Norm | null): [number, number] | null => norm && [euros(norm.inclusief.min), euros(norm.inclusief.max)];

// Art. 20 tot en met 22: met en zonder vakantietoeslag, per 2024-07-01, 2025-01-01, 2025-07-01, 2026-01-01 en 2026-07-01.
const TABEL: [wie: string, json: object, inclusief: number[], exclusief: number[]][] = [
  ['alleenstaande van 18 tot 21', { ...ALLEEN, aanvrager: persoon(20) }, [323.03, 332.17, 337.98, 345.99, 350.42], [306.88, 315.56, 321.08, 328.69, 332.9]],
  [
    'alleenstaande ouder van 18 tot 21',
    { ...ALLEEN, aanvrager: persoon(18), kinderen: [persoon(0)] },
    [323.03, 332.17, 337.98, 345.99, 350.42],
    [306.88, 315.56, 321.08, 328.69, 332.9],
  ],
  [
    'paar van 18 tot 21 zonder kind',
    { ...ALLEEN, aanvrager: persoon(20), partner: persoon(18) },
    [646.06, 664.34, 675.96, 691.98, 700.84],
    [613.76, 631.12, 642.16, 657.38, 665.8],
  ],
  [
    'paar van 18 tot 21 met kind',
    { ...ALLEEN, aanvrager: persoon(20), partner: persoon(20), kinderen: [persoon(1)] },
    [1019.9, 1048.75, 1067.12, 1092.41, 1106.4],
    [968.91, 996.31, 1013.76, 1037.79, 1051.08],
  ],
  [
    'paar van 20 en 21 zonder kind',
    { ...ALLEEN, aanvrager: persoon(20), partner: persoon(21) },
    [1257.64, 1293.21, 1315.88, 1347.06, 1364.32],
    [1194.76, 1228.55, 1250.09, 1279.71, 1296.1],
  ],
  [
    'paar van 50 en 20 met kind',
    { ...ALLEEN, aanvrager: persoon(50), partner: persoon(20), kinderen: [persoon(1)] },
    [1631.48, 1677.62, 1707.04, 1747.49, 1769.88],
    [1549.91, 1593.74, 1621.69, 1660.12, 1681.39],
  ],
  ['alleenstaande van 21', { ...ALLEEN, aanvrager: persoon(21) }, [1308.45, 1345.45, 1369.06, 1401.5, 1419.46], [1243.03, 1278.18, 1300.61, 1331.43, 1348.49]],
  [
    'alleenstaande ouder van 66',
    { ...ALLEEN, aanvrager: persoon(66), kinderen: [persoon(17)] },
    [1308.45, 1345.45, 1369.06, 1401.5, 1419.46],
    [1243.03, 1278.18, 1300.61, 1331.43, 1348.49],
  ],
  [
    'paar van 21 en 66',
    { ...ALLEEN, aanvrager: persoon(21), partner: persoon(66) },
    [1869.21, 1922.07, 1955.8, 2002.13, 2027.79],
    [1775.75, 1825.97, 1858.01, 1902.02, 1926.4],
  ],
  ['alleenstaande van 67', { ...ALLEEN, aanvrager: persoon(67) }, [1456.85, 1501.07, 1530.21, 1564.69, 1587.34], [1384.01, 1426.02, 1453.7, 1486.46, 1507.97]],
  [
    'paar van 67 en 67',
    { ...ALLEEN, aanvrager: persoon(67), partner: persoon(67) },
    [1976.64, 2053.48, 2094.98, 2144.16, 2176.1],
    [1877.81, 1950.81, 1990.23, 2036.95, 2067.3],
  ],
  [
    'paar van 40 en 67',
    { ...ALLEEN, aanvrager: persoon(40), partner: persoon(67) },
    [1976.64, 2053.48, 2094.98, 2144.16, 2176.1],
    [1877.81, 1950.81, 1990.23, 2036.95, 2067.3],
  ],
];

describe('de tabel van art. 20 tot en met 22', () => {
  const gevallen = TABEL.flatMap(([wie, json, inclusief, exclusief]) =>
    DATA.map((vanaf, i) => [wie, vanaf, inclusief[i], exclusief[i], LAATSTE_DAG[i], json] as const),
  );

  test.each(gevallen)('een %s heeft per %s een norm van € %d, zonder vakantietoeslag € %d, tot en met %s', (_wie, vanaf, inclusief, exclusief, tot, json) => {
    for (const peildatum of [vanaf, tot]) {
      const norm = feiten({ ...json }, peildatum).bijstandsnorm;
      expect([euros(norm?.inclusief.min ?? 0), euros(norm?.exclusief.min ?? 0)]).toEqual([inclusief, exclusief]);
    }
  });

  test.each(gevallen.filter(([wie, vanaf]) => !/van (18 tot 21|20 en 21|50 en 20)/.test(wie) || vanaf < '2026'))(
    'de norm van een %s per %s is geen bereik',
    (_wie, vanaf, ...rest) => {
      const norm = feiten({ ...rest[3] }, vanaf).bijstandsnorm;
      expect([norm?.inclusief.max, norm?.exclusief.max]).toEqual([norm?.inclusief.min, norm?.exclusief.min]);
    },
  );

  // Art. 20 lid 3 en 4: vanaf 2026 hoger voor wie geen beroep op de ouders kan doen, hoogstens de norm vanaf 21 jaar.
  test.each([
    ['alleenstaande van 18 tot 21', '2026-01-01', 345.99, 1092.44],
    ['alleenstaande van 18 tot 21', '2026-07-01', 350.42, 1112.66],
    ['paar van 18 tot 21 zonder kind', '2026-07-01', 700.84, 2027.79],
    ['paar van 18 tot 21 met kind', '2026-07-01', 1106.4, 2027.79],
    ['paar van 20 en 21 zonder kind', '2026-07-01', 1364.32, 2027.79],
    ['paar van 50 en 20 met kind', '2026-07-01', 1769.88, 2027.79],
  ])('een %s kan per %s € %d hebben, of zonder beroep op de ouders tot € %d', (wie, peildatum, min, max) => {
    const json = TABEL.find(([naam]) => naam === wie)?.[1];
    expect(van(feiten({ ...json }, peildatum).bijstandsnorm)).toEqual([min, max]);
  });

  test('een alleenstaande van 20 jaar en 364 dagen heeft de jongerennorm van € 350,42, een dag later € 1.419,46', () => {
    const geboren = { ...ALLEEN, aanvrager: { geboortedatum: '2005-11-22' } };
    expect(van(feiten(geboren, '2026-11-21').bijstandsnorm)?.[0]).toBe(350.42);
    expect(van(feiten(geboren, '2026-11-22').bijstandsnorm)).toEqual([1419.46, 1419.46]);
  });

  test('een alleenstaande heeft op de dag voor zijn 67e verjaardag € 1.419,46 en op die dag € 1.587,34', () => {
    const geboren = { ...ALLEEN, aanvrager: { geboortedatum: '1959-11-22' } };
    expect(van(feiten(geboren, '2026-11-21').bijstandsnorm)).toEqual([1419.46, 1419.46]);
    expect(van(feiten(geboren, '2026-11-22').bijstandsnorm)).toEqual([1587.34, 1587.34]);
  });
});

describe('een partner onder 18 en een partner met AOW', () => {
  test.each([
    [21, 17, 1013.9, 2027.79],
    [67, 17, 1088.05, 2176.1],
    [20, 17, 350.42, 2027.79],
    [67, 20, 1364.32, 2176.1],
    [20, 67, 1364.32, 2176.1],
    [20, 20, 700.84, 2027.79],
    [20, 66, 1364.32, 2027.79],
    [67, 66, 2176.1, 2176.1],
  ])('aanvrager van %i met een partner van %i: € %d tot € %d', (aanvrager, partner, min, max) => {
    expect(van(feiten({ ...ALLEEN, aanvrager: persoon(aanvrager), partner: persoon(partner) }).bijstandsnorm)).toEqual([min, max]);
  });
});

describe('kostendelers (art. 22a)', () => {
  // 1.869,21 × 250 / 700 is precies 667,575: een halve cent gaat naar boven. Sommige tabellen zeggen 667,57.
  const PER_PERSOON: [A: number, bedragen: number[]][] = [
    [2, [934.61, 961.04, 977.9, 1001.07, 1013.9]],
    [3, [809.99, 832.9, 847.51, 867.59, 878.71]],
    [4, [747.68, 768.83, 782.32, 800.85, 811.12]],
    [5, [710.3, 730.39, 743.2, 760.81, 770.56]],
    [6, [685.38, 704.76, 717.13, 734.11, 743.52]],
    [7, [667.58, 686.45, 698.5, 715.05, 724.21]],
    [8, [654.22, 672.72, 684.53, 700.75, 709.73]],
  ];
  const gevallen = PER_PERSOON.flatMap(([A, bedragen]) => DATA.map((peildatum, i) => [A, peildatum, bedragen[i] ?? 0] as const));

  test.each(gevallen)('wie met zijn %i-en de kosten deelt, heeft per %s € %d per persoon', (A, peildatum, bedrag) => {
    expect(van(feiten({ ...ALLEEN, aanvrager: persoon(30), huisgenoten: delers(A - 1) }, peildatum).bijstandsnorm)).toEqual([bedrag, bedrag]);
  });

  test.each(gevallen.filter(([A]) => A > 2))('een paar dat met zijn %i-en de kosten deelt, heeft per %s twee keer € %d', (A, peildatum, bedrag) => {
    const norm = feiten({ ...ALLEEN, aanvrager: persoon(30), partner: persoon(30), huisgenoten: delers(A - 2) }, peildatum).bijstandsnorm;
    expect(norm?.inclusief).toEqual({ min: Math.round(bedrag * 200), max: Math.round(bedrag * 200) });
  });

  test.each([
    ['een alleenstaande van 67 met 1 kostendeler', persoon(67), 'geen', 1, [], 1088.05, 1088.05],
    ['een paar van 67 met 1 kostendeler', persoon(67), persoon(67), 1, [], 1885.96, 1885.96],
    ['een alleenstaande van 20 met 3 kostendelers', persoon(20), 'geen', 3, [], 350.42, 1112.66],
    ['een paar van 20 met 3 kostendelers', persoon(20), persoon(20), 3, [], 700.84, 2027.79],
    ['een paar van 30 en 20 zonder kind met 1 kostendeler (1.013,90 + 350,42)', persoon(30), persoon(20), 1, [], 1364.32, 2027.79],
    ['een paar van 30 en 20 zonder kind met 2 kostendelers (878,71 + 350,42)', persoon(30), persoon(20), 2, [], 1229.13, 1991.37],
    ['een paar van 20 en 30 met kind en 2 kostendelers (878,71 + 755,98)', persoon(20), persoon(30), 2, [persoon(2)], 1634.69, 2027.79],
    ['een alleenstaande van 30 met een partner van 17 en 1 kostendeler', persoon(30), persoon(17), 1, [], 1013.9, 1757.42],
  ])('%s', (_naam, aanvrager, partner, aantal, kinderen, min, max) => {
    expect(van(feiten({ ...ALLEEN, aanvrager, partner, kinderen, huisgenoten: delers(aantal) }).bijstandsnorm)).toEqual([min, max]);
  });

  test.each([
    ['iemand van 26 telt niet mee', persoon(26, { studeert: false, huurtKamer: false }), 1419.46, 1419.46],
    ['iemand van 26 jaar en 364 dagen telt niet mee', { geboortedatum: '1999-11-22', studeert: false, huurtKamer: false }, 1419.46, 1419.46],
    ['iemand die vandaag 27 wordt telt mee', { geboortedatum: '1999-11-21', studeert: false, huurtKamer: false }, 1013.9, 1013.9],
    ['iemand van 27 telt mee', persoon(27, { studeert: false, huurtKamer: false }), 1013.9, 1013.9],
    ['een student van 40 telt niet mee', { ...deler, studeert: true }, 1419.46, 1419.46],
    ['een kamerhuurder van 40 met een contract telt niet mee', { ...deler, huurtKamer: true }, 1419.46, 1419.46],
    ['iemand van 40 die misschien studeert telt misschien mee', { ...deler, studeert: 'weet-niet' }, 1013.9, 1419.46],
    ['iemand van 40 van wie niet is gevraagd of hij een kamer huurt telt misschien mee', { leeftijd: 40, studeert: false }, 1013.9, 1419.46],
    ['iemand van 25 tot 30 telt misschien mee', { ...deler, leeftijd: [25, 30] }, 1013.9, 1419.46],
    ['iemand van 27 of ouder telt mee', { ...deler, leeftijd: [27, null] }, 1013.9, 1013.9],
    ['iemand van onbekende leeftijd telt misschien mee', { studeert: false, huurtKamer: false }, 1013.9, 1419.46],
  ])('%s', (_naam, huisgenoot, min, max) => {
    expect(van(feiten({ ...ALLEEN, aanvrager: persoon(40), huisgenoten: [huisgenoot] }).bijstandsnorm)).toEqual([min, max]);
  });

  test.each([
    ['wie zelf een kamer huurt, deelt misschien geen kosten met de huisbaas', { huurtKamer: true }, 'huur'],
    ['van wie niet is gevraagd of hij een kamer huurt, is dat niet zeker', { huurtKamer: 'niet-gevraagd' }, 'huur'],
    ['wie geen vaste woonplek heeft, deelt misschien geen woning', {}, 'geen'],
  ])('%s: € 1.013,90 of € 1.419,46', (_naam, rest, woning) => {
    expect(van(feiten({ ...ALLEEN, woning, aanvrager: persoon(40, rest), huisgenoten: [deler] }).bijstandsnorm)).toEqual([1013.9, 1419.46]);
  });

  test('een kind van 17 en een partner van 40 zijn geen kostendelers: € 1.419,46 en € 2.027,79', () => {
    expect(van(feiten({ ...ALLEEN, aanvrager: persoon(40), kinderen: [persoon(17)] }).bijstandsnorm)).toEqual([1419.46, 1419.46]);
    expect(van(feiten({ ...ALLEEN, aanvrager: persoon(40), partner: persoon(40) }).bijstandsnorm)).toEqual([2027.79, 2027.79]);
  });

  test('wie niet zegt met wie hij woont, heeft € 608,34 (30 % van 2.027,79) tot € 1.419,46', () => {
    expect(van(feiten({ ...ALLEEN, aanvrager: persoon(40), huisgenoten: 'weet-niet' }).bijstandsnorm)).toEqual([608.34, 1419.46]);
  });
});

describe('in een zorginstelling of opvang: een inrichting (art. 23), of een woning als elke andere (art. 1 onder f)', () => {
  // 95 % van 496,44 is 471,62; thuis is het de norm van art. 21.
  test.each([
    ['2024-07-01', 456.31, 433.49, 1308.45, 1243.03],
    ['2025-01-01', 471.03, 447.48, 1345.45, 1278.18],
    ['2025-07-01', 478.49, 454.57, 1369.06, 1300.61],
    ['2026-01-01', 490.76, 466.22, 1401.5, 1331.43],
    ['2026-07-01', 496.44, 471.62, 1419.46, 1348.49],
  ])('een alleenstaande heeft per %s € %d, zonder vakantietoeslag € %d, tot € %d, zonder vakantietoeslag € %d', (peildatum, laag, zonder, hoog, hoogZonder) => {
    const norm = feiten({ ...ALLEEN, woning: 'inrichting', aanvrager: persoon(40) }, peildatum).bijstandsnorm;
    const centen = (euro: number) => Math.round(euro * 100);
    expect(norm).toEqual({ inclusief: { min: centen(laag), max: centen(hoog) }, exclusief: { min: centen(zonder), max: centen(hoogZonder) } });
  });

  test.each([
    [40, 40, 805.11, 2027.79],
    [40, 67, 805.11, 2176.1],
    [20, 20, 805.11, 2027.79],
  ])('een aanvrager van %i met een partner van %i: in elk geval van € %d (samen erin) tot € %d', (aanvrager, partner, samen, hoogst) => {
    const norm = van(feiten({ ...ALLEEN, woning: 'inrichting', aanvrager: persoon(aanvrager), partner: persoon(partner) }).bijstandsnorm);
    expect(norm?.[0]).toBeLessThanOrEqual(samen);
    expect(norm?.[1]).toBe(hoogst);
  });

  test('wie er nog meer woont, verandert de norm niet zeker', () => {
    const met = feiten({ ...ALLEEN, woning: 'inrichting', aanvrager: persoon(40), huisgenoten: delers(3) });
    expect(van(met.bijstandsnorm)).toEqual([496.44, 1419.46]);
  });
});

describe('het sociaal minimum van Assen', () => {
  const metKeuzes = (kostendelers: Keuze, volwassenNormOnder21: Keuze, json: object) => {
    const anders = maakKader({ ...regelboek, sociaalMinimum: { ...regelboek.sociaalMinimum, kostendelers, volwassenNormOnder21 } });
    return van(leidAf(anders, huishouden({ ...json }), dag('2026-11-21')).sociaalMinimum);
  };
  const MET_DELER = { ...ALLEEN, aanvrager: persoon(40), huisgenoten: [deler] };
  const JONG = { ...ALLEEN, aanvrager: persoon(20) };

  test.each([
    ['een kostendeler', MET_DELER, [1013.9, 1419.46]],
    ['drie kostendelers', { ...MET_DELER, huisgenoten: delers(3) }, [811.12, 1419.46]],
    ['een leeftijd van 20', JONG, [350.42, 1419.46]],
    ['een paar van 20 en 20', { ...JONG, partner: persoon(20) }, [700.84, 2027.79]],
    ['een paar van 20 en 30 met een kostendeler', { ...JONG, partner: persoon(30), huisgenoten: [deler] }, [1364.32, 2027.79]],
    ['geen kostendeler en een leeftijd van 21', { ...ALLEEN, aanvrager: persoon(21) }, [1419.46, 1419.46]],
    ['een leeftijd van 67', { ...ALLEEN, aanvrager: persoon(67) }, [1587.34, 1587.34]],
  ])('is niet bevestigd bij %s', (_naam, json, bereik) => {
    expect(van(feiten({ ...json }).sociaalMinimum)).toEqual(bereik);
  });

  test.each([
    ['ja', MET_DELER, [1013.9, 1013.9]],
    ['nee', MET_DELER, [1419.46, 1419.46]],
    ['onbevestigd', MET_DELER, [1013.9, 1419.46]],
  ] as const)('met kostendelers: %s', (keuze, json, bereik) => {
    expect(metKeuzes(keuze, 'nee', json)).toEqual(bereik);
  });

  test.each([
    ['ja', [1419.46, 1419.46]],
    ['nee', [350.42, 1112.66]],
    ['onbevestigd', [350.42, 1419.46]],
  ] as const)('met de volwassen norm onder 21: %s', (keuze, bereik) => {
    expect(metKeuzes('nee', keuze, JONG)).toEqual(bereik);
  });

  test('de bijstandsnorm zelf kent die twijfel niet: € 1.013,90 met een kostendeler', () => {
    expect(van(feiten(MET_DELER).bijstandsnorm)).toEqual([1013.9, 1013.9]);
  });
});

describe('zonder cijfers of zonder norm', () => {
  test.each([
    ['2024-06-30', null],
    ['2024-07-01', [1308.45, 1308.45]],
    ['2026-12-31', [1419.46, 1419.46]],
    ['2027-01-01', null],
    ['2030-07-01', null],
  ])('op %s is de norm van een alleenstaande %j, nooit die van een ander jaar', (peildatum, norm) => {
    const f = feiten({ ...ALLEEN, aanvrager: persoon(40) }, peildatum);
    expect([van(f.bijstandsnorm), van(f.sociaalMinimum)]).toEqual([norm, norm]);
  });

  test.each([
    ['17', persoon(17), false],
    ['17 of 18', { leeftijd: [17, 18] }, false],
    ['onbekend', {}, false],
    ['18', persoon(18), true],
    ['18 of ouder', { leeftijd: [18, null] }, true],
  ])('een aanvrager van %s jaar', (_naam, aanvrager, heeftNorm) => {
    expect(feiten({ ...ALLEEN, aanvrager }).bijstandsnorm !== null).toBe(heeftNorm);
  });
});

test('wat niet bekend is, laat elke aanvulling binnen het bereik: 300 huishoudens, elk met 32 gaten', () => {
  const mogelijk = {
    aanvrager: [18, 20, 21, 66, 67].map((jaren) => persoon(jaren)),
    partner: ['geen', persoon(17), persoon(20), persoon(30), persoon(70)],
    kinderen: [[], [persoon(5)]],
    woning: ['huur', 'inrichting'],
    huisgenoten: [[], delers(1), delers(5)],
  };
  const namen = ['aanvrager', 'partner', 'kinderen', 'woning', 'huisgenoten'] as const;
  const alle = namen.reduce<Record<string, unknown>[]>((tot, naam) => tot.flatMap((h) => mogelijk[naam].map((waarde) => ({ ...h, [naam]: waarde }))), [{}]);
  const peildatum = dag('2026-11-21');
  const normen = (h: Record<string, unknown>) => {
    const { bijstandsnorm, sociaalMinimum } = leidAf(kader, huishouden(h), peildatum);
    return [bijstandsnorm?.inclusief, bijstandsnorm?.exclusief, sociaalMinimum?.inclusief, sociaalMinimum?.exclusief];
  };
  expect(alle).toHaveLength(300);
  for (const heel of alle) {
    const precies = normen(heel);
    for (let gat = 0; gat < 32; gat++) {
      const deels = Object.fromEntries(
        namen.map((naam, i) => [naam, (gat >> i) % 2 === 0 ? heel[naam] : naam === 'aanvrager' ? { leeftijd: [18, null] } : 'weet-niet']),
      );
      normen(deels).forEach((ruim, i) => {
        const eng = precies[i];
        if (!ruim || !eng || ruim.min > eng.min || ruim.max < eng.max)
          expect.fail(`${JSON.stringify(deels)}: ${JSON.stringify(ruim)} bevat ${JSON.stringify(eng)} van ${JSON.stringify(heel)} niet`);
      });
    }
  }
});
