import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kernredenen, netErboven, watKanVeranderen } from '../../src/app/bijna.ts';
import { samenhangVan } from '../../src/app/samenhang.ts';
import { jaarinkomenHelpt } from '../../src/app/verfijning.ts';
import { opVolgorde, stapel } from '../../src/app/volgorde.ts';
import { UITKOMSTEN, type UitkomstWoord } from '../../src/domain/uitkomst.ts';
import { type Feiten, leidAf, type Regeling, toetsAlles } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { feiten, kader } from '../regelboek.ts';

const alleen = {
  woonplaats: 'assen',
  woning: 'huur',
  partner: 'geen',
  kinderen: [],
  huisgenoten: [],
  bezittingen: 0,
  maandenLaagInkomen: 36,
  situaties: { loonbeslag: false },
};
const loon = (bedrag: unknown) => ({ leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag, per: 'maand', vakantiegeld: 'exclusief' }] });
const geen = { schulden: false, loonbeslag: false, betalingsachterstand: false };
const regeling = (id: string): Regeling => {
  const gevonden = kader.regelboek.regelingen.find((r) => r.id === id);
  if (!gevonden) throw new Error(id);
  return gevonden;
};
const groep = (f: Feiten, soort: UitkomstWoord) =>
  stapel(
    soort,
    toetsAlles(f).filter(({ uitkomst }) => uitkomst === soort),
    f,
  );
const ids = (lijst: readonly { readonly regeling: Regeling }[]): string[] => lijst.map((u) => u.regeling.id);
const geval = volledig.chain((h) => fc.tuple(verborgen(h), peildatum)).map(([h, dag]) => leidAf(kader, h, dag));

const aantal = kader.regelboek.regelingen.length;
const volgorde = fc.shuffledSubarray([...Array(aantal).keys()], { minLength: aantal });

describe('de volgorde van de kaarten', () => {
  test('geen regeling valt weg en geen staat er twee keer', () => {
    fc.assert(
      fc.property(geval, (f) => {
        const alle = UITKOMSTEN.flatMap((soort) => {
          const { voorop, rest } = groep(f, soort);
          return ids([...voorop, ...rest]);
        });
        expect(alle.toSorted()).toEqual(kader.regelboek.regelingen.map(({ id }) => id).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  test('de volgorde van het regelboek verandert niets', () => {
    fc.assert(
      fc.property(geval, volgorde, (f, nummers) => {
        const uitkomsten = toetsAlles(f);
        const gehusseld = nummers.flatMap((nr) => uitkomsten[nr] ?? []);
        expect(ids(opVolgorde(gehusseld, f))).toEqual(ids(opVolgorde(uitkomsten, f)));
        for (const { regeling: r } of gehusseld) expect(samenhangVan(r, gehusseld)).toEqual(samenhangVan(r, uitkomsten));
      }),
      { numRuns: 100 },
    );
  });

  test('het hoogste bedrag eerst, en een lening het laatst', () => {
    const { voorop, rest } = groep(feiten({ ...alleen, kaleHuur: 640, aanvrager: loon(0), situaties: { ...geen, schulden: true } }), 'waarschijnlijk');
    expect(ids(voorop)[0]).toBe('bijstandsuitkering');
    expect(ids([...voorop, ...rest]).at(-1)).toBe('sociale-lening');
  });

  test('op het scherm staan er hoogstens vijf kaarten van een soort open, en drie waar iemand over beslist; wat erboven staat helpt meer dan wat is weggevouwen', () => {
    const hoogstens = { waarschijnlijk: 5, maatwerk: 3, misschien: 5 } as const;
    let vol = 0;
    fc.assert(
      fc.property(geval, (f) => {
        for (const soort of ['waarschijnlijk', 'maatwerk', 'misschien'] as const) {
          const { voorop, rest } = groep(f, soort);
          expect(voorop.length).toBeLessThanOrEqual(hoogstens[soort]);
          vol += voorop.length === hoogstens[soort] ? 1 : 0;
          const uitkomsten = [...voorop, ...rest];
          if (soort === 'waarschijnlijk') expect(ids(uitkomsten)).toEqual(ids(opVolgorde(uitkomsten, f)));
        }
      }),
      { numRuns: 100 },
    );
    expect(vol).toBeGreaterThan(100);
  });

  test('wie geen eten heeft, ziet hulp met eten boven elk bedrag', () => {
    const f = feiten({ ...alleen, aanvrager: { leeftijd: 40 }, situaties: { 'geen-eten': true } });
    const soort = toetsAlles(f).find((u) => u.regeling.id === 'voedselbank')?.uitkomst ?? 'misschien';
    expect(regeling(ids(groep(f, soort).voorop)[0] ?? '').aanleiding).toContain('geen-eten');
  });

  test('wat niemand nodig zei te hebben staat bij misschien en maatwerk onder "bekijk nog"', () => {
    fc.assert(
      fc.property(geval, (f) => {
        for (const soort of ['misschien', 'maatwerk'] as const)
          for (const { regeling: r } of groep(f, soort).voorop)
            expect(r.aanleiding.length === 0 || r.aanleiding.some((s) => f.huishouden.situaties[s] === true)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('net boven een grens', () => {
  const f = feiten({ ...alleen, aanvrager: loon(1753.04 + 37.5), situaties: geen });

  test('38 euro boven de grens is net erboven en staat voorop', () => {
    expect(netErboven(regeling('gemeentepolis-unive'), f).map((s) => s.meting.boven)).toEqual([3751]);
    expect(ids(groep(f, 'waarschijnlijk-niet').voorop)).toContain('gemeentepolis-unive');
  });

  test('wie om nog een andere reden niet past, is niet net erboven', () => {
    const elders = feiten({ ...alleen, woonplaats: 'elders', aanvrager: loon(1753.04 + 37.5) });
    expect(netErboven(regeling('gemeentepolis-unive'), elders)).toEqual([]);
  });

  test('ver erboven is niet net erboven', () => {
    expect(netErboven(regeling('gemeentepolis-unive'), feiten({ ...alleen, aanvrager: loon(4000) }))).toEqual([]);
  });

  test('wat het kan veranderen hangt af van de grens', () => {
    expect(watKanVeranderen(netErboven(regeling('gemeentepolis-unive'), f), f)).toEqual(['inkomen', 'thuis', 'grens']);
    expect(watKanVeranderen([], f)).toEqual([]);
  });

  test('bij een open inkomen staat op de kaart tot welk bedrag het kan', () => {
    const open = feiten({ ...alleen, aanvrager: { leeftijd: 40 } });
    expect(kernredenen(regeling('gemeentepolis-unive'), 'misschien', open).map((s) => s.meting.jaTot)).toEqual([175_303]);
    expect(kernredenen(regeling('gemeentepolis-unive'), 'waarschijnlijk', open)).toEqual([]);
  });
});

describe('samenhang', () => {
  test('de voedselbank gaat voor de boodschappenkaart, en op beide kaarten staat het', () => {
    const f = feiten({ ...alleen, aanvrager: { leeftijd: 40 }, situaties: { 'geen-eten': true } });
    const regels = (id: string) => samenhangVan(regeling(id), toetsAlles(f)).map(({ hoe, kant, andere }) => [hoe, kant, andere.map((r) => r.id)]);
    expect(regels('rode-kruis-boodschappenkaart')).toContainEqual(['gaat-voor', 'zelf', ['voedselbank']]);
    expect(regels('voedselbank')[0]?.slice(0, 2)).toEqual(['gaat-voor', 'ander']);
  });

  test('een regeling die nu niet past wordt niet genoemd', () => {
    const f = feiten({ ...alleen, kinderen: [], aanvrager: loon(1000), situaties: { 'kind-elders': false } });
    expect(samenhangVan(regeling('kindgebonden-budget'), toetsAlles(f)).flatMap(({ andere }) => andere.map((r) => r.id))).not.toContain('kinderbijslag');
  });
});

describe('het inkomen van een jaar', () => {
  const zelfstandig = { leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag: [1500, 2600], per: 'maand', vakantiegeld: 'exclusief' }] };

  test('maakt een breed bedrag preciezer zolang het niet is gevraagd', () => {
    expect(jaarinkomenHelpt(regeling('zorgtoeslag'), feiten({ ...alleen, aanvrager: zelfstandig }))).toBe(true);
    expect(jaarinkomenHelpt(regeling('zorgtoeslag'), feiten({ ...alleen, aanvrager: zelfstandig, toetsingsinkomen: 25_000 }))).toBe(false);
    expect(jaarinkomenHelpt(regeling('zorgtoeslag'), feiten({ ...alleen, aanvrager: zelfstandig, toetsingsinkomen: 'weet-niet' }))).toBe(false);
  });

  test('helpt niet waar er geen bedrag is of het al smal is', () => {
    expect(jaarinkomenHelpt(regeling('kindpakket'), feiten({ ...alleen, aanvrager: zelfstandig }))).toBe(false);
    expect(jaarinkomenHelpt(regeling('zorgtoeslag'), feiten({ ...alleen, aanvrager: loon(1000) }))).toBe(false);
  });
});
