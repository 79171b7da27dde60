import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ComponentType, useState } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { nieuweSessie } from '../../src/app/sessie.ts';
import { leesDatum } from '../../src/domain/datum.ts';
import { type Huishouden, LEEG_HUISHOUDEN, ONBEKEND_PERSOON } from '../../src/domain/huishouden.ts';
import { precies } from '../../src/domain/interval.ts';
import { GeheugenContext, LEEG_GEHEUGEN, type Onthouden } from '../../src/ui/inwoner/Geheugen.ts';

const loon = { soort: 'loon', bedrag: { ...precies(140_000), per: 'maand' }, vakantiegeld: 'exclusief' } as const;

/** A mother with a job and two children in a rented home in Assen. */
export const MOEDER: Huishouden = {
  ...LEEG_HUISHOUDEN,
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: { ...ONBEKEND_PERSOON, geboren: { leeftijd: precies(34) }, inkomsten: [loon] },
  partner: null,
  kinderen: [2, 6].map((jaren) => ({ ...ONBEKEND_PERSOON, geboren: { leeftijd: precies(jaren) } })),
  huisgenoten: [],
  bezittingen: precies(50_000),
  kaleHuur: precies(64_000),
};

interface Getoond {
  readonly gebruiker: UserEvent;
  readonly onthouden: () => Onthouden;
  readonly pad: () => string;
}

/** Shows a screen with a memory of its own, as the app does. */
export function toonScherm(Scherm: ComponentType, huishouden: Huishouden | null = MOEDER, meer: Partial<Onthouden> = {}): Getoond {
  const peildatum = leesDatum('2026-11-22');
  if (peildatum === undefined) throw new Error('no such day');
  const begin: Onthouden = { ...LEEG_GEHEUGEN, sessie: huishouden && { ...nieuweSessie(peildatum), huishouden }, ...meer };
  let nu = begin;
  const { hook, history } = memoryLocation({ path: '/hier', record: true });
  const concepten = new Map<string, unknown>();
  function Met() {
    const [onthouden, onthoud] = useState(begin);
    nu = onthouden;
    return (
      <GeheugenContext value={{ ...onthouden, onthoud, concepten }}>
        <Router hook={hook}>
          <Scherm />
        </Router>
      </GeheugenContext>
    );
  }
  render(<Met />);
  return { gebruiker: userEvent.setup(), onthouden: () => nu, pad: () => history.at(-1) ?? '' };
}
