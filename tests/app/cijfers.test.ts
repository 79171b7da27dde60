import { describe, expect, test } from 'vitest';
import { cijfersTot, cijferstand } from '../../src/app/cijfers.ts';
import { maakKader } from '../../src/engine/index.ts';
import { dag, feiten, kader, regelboek } from '../regelboek.ts';

const soort = (peildatum: string): string => cijferstand(feiten({}, peildatum)).soort;

describe('hoe lang de bedragen gelden', () => {
  test('tot de laatste dag van de reeks die het eerst ophoudt', () => {
    expect(cijfersTot(kader, dag('2026-11-21'))).toBe(20261231);
    expect(cijfersTot(kader, dag('2026-12-31'))).toBe(20261231);
  });

  test('een reeks die al eerder ophield telt niet, een die aansluit telt door', () => {
    expect(regelboek.cijfers['studietoeslag']?.periodes.at(-1)?.totEnMet).toBeLessThan(20261121);
    expect(cijfersTot(kader, dag('2026-01-01'))).toBeLessThanOrEqual(20261231);
  });

  test('buiten de normen is er geen laatste dag', () => {
    expect(cijfersTot(kader, dag('2027-01-01'))).toBeUndefined();
    expect(cijfersTot(kader, dag('2024-06-30'))).toBeUndefined();
  });

  test('veertien dagen ervoor begint de waarschuwing, na de laatste dag is er geen bedrag meer', () => {
    expect(soort('2026-12-16')).toBe('geldig');
    expect(soort('2026-12-17')).toBe('bijna');
    expect(soort('2026-12-31')).toBe('bijna');
    expect(soort('2027-01-01')).toBe('voorbij');
  });

  test('nieuwe normen laten de waarschuwing bij die datum weg', () => {
    const verder = Object.fromEntries(
      Object.entries(regelboek.cijfers).map(([id, { periodes }]) => {
        const laatste = periodes.at(-1);
        const nieuw = laatste && laatste.totEnMet === 20261231 ? [{ ...laatste, vanaf: dag('2027-01-01'), totEnMet: dag('2027-06-30') }] : [];
        return [id, { periodes: [...periodes, ...nieuw] }];
      }),
    );
    expect(cijfersTot(maakKader({ ...regelboek, cijfers: verder }), dag('2026-12-20'))).toBe(20270630);
  });
});
