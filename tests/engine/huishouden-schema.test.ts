import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesHuishouden } from '../../src/engine/huishouden-schema.ts';
import { leidAf, toetsAlles } from '../../src/engine/index.ts';
import { dag, huishouden, kader } from '../regelboek.ts';

const SOORTEN = kader.regelboek.inkomsten;
const fouten = (json: unknown): readonly string[] => {
  const gelezen = leesHuishouden(json, SOORTEN);
  return 'fouten' in gelezen ? gelezen.fouten : [];
};
const velden = (json: unknown): string[] => fouten(json).map((fout) => fout.slice(0, fout.indexOf(':')));
const bron = (rest: object) => ({ aanvrager: { inkomsten: [{ soort: 'loon', per: 'maand', ...rest }] } });

describe('wat geen huishouden is', () => {
  test.each([[null], [undefined], [[]], [''], [5], [true], ['weet-niet']])('%j geeft een fout', (json) => {
    expect(velden(json)).toEqual(['huishouden']);
  });

  test.each([[{}], [{ aanvrager: null }], [{ aanvrager: [] }], [{ aanvrager: 'weet-niet' }]])('%j heeft geen aanvrager', (json) => {
    expect(velden(json)).toEqual(['aanvrager']);
  });
});

describe('null, leeg en het verkeerde soort waarde worden nooit nul of "nee"', () => {
  const FOUT = [null, '', ' ', 'geen antwoord', Number.NaN, Number.POSITIVE_INFINITY, { a: 1 }, [[]]];
  test.each(['woonplaats', 'woning', 'partner', 'kinderen', 'huisgenoten', 'bezittingen', 'maandenLaagInkomen', 'voorkeur'])('%s', (veld) => {
    for (const waarde of [...FOUT, true, 1.234]) expect([waarde, velden({ aanvrager: {}, [veld]: waarde })[0]?.split('.')[0]]).toEqual([waarde, veld]);
  });

  test.each(['leeftijd', 'geboortedatum', 'inkomsten', 'studeert', 'huurtKamer'])('aanvrager.%s', (veld) => {
    for (const waarde of [...FOUT, 1.5, -1])
      expect([waarde, velden({ aanvrager: { [veld]: waarde } })[0]?.startsWith(`aanvrager.${veld}`)]).toEqual([waarde, true]);
  });

  test.each(['soort', 'bedrag', 'per', 'vakantiegeld'])('aanvrager.inkomsten.0.%s', (veld) => {
    for (const waarde of FOUT) expect([waarde, velden(bron({ bedrag: 5, [veld]: waarde }))]).toEqual([waarde, [`aanvrager.inkomsten.0.${veld}`]]);
  });

  test.each(['schulden', 'zwanger'])('situaties.%s', (veld) => {
    for (const waarde of [null, '', 0, 1, 'ja', 'true', []])
      expect([waarde, velden({ aanvrager: {}, situaties: { [veld]: waarde } })]).toEqual([waarde, [`situaties.${veld}`]]);
  });

  test('wat weg is gelaten of undefined is, is niet gevraagd', () => {
    const leeg = huishouden({});
    expect(huishouden({ woonplaats: undefined, partner: undefined, kinderen: undefined, bezittingen: undefined, situaties: undefined })).toEqual(leeg);
    expect([leeg.partner, leeg.kinderen, leeg.bezittingen, leeg.aanvrager.inkomsten, leeg.situaties.schulden]).toEqual(Array(5).fill('niet-gevraagd'));
  });

  test('0, een lege lijst en "geen" zijn wel een antwoord: er is niets', () => {
    const niets = huishouden({ partner: 'geen', kinderen: [], huisgenoten: [], bezittingen: 0, maandenLaagInkomen: 0, aanvrager: { inkomsten: [] } });
    expect([niets.partner, niets.kinderen, niets.huisgenoten, niets.bezittingen, niets.maandenLaagInkomen, niets.aanvrager.inkomsten]).toEqual([
      null,
      [],
      [],
      { min: 0, max: 0 },
      { min: 0, max: 0 },
      [],
    ]);
  });

  test.each(['weet-niet', 'zeg-niet', 'niet-gevraagd'])('"%s" blijft "%s" in elk veld', (onbekend) => {
    const h = huishouden({
      ...Object.fromEntries(
        ['woonplaats', 'woning', 'partner', 'kinderen', 'huisgenoten', 'bezittingen', 'kaleHuur', 'toetsingsinkomen', 'maandenLaagInkomen', 'voorkeur'].map(
          (veld) => [veld, onbekend],
        ),
      ),
      aanvrager: { leeftijd: onbekend, inkomsten: onbekend, studeert: onbekend, huurtKamer: onbekend },
      situaties: { schulden: onbekend },
    });
    const { aanvrager, situaties, ...rest } = h;
    expect(new Set([...Object.values(rest), ...Object.values(aanvrager), situaties.schulden])).toEqual(new Set([onbekend]));
  });
});

describe('een fout is een regel die het veld noemt', () => {
  test.each([
    ['een veld te veel', { aanvrager: {}, inkomen: 1000 }, ['inkomen']],
    ['een veld te veel bij de aanvrager', { aanvrager: { bsn: 1 } }, ['aanvrager.bsn']],
    ['een veld te veel bij een kind', { aanvrager: {}, kinderen: [{}, { naam: 'x' }] }, ['kinderen.1.naam']],
    ['een veld te veel bij een inkomen', bron({ bedrag: 5, bruto: true }), ['aanvrager.inkomsten.0.bruto']],
    ['een leeftijd van 121', { aanvrager: { leeftijd: 121 } }, ['aanvrager.leeftijd']],
    ['een leeftijd van 20 tot 10', { aanvrager: { leeftijd: [20, 10] } }, ['aanvrager.leeftijd']],
    ['een leeftijd en een geboortedatum', { aanvrager: { leeftijd: 5, geboortedatum: '2020-01-01' } }, ['aanvrager']],
    ['30 februari', { aanvrager: { geboortedatum: '2026-02-30' } }, ['aanvrager.geboortedatum']],
    ['29 februari 2026', { aanvrager: { geboortedatum: '2026-02-29' } }, ['aanvrager.geboortedatum']],
    ['een bedrag als tekst', bron({ bedrag: '1250' }), ['aanvrager.inkomsten.0.bedrag']],
    ['een bedrag met drie decimalen', bron({ bedrag: 1.234 }), ['aanvrager.inkomsten.0.bedrag']],
    ['een bedrag van 1.000.000,01', bron({ bedrag: 1_000_000.01 }), ['aanvrager.inkomsten.0.bedrag']],
    ['een bedrag van 1e308', bron({ bedrag: 1e308 }), ['aanvrager.inkomsten.0.bedrag']],
    ['een bereik van 500 tot 100', bron({ bedrag: [500, 100] }), ['aanvrager.inkomsten.0.bedrag']],
    ['een bereik met drie getallen', bron({ bedrag: [1, 2, 3] }), ['aanvrager.inkomsten.0.bedrag']],
    ['een bereik zonder begin', bron({ bedrag: [null, 5] }), ['aanvrager.inkomsten.0.bedrag.0']],
    ['een loon onder nul', bron({ bedrag: -5 }), ['aanvrager.inkomsten.0.bedrag']],
    ['bezit onder nul', { aanvrager: {}, bezittingen: -1 }, ['bezittingen']],
    ['een kind van 18', { aanvrager: {}, kinderen: [{ leeftijd: 18 }] }, ['kinderen.0.leeftijd']],
    ['een bedrag zonder periode', { aanvrager: { inkomsten: [{ soort: 'loon', bedrag: 5 }] } }, ['aanvrager.inkomsten.0.per']],
    ['een bedrag per dag', bron({ bedrag: 5, per: 'dag' }), ['aanvrager.inkomsten.0.per']],
    ['een onbekende soort inkomsten', bron({ soort: 'salaris' }), ['aanvrager.inkomsten.0.soort']],
    ['een soort inkomsten die "constructor" heet', bron({ soort: 'constructor' }), ['aanvrager.inkomsten.0.soort']],
    ['een inkomen zonder soort', { aanvrager: { inkomsten: [{}] } }, ['aanvrager.inkomsten.0.soort']],
    ['21 kinderen', { aanvrager: {}, kinderen: Array(21).fill({}) }, ['kinderen']],
    ['1.201 maanden', { aanvrager: {}, maandenLaagInkomen: 1201 }, ['maandenLaagInkomen']],
    ['een situatie die niet bestaat', { aanvrager: {}, situaties: { rijk: true } }, ['situaties.rijk']],
    ['een lijst van situaties', { aanvrager: {}, situaties: ['schulden'] }, ['situaties']],
    ['een partner van leeftijd "oud"', { aanvrager: {}, partner: { leeftijd: 'oud' } }, ['partner.leeftijd']],
    [
      'een partner met een verkeerd bedrag',
      { aanvrager: {}, partner: { inkomsten: [{ soort: 'loon', bedrag: '5', per: 'maand' }] } },
      ['partner.inkomsten.0.bedrag'],
    ],
    ['een partner met een inkomen zonder soort', { aanvrager: {}, partner: { inkomsten: [{}] } }, ['partner.inkomsten.0.soort']],
    ['een partner van 121', { aanvrager: {}, partner: { leeftijd: 121 } }, ['partner.leeftijd']],
    ['een kind van leeftijd "klein"', { aanvrager: {}, kinderen: [{}, { leeftijd: 'klein' }] }, ['kinderen.1.leeftijd']],
    ['een huisgenoot die 5 is in plaats van een persoon', { aanvrager: {}, huisgenoten: [5] }, ['huisgenoten.0']],
  ])('%s', (_naam, json, verwacht) => {
    expect(velden(json)).toEqual(verwacht);
    for (const fout of fouten(json)) expect(fout).toMatch(/^[\w.]+: [^\n]+$/);
  });

  test('vijf fouten zijn vijf regels', () => {
    const json = { aanvrager: { leeftijd: 200, studeert: 'ja', bsn: 1 }, kinderen: [{ leeftijd: 1.5 }, null], postcode: '9401' };
    expect(velden(json).sort()).toEqual(['aanvrager.bsn', 'aanvrager.leeftijd', 'aanvrager.studeert', 'kinderen.0.leeftijd', 'kinderen.1', 'postcode']);
  });
});

describe('aanvallen', () => {
  test.each([
    ['{"aanvrager":{},"__proto__":{"woning":"huur"}}', ['__proto__']],
    ['{"aanvrager":{"__proto__":{"leeftijd":5}}}', ['aanvrager.__proto__']],
    ['{"aanvrager":{},"constructor":{"prototype":{"a":1}}}', ['constructor']],
  ])('%s is een onbekend veld', (tekst, verwacht) => {
    expect(velden(JSON.parse(tekst))).toEqual(verwacht);
    expect(({} as Record<string, unknown>)['woning']).toBeUndefined();
  });

  test('"__proto__" bij de situaties beantwoordt geen enkele situatie', () => {
    const gelezen = leesHuishouden(JSON.parse('{"aanvrager":{},"situaties":{"__proto__":{"schulden":true}}}'), SOORTEN);
    if ('huishouden' in gelezen) expect(new Set(Object.values(gelezen.huishouden.situaties))).toEqual(new Set(['niet-gevraagd']));
  });

  test('het grootste bedrag is precies 100.000.000 cent', () => {
    expect(huishouden(bron({ bedrag: 1_000_000 })).aanvrager.inkomsten).toMatchObject([{ bedrag: { min: 100_000_000, max: 100_000_000 } }]);
  });

  test.each([
    [0.1 + 0.2, 30],
    [1348.49, 134_849],
    [1.005 * 100, 10_050],
    [-0.01, -1],
    [999_999.99, 99_999_999],
  ])('%d euro is %i cent', (euro, centen) => {
    expect(huishouden(bron({ bedrag: euro, soort: 'eigen-bedrijf' })).aanvrager.inkomsten).toMatchObject([{ bedrag: { min: centen, max: centen } }]);
  });

  test('elke JSON geeft fouten die een veld noemen, of een huishouden dat te toetsen is; nooit een uitzondering', () => {
    const waarde = fc.oneof(
      fc.constantFrom(
        'weet-niet',
        'geen',
        'assen',
        'huur',
        'inrichting',
        null,
        true,
        0,
        -0,
        1e308,
        -1e308,
        5e-324,
        Number.NaN,
        [],
        {},
        [0, null],
        [1, 2],
        [{}],
      ),
      fc.constantFrom(
        [{ leeftijd: 30 }],
        { leeftijd: [17, null] },
        { inkomsten: [{ soort: 'eigen-bedrijf', bedrag: [-1e6, null], per: 'week' }, { soort: 'loon' }] },
      ),
      fc.jsonValue(),
    );
    const veld = fc.constantFrom(
      'woonplaats',
      'woning',
      'aanvrager',
      'partner',
      'kinderen',
      'huisgenoten',
      'bezittingen',
      'maandenLaagInkomen',
      'situaties',
      'voorkeur',
    );
    fc.assert(
      fc.property(fc.dictionary(veld, waarde), (json) => {
        const gelezen = leesHuishouden({ aanvrager: { leeftijd: 40 }, ...json }, SOORTEN);
        if ('fouten' in gelezen) for (const fout of gelezen.fouten) expect(fout).toContain(': ');
        else expect(toetsAlles(leidAf(kader, gelezen.huishouden, dag('2026-11-21')))).toHaveLength(kader.regelboek.regelingen.length);
      }),
      { numRuns: 1000 },
    );
  });
});
