import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import nl from '../../locales/nl.json';
import { gaSnelWeg } from '../../src/app/snel-weg.ts';
import { Snelweg } from '../../src/ui/parts/Snelweg.tsx';

vi.mock('../../src/app/snel-weg.ts', () => ({ gaSnelWeg: vi.fn(async () => {}) }));

const wis = vi.fn();
const druk = (timeStamp: number, repeat = false): void => {
  const toets = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, repeat });
  Object.defineProperty(toets, 'timeStamp', { value: timeStamp });
  fireEvent(document.body, toets);
};

beforeEach(() => {
  render(<Snelweg opWeg={wis} />);
});
afterEach(() => vi.clearAllMocks());

it('one tap leaves and wipes', async () => {
  const knop = screen.getByRole('button', { name: nl.schil.weg });
  expect(knop).toHaveAccessibleDescription(nl.schil['weg-uitleg']);
  await userEvent.setup().click(knop);
  expect(gaSnelWeg).toHaveBeenCalledOnce();
  expect(wis).toHaveBeenCalledOnce();
});

it('Escape twice leaves and wipes', () => {
  druk(1000);
  expect(gaSnelWeg).not.toHaveBeenCalled();
  druk(1800);
  expect(gaSnelWeg).toHaveBeenCalledOnce();
  expect(wis).toHaveBeenCalledOnce();
});

it('Escape once, held down, or twice with time in between stays', () => {
  druk(1000);
  druk(1100, true);
  druk(9000);
  expect(gaSnelWeg).not.toHaveBeenCalled();
  expect(wis).not.toHaveBeenCalled();
});
