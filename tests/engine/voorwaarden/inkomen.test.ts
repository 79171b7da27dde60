import { describe, expect, test } from 'vitest';
import type { Inkomstenbron } from '../../../src/domain/huishouden.ts';
import { leidAf } from '../../../src/engine/index.ts';
import { gemisVan, metingVan } from '../../../src/engine/voorwaarden/index.ts';
import { PEILDATUM } from '../../regelboek.ts';
import { grens, loon, oordeel, TWIJFEL, van } from './inkomens.ts';

describe('een cent onder de grens, op de grens en erboven', () => {
  test.each([
    [100, '2026-11-21', 'exclusief', 1348.49, 1348.5],
    [120, '2026-11-21', 'exclusief', 1618.18, 1618.19],
    [130, '2026-11-21', 'exclusief', 1753.03, 1753.04],
    [140, '2026-11-21', 'exclusief', 1887.88, 1887.89],
    [100, '2026-11-21', 'inclusief', 1419.46, 1419.47],
    [120, '2026-11-21', 'inclusief', 1703.35, 1703.36],
    [130, '2026-11-21', 'inclusief', 1845.29, 1845.3],
    [140, '2026-11-21', 'inclusief', 1987.24, 1987.25],
    [100, '2024-07-01', 'exclusief', 1243.03, 1243.04],
    [120, '2024-07-01', 'exclusief', 1491.63, 1491.64],
    [130, '2024-07-01', 'exclusief', 1615.93, 1615.94],
  ])('hoogstens %i % op %s, %s vakantiegeld: € %d is ja, € %d is nee', (procent, peildatum, vakantiegeld, ja, nee) => {
    expect(oordeel(grens(procent), van([loon(ja, vakantiegeld)], {}, peildatum))).toBe('ja');
    expect(oordeel(grens(procent), van([loon(nee, vakantiegeld)], {}, peildatum))).toBe('nee');
  });

  test('hoogstens 100 % met € 1.348,49 is ja, onder 100 % met € 1.348,49 is nee en met € 1.348,48 ja', () => {
    expect(oordeel(grens(100), van([loon(1348.49)]))).toBe('ja');
    expect(oordeel(grens(100, { grensTeltMee: false }), van([loon(1348.49)]))).toBe('nee');
    expect(oordeel(grens(100, { grensTeltMee: false }), van([loon(1348.48)]))).toBe('ja');
  });

  test.each([
    ['week', 311.19, 311.2],
    ['vier-weken', 1244.76, 1244.77],
    ['maand', 1348.49, 1348.5],
    ['jaar', 16_181.88, 16_181.89],
  ])('100 % per %s: € %d is precies de norm, € %d is te veel', (per, ja, nee) => {
    expect(oordeel(grens(100), van([loon(ja, 'exclusief', per)]))).toBe('ja');
    expect(oordeel(grens(100), van([loon(nee, 'exclusief', per)]))).toBe('nee');
  });

  test('een paar van 40: 120 % van € 1.926,40 is € 2.311,68, samen verdiend', () => {
    const partner = { leeftijd: 40, inkomsten: [loon(1311.68)] };
    expect(oordeel(grens(120), van([loon(1000)], { partner }))).toBe('ja');
    expect(oordeel(grens(120), van([loon(1000.01)], { partner }))).toBe('nee');
  });

  test('€ 1.000 zonder en € 650,72 met vakantiegeld is net 120 %, € 650,73 is te veel', () => {
    expect(oordeel(grens(120), van([loon(1000), loon(650.72, 'inclusief')]))).toBe('ja');
    expect(oordeel(grens(120), van([loon(1000), loon(650.73, 'inclusief')]))).toBe('nee');
  });

  test('geen inkomen is ja, en een inkomen van € 1.000.000 per week nee', () => {
    expect(oordeel(grens(100, { grensTeltMee: false }), van([]))).toBe('ja');
    expect(oordeel(grens(140), van([loon(1_000_000, 'exclusief', 'week')]))).toBe('nee');
  });
});

describe('wat niet bekend is', () => {
  test.each([
    ['loon van € 1.618,18, vakantiegeld onbekend', 'ja', [loon(1618.18, 'weet-niet')]],
    ['loon van € 1.618,19, vakantiegeld onbekend', 'onbekend', [loon(1618.19, 'weet-niet')]],
    ['loon van € 1.703,35, vakantiegeld onbekend', 'onbekend', [loon(1703.35, 'weet-niet')]],
    ['loon van € 1.703,36, vakantiegeld onbekend', 'nee', [loon(1703.36, 'weet-niet')]],
    ['loon van € 1.600 tot € 1.618,18', 'ja', [loon([1600, 1618.18])]],
    ['loon van € 1.618,18 tot € 1.618,19', 'onbekend', [loon([1618.18, 1618.19])]],
    ['loon van € 1.618,19 of meer', 'nee', [loon([1618.19, null])]],
    ['loon zonder bedrag', 'onbekend', [loon('weet-niet')]],
    ['loon zonder bedrag naast € 1.618,19', 'nee', [loon('weet-niet'), loon(1618.19)]],
    ['een bedrijf zonder bedrag naast € 1.618,19', 'onbekend', [{ soort: 'eigen-bedrijf' }, loon(1618.19)]],
    ['inkomsten die niet zijn gevraagd', 'onbekend', 'niet-gevraagd'],
  ])('hoogstens 120 %, %s: %s', (_naam, verwacht, inkomsten) => {
    expect(oordeel(grens(120), van(inkomsten))).toBe(verwacht);
  });

  test.each([
    ['woning', { woning: 'niet-gevraagd' }, ['woning']],
    ['huisgenoten', { huisgenoten: 'weet-niet' }, ['huisgenoten']],
    ['partner', { partner: 'zeg-niet' }, ['partner']],
    ['kinderen van een aanvrager van 40', { kinderen: 'niet-gevraagd' }, []],
    ['kinderen van een aanvrager van 20', { aanvrager: { leeftijd: 20, inkomsten: [] }, kinderen: 'niet-gevraagd' }, ['kinderen']],
    ['leeftijd', { aanvrager: { inkomsten: [] } }, ['leeftijd']],
    ['inkomsten', { aanvrager: { leeftijd: 40 } }, ['inkomsten']],
    ['tweede bedrag', { aanvrager: { leeftijd: 40, inkomsten: [loon(100), loon('weet-niet')] } }, ['bedrag']],
    ['vakantiegeld', { aanvrager: { leeftijd: 40, inkomsten: [loon(100, 'niet-gevraagd')] } }, ['bedrag']],
    ['vakantiegeld van een alimentatie', { aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'alimentatie', bedrag: 100, per: 'maand' }] } }, []],
    ['toeslagen zonder bedrag', { aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'toeslagen' }] } }, []],
    ['leeftijd en inkomsten van de partner', { partner: {} }, ['partner', 'inkomsten-partner']],
    ['bedrag van de partner', { partner: { leeftijd: 40, inkomsten: [{ soort: 'aow' }] } }, ['bedrag-partner']],
    ['huisgenoten in een inrichting', { woning: 'inrichting', huisgenoten: 'niet-gevraagd' }, []],
    ['niets', {}, []],
  ])('mist bij een onbekende %s precies die vraag', (_naam, rest, vragen) => {
    expect([...new Set(gemisVan(grens(120), van([], rest)).map((g) => g.vraag.id))]).toEqual(vragen);
  });

  test('met een loon van € 1.700 kunnen huisgenoten het bij misschien 130 % nog anders maken, en bij een grens zonder einde niet', () => {
    const mist = (tot: number | null) => gemisVan(grens(120, { twijfel: { ...TWIJFEL, tot } }), van([loon(1700)], { huisgenoten: 'weet-niet' }));
    expect([mist(130), mist(null)]).toEqual([[{ vraag: { id: 'huisgenoten', nr: 0 }, reden: 'weet-niet' }], []]);
  });

  test('van een soort die het regelboek niet kent, mist het bedrag maar niet het vakantiegeld', () => {
    const mist = (bedrag: Inkomstenbron['bedrag']) => {
      const f = van([]);
      const aanvrager = { ...f.huishouden.aanvrager, inkomsten: [{ soort: 'vroeger', bedrag, vakantiegeld: 'weet-niet' as const }] };
      return gemisVan(grens(120), leidAf(f.kader, { ...f.huishouden, aanvrager }, f.peildatum)).map((g) => g.vraag.id);
    };
    expect([mist('weet-niet'), mist({ min: 1, max: 1, per: 'maand' })]).toEqual([['bedrag'], []]);
  });

  test('de reden van het gemis is wat er is gezegd', () => {
    expect(gemisVan(grens(120), van([loon('zeg-niet')]))).toEqual([{ vraag: { id: 'bedrag', nr: 0 }, reden: 'zeg-niet' }]);
  });

  test.each([
    ['op 2027-01-01, waarvan geen norm bekend is', {}, '2027-01-01'],
    ['met een aanvrager van 17', { aanvrager: { leeftijd: 17, inkomsten: [] } }, PEILDATUM],
  ])('is onbekend %s', (_naam, rest, peildatum) => {
    const f = van([loon(9000)], rest, peildatum);
    expect(oordeel(grens(100), f)).toBe('onbekend');
    expect(metingVan(grens(100), f)).toEqual(peildatum === '2027-01-01' ? { geenCijfer: true } : {});
  });
});

describe('twijfel over de norm', () => {
  const DELER = { huisgenoten: [{ leeftijd: 40, studeert: false, huurtKamer: false }] };
  test.each([
    ['bijstandsnorm', 963.21, 'ja'],
    ['bijstandsnorm', 963.22, 'nee'],
    ['sociaal-minimum', 963.21, 'ja'],
    ['sociaal-minimum', 963.22, 'onbekend'],
    ['sociaal-minimum', 1348.49, 'onbekend'],
    ['sociaal-minimum', 1348.5, 'nee'],
  ] as const)('met een kostendeler is 100 % van de %s bij € %d: %s', (basis, bedrag, verwacht) => {
    expect(oordeel(grens(100, { van: basis }), van([loon(bedrag)], DELER))).toBe(verwacht);
  });

  test.each([
    ['bijstandsnorm', 332.9, 'ja'],
    ['bijstandsnorm', 332.91, 'onbekend'],
    ['bijstandsnorm', 1057.03, 'onbekend'],
    ['bijstandsnorm', 1057.04, 'nee'],
    ['sociaal-minimum', 1348.49, 'onbekend'],
    ['sociaal-minimum', 1348.5, 'nee'],
  ] as const)('op 20-jarige leeftijd is 100 % van de %s bij € %d: %s', (basis, bedrag, verwacht) => {
    expect(oordeel(grens(100, { van: basis }), van([], { aanvrager: { leeftijd: 20, inkomsten: [loon(bedrag)] } }))).toBe(verwacht);
  });
});

describe('twijfel over de grens: 120 % of sinds 25 september 2025 misschien 130 %', () => {
  test.each([
    [1618.18, '2026-11-21', 'ja'],
    [1618.19, '2026-11-21', 'onbekend'],
    [1753.03, '2026-11-21', 'onbekend'],
    [1753.04, '2026-11-21', 'nee'],
    [1560.74, '2025-09-24', 'nee'],
    [1560.74, '2025-09-25', 'onbekend'],
    [1690.79, '2025-09-25', 'onbekend'],
    [1690.8, '2025-09-25', 'nee'],
  ])('€ %d op %s is %s', (bedrag, peildatum, verwacht) => {
    expect(oordeel(grens(120, { twijfel: TWIJFEL }), van([loon(bedrag)], {}, peildatum))).toBe(verwacht);
  });

  test('hoe ver de twijfel gaat, kan ook onbekend zijn: dan is € 9.000 geen nee', () => {
    expect(oordeel(grens(120, { twijfel: { ...TWIJFEL, tot: null } }), van([loon(9000)]))).toBe('onbekend');
  });

  test('de reden van de twijfel staat alleen bij wie tussen 120 en 130 % zit', () => {
    const reden = (bedrag: number) => metingVan(grens(120, { twijfel: TWIJFEL }), van([loon(bedrag)])).twijfel?.reden;
    expect([1618.18, 1618.19, 1753.03, 1753.04].map(reden)).toEqual([undefined, TWIJFEL.reden, TWIJFEL.reden, undefined]);
  });
});

describe('verlies van een eigen bedrijf', () => {
  const bedrijf = (bedrag: number) => ({ soort: 'eigen-bedrijf', bedrag, per: 'maand' });
  test('een verlies van € 650 zonder ander inkomen is ja', () => {
    expect(oordeel(grens(100), van([bedrijf(-650)]))).toBe('ja');
  });

  test('een loon van € 2.000 en een verlies van € 651,51 is € 1.348,49: of het verlies eraf mag is niet zeker, dus geen nee', () => {
    expect(oordeel(grens(100), van([loon(2000), bedrijf(-651.51)]))).toBe('onbekend');
  });

  test('een loon van € 2.070 met onbekend vakantiegeld en een verlies van € 650,53 is geen nee, want met vakantiegeld erin is het dat ook niet', () => {
    const met = (vakantiegeld: string) => oordeel(grens(100), van([loon(2070, vakantiegeld), bedrijf(-650.53)]));
    expect([met('inclusief'), met('weet-niet')]).toEqual(['onbekend', 'onbekend']);
  });

  test('in een zorginstelling of opvang, waar de norm zonder vakantiegeld minstens € 471,62 is, weegt een verlies het zwaarst tegen € 471,62', () => {
    const met = (bedrag: number) => oordeel(grens(100), van([loon(bedrag, 'inclusief'), bedrijf(-1000)], { woning: 'inrichting' }));
    expect([met(4429.21), met(4429.22)]).toEqual(['onbekend', 'nee']);
  });

  test('een loon van € 2.000 en een verlies van € 100 is hoe dan ook meer dan 100 %', () => {
    expect(oordeel(grens(100), van([loon(2000), bedrijf(-100)]))).toBe('nee');
  });
});

describe('AOW met een klein pensioen: 130 % van € 1.507,97 is € 1.960,36', () => {
  const aow = (pensioen: number) =>
    van([], {
      aanvrager: {
        leeftijd: 67,
        inkomsten: [
          { soort: 'aow', bedrag: 1581.55, per: 'maand' },
          { soort: 'pensioen', bedrag: pensioen, per: 'maand' },
        ],
      },
    });
  test.each([
    [378.81, 'ja'],
    [378.82, 'onbekend'],
    [425.24, 'onbekend'],
    [425.25, 'nee'],
  ])('€ 1.581,55 AOW en € %d pensioen: %s', (pensioen, verwacht) => {
    expect(oordeel(grens(130), aow(pensioen))).toBe(verwacht);
  });
});
