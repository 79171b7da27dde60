import { describe, expect, test } from 'vitest';
import { heeftVoorrang, leidAf, past, type Verwijzing } from '../../src/engine/index.ts';
import { dag, kader, PEILDATUM, regelboek } from '../regelboek.ts';
import { MENSEN, mens, PAREN, persoon } from './mensen.ts';
import { WEGEN } from './verwijzingen.ts';

/** The engine and the second judge send the same people to the same desks, each of them from a reading of the sources of its own. */
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
    const anders = [...MENSEN, ...PAREN].filter((h) => {
      const f = leidAf(kader, h, dag(PEILDATUM));
      const zelf = !voorEenAnder && (wie?.(h) ?? 'ja') === 'ja';
      return past(verwijzing, f) !== zelf || heeftVoorrang(verwijzing, f) !== (liefst !== undefined && h.voorkeur === liefst);
    });
    expect(anders).toEqual([]);
  });

  test('the AOW age is 67 years and three months in 2028', () => {
    const aow = regelboek.verwijzingen.find(({ id }) => id === 'aow');
    const h = mens({ aanvrager: { ...persoon(67), geboren: { op: dag('1961-01-15') } } });
    expect(['2028-04-14', '2028-04-15'].map((d) => aow && past(aow, leidAf(kader, h, dag(d))))).toEqual([false, true]);
  });
});
