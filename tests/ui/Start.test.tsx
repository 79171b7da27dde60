import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import nl from '../../locales/nl.json';
import { AANLEIDING, AANLEIDINGEN, AANLEIDINGNAMEN } from '../../src/app/aanleiding.ts';
import { GeheugenContext, LEEG_GEHEUGEN } from '../../src/ui/inwoner/Geheugen.ts';
import { Start } from '../../src/ui/inwoner/Start.tsx';

function toon() {
  const concepten = new Map<string, unknown>();
  const { hook, history } = memoryLocation({ path: '/', record: true });
  render(
    <GeheugenContext value={{ ...LEEG_GEHEUGEN, concepten, onthoud: vi.fn() }}>
      <Router hook={hook}>
        <Start />
      </Router>
    </GeheugenContext>,
  );
  return { concepten, history };
}

it('says in one sentence what happens to the answers', () => {
  toon();
  expect(screen.getByText(nl.start.privacy)).toBeVisible();
  expect(nl.start.privacy.match(/[.?!]/g)).toHaveLength(1);
});

it('the way to urgent help comes before the choice of what happened', () => {
  toon();
  const hulp = screen.getByRole('link', { name: nl.start.crisis.knop });
  const gebeurd = screen.getByRole('heading', { name: nl.start.gebeurd.titel });
  expect(hulp.compareDocumentPosition(gebeurd) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it.each(AANLEIDINGNAMEN)('%s begins the questions and only ticks what is sure', async (naam) => {
  const { concepten, history } = toon();
  await userEvent.setup().click(screen.getByRole('link', { name: nl.start.gebeurd[naam] }));
  expect(history.at(-1)).toBe('/begin');
  expect(concepten.get(AANLEIDING)).toBe(naam);
  expect(concepten.get('situatie')).toEqual({ keuzes: [...AANLEIDINGEN[naam].zeker] });
});
