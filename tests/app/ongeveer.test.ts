import { describe, expect, test } from 'vitest';
import { type Bandsoort, banden, bandMetNaam, bandnaam } from '../../src/app/ongeveer.ts';
import { MAX_CENTEN, PERIODEN } from '../../src/domain/geld.ts';

const SOORTEN: readonly Bandsoort[] = [...PERIODEN, 'huur', 'bezittingen', 'toetsingsinkomen'];

describe.each(SOORTEN)('ongeveer hoeveel: %s', (soort) => {
  test('de banden sluiten aan, van nul tot het hoogste dat te typen is', () => {
    const alle = banden(soort);
    expect(alle[0]?.min).toBe(0);
    expect(alle.at(-1)?.max).toBe(MAX_CENTEN);
    for (const [i, band] of alle.entries()) {
      expect(band.min).toBeLessThan(band.max);
      if (i > 0) expect(band.min).toBe(alle[i - 1]?.max);
    }
  });

  test('elke band is terug te vinden aan zijn naam', () => {
    for (const band of banden(soort)) expect(bandMetNaam(bandnaam(band), soort)).toEqual(band);
    expect(bandMetNaam('1:2', soort)).toBeUndefined();
    expect(bandMetNaam(null, soort)).toBeUndefined();
  });
});

test('een bedrijf kan ook verlies maken', () => {
  const [verlies, ...rest] = banden('jaar', true);
  expect(verlies).toEqual({ min: -MAX_CENTEN, max: 0 });
  expect(rest).toEqual(banden('jaar'));
});
