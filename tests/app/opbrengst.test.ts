import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Opbrengst, opbrengstVan, perMaand } from '../../src/app/opbrengst.ts';
import { type Feiten, leidAf, toetsAlles, type Uitkomst } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { feiten, kader, naslag } from '../regelboek.ts';

const van = (f: Feiten, uitkomsten: readonly Uitkomst[] = toetsAlles(f)): Opbrengst => opbrengstVan(uitkomsten, f, naslag);
const ids = (lijst: readonly { readonly id: string }[]): string[] => lijst.map(({ id }) => id);
const delen = (o: Opbrengst): string[] => o.delen.map(({ regeling }) => regeling.id);
const nietSamen = (o: Opbrengst): string[] => o.nietSamen.map(({ regeling, door, hoe }) => `${regeling.id} ${hoe} ${door.id}`);

const alleen = { woonplaats: 'assen', woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [], bezittingen: 0, kaleHuur: 640 };
const zonderSchulden = { situaties: { schulden: false, loonbeslag: false, betalingsachterstand: false } };
const inkomen = (...inkomsten: readonly [soort: string, bedrag: number][]) =>
  inkomsten.map(([soort, bedrag]) => ({ soort, bedrag, per: 'maand', vakantiegeld: 'exclusief' }));

const geval = volledig.chain((h) => fc.tuple(verborgen(h), peildatum)).map(([h, dag]) => leidAf(kader, h, dag));

const aantal = kader.regelboek.regelingen.length;
const volgorde = fc.shuffledSubarray([...Array(aantal).keys()], { minLength: aantal });

describe('wat alles samen oplevert', () => {
  test('het totaal is de som van de delen, in hele euro', () => {
    fc.assert(
      fc.property(geval, (f) => {
        const { totaal, delen: onderdelen } = van(f);
        expect(totaal.min).toBe(onderdelen.reduce((som, { bedrag }) => som + bedrag.min, 0));
        expect(totaal.max).toBe(onderdelen.reduce((som, { bedrag }) => som + bedrag.max, 0));
        for (const { bedrag } of onderdelen) {
          expect([bedrag.min % 100, bedrag.max % 100]).toEqual([0, 0]);
          expect(bedrag.max).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('de volgorde van de regelingen verandert niets', () => {
    fc.assert(
      fc.property(geval, volgorde, (f, nummers) => {
        const uitkomsten = toetsAlles(f);
        const gehusseld = nummers.flatMap((nr) => uitkomsten[nr] ?? []);
        expect(gehusseld.length).toBe(uitkomsten.length);
        expect(van(f, gehusseld)).toEqual(van(f, uitkomsten));
      }),
      { numRuns: 300 },
    );
  });

  test('elke regeling die waarschijnlijk past staat op precies één plaats, behalve een lening en wat niets oplevert', () => {
    fc.assert(
      fc.property(geval, (f) => {
        const o = van(f);
        const genoemd = [...delen(o), ...ids(o.alOntvangen), ...o.nietSamen.map(({ regeling }) => regeling.id), ...ids(o.zonderBedrag), ...ids(o.bruto)];
        expect(new Set(genoemd).size).toBe(genoemd.length);
        for (const { regeling, uitkomst } of toetsAlles(f)) {
          const telt = uitkomst === 'waarschijnlijk' || uitkomst === 'krijgt-u-vanzelf';
          if (!telt || regeling.terugbetalen === 'ja') expect(genoemd).not.toContain(regeling.id);
          else if (perMaand(regeling, f)?.max !== 0) expect(genoemd).toContain(regeling.id);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('wat elkaar uitsluit of vervangt staat er nooit samen in', () => {
    fc.assert(
      fc.property(geval, (f) => {
        const samen = delen(van(f));
        for (const id of samen)
          for (const { met, hoe } of kader.regelboek.regelingen.find((r) => r.id === id)?.hangtSamen ?? [])
            if (hoe === 'sluit-uit' || hoe === 'gaat-voor') expect(samen).not.toContain(met);
      }),
      { numRuns: 500 },
    );
  });

  test('zonder cijfers is er geen enkel deel', () => {
    const f = feiten({ ...alleen, ...zonderSchulden, aanvrager: { leeftijd: 40, inkomsten: [] } }, '2027-01-01');
    expect(van(f).delen).toEqual([]);
  });

  test('wie niets heeft: bijstand, huurtoeslag en zorgtoeslag, tot de euro', () => {
    const o = van(feiten({ ...alleen, ...zonderSchulden, aanvrager: { leeftijd: 40, inkomsten: [] }, toetsingsinkomen: 0 }));
    expect(o.delen.map(({ regeling, bedrag }) => [regeling.id, bedrag.min, bedrag.max])).toEqual([
      ['bijstandsuitkering', 134_800, 134_800],
      ['huurtoeslag', 38_700, 38_700],
      ['zorgtoeslag', 12_900, 12_900],
    ]);
    expect(o.totaal).toEqual({ min: 186_400, max: 186_400 });
    expect(o.kanLager).toBe(true);
    expect(ids(o.zonderBedrag)).toContain('volwassenenfonds-sport-cultuur');
    expect(ids(o.zonderBedrag)).not.toContain('sociale-lening');
  });

  test('wat iemand al krijgt telt niet nog eens: AOW, kinderbijslag en toeslagen', () => {
    const aow = van(feiten({ ...alleen, ...zonderSchulden, aanvrager: { leeftijd: 74, inkomsten: inkomen(['aow', 1450]) } }));
    expect(ids(aow.alOntvangen)).toEqual(['aow']);
    const gezin = { ...alleen, ...zonderSchulden, kinderen: [{ leeftijd: 5 }] };
    const loon = inkomen(['loon', 1200]);
    expect(delen(van(feiten({ ...gezin, aanvrager: { leeftijd: 40, inkomsten: loon } })))).toEqual(expect.arrayContaining(['kinderbijslag', 'zorgtoeslag']));
    const al = van(feiten({ ...gezin, aanvrager: { leeftijd: 40, inkomsten: [...loon, ...inkomen(['kinderbijslag', 100], ['toeslagen', 300])] } }));
    expect(ids(al.alOntvangen)).toEqual(expect.arrayContaining(['kinderbijslag', 'zorgtoeslag', 'kindgebonden-budget']));
    expect(delen(al)).not.toContain('kinderbijslag');
  });

  const metWW = feiten({ ...alleen, ...zonderSchulden, aanvrager: { leeftijd: 40, inkomsten: inkomen(['ww', 900]) }, toetsingsinkomen: 12_000 });

  test('de aanvulling van het UWV is bruto: die telt niet mee, en neemt niet de plaats in van de bijstand', () => {
    const o = van(metWW);
    expect([ids(o.bruto), nietSamen(o), ids(o.zonderBedrag).includes('toeslagenwet')]).toEqual([['toeslagenwet'], [], false]);
    expect(o.delen.find(({ regeling }) => regeling.id === 'bijstandsuitkering')?.bedrag).toEqual({ min: 44_800, max: 44_800 });
    expect(o.totaal.max).toBe(o.delen.reduce((som, { bedrag }) => som + bedrag.max, 0));
  });

  test('wat bruto is, kan een enig ander deel lager maken', () => {
    const alleenZorg = (id: string) => id === 'toeslagenwet' || id === 'zorgtoeslag';
    const met = toetsAlles(metWW).filter(({ regeling }) => alleenZorg(regeling.id));
    expect([van(metWW, met).kanLager, van(metWW, met.slice(-1)).kanLager]).toEqual([true, false]);
  });

  test('de AOW gaat voor de AIO, dus die telt dan niet mee', () => {
    const o = van(feiten({ ...alleen, ...zonderSchulden, aanvrager: { leeftijd: 70, inkomsten: [] } }));
    expect(nietSamen(o)).toEqual(['aio-aanvulling gaat-voor aow']);
    expect(delen(o)).toContain('aow');
  });
});
