import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { alsTekst, type Gesprek, migreer, opDag, uitTekst } from '../../src/app/bewaarvorm.ts';
import { bewaar, haalTerug, staatErIets, wisAlles } from '../../src/app/bewaren.ts';
import { sluit } from '../../src/app/kluis.ts';
import { lees, NAAM, OPSLAGFOUTEN, Opslagfout, schrijf, soortVan, VORM } from '../../src/app/opslag.ts';
import { metGedaan, metStand, nieuwPlan, type Plan } from '../../src/app/plan.ts';
import { isBeantwoord, nieuweSessie } from '../../src/app/sessie.ts';
import { isBekend } from '../../src/domain/antwoord.ts';
import { type Huishouden, LEEG_HUISHOUDEN, ONBEKEND_PERSOON, type Persoon } from '../../src/domain/huishouden.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { leidAf } from '../../src/engine/index.ts';
import { peildatum, verborgen, volledig } from '../engine/willekeurig.ts';
import { dag, huishouden, kader, PEILDATUM, wortel } from '../regelboek.ts';

// Deriving a key is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

const ZIN = 'paard batterij nietje';
const MERK = 98_765;
const h = huishouden({ woonplaats: 'assen', aanvrager: { leeftijd: 32, inkomsten: [{ soort: 'loon', bedrag: MERK, per: 'maand' }] }, partner: 'geen' });
const plan: Plan = metStand(nieuwPlan(), 'vaart-welzijn', { notitie: 'belde met Ria, heel vriendelijk', dag: dag('2026-12-01'), tijd: '10:30' });
const gesprekMet = (wie: Huishouden, p: Plan | null = plan): Gesprek => ({
  sessie: { ...nieuweSessie(dag(PEILDATUM)), huishouden: wie, gesteld: [vraag('situatie')] },
  plan: p,
});
const gesprek = gesprekMet(h);
/** JSON knows one zero only. */
const eenNul = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde, (_n, v) => (typeof v === 'number' && !Number.isFinite(v) ? String(v) : v))) as T;

beforeEach(() => Dexie.delete(NAAM));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('wat bewaard wordt', () => {
  test('komt er bij elk huishouden precies zo weer uit, ook een open eind', () => {
    fc.assert(
      fc.property(
        volledig.chain((v) => fc.tuple(verborgen(v), peildatum)),
        ([wie, op]) => {
          const in_: Gesprek = { sessie: { peildatum: op, huishouden: wie, gesteld: [vraag('inkomsten'), vraag('bedrag', 2)] }, plan: null };
          expect(eenNul(uitTekst(alsTekst(in_)))).toEqual(eenNul(in_));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('een open eind is na het openen nog steeds oneindig', () => {
    const open: Huishouden = {
      ...LEEG_HUISHOUDEN,
      maandenLaagInkomen: { min: 36, max: Number.POSITIVE_INFINITY },
      bezittingen: { min: Number.NEGATIVE_INFINITY, max: 3 },
    };
    expect(uitTekst(alsTekst(gesprekMet(open)))?.sessie.huishouden).toEqual(open);
  });

  test('zijn antwoorden en het plan, en geen enkele uitkomst', () => {
    const inhoud = JSON.parse(alsTekst(gesprek));
    expect(Object.keys(inhoud).sort()).toEqual(['gesteld', 'huishouden', 'peildatum', 'plan', 'versie']);
    expect(Object.keys(inhoud.plan).sort()).toEqual(['merk', 'standen']);
    expect(alsTekst(gesprek)).not.toMatch(/waarschijnlijk|misschien|maatwerk|uitkomst/);
  });

  test('wat geen gesprek is, of van een nieuwere versie, wordt niet geopend', () => {
    for (const tekst of [
      '',
      'null',
      '[]',
      '{}',
      '{"versie":1}',
      alsTekst(gesprek).replace('"versie":1', '"versie":2'),
      alsTekst(gesprek).replace(PEILDATUM, '2026-02-30'),
    ])
      expect(uitTekst(tekst), tekst).toBeUndefined();
  });

  test('een oudere versie gaat stap voor stap mee naar nu', () => {
    const stappen = { 1: (oud: object) => ({ ...oud, plan: null }), 2: (oud: object) => ({ ...oud, erbij: 'ja' }) };
    expect(migreer({ versie: 1, huishouden: {} }, 3, stappen)).toEqual({ versie: 3, huishouden: {}, plan: null, erbij: 'ja' });
    expect(migreer({ versie: 3, x: 1 }, 3, stappen)).toEqual({ versie: 3, x: 1 });
    expect(migreer({ versie: 0 }, 3, stappen)).toBeUndefined();
    expect(migreer({ versie: 4 }, 3, stappen)).toBeUndefined();
    expect(migreer('onzin', 3, stappen)).toBeUndefined();
  });

  test('een vraag die er toen nog niet was, is na het openen niet gevraagd', () => {
    const { voorkeur: _v, kaleHuur: _k, ...oud } = h;
    const { zwanger: _z, ...situaties } = h.situaties;
    const tekst = alsTekst(gesprekMet({ ...oud, situaties } as unknown as Huishouden));
    const terug = uitTekst(tekst)?.sessie.huishouden;
    expect(terug).toMatchObject({ voorkeur: 'niet-gevraagd', kaleHuur: 'niet-gevraagd', situaties: { zwanger: 'niet-gevraagd' }, woonplaats: 'assen' });
  });

  /** What a check kept that asked for the ages of partner and children apart; its form is that of now. */
  const metLosseLeeftijden = (deel: Partial<Huishouden>): Gesprek | undefined => {
    const losse = ['situatie', 'partner', 'kinderen', 'leeftijd-partner', 'leeftijd-kinderen', 'woonplaats'].map((id) => ({ id, nr: 0 }));
    return uitTekst(
      JSON.stringify({ versie: 1, peildatum: PEILDATUM, huishouden: { ...LEEG_HUISHOUDEN, situaties: h.situaties, ...deel }, gesteld: losse, plan: null }),
    );
  };
  const mens = (geboren: Persoon['geboren']): Persoon => ({ ...ONBEKEND_PERSOON, geboren });

  test('leeftijden die toen eigen vragen waren, staan bij de partner en de kinderen', () => {
    const [partner, kinderen] = [mens({ leeftijd: { min: 41, max: 41 } }), [mens('zeg-niet'), mens({ leeftijd: { min: 7, max: 7 } })]];
    const sessie = metLosseLeeftijden({ partner, kinderen })?.sessie;
    expect(sessie?.gesteld.map((v) => v.id)).toEqual(['situatie', 'partner', 'kinderen', 'woonplaats']);
    expect(sessie?.huishouden).toMatchObject({ partner, kinderen });
    expect(sessie?.gesteld.filter((v) => !isBeantwoord(sessie, v)).map((v) => v.id)).toEqual(['situatie', 'woonplaats']);
  });

  test('een leeftijd die toen nog open stond, wordt gevraagd waar de partner of het kind is genoemd', () => {
    const sessie = metLosseLeeftijden({ partner: mens('niet-gevraagd'), kinderen: [mens('niet-gevraagd')] })?.sessie;
    expect(sessie?.huishouden).toMatchObject({ partner: mens('niet-gevraagd'), kinderen: [mens('niet-gevraagd')] });
    expect(sessie?.gesteld.filter((v) => !isBeantwoord(sessie, v)).map((v) => v.id)).toEqual(['situatie', 'partner', 'kinderen', 'woonplaats']);
  });

  test('op een latere dag houdt een leeftijd elke verjaardag open die geweest kan zijn', () => {
    const van = dag('2026-03-01');
    for (const [op, min, max] of [
      ['2026-03-01', 32, 32],
      ['2026-03-02', 32, 33],
      ['2027-02-28', 32, 33],
      ['2027-03-01', 33, 33],
      ['2028-06-01', 34, 35],
    ] as const) {
      const later = opDag({ ...gesprek.sessie, peildatum: van }, dag(op));
      expect(later.huishouden.aanvrager.geboren, op).toEqual({ leeftijd: { min, max } });
      expect(later.peildatum).toBe(dag(op));
    }
    expect(opDag(gesprek.sessie, dag('2020-01-01'))).toBe(gesprek.sessie);
  });

  test('de leeftijd op een latere dag omvat altijd de echte', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 90 * 365 }), (vanaf, erbij, oud) => {
        const datumVan = (n: number) => dag(new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
        const [van, tot, geboren] = [datumVan(vanaf % 2000), datumVan((vanaf % 2000) + erbij), datumVan((vanaf % 2000) - oud)];
        const jaren = leidAf(kader, { ...LEEG_HUISHOUDEN, aanvrager: { ...h.aanvrager, geboren: { op: geboren } } }, van).leeftijd.jaren;
        const later = opDag({ ...gesprek.sessie, peildatum: van, huishouden: { ...h, aanvrager: { ...h.aanvrager, geboren: { leeftijd: jaren } } } }, tot);
        const echt = leidAf(kader, { ...LEEG_HUISHOUDEN, aanvrager: { ...h.aanvrager, geboren: { op: geboren } } }, tot).leeftijd.jaren;
        const g = later.huishouden.aanvrager.geboren;
        const bereik = isBekend(g) && 'leeftijd' in g ? g.leeftijd : { min: Number.NaN, max: Number.NaN };
        expect(bereik.min).toBeLessThanOrEqual(echt.min);
        expect(bereik.max).toBeGreaterThanOrEqual(echt.max);
      }),
    );
  });
});

describe('bewaren en openen', () => {
  test('geeft hetzelfde terug, en niets ervan is te lezen op de schijf', async () => {
    expect(await staatErIets()).toEqual({ goed: false });
    expect(await bewaar(gesprek, ZIN, null)).toEqual({ goed: { nummer: 1 } });
    expect(await staatErIets()).toEqual({ goed: true });
    const uitslag = await haalTerug(ZIN);
    expect(uitslag).toEqual({ goed: { nummer: 1, gesprek: { sessie: gesprek.sessie, plan: { merk: plan.merk, standen: plan.standen } } } });
    const rij = await lees();
    const schijf = [rij?.kist.inhoud, rij?.kist.zout, rij?.kist.iv].map((deel) => Buffer.from(deel ?? []).toString('latin1')).join('') + JSON.stringify(rij);
    for (const woord of ['huishouden', 'assen', String(MERK), 'Ria', 'loon', 'vaart-welzijn', ZIN]) expect(schijf).not.toContain(woord);
  });

  test('kijken of er iets staat maakt geen databank', async () => {
    await staatErIets();
    await haalTerug(ZIN);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAAM);
  });

  test('een verkeerde wachtzin opent niets en verandert niets, hoe vaak ook', async () => {
    await bewaar(gesprek, ZIN, null);
    for (let keer = 0; keer < 2; keer++) expect(await haalTerug('een heel andere zin')).toEqual({ fout: 'andere-zin' });
    expect(await bewaar(gesprekMet(LEEG_HUISHOUDEN, null), 'een heel andere zin', 1)).toEqual({ fout: 'andere-zin' });
    expect(await haalTerug(ZIN)).toMatchObject({ goed: { nummer: 1, gesprek: { sessie: { huishouden: { woonplaats: 'assen' } } } } });
  });

  test('wat een ander tabblad bewaarde wordt niet stil overschreven', async () => {
    await bewaar(gesprek, ZIN, null);
    expect(await bewaar(gesprekMet(LEEG_HUISHOUDEN), ZIN, null)).toEqual({ fout: 'veranderd' });
    expect(await haalTerug(ZIN)).toMatchObject({ goed: { nummer: 1, gesprek: { sessie: { huishouden: { woonplaats: 'assen' } } } } });
    expect(await bewaar(gesprekMet(LEEG_HUISHOUDEN), ZIN, null, true)).toEqual({ goed: { nummer: 2 } });
  });

  test('twee tabbladen tegelijk: precies een van beide bewaart', async () => {
    const kist = await sluit('x', ZIN);
    const uit = await Promise.allSettled([schrijf(kist, null), schrijf(kist, null)]);
    expect(uit.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await lees())?.nummer).toBe(1);
  });

  test('wissen haalt de hele databank weg, ook zonder wachtzin en ook als er niets is', async () => {
    await bewaar(gesprek, ZIN, null);
    expect(await wisAlles()).toEqual({ goed: true });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(NAAM);
    expect(await haalTerug(ZIN)).toEqual({ fout: 'niets' });
    expect(await wisAlles()).toEqual({ goed: true });
  });
});

describe('als de schijf niet wil', () => {
  const metPut = (fout: Error): void => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw fout;
    });
  };

  test('een volle schijf wordt gezegd, en wat er stond staat er nog', async () => {
    await bewaar(gesprek, ZIN, null);
    metPut(new DOMException('vol', 'QuotaExceededError'));
    expect(await bewaar(gesprekMet(LEEG_HUISHOUDEN), ZIN, 1)).toEqual({ fout: 'vol' });
    vi.restoreAllMocks();
    expect(await haalTerug(ZIN)).toMatchObject({ goed: { nummer: 1, gesprek: { sessie: { huishouden: { woonplaats: 'assen' } } } } });
  });

  test('een volle schijf in een AbortError wordt herkend, hoe diep ook', () => {
    const vol = Object.assign(new Error('binnen'), { name: 'QuotaExceededError' });
    const schil = Object.assign(new Error('buiten'), { name: 'AbortError', inner: Object.assign(new Error('midden'), { name: 'AbortError', inner: vol }) });
    expect(soortVan(schil).soort).toBe('vol');
    const rond: { name: string; inner?: unknown } = { name: 'AbortError' };
    rond.inner = rond;
    for (const raar of [rond, null, undefined, 'tekst', 3]) expect(soortVan(raar).soort).toBe('mislukt');
    expect(OPSLAGFOUTEN).toContain(soortVan(new Opslagfout('nieuwer')).soort);
  });

  test('zonder IndexedDB, of op prive, wordt dat gezegd en gaat niets stuk', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await staatErIets()).toEqual({ fout: 'niet-hier' });
    expect(await haalTerug(ZIN)).toEqual({ fout: 'niet-hier' });
    expect(await wisAlles()).toEqual({ goed: true });
    vi.unstubAllGlobals();
    for (const naam of ['InvalidStateError', 'SecurityError']) {
      vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('dicht', naam));
      expect(await staatErIets()).toEqual({ fout: 'niet-hier' });
      vi.restoreAllMocks();
    }
  });

  test('zonder WebCrypto komt er niets op de schijf', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => new Uint8Array() });
    expect(await bewaar(gesprek, ZIN, null)).toEqual({ fout: 'niet-hier' });
    vi.unstubAllGlobals();
    expect(await staatErIets()).toEqual({ goed: false });
  });

  test('wat anders teruggelezen wordt dan het is geschreven, heet niet bewaard', async () => {
    const echt = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, rij: { kist: { inhoud: Uint8Array } }, sleutel) {
      const inhoud = Uint8Array.from(rij.kist.inhoud);
      inhoud[5] = (inhoud[5] ?? 0) ^ 1;
      return echt.call(this, { ...rij, kist: { ...rij.kist, inhoud } }, sleutel);
    });
    expect(await bewaar(gesprek, ZIN, null)).toHaveProperty('fout');
  });

  test('wat geen kist meer is heet beschadigd, want geen wachtzin opent het', async () => {
    await bewaar(gesprek, ZIN, null);
    const rij = await lees();
    const db = new Dexie(NAAM);
    db.version(1).stores({ gesprekken: 'id' });
    await db.table('gesprekken').put({ ...rij, kist: { ...rij?.kist, zout: undefined } });
    db.close();
    expect(await haalTerug(ZIN)).toEqual({ fout: 'beschadigd' });
    expect(await bewaar(gesprek, ZIN, 1)).toEqual({ fout: 'beschadigd' });
    expect(await wisAlles()).toEqual({ goed: true });
  });

  test('wat een nieuwere versie bewaarde blijft staan zoals het is', async () => {
    await bewaar(gesprek, ZIN, null);
    const rij = await lees();
    const db = new Dexie(NAAM);
    db.version(1).stores({ gesprekken: 'id' });
    await db.table('gesprekken').put({ ...rij, leesbaarVanaf: VORM + 1 });
    db.close();
    expect(await haalTerug(ZIN)).toEqual({ fout: 'nieuwer' });
    expect(await bewaar(gesprek, ZIN, 1, true)).toEqual({ fout: 'nieuwer' });
  });

  test('een databank van een nieuwere versie wordt niet geopend en niet beschreven', async () => {
    const nieuw = new Dexie(NAAM);
    nieuw.version(2).stores({ gesprekken: 'id', erbij: 'id' });
    await nieuw.open();
    nieuw.close();
    expect(await bewaar(gesprek, ZIN, null)).toEqual({ fout: 'nieuwer' });
    expect(await haalTerug(ZIN)).toEqual({ fout: 'nieuwer' });
  });

  test('een ander tabblad dat de databank open houdt, maakt er geen lang wachten van', async () => {
    await bewaar(gesprek, ZIN, null);
    const verzoek = indexedDB.open(NAAM);
    const houdt = await new Promise<IDBDatabase>((goed) => {
      verzoek.onsuccess = () => goed(verzoek.result);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const wissen = wisAlles();
    await vi.advanceTimersByTimeAsync(9_000);
    vi.useRealTimers();
    expect(await wissen).toEqual({ fout: 'andere-tab' });
    houdt.close();
  });
});

test('een bewaard plan houdt de dag waarop iets gedaan is', () => {
  const gedaan = metGedaan(plan, 'gkb', true, dag('2026-11-22'));
  expect(uitTekst(alsTekst(gesprekMet(h, gedaan)))?.plan?.standen).toEqual(gedaan.standen);
});

test('alleen opslag.ts kent Dexie en de schijf, en alleen kluis.ts de versleuteling', () => {
  for (const pad of readdirSync(`${wortel}/src`, { recursive: true, encoding: 'utf8' }).filter((p) => /^(app|ui|engine|domain)[\\/].*\.tsx?$/.test(p))) {
    const code = readFileSync(`${wortel}/src/${pad}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    if (!/[\\/]opslag\.ts$/.test(pad)) expect(code, pad).not.toMatch(/['"]dexie|indexedDB|localStorage|sessionStorage/);
    if (!/[\\/]kluis\.ts$/.test(pad)) expect(code, pad).not.toMatch(/subtle\.(?!\s*\))\w+\(/);
  }
});
