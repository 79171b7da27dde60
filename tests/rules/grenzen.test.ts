import { describe, expect, test } from 'vitest';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { dag, huishouden, kader } from '../regelboek.ts';

/**
 * Every income limit of the Rekenkamer's table, one cent below it, on it and one cent above it, in euros written out. The
 * norms without holiday pay of 2024-07-01 are the Rekenkamer's own: 1.243,03 and 1.775,75.
 */
type Geval = readonly [regeling: string, wie: 'alleen' | 'paar', procent: number, peildatum: string, grens: number, onder: string, op: string, boven: string];
const JA = 'waarschijnlijk';
const NEE = 'waarschijnlijk-niet';
const GEVALLEN: readonly Geval[] = [
  // 120 % of 1.243,03 = 1.491,636; no whole cent lies on the limit, so the last cent below it is 1.491,63.
  ['volwassenenfonds-sport-cultuur', 'alleen', 120, '2024-07-01', 1491.63, JA, JA, NEE],
  ['volwassenenfonds-sport-cultuur', 'paar', 120, '2024-07-01', 2130.9, JA, JA, NEE],
  ['individuele-inkomenstoeslag', 'alleen', 120, '2024-07-01', 1491.63, JA, JA, NEE],
  // "minder dan 120 %": precisely 2.130,90 is no longer less.
  ['individuele-inkomenstoeslag', 'paar', 120, '2024-07-01', 2130.9, JA, NEE, NEE],
  // Art. 35 works with draagkracht: above the 120 % of the report it is never a hard nee.
  ['bijzondere-bijstand', 'paar', 120, '2024-07-01', 2130.9, 'maatwerk', 'maatwerk', 'misschien'],
  ['kindpakket', 'alleen', 130, '2024-07-01', 1615.93, JA, JA, NEE],
  ['kindpakket', 'paar', 130, '2024-07-01', 2308.47, JA, JA, NEE],
  ['gemeentepolis-unive', 'alleen', 130, '2024-07-01', 1615.93, JA, JA, NEE],
  ['sociale-lening', 'paar', 130, '2024-07-01', 2308.47, JA, JA, NEE],
  ['maatwerkregeling-gebruiksgoederen', 'alleen', 140, '2024-07-01', 1740.24, 'maatwerk', 'maatwerk', NEE],
  ['maatwerkregeling-gebruiksgoederen', 'paar', 140, '2024-07-01', 2486.05, 'maatwerk', 'maatwerk', NEE],
  ['kwijtschelding-gemeente', 'alleen', 100, '2024-07-01', 1243.03, JA, JA, 'misschien'],
  ['kwijtschelding-gemeente', 'paar', 100, '2024-07-01', 1775.75, JA, JA, 'misschien'],
  ['bijstandsuitkering', 'alleen', 100, '2024-07-01', 1243.03, JA, NEE, NEE],
  ['bijstandsuitkering', 'paar', 100, '2026-07-01', 1926.4, JA, NEE, NEE],
  // After September 2025 a limit of 120 % may have become 130 %: above it nobody gets a nee before 130 %.
  ['volwassenenfonds-sport-cultuur', 'alleen', 120, '2026-07-01', 1618.18, JA, JA, 'misschien'],
  ['volwassenenfonds-sport-cultuur', 'paar', 120, '2026-07-01', 2311.68, JA, JA, 'misschien'],
  ['volwassenenfonds-sport-cultuur', 'alleen', 130, '2026-07-01', 1753.03, 'misschien', 'misschien', NEE],
  ['individuele-inkomenstoeslag', 'alleen', 120, '2026-07-01', 1618.18, JA, JA, 'misschien'],
  ['individuele-inkomenstoeslag', 'paar', 130, '2026-07-01', 2504.32, 'misschien', NEE, NEE],
  ['bijzondere-bijstand', 'alleen', 120, '2026-07-01', 1618.18, 'maatwerk', 'maatwerk', 'misschien'],
  ['kindpakket', 'alleen', 130, '2026-07-01', 1753.03, JA, JA, NEE],
  ['gemeentepolis-unive', 'paar', 130, '2026-07-01', 2504.32, JA, JA, NEE],
  ['sociale-lening', 'alleen', 130, '2026-07-01', 1753.03, JA, JA, NEE],
  // 130 % of 1.926,40 is 2.504,32 to the cent: "tot" holds the limit itself, "minder dan" does not.
  ['sociale-lening', 'paar', 130, '2026-07-01', 2504.32, JA, JA, NEE],
  ['kindpakket', 'paar', 130, '2026-07-01', 2504.32, JA, NEE, NEE],
  // With more income a person decides, and no food or debts are a reason too; those were not all asked here.
  ['jarige-job', 'paar', 130, '2026-07-01', 2504.32, JA, 'misschien', 'misschien'],
  ['kwijtschelding-waterschap', 'paar', 100, '2026-07-01', 1926.4, 'maatwerk', 'maatwerk', 'misschien'],
  ['maatwerkregeling-gebruiksgoederen', 'alleen', 140, '2026-07-01', 1887.88, 'maatwerk', 'maatwerk', NEE],
  ['maatwerkregeling-gebruiksgoederen', 'paar', 140, '2026-07-01', 2696.96, 'maatwerk', 'maatwerk', NEE],
  // How far above 100 % it can go is in no source: rent and health premium decide.
  ['kwijtschelding-gemeente', 'alleen', 140, '2026-07-01', 1887.88, 'misschien', 'misschien', 'misschien'],
];

function uitkomst(regeling: string, wie: 'alleen' | 'paar', peildatum: string, centen: number): string | undefined {
  const h = huishouden({
    woonplaats: 'assen',
    woning: 'huur',
    aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag: centen / 100, per: 'maand', vakantiegeld: 'exclusief' }] },
    partner: wie === 'paar' ? { leeftijd: 40, inkomsten: [] } : 'geen',
    kinderen: [{ leeftijd: 11 }],
    huisgenoten: [],
    bezittingen: 0,
    maandenLaagInkomen: 36,
    situaties: { schulden: false, loonbeslag: false, betalingsachterstand: false, 'spullen-kapot': true },
  });
  return toetsAlles(leidAf(kader, h, dag(peildatum))).find((u) => u.regeling.id === regeling)?.uitkomst;
}

describe('elke inkomensgrens, een cent eronder, erop en een cent erboven', () => {
  test.each(GEVALLEN)('%s, %s, %i %% op %s: grens € %d', (regeling, wie, _procent, peildatum, grens, onder, op, boven) => {
    const centen = Math.round(grens * 100);
    const alsZin = [centen - 1, centen, centen + 1].map((c) => uitkomst(regeling, wie, peildatum, c));
    expect(alsZin).toEqual([onder, op, boven]);
  });

  test('met vakantiegeld in het bedrag geldt de norm met vakantiegeld: 120 % van 1.308,45 is 1.570,14', () => {
    const loon = (bedrag: number, vakantiegeld: string) =>
      huishouden({
        woonplaats: 'assen',
        woning: 'huur',
        aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag, per: 'maand', vakantiegeld }] },
        partner: 'geen',
        kinderen: [],
        huisgenoten: [],
      });
    const fonds = (bedrag: number, vakantiegeld: string) =>
      toetsAlles(leidAf(kader, loon(bedrag, vakantiegeld), dag('2024-07-01'))).find((u) => u.regeling.id === 'volwassenenfonds-sport-cultuur')?.uitkomst;
    expect(fonds(1570.14, 'inclusief')).toBe('waarschijnlijk');
    expect(fonds(1570.15, 'inclusief')).toBe('waarschijnlijk-niet');
    expect(fonds(1491.63, 'weet-niet')).toBe('waarschijnlijk');
    expect(fonds(1491.64, 'weet-niet')).toBe('misschien');
    expect(fonds(1570.14, 'weet-niet')).toBe('misschien');
    expect(fonds(1570.15, 'weet-niet')).toBe('waarschijnlijk-niet');
  });
});
