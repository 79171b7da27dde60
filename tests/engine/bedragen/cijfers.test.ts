import { describe, expect, test } from 'vitest';
import { BEDRAGEN } from '../../../src/engine/bedragen/index.ts';
import { leidAf, maakKader } from '../../../src/engine/index.ts';
import type { Reeks } from '../../../src/engine/regelboek.ts';
import type { Berekening } from '../../../src/engine/voorwaarde.ts';
import { dag, huishouden, PEILDATUM, regelboek } from '../../regelboek.ts';

const persoon = { leeftijd: 20, inkomsten: [] };
const GEZIN = { aanvrager: persoon, partner: persoon, kinderen: [{ leeftijd: 3 }], huisgenoten: [], woning: 'huur', bezittingen: 0, kaleHuur: 700 };
const NODIG: readonly [Berekening, ...string[]][] = [
  ['zorgtoeslag', 'zorgtoeslag', 'zorgtoeslag-procenten'],
  ['huurtoeslag', 'huurtoeslag', 'huurtoeslag-inkomen', 'huurtoeslag-procenten'],
  ['kindgebonden-budget', 'kindgebonden-budget', 'kindgebonden-budget-procenten'],
  ['kinderbijslag', 'kinderbijslag'],
  ['toeslagenwet', 'toeslagenwet'],
  ['aow', 'aow'],
  ['studietoeslag', 'studietoeslag'],
];

/** The amount in a rulebook in which this series is another one. */
const bedrag = (berekening: Berekening, cijfers: Readonly<Record<string, Reeks>>) =>
  BEDRAGEN[berekening].bedrag(leidAf(maakKader({ ...regelboek, cijfers }), huishouden(GEZIN), dag(berekening === 'studietoeslag' ? '2026-03-01' : PEILDATUM)));

describe.each(NODIG.flatMap(([berekening, ...reeksen]) => reeksen.map((reeks) => [berekening, reeks] as const)))('%s en de reeks %s', (berekening, reeks) => {
  const { [reeks]: weg, ...rest } = regelboek.cijfers;
  test('met alle cijfers is er een bedrag, zonder deze reeks niet', () => {
    expect(bedrag(berekening, regelboek.cijfers)).toBeDefined();
    expect(bedrag(berekening, rest)).toBeUndefined();
  });

  test('een periode waarvan geen enkel cijfer is gevonden, geeft geen bedrag', () => {
    const leeg = { periodes: (weg?.periodes ?? []).map((p) => ({ ...p, waarden: {} })) };
    expect(bedrag(berekening, { ...rest, [reeks]: leeg })).toBeUndefined();
  });
});
