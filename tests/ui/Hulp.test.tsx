import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import nl from '../../locales/nl.json';
import { Hulp } from '../../src/ui/inwoner/Hulp.tsx';
import { toonScherm } from './toonScherm.tsx';

const nummers = (deel: HTMLElement): (string | null)[] =>
  within(deel)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('when it is urgent', () => {
  it('begins with the numbers to call, and within each route with who can be called', () => {
    toonScherm(Hulp, null);
    const dringend = screen.getByRole('region', { name: nl.hulp.dringend });
    expect(nummers(dringend).slice(0, 2)).toEqual(['tel:0881230999', 'tel:112']);
    expect(within(dringend).getAllByRole('link')[0]).toHaveTextContent(/^Bel Vaart Welzijn088 123 09 99$/);
    for (const route of within(dringend).getAllByRole('heading', { level: 3 }))
      expect(nummers(route.parentElement as HTMLElement)[0], route.textContent ?? '').toBe('tel:0881230999');
  });
});
