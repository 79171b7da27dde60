import fc from 'fast-check';
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import nl from '../../locales/nl.json';
import { redenzinnen, type Stem, zin } from '../../src/app/uitleg.ts';
import { leidAf, redenen } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { feiten, kader, naslag, regelboek } from '../regelboek.ts';

let talen: Readonly<Record<'nl' | 'en', TFunction>>;
beforeAll(async () => {
  const maak = (lng: string, translation: object) =>
    i18next.createInstance().init({ lng, resources: { [lng]: { translation } }, interpolation: { escapeValue: false }, nsSeparator: false });
  talen = { nl: await maak('nl', nl), en: await maak('en', en) };
});

const zinVan = (regeling: string, soort: string, json: Record<string, unknown>, stem: Stem = 'inwoner', dag?: string): string => {
  const f = feiten({ woonplaats: 'assen', woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [], ...json }, dag);
  const regel = regelboek.regelingen.find((r) => r.id === regeling);
  const spoor = regel && redenen(regel, f).find((s) => s.voorwaarde.soort === soort);
  if (!spoor) throw new Error(`${regeling} heeft geen ${soort}`);
  return zin(spoor, stem, { naslag, t: talen.nl }).replaceAll('\u00a0', ' ');
};
const loon = (bedrag: unknown) => ({ leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag, per: 'maand', vakantiegeld: 'exclusief' }] });

describe('één spoor, drie stemmen', () => {
  test('de inwoner hoort de grens in euro', () => {
    expect(zinVan('gemeentepolis-unive', 'inkomen', { aanvrager: loon(1000) })).toBe('Uw inkomen is onder de grens van € 1.753 per maand.');
  });

  test('wie er net boven zit, hoort hoeveel: 38 euro', () => {
    expect(zinVan('gemeentepolis-unive', 'inkomen', { aanvrager: loon(1753.04 + 37.5) })).toBe(
      'Uw inkomen is ongeveer € 38 per maand te hoog. De grens is € 1.753 per maand.',
    );
  });

  test('bij een open inkomen staat er tot welk bedrag het kan', () => {
    expect(zinVan('gemeentepolis-unive', 'inkomen', { aanvrager: { leeftijd: 40 } })).toBe('Dit kan, zolang uw inkomen onder € 1.753 per maand blijft.');
  });

  test('bij twijfel over de grens staat de reden van de twijfel erbij', () => {
    expect(zinVan('volwassenenfonds-sport-cultuur', 'inkomen', { aanvrager: loon(1700) })).toContain('Misschien is de grens hoger geworden.');
  });

  test('na de laatste norm is het bedrag nog niet bekend', () => {
    expect(zinVan('gemeentepolis-unive', 'inkomen', { aanvrager: loon(1000) }, 'inwoner', '2027-01-01')).toBe('Het bedrag voor deze datum is nog niet bekend.');
  });

  test('de consulent hoort percentage en grens, de jurist het artikel', () => {
    expect(zinVan('gemeentepolis-unive', 'inkomen', { aanvrager: loon(1000) }, 'consulent')).toBe(
      'Netto inkomen per maand: € 1.000. Grens 130 % van het sociaal minimum: € 1.753. Oordeel: klopt.',
    );
    expect(zinVan('bijstandsuitkering', 'vermogen', { aanvrager: loon(1000), bezittingen: 0 }, 'jurist')).toContain('art. 34');
  });

  test('wie na 1964 is geboren, hoort de leeftijd die op die dag de laagste is: elk jaar een jaar ouder', () => {
    const op = (dag: string) => zinVan('ioaw', 'leeftijd', { aanvrager: { leeftijd: 55 } }, 'inwoner', dag);
    expect([op('2026-11-21'), op('2027-11-21')].map((zin) => /van (\d+) jaar/.exec(zin)?.[1])).toEqual(['61', '62']);
  });

  test('wie al bijstand krijgt, hoort dat hij die al krijgt', () => {
    const aanvrager = { leeftijd: 40, inkomsten: [{ soort: 'bijstand', bedrag: 1348.49, per: 'maand', vakantiegeld: 'exclusief' }] };
    expect(zinVan('bijstandsuitkering', 'niet', { aanvrager })).toBe('U krijgt dit al: bijstand.');
  });

  test('wat iemand niet aankruiste, heeft hij niet gezegd', () => {
    expect(zinVan('kinderopvangtoeslag', 'situatie', { aanvrager: loon(1000), situaties: { kinderopvang: false } })).toBe(
      'U koos dit niet: ik betaal voor kinderopvang.',
    );
  });

  test('één leeftijd is geen reeks, en leeftijden die aansluiten zijn er één', () => {
    expect(zinVan('life-event-18', 'een', { aanvrager: loon(1000) })).toBe('Dit is voor kinderen van 17 jaar. Dit is voor mensen van 17 jaar.');
    expect(zinVan('jarige-job', 'een', { aanvrager: loon(1000), situaties: { 'kind-elders': false } })).toBe(
      'Dit is voor kinderen van 0 tot en met 17 jaar. U koos dit niet: ik betaal voor een kind dat ergens anders woont.',
    );
    expect(zinVan('inkomensafhankelijke-combinatiekorting', 'een', { aanvrager: loon(1000), situaties: { 'kind-elders': false } })).toBe(
      'Dit is voor kinderen van 0 tot en met 12 jaar. U koos dit niet: ik betaal voor een kind dat ergens anders woont.',
    );
  });

  test.each([
    ['schulden die er nog af gaan', { schulden: true }, 11_000, 'Misschien gaan er schulden van uw spaargeld en bezit af. Dat bedrag weten we niet.'],
    ['een bedrag rond de grens', {}, [7000, 9000], 'Uw spaargeld en bezit liggen rond de grens. Vraag dit na.'],
    ['een grens die van kinderen afhangt', { kinderen: 'weet-niet' }, 11_000, 'We weten niet zeker welke grens voor spaargeld en bezit bij u hoort.'],
  ])('van een bekend vermogen staat er wat er echt niet bekend is: %s', (_wat, wijziging, bezittingen, verwacht) => {
    const { kinderen = [], ...speelt } = wijziging as { kinderen?: unknown; schulden?: boolean };
    const situaties = { schulden: false, loonbeslag: false, betalingsachterstand: false, toeslagenaffaire: false, ...speelt };
    expect(zinVan('bijstandsuitkering', 'vermogen', { aanvrager: loon(0), kinderen, bezittingen, situaties })).toBe(verwacht);
  });

  test('dezelfde zin staat er maar één keer', () => {
    const f = feiten({ woonplaats: 'assen', woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [], aanvrager: loon(1000) });
    const bijstand = regelboek.regelingen.find(({ id }) => id === 'bijstandsuitkering');
    if (!bijstand) throw new Error('geen bijstand');
    const zinnen = redenzinnen(redenen(bijstand, f), f.huishouden, 'inwoner', { naslag, t: talen.nl }).map(({ tekst }) => tekst);
    expect(zinnen).toContain('De leeftijd past.');
    expect(new Set(zinnen).size).toBe(zinnen.length);
  });

  test('op willekeurige huishoudens is er voor elke reden, elke stem en elke taal een hele zin', () => {
    const geval = volledig.chain((h) => fc.tuple(verborgen(h), peildatum));
    fc.assert(
      fc.property(geval, ([h, dag]) => {
        const f = leidAf(kader, h, dag);
        for (const regeling of regelboek.regelingen)
          for (const spoor of redenen(regeling, f))
            for (const stem of ['inwoner', 'consulent', 'jurist'] as const)
              for (const t of Object.values(talen)) expect(zin(spoor, stem, { naslag, t })).not.toMatch(/\{\{|uitleg\.|NaN|Infinity|undefined|^$/);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
