import { describe, expect, test } from 'vitest';
import { type Huishouden, LEEG_HUISHOUDEN, type Persoon, SITUATIES, type Situatie, VOORKEUREN, WONINGEN, WOONPLAATSEN } from '../../src/domain/huishouden.ts';
import { heeftVoorrang, leidAf, past, type Verwijzing } from '../../src/engine/index.ts';
import { dag, kader, PEILDATUM, regelboek } from '../regelboek.ts';
import { WEGEN } from './verwijzingen.ts';

/** The engine and the second judge send the same people to the same desks, each of them from a reading of the sources of its own. */
const persoon = (jaren: number, ...soorten: readonly string[]): Persoon => ({
  geboren: { leeftijd: { min: jaren, max: jaren } },
  inkomsten: soorten.map((soort) => ({ soort, bedrag: { min: 50_000, max: 50_000, per: 'maand' }, vakantiegeld: 'exclusief' })),
  studeert: false,
  huurtKamer: false,
});
const met = (...gemeld: readonly Situatie[]): Partial<Huishouden> => ({
  situaties: Object.fromEntries(SITUATIES.map((s) => [s, gemeld.includes(s)])) as Huishouden['situaties'],
});
const mens = (anders: Partial<Huishouden>): Huishouden => ({
  ...LEEG_HUISHOUDEN,
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: persoon(40),
  partner: null,
  kinderen: [],
  huisgenoten: [],
  ...met(),
  ...anders,
});

/** Every answer that a referral may hang on, alone; of what is going on also every two together; and every age on both sides of a limit. */
const MENSEN: readonly Huishouden[] = [
  ...SITUATIES.flatMap((een) => SITUATIES.map((ander) => mens(met(een, ander)))),
  ...[0, 17, 18, 27, 28, 66, 67, 90].flatMap((jaren) =>
    [met(), met('schulden')].flatMap((wat) => [
      mens({ ...wat, aanvrager: persoon(jaren) }),
      mens({ ...wat, partner: persoon(jaren), aanvrager: persoon(jaren > 60 ? 40 : 10) }),
    ]),
  ),
  ...[0, 3, 4, 17].map((jaren) => mens({ kinderen: [persoon(jaren)] })),
  ...regelboek.inkomsten.map(({ id }) => mens({ aanvrager: persoon(40, id) })),
  ...WONINGEN.map((woning) => mens({ woning })),
  ...WOONPLAATSEN.map((woonplaats) => mens({ woonplaats })),
  ...VOORKEUREN.map((voorkeur) => mens({ voorkeur })),
];

const weg = (id: string) => {
  const gevonden = WEGEN[id];
  if (!gevonden) throw new Error(`geen tweede weg: ${id}`);
  return gevonden;
};

describe('every referral', () => {
  test('is one that the second judge knows', () => {
    expect(regelboek.verwijzingen.map(({ id }) => id).sort()).toEqual(Object.keys(WEGEN).sort());
  });

  test.each(regelboek.verwijzingen)('$id goes to the same desks in the same order, with the same hurry', ({ id, rang, naar }) => {
    expect({ haast: rang, naar }).toEqual({ haast: weg(id).haast, naar: weg(id).naar });
  });

  test.each(regelboek.verwijzingen)('$id is for the same people, and goes first for the same ones', (verwijzing: Verwijzing) => {
    const { wie, liefst, voorEenAnder } = weg(verwijzing.id);
    const anders = MENSEN.filter((h) => {
      const f = leidAf(kader, h, dag(PEILDATUM));
      const zelf = !voorEenAnder && (wie?.(h) ?? 'ja') === 'ja';
      return past(verwijzing, f) !== zelf || heeftVoorrang(verwijzing, f) !== (liefst !== undefined && h.voorkeur === liefst);
    });
    expect(anders).toEqual([]);
  });
});
