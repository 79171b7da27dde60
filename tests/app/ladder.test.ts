import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderVan, percentage, TREDEN } from '../../src/app/ladder.ts';
import { leidAf } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { feiten, kader } from '../regelboek.ts';

const alleen = { woonplaats: 'assen', woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [] };
const loon = (bedrag: unknown, vakantiegeld = 'exclusief') => ({ leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag, per: 'maand', vakantiegeld }] });

function bekend(json: Record<string, unknown>) {
  const ladder = ladderVan(feiten({ ...alleen, ...json }));
  if (ladder.soort !== 'bekend') throw new Error(ladder.soort);
  return ladder;
}

describe('de ladder van het sociaal minimum', () => {
  test('een alleenstaande: 100, 120, 130 en 140 procent van de norm zonder vakantiegeld', () => {
    const { treden, vakantiegeld } = bekend({ aanvrager: loon(1000) });
    expect(treden.map(({ procent, bedrag }) => [procent, bedrag.min, bedrag.max])).toEqual([
      [100, 134_849, 134_849],
      [120, 161_818, 161_818],
      [130, 175_303, 175_303],
      [140, 188_788, 188_788],
    ]);
    expect(vakantiegeld).toBe('exclusief');
  });

  test('zit het vakantiegeld in elk bedrag, dan ook in de grenzen', () => {
    expect(bekend({ aanvrager: loon(1000, 'inclusief') }).vakantiegeld).toBe('inclusief');
  });

  test('precies de norm is honderd procent', () => {
    expect(bekend({ aanvrager: loon(1348.49) }).inkomen).toEqual({ min: 100, max: 100 });
  });

  test('een bedrag tussen twee grenzen is een bereik, een onbekend inkomen is er niet', () => {
    const { inkomen } = bekend({ aanvrager: loon([1400, 1600]) });
    expect(inkomen?.min).toBeCloseTo(103.82, 2);
    expect(inkomen?.max).toBeCloseTo(118.65, 2);
    expect(bekend({ aanvrager: { leeftijd: 40 } }).inkomen).toBeNull();
  });

  test('naast een bekend bedrag een onbekend: minstens zo veel', () => {
    const { inkomen } = bekend({ aanvrager: { leeftijd: 40, inkomsten: [...loon(1348.49).inkomsten, { soort: 'alimentatie' }] } });
    expect(inkomen).toEqual({ min: 100, max: Number.POSITIVE_INFINITY });
  });

  test('een verlies weegt tegen de laagste norm, zoals bij de voorwaarden', () => {
    const verlies = { soort: 'eigen-bedrijf', bedrag: -500, per: 'maand' };
    const inkomsten = [...loon(1500, 'inclusief').inkomsten, verlies];
    // 1500 of at most 1419.46 with holiday pay, less 500 of the lowest norm without it, that of who shares the costs with ever more people.
    expect(percentage(feiten({ ...alleen, huisgenoten: 'weet-niet', aanvrager: { leeftijd: 40, inkomsten } }))?.min).toBeCloseTo(19.157, 3);
  });

  test('zonder cijfers of zonder leeftijd zegt hij waarom er niets staat', () => {
    expect(ladderVan(feiten({ ...alleen, aanvrager: loon(1000) }, '2027-01-01')).soort).toBe('geen-cijfers');
    expect(ladderVan(feiten(alleen)).soort).toBe('geen-norm');
    expect(percentage(feiten(alleen))).toBeNull();
  });

  test('op elke trede staan de regelingen met die grens', () => {
    const { treden } = bekend({ aanvrager: loon(1000) });
    expect(treden.find(({ procent }) => procent === 130)?.regelingen.map((r) => r.id)).toContain('gemeentepolis-unive');
    for (const procent of TREDEN) expect(treden.map((trede) => trede.procent)).toContain(procent);
  });

  test('op willekeurige huishoudens staat het inkomen nooit onder nul en nooit ondersteboven', () => {
    fc.assert(
      fc.property(
        volledig.chain((h) => fc.tuple(verborgen(h), peildatum)),
        ([h, op]) => {
          const ladder = ladderVan(leidAf(kader, h, op));
          if (ladder.soort !== 'bekend' || !ladder.inkomen) return;
          expect(ladder.inkomen.min).toBeGreaterThanOrEqual(0);
          expect(ladder.inkomen.max).toBeGreaterThanOrEqual(ladder.inkomen.min);
        },
      ),
      { numRuns: 300 },
    );
  });
});
