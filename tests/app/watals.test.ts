import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { lijn, midden, watOverblijft } from '../../src/app/grafiek.ts';
import { kanNog, verschillen } from '../../src/app/vergelijk.ts';
import { heeftUitkering, mogelijkeVeranderingen, naVerandering, type Verandering } from '../../src/app/watals.ts';
import { foutIn, LEGE_INVOER, leesVerandering } from '../../src/app/watals-invoer.ts';
import { isBekend } from '../../src/domain/antwoord.ts';
import { type Huishouden, LEEG_HUISHOUDEN } from '../../src/domain/huishouden.ts';
import { bedragVan, leidAf, type Regeling, toetsAlles } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { dag, huishouden, kader, PEILDATUM } from '../regelboek.ts';

vi.setConfig({ testTimeout: 30_000 });

const OP = dag(PEILDATUM);
const loon = (bedrag: number) => ({ soort: 'loon', bedrag, per: 'maand', vakantiegeld: 'exclusief' });
const BASIS = {
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: { leeftijd: 34, inkomsten: [loon(1400)] },
  partner: 'geen',
  kinderen: [{ leeftijd: 2 }, { leeftijd: 16 }],
  huisgenoten: [],
  bezittingen: 500,
  kaleHuur: 640,
};
const moeder = huishouden(BASIS);
const na = (h: Huishouden, v: Verandering): Huishouden => naVerandering(kader, h, v, OP);
const feitenVan = (h: Huishouden) => leidAf(kader, h, OP);
const woorden = (h: Huishouden) => Object.fromEntries(toetsAlles(feitenVan(h)).map(({ regeling, uitkomst }) => [regeling.id, uitkomst]));

const VERANDERINGEN: readonly Verandering[] = [
  { soort: 'meer-uren', netto: 40_000 },
  { soort: 'werk', netto: 150_000, uitkeringStopt: 'weet-niet' },
  { soort: 'partner-erbij', leeftijd: 40, netto: 0, bezit: 0 },
  { soort: 'partner-erbij', leeftijd: 'weet-niet', netto: 'weet-niet', bezit: 'weet-niet' },
  { soort: 'partner-weg' },
  { soort: 'kind-18' },
  { soort: 'aow', aow: 'weet-niet', pensioen: 'weet-niet' },
  { soort: 'aow', aow: 145_000, pensioen: 0 },
];

describe('wat als er iets verandert', () => {
  test('laat het eigen huishouden altijd zoals het is, en geeft een huishouden dat te toetsen is', () => {
    const bevries = <T>(x: T): T => {
      if (typeof x === 'object' && x !== null) for (const deel of Object.values(Object.freeze(x))) bevries(deel);
      return x;
    };
    fc.assert(
      fc.property(
        volledig.chain((h) => fc.tuple(verborgen(h), peildatum, fc.constantFrom(...VERANDERINGEN))),
        ([h, op, v]) => {
          const voor = JSON.stringify(h);
          const straks = naVerandering(kader, bevries(h), v, op);
          expect(JSON.stringify(h)).toBe(voor);
          const f = leidAf(kader, straks, op);
          for (const verschil of verschillen(leidAf(kader, h, op), f)) expect(verschil.nu).not.toEqual(verschil.dan);
          const { inkomen, samen } = watOverblijft(f);
          expect(inkomen.min).toBeLessThanOrEqual(inkomen.max);
          expect(samen.min).toBeLessThanOrEqual(samen.max);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('meer uren komt boven op het loon, met hetzelfde vakantiegeld, en sluit niets uit wat eerst al niet kon', () => {
    const straks = na(moeder, { soort: 'meer-uren', netto: 40_000 });
    expect(isBekend(straks.aanvrager.inkomsten) && straks.aanvrager.inkomsten).toHaveLength(2);
    expect(watOverblijft(feitenVan(straks)).inkomen).toEqual({ min: 180_000, max: 180_000 });
    expect(woorden(moeder)['kindpakket']).toBe('waarschijnlijk');
    expect(woorden(straks)['kindpakket']).toBe('waarschijnlijk-niet');
    expect(verschillen(feitenVan(moeder), feitenVan(straks)).find(({ regeling }) => regeling.id === 'kindpakket')?.aard).toBe('valt-weg');
  });

  test('een bekend jaarinkomen wordt bij meer uren een bereik dat minstens het erbij verdiende hoger begint', () => {
    const met = huishouden({ ...BASIS, toetsingsinkomen: 19_500 });
    const straks = na(met, { soort: 'meer-uren', netto: 10_000 }).toetsingsinkomen;
    expect(isBekend(straks) && straks.min).toBe(1_950_000 + 120_000);
    expect(isBekend(straks) && straks.max).toBeGreaterThan(1_950_000 + 120_000);
    const raar = na(huishouden({ ...BASIS, toetsingsinkomen: 90_000 }), { soort: 'meer-uren', netto: 10_000 }).toetsingsinkomen;
    expect(isBekend(raar) && raar.max).toBe(Number.POSITIVE_INFINITY);
    for (const v of [{ soort: 'kind-18' }] as const) expect(na(met, v).toetsingsinkomen).toEqual(met.toetsingsinkomen);
    expect(na(met, { soort: 'aow', aow: 1, pensioen: 1 }).toetsingsinkomen).toBe('weet-niet');
  });

  test('met werk valt bijstand weg en wordt opnieuw gekeken wat er aan te vullen is', () => {
    const bijstand = huishouden({
      ...BASIS,
      aanvrager: { leeftijd: 34, inkomsten: [{ soort: 'bijstand', bedrag: 1300, per: 'maand', vakantiegeld: 'exclusief' }] },
    });
    const straks = na(bijstand, { soort: 'werk', netto: 60_000, uitkeringStopt: 'weet-niet' });
    expect(isBekend(straks.aanvrager.inkomsten) && straks.aanvrager.inkomsten.map(({ soort }) => soort)).toEqual(['loon']);
    const regeling = kader.regelboek.regelingen.find(({ id }) => id === 'bijstandsuitkering');
    expect(regeling && bedragVan(regeling, feitenVan(straks))?.max).toBeGreaterThan(0);
  });

  test('een uitkering naast werk blijft, stopt, of ligt ertussen als men het niet weet', () => {
    const ww = huishouden({ ...BASIS, aanvrager: { leeftijd: 34, inkomsten: [{ soort: 'ww', bedrag: 1000, per: 'maand', vakantiegeld: 'exclusief' }] } });
    expect([heeftUitkering(ww), heeftUitkering(moeder)]).toEqual([true, false]);
    const inkomen = (uitkeringStopt: boolean | 'weet-niet') => watOverblijft(feitenVan(na(ww, { soort: 'werk', netto: 50_000, uitkeringStopt }))).inkomen;
    expect(inkomen(true)).toEqual({ min: 50_000, max: 50_000 });
    expect(inkomen(false)).toEqual({ min: 150_000, max: 150_000 });
    expect(inkomen('weet-niet')).toEqual({ min: 50_000, max: 150_000 });
  });

  test('een partner erbij telt mee met inkomen en bezit; wat niet is ingevuld blijft open', () => {
    const straks = na(moeder, { soort: 'partner-erbij', leeftijd: 40, netto: 100_000, bezit: 20_000 });
    expect(straks.bezittingen).toEqual({ min: 70_000, max: 70_000 });
    expect(watOverblijft(feitenVan(straks)).inkomen).toEqual({ min: 240_000, max: 240_000 });
    const open = na(moeder, { soort: 'partner-erbij', leeftijd: 'weet-niet', netto: 'weet-niet', bezit: 'weet-niet' });
    expect(open.bezittingen).toEqual({ min: 50_000, max: Number.POSITIVE_INFINITY });
    expect(watOverblijft(feitenVan(open)).inkomen.max).toBe(Number.POSITIVE_INFINITY);
    const uit = woorden(open);
    for (const [id, woord] of Object.entries(woorden(straks))) if (kanNog(woord)) expect(kanNog(uit[id] ?? 'misschien'), id).toBe(true);
  });

  test('het oudste kind wordt een huisgenoot van 18, en kinderbijslag daalt', () => {
    const straks = na(moeder, { soort: 'kind-18' });
    expect(isBekend(straks.kinderen) && straks.kinderen.map(({ geboren }) => geboren)).toEqual([{ leeftijd: { min: 2, max: 2 } }]);
    expect(isBekend(straks.huisgenoten) && straks.huisgenoten.map(({ geboren }) => geboren)).toEqual([{ leeftijd: { min: 18, max: 18 } }]);
    const verschil = verschillen(feitenVan(moeder), feitenVan(straks)).find(({ regeling }) => regeling.id === 'kinderbijslag');
    expect(verschil?.aard).toBe('bedrag');
    expect(verschil?.dan.bedrag?.max).toBeLessThan(verschil?.nu.bedrag?.min ?? 0);
  });

  test('een eigen kind van 18 is nooit toeslagpartner (art. 3 lid 5 a Awir), dus de toeslagen blijven zeker', () => {
    const alleen = huishouden({ ...BASIS, kinderen: [{ leeftijd: 17 }, { leeftijd: 2 }], huisgenoten: [], toetsingsinkomen: 17_000 });
    const straks = feitenVan(na(alleen, { soort: 'kind-18' }));
    const minst = (id: string) => bedragVan(kader.regelboek.regelingen.find((r) => r.id === id) as Regeling, straks)?.min;
    expect([minst('kindgebonden-budget'), minst('zorgtoeslag')]).toEqual([49_900, 12_900]);
  });

  test('met AOW stopt het loon, en een bedrag dat men niet weet ligt tussen niets en alles', () => {
    const straks = na(moeder, { soort: 'aow', aow: 'weet-niet', pensioen: 0 });
    const { inkomen } = watOverblijft(feitenVan(straks));
    expect(inkomen.min).toBe(0);
    expect(inkomen.max).toBeGreaterThan(100_000);
    expect(inkomen.max).toBeLessThan(300_000);
    expect(mogelijkeVeranderingen(kader, straks, OP)).not.toContain('aow');
  });

  test('alleen wat in dit huishouden kan veranderen wordt gevraagd', () => {
    expect(mogelijkeVeranderingen(kader, moeder, OP)).toEqual(['meer-uren', 'partner-erbij', 'kind-18', 'aow']);
    expect(mogelijkeVeranderingen(kader, LEEG_HUISHOUDEN, OP)).toEqual(['werk', 'aow']);
    expect(mogelijkeVeranderingen(kader, huishouden({ ...BASIS, partner: { leeftijd: 40, inkomsten: [] }, kinderen: [] }), OP)).toEqual([
      'meer-uren',
      'partner-weg',
      'aow',
    ]);
  });
});

describe('wat is ingevuld', () => {
  test('een eigen nieuw inkomen is nodig, de rest mag leeg en blijft dan onbekend', () => {
    expect(foutIn('meer-uren', 'netto', ' ')).toBe('leeg');
    expect(foutIn('partner-erbij', 'netto', '')).toBeUndefined();
    expect(foutIn('aow', 'pensioen', '')).toBeUndefined();
    expect(foutIn('aow', 'aow', '12x')).toBe('geen-bedrag');
    expect(foutIn('werk', 'stopt', '')).toBe('stopt');
    for (const tekst of ['200', '-3', '4,5', 'x']) expect(foutIn('partner-erbij', 'leeftijd', tekst)).toBe('leeftijd');
    expect(leesVerandering('partner-erbij', { ...LEGE_INVOER, netto: '1.250,50' })).toEqual({
      soort: 'partner-erbij',
      leeftijd: 'weet-niet',
      netto: 125_050,
      bezit: 'weet-niet',
    });
    expect(leesVerandering('werk', { ...LEGE_INVOER, netto: '100', stopt: 'nee' })).toEqual({ soort: 'werk', netto: 10_000, uitkeringStopt: false });
  });
});

describe('de lijn van inkomen en wat overblijft', () => {
  const getekend = lijn(kader, moeder, OP);

  test('loopt van het minimum tot 160 procent daarvan', () => {
    const norm = feitenVan(moeder).sociaalMinimum?.exclusief;
    expect(getekend?.minimumIsPrecies).toBe(true);
    expect(getekend?.punten[0]?.inkomen).toBe(norm?.min);
    expect(getekend?.punten.at(-1)?.inkomen).toBe(Math.round(((norm?.max ?? 0) * 160) / 100));
    expect(getekend && midden(getekend.nu ?? { min: 0, max: 0 })).toBe(140_000);
  });

  test('elk punt is het inkomen met de drie toeslagen, als bereik', () => {
    const punt = getekend?.punten[30];
    const met = huishouden({ ...BASIS, aanvrager: { leeftijd: 34, inkomsten: [loon((punt?.inkomen ?? 0) / 100)] } });
    expect(punt?.samen).toEqual(watOverblijft(feitenVan(met)).samen);
    for (const { samen, inkomen } of getekend?.punten ?? []) expect(samen.min).toBeGreaterThanOrEqual(inkomen);
  });

  test('het inkomen van een heel jaar dat iemand invult, geeft een uitkomst binnen de baan', () => {
    for (const punt of getekend?.punten.filter((_p, i) => i % 15 === 0) ?? []) {
      const met = huishouden({
        ...BASIS,
        toetsingsinkomen: Math.round((punt.inkomen * 12 * 1.15) / 100),
        aanvrager: { leeftijd: 34, inkomsten: [loon(punt.inkomen / 100)] },
      });
      const { samen } = watOverblijft(feitenVan(met));
      expect(samen.min).toBeGreaterThanOrEqual(punt.samen.min);
      expect(samen.max).toBeLessThanOrEqual(punt.samen.max);
    }
  });

  test('een regeling met een inkomensgrens houdt op waar zij nee wordt', () => {
    const kindpakket = getekend?.eindes.find(({ regeling }) => regeling.id === 'kindpakket');
    const norm = feitenVan(moeder).sociaalMinimum?.exclusief.max ?? 0;
    expect(kindpakket?.stoptBij).toBeGreaterThanOrEqual(norm * 1.3);
    expect(kindpakket?.stoptBij).toBeLessThan(norm * 1.32);
  });

  test('is er niet als te weinig bekend is, en bij een koopwoning telt geen huurtoeslag mee', () => {
    expect(lijn(kader, LEEG_HUISHOUDEN, OP)).toBeUndefined();
    expect(lijn(kader, moeder, dag('2030-01-01'))).toBeUndefined();
    const koop = feitenVan(huishouden({ ...BASIS, woning: 'koop' }));
    expect(watOverblijft(koop).toeslagen.huurtoeslag).toEqual({ min: 0, max: 0 });
  });

  test('is bij elk huishouden een baan van laag naar hoog, zonder gaten', () => {
    fc.assert(
      fc.property(
        volledig.chain((h) => verborgen(h, 6)),
        (h) => {
          const l = lijn(kader, h, OP);
          for (const { samen, inkomen } of l?.punten ?? []) {
            expect(samen.min).toBeLessThanOrEqual(samen.max);
            expect(Number.isFinite(samen.min + samen.max + inkomen)).toBe(true);
          }
          for (const { houdtOver } of l?.stukken ?? []) expect(houdtOver.min).toBeLessThanOrEqual(houdtOver.max);
        },
      ),
      { numRuns: 60 },
    );
  });
});
