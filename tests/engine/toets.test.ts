import { describe, expect, test } from 'vitest';
import { bedragVraag, vraag } from '../../src/domain/vraag.ts';
import {
  type Feiten,
  heeftVoorrang,
  leidAf,
  maakKader,
  ontbreekt,
  openVragen,
  past,
  redenen,
  toetsAlles,
  volgendeVraag,
  wachtOp,
} from '../../src/engine/index.ts';
import type { Regelboek, Regeling, Verwijzing } from '../../src/engine/regelboek.ts';
import { ontbreektVoorVerwijzing } from '../../src/engine/toets.ts';
import type { Voorwaarde } from '../../src/engine/voorwaarde.ts';
import { dag, huishouden, PEILDATUM, regelboek } from '../regelboek.ts';
import { ASSEN, alle, een, HUUR, MENS, niet } from './voorwaarden/samengesteld.ts';

const bron = 'pw-art-36';

const regeling = (voorwaarde: Voorwaarde, rest: Partial<Regeling> = {}): Regeling => ({
  id: 'proef',
  naam: 'Proef',
  groep: 'inkomen',
  geldig: {},
  vanzelf: false,
  aanvragenBij: 'wpda',
  terugbetalen: 'nee',
  aanleiding: [],
  hangtSamen: [],
  vervangenDoor: [],
  voorwaarde,
  ...rest,
});
const verwijzing = (rest: Partial<Verwijzing> = {}): Verwijzing => ({ id: 'proef', rang: 1, naar: ['wpda'], voor: 'inwoner', ...rest });
/** The facts of a household in a rulebook with only these in it. */
const bij = (json: Record<string, unknown>, regelingen: readonly Regeling[], verwijzingen: readonly Verwijzing[] = [], peildatum = PEILDATUM): Feiten => {
  const klein: Regelboek = { ...regelboek, regelingen, verwijzingen };
  return leidAf(maakKader(klein), huishouden(json), dag(peildatum));
};
const woord = (r: Regeling, json: Record<string, unknown>, peildatum = PEILDATUM) => toetsAlles(bij(json, [r], [], peildatum)).map((u) => u.uitkomst);

describe('de uitkomst van een regeling voor wie in Assen woont', () => {
  test.each([
    ['assen', false, ['waarschijnlijk']],
    ['assen', true, ['krijgt-u-vanzelf']],
    ['elders', true, ['waarschijnlijk-niet']],
    ['weet-niet', false, ['misschien']],
  ])('woonplaats %s, vanzelf %s: %j', (woonplaats, vanzelf, verwacht) => {
    expect(woord(regeling(ASSEN, { vanzelf }), { woonplaats })).toEqual(verwacht);
  });

  test('waar een mens beslist is het maatwerk', () => {
    expect(woord(regeling(alle(ASSEN, MENS)), { woonplaats: 'assen' })).toEqual(['maatwerk']);
  });

  test('vanaf 1 juli 2026 tot 1 november 2026: ervoor misschien, erna bestaat zij niet meer', () => {
    const r = regeling(ASSEN, { geldig: { vanaf: dag('2026-07-01'), tot: dag('2026-11-01') } });
    const dagen = ['2026-06-30', '2026-07-01', '2026-10-31', '2026-11-01'];
    expect(dagen.flatMap((d) => woord(r, { woonplaats: 'assen' }, d))).toEqual(['misschien', 'waarschijnlijk', 'waarschijnlijk', 'bestaat-niet-meer']);
    expect(dagen.flatMap((d) => woord(r, { woonplaats: 'elders' }, d))).toEqual([
      'misschien',
      'waarschijnlijk-niet',
      'waarschijnlijk-niet',
      'bestaat-niet-meer',
    ]);
  });
});

describe('alle, een en niet in het hele regelboek', () => {
  const oordelen = (v: Voorwaarde) =>
    ['assen', 'elders', 'weet-niet'].flatMap((woonplaats) => ['huur', 'koop', 'weet-niet'].flatMap((woning) => woord(regeling(v), { woonplaats, woning })));
  const [ja, nee, open] = ['waarschijnlijk', 'waarschijnlijk-niet', 'misschien'];

  test('alle: ja als allebei, nee als een van de twee niet, en anders misschien', () => {
    expect(oordelen(alle(ASSEN, HUUR))).toEqual([ja, nee, open, nee, nee, nee, open, nee, open]);
  });

  test('een: ja als een van de twee, nee als geen van beide, en anders misschien', () => {
    expect(oordelen(een(ASSEN, HUUR))).toEqual([ja, ja, ja, ja, nee, open, ja, open, open]);
  });

  test('niet: het omgekeerde', () => {
    expect(oordelen(niet(alle(ASSEN, HUUR)))).toEqual([nee, ja, open, ja, ja, ja, open, ja, open]);
    expect(oordelen(niet(een(ASSEN, HUUR)))).toEqual([nee, nee, nee, nee, ja, open, nee, open, open]);
  });

  test('met een mens erbij: alle is maatwerk als de rest ja is, een is maatwerk als de rest nee is', () => {
    const drie = (v: Voorwaarde) => ['assen', 'elders', 'weet-niet'].flatMap((woonplaats) => woord(regeling(v), { woonplaats }));
    expect(drie(alle(MENS, ASSEN))).toEqual(['maatwerk', nee, open]);
    expect(drie(een(MENS, ASSEN))).toEqual([ja, 'maatwerk', open]);
  });

  test('dezelfde voorwaarde in twee regelingen krijgt voor elk huishouden opnieuw hetzelfde oordeel', () => {
    const klein: Regelboek = { ...regelboek, regelingen: [regeling(ASSEN), regeling(niet({ ...ASSEN, bron: 'pw-art-35' })), regeling(HUUR)], verwijzingen: [] };
    const kader = maakKader(klein);
    const [thuis, weg] = ['assen', 'elders'].map((woonplaats) => leidAf(kader, huishouden({ woonplaats, woning: 'huur' }), dag(PEILDATUM)));
    for (const [f, verwacht] of [
      [thuis, [ja, nee, ja]],
      [weg, [nee, ja, ja]],
      [thuis, [ja, nee, ja]],
    ] as [Feiten, string[]][])
      expect(toetsAlles(f).map((u) => u.uitkomst)).toEqual(verwacht);
  });
});

describe('wat er ontbreekt', () => {
  const ids = (r: Regeling, json: Record<string, unknown>, peildatum = PEILDATUM) => ontbreekt(r, bij(json, [r], [], peildatum)).map((g) => g.vraag.id);
  test.each([
    ['twee vragen', ['woonplaats', 'woning'], {}],
    ['de vraag die nog openstaat', ['woning'], { woonplaats: 'assen' }],
    ['niets als het al nee is', [], { woonplaats: 'elders' }],
    ['niets als het al ja is', [], { woonplaats: 'assen', woning: 'huur' }],
  ])('%s: %j', (_naam, vragen, json) => {
    expect(ids(regeling(alle(ASSEN, HUUR)), json)).toEqual(vragen);
  });

  test('elke vraag staat er een keer', () => {
    expect(ids(regeling(alle(HUUR, { ...HUUR, woningen: ['koop', 'huur'] }, ASSEN)), {})).toEqual(['woning', 'woonplaats']);
  });

  test('van een regeling die voorbij is niets, en van een die nog moet beginnen ook niet', () => {
    expect(ids(regeling(ASSEN, { geldig: { tot: dag('2026-11-21') } }), {})).toEqual([]);
    expect(ids(regeling(ASSEN, { geldig: { tot: dag('2026-11-22') } }), {})).toEqual(['woonplaats']);
    expect(ids(regeling(ASSEN, { geldig: { vanaf: dag('2026-11-22') } }), { woonplaats: 'assen' })).toEqual([]);
  });
});

describe('verwijzingen', () => {
  test.each([
    ['zonder voorwaarde past bij iedereen', true, verwijzing(), {}],
    ['voor Assen past in Assen', true, verwijzing({ voorwaarde: ASSEN }), { woonplaats: 'assen' }],
    ['voor Assen past elders niet', false, verwijzing({ voorwaarde: ASSEN }), { woonplaats: 'elders' }],
    ['voor Assen past niet bij wie niets heeft gezegd', false, verwijzing({ voorwaarde: ASSEN }), {}],
    ['voor een naaste past niet bij de inwoner zelf', false, verwijzing({ voor: 'naaste' }), {}],
  ])('een verwijzing %s: %s', (_naam, verwacht, v, json) => {
    expect(past(v, bij(json, [], [v]))).toBe(verwacht);
  });

  test('voorrang heeft alleen wie dat zeker heeft', () => {
    const v = verwijzing({ voorrang: HUUR });
    expect(['huur', 'koop', 'weet-niet'].map((woning) => heeftVoorrang(v, bij({ woning }, [], [v])))).toEqual([true, false, false]);
    expect(heeftVoorrang(verwijzing(), bij({}, [], [verwijzing()]))).toBe(false);
  });

  test('mist wat de voorwaarde en de voorrang nog open laten, elk een keer', () => {
    const v = verwijzing({ voorwaarde: alle(ASSEN, HUUR), voorrang: HUUR });
    const mist = (json: Record<string, unknown>) => ontbreektVoorVerwijzing(v, bij(json, [], [v])).map((g) => g.vraag.id);
    expect([mist({}), mist({ woonplaats: 'elders' }), mist({ woning: 'huur' }), mist({ woonplaats: 'assen', woning: 'koop' })]).toEqual([
      ['woonplaats', 'woning'],
      ['woning'],
      ['woonplaats'],
      [],
    ]);
  });

  test('mist niets meer als een van de twee genoeg is', () => {
    const v = verwijzing({ voorwaarde: een(ASSEN, HUUR) });
    expect(ontbreektVoorVerwijzing(v, bij({ woonplaats: 'assen' }, [], [v]))).toEqual([]);
  });
});

describe('de volgende vraag', () => {
  const vragen = (f: Feiten) => openVragen(f).map(({ vraag: v, wachten }) => `${v.id}.${v.nr} ${wachten}`);

  test('eerst waar de meeste regelingen en verwijzingen op wachten, en dan zoals een mens ze zou stellen', () => {
    const f = bij({}, [regeling(HUUR), regeling(ASSEN)], [verwijzing({ voorwaarde: HUUR })]);
    expect(vragen(f)).toEqual(['woning.0 2', 'woonplaats.0 1']);
    expect(volgendeVraag(f)).toEqual(vraag('woning'));
    const gelijk = bij({}, [regeling(HUUR), regeling(ASSEN)]);
    const volgorde = regelboek.vragen.map((v) => v.id).filter((id) => id === 'woning' || id === 'woonplaats');
    expect(vragen(gelijk)).toEqual(volgorde.map((id) => `${id}.0 1`));
  });

  test('wie "weet ik niet" zei, krijgt de vraag niet nog eens', () => {
    const f = bij({ woning: 'weet-niet' }, [regeling(HUUR)]);
    expect([vragen(f), volgendeVraag(f)]).toEqual([[], undefined]);
  });

  test('een vraag die niet in het gesprek zit, wordt niet gesteld', () => {
    const v: Voorwaarde = { soort: 'voorkeur', voorkeuren: ['anoniem'], bron };
    const zonder = { ...regelboek, vragen: regelboek.vragen.filter(({ id }) => id !== 'voorkeur'), regelingen: [regeling(v)], verwijzingen: [] };
    expect(vragen(leidAf(maakKader(zonder), huishouden({}), dag(PEILDATUM)))).toEqual([]);
  });

  test('van twee bedragen komt het eerste eerst', () => {
    const inkomen: Voorwaarde = { soort: 'inkomen', procent: 100, grensTeltMee: true, van: 'bijstandsnorm', bron };
    const thuis = { woning: 'huur', partner: 'geen', kinderen: [], huisgenoten: [] };
    const f = bij({ ...thuis, aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'loon' }, { soort: 'ww' }] } }, [regeling(inkomen)]);
    expect(vragen(f)).toEqual(['bedrag.0 1', 'bedrag.1 1']);
    expect([bedragVraag('aanvrager', 0), bedragVraag('aanvrager', 1), vraag('woning')].map((v) => wachtOp(v, f).length)).toEqual([1, 1, 0]);
  });

  test('op een vraag wachten alleen de regelingen die zij nog kan veranderen', () => {
    const f = bij({ woonplaats: 'elders' }, [regeling(HUUR, { id: 'huur' }), regeling(alle(ASSEN, HUUR), { id: 'assen' })]);
    expect(wachtOp(vraag('woning'), f).map(({ id }) => id)).toEqual(['huur']);
  });
});

describe('de redenen', () => {
  test('staan er een voor een, met oordeel, delen en wat er mist', () => {
    const r = regeling(alle(ASSEN, een(HUUR, niet(MENS))));
    const [plaats, wonen] = redenen(r, bij({ woonplaats: 'assen' }, [r]));
    expect([plaats?.oordeel, plaats?.gemis, plaats?.delen]).toEqual(['ja', [], []]);
    expect([wonen?.oordeel, wonen?.gemis.map((g) => g.vraag.id)]).toEqual(['onbekend', ['woning']]);
    expect(wonen?.delen.map((d) => [d.voorwaarde.soort, d.oordeel])).toEqual([
      ['woning', 'onbekend'],
      ['niet', 'maatwerk'],
    ]);
    expect(wonen?.delen[1]?.delen.map((d) => [d.voorwaarde.soort, d.oordeel])).toEqual([['mens-beslist', 'maatwerk']]);
  });

  test('een reden die al ja is, mist niets meer', () => {
    const r = regeling(alle(een(ASSEN, HUUR)));
    expect(redenen(r, bij({ woonplaats: 'assen' }, [r])).map((s) => [s.oordeel, s.gemis])).toEqual([['ja', []]]);
  });

  test('van een regeling met een enkele voorwaarde is dat de enige reden', () => {
    const r = regeling(een(ASSEN, HUUR));
    expect(redenen(r, bij({}, [r])).map((s) => s.voorwaarde.soort)).toEqual(['een']);
  });
});
