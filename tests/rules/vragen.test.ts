import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eersteOpen, nieuweSessie, type Sessie, sessieNa } from '../../src/app/sessie.ts';
import { isOpen } from '../../src/domain/antwoord.ts';
import { leesAntwoord } from '../../src/domain/beantwoord.ts';
import { sleutel, type Vraag } from '../../src/domain/vraag.ts';
import { leidAf, openVragen, toetsAlles, wachtOp } from '../../src/engine/index.ts';
import { dag, huishouden, kader, wortel } from '../regelboek.ts';

/** A conversation with each golden household: it answers what it knows, and "weet ik niet" to what its file does not say. */
const GEMIDDELD_HOOGSTENS = 12;
const HOOGSTENS = 15;
const map = join(wortel, 'tests', 'huishoudens');

interface Gesprek {
  readonly bestand: string;
  readonly sessie: Sessie;
  readonly verwacht: Readonly<Record<string, string>>;
  /** Per question the regelingen that waited for it when it was put. */
  readonly wachten: ReadonlyMap<string, readonly string[]>;
}

function speel(bestand: string): Gesprek {
  const { huishouden: json, peildatum, verwacht } = JSON.parse(readFileSync(join(map, bestand), 'utf8'));
  const volledig = huishouden(json);
  const wachten = new Map<string, readonly string[]>();
  let sessie = sessieNa(kader, nieuweSessie(dag(peildatum)), { type: 'begonnen' });
  for (let open = eersteVraag(sessie); open; open = eersteVraag(sessie)) {
    if (wachten.has(sleutel(open))) throw new Error(`${bestand}: ${sleutel(open)} komt twee keer`);
    const f = leidAf(kader, sessie.huishouden, sessie.peildatum);
    wachten.set(
      sleutel(open),
      wachtOp(open, f).map((r) => r.id),
    );
    const bekend = leesAntwoord(volledig, open);
    sessie = sessieNa(kader, sessie, { type: 'beantwoord', vraag: open, antwoord: isOpen(bekend) ? 'weet-niet' : bekend });
  }
  return { bestand, sessie, verwacht, wachten };
}

const eersteVraag = (s: Sessie): Vraag | undefined => s.gesteld[eersteOpen(s)];

const gesprekken = readdirSync(map).map(speel);
const aantal = ({ sessie }: Gesprek): number => sessie.gesteld.length;
const gemiddeld = gesprekken.reduce((som, g) => som + aantal(g), 0) / gesprekken.length;

describe('het gesprek met elk gouden huishouden', () => {
  const meeste = Math.max(...gesprekken.map(aantal));
  const keren = new Map<string, number>();
  for (const { wachten } of gesprekken) for (const vraag of wachten.keys()) keren.set(vraag, (keren.get(vraag) ?? 0) + 1);
  console.info(
    [
      `vragen: gemiddeld ${gemiddeld.toFixed(1)}, hoogstens ${meeste}, over ${gesprekken.length} huishoudens`,
      `per vraag: ${[...keren].map(([vraag, keer]) => `${vraag} ${keer}`).join(', ')}`,
      ...gesprekken.map((g) => `  ${aantal(g)} ${g.bestand}: ${[...g.wachten].map(([vraag, ids]) => `${vraag} (${ids.length})`).join(', ')}`),
    ].join('\n'),
  );

  test(`heeft gemiddeld hoogstens ${GEMIDDELD_HOOGSTENS} vragen, en nooit meer dan ${HOOGSTENS}`, () => {
    expect(gemiddeld).toBeLessThanOrEqual(GEMIDDELD_HOOGSTENS);
    expect(meeste).toBeLessThanOrEqual(HOOGSTENS);
  });

  test.each(gesprekken)('stelt geen vraag waar niets op wacht: $bestand', ({ wachten }) => {
    expect([...wachten].filter(([, ids]) => ids.length === 0).map(([vraag]) => vraag)).toEqual([]);
  });

  /** What the file knows and the check does not ask: whether somebody who lives with others rents a room there. */
  const WEET_MINDER: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'inwonend-bij-ouders.json': { bijstandsuitkering: 'misschien' } };
  test.each(gesprekken)('komt bij dezelfde uitkomsten als het hele huishouden: $bestand', ({ bestand, sessie, verwacht }) => {
    const uitkomsten = toetsAlles(leidAf(kader, sessie.huishouden, sessie.peildatum)).map((u) => [u.regeling.id, u.uitkomst]);
    expect(Object.fromEntries(uitkomsten)).toEqual({ ...verwacht, ...WEET_MINDER[bestand] });
  });
});

test('wachten er evenveel, dan komt eerst wat er speelt en waar, dan wie er woont, dan wat er binnenkomt en is, dan het huis, en het moeilijkste het laatst', () => {
  expect(kader.regelboek.vragen.map(({ id }) => id)).toEqual([
    ...['situatie', 'woonplaats'],
    ...['leeftijd', 'partner', 'kinderen'],
    ...['inkomsten', 'bedrag', 'inkomsten-partner', 'bedrag-partner', 'bezittingen'],
    ...['woning', 'huur', 'huisgenoten'],
    ...['duur-laag-inkomen', 'toetsingsinkomen'],
  ]);
});

describe('wie er al is, maar van wie de leeftijd nooit is gevraagd', () => {
  const ALLES = { woonplaats: 'assen', woning: 'huur', huisgenoten: [], bezittingen: 0, kaleHuur: 500, maandenLaagInkomen: 6 };
  const vragen = (json: Record<string, unknown>): string[] =>
    openVragen(leidAf(kader, huishouden({ ...ALLES, aanvrager: { leeftijd: 40, inkomsten: [] }, ...json }), dag('2026-11-21'))).map((o) => sleutel(o.vraag));

  test.each([
    ['een partner', 'partner', { partner: { inkomsten: [] }, kinderen: [] }, { partner: { leeftijd: 40, inkomsten: [] }, kinderen: [] }],
    ['een kind', 'kinderen', { partner: 'geen', kinderen: [{}] }, { partner: 'geen', kinderen: [{ leeftijd: 4 }] }],
    [
      'een van twee',
      'kinderen',
      { partner: 'geen', kinderen: [{ leeftijd: 1 }, {}] },
      { partner: 'geen', kinderen: [{ leeftijd: 1 }, { leeftijd: 'weet-niet' }] },
    ],
  ])('%s: dan komt de vraag %s', (_naam, vraag, zonder, met) => {
    expect(vragen(zonder)).toContain(vraag);
    expect(vragen(met)).not.toContain(vraag);
  });
});
