import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { nieuweSessie } from '../../src/app/sessie.ts';
import { NIET_GEVRAAGD } from '../../src/domain/antwoord.ts';
import { leesDatum } from '../../src/domain/datum.ts';
import { type Huishouden, type Inkomstenbron, LEEG_HUISHOUDEN, ONBEKEND_PERSOON, type Persoon } from '../../src/domain/huishouden.ts';
import type { Vraag } from '../../src/domain/vraag.ts';
import { GeheugenContext, LEEG_GEHEUGEN, type Onthouden } from '../../src/ui/inwoner/Geheugen.ts';
import { Vraagscherm } from '../../src/ui/inwoner/Vraagscherm.tsx';

const PEILDATUM = leesDatum('2026-11-22');

const bron = (soort: string): Inkomstenbron => ({ soort, bedrag: NIET_GEVRAAGD, vakantiegeld: NIET_GEVRAAGD });
const persoon: Persoon = { ...ONBEKEND_PERSOON, inkomsten: [bron('loon')] };

/** A household in which every question there is can be asked. */
export const GEZIN: Huishouden = { ...LEEG_HUISHOUDEN, aanvrager: persoon, partner: persoon, kinderen: [ONBEKEND_PERSOON, ONBEKEND_PERSOON] };

export const metBron = (soort: string): Huishouden => ({ ...GEZIN, aanvrager: { ...persoon, inkomsten: [bron(soort)] } });

interface Gesteld {
  readonly gebruiker: UserEvent;
  /** What is remembered after the last answer. */
  readonly onthouden: () => Onthouden;
  /** What was typed and not answered. */
  readonly concepten: ReadonlyMap<string, unknown>;
}

/** Puts one question to somebody, as the first of a conversation. */
export function stelVraag(vraag: Vraag, huishouden: Huishouden = GEZIN, concepten: ReadonlyMap<string, unknown> = new Map()): Gesteld {
  if (PEILDATUM === undefined) throw new Error('no such day');
  let nu: Onthouden = { ...LEEG_GEHEUGEN, sessie: { ...nieuweSessie(PEILDATUM), huishouden, gesteld: [vraag] } };
  const { hook } = memoryLocation({ path: '/vraag/1' });
  const getypt = new Map(concepten);
  const geheugen = () => ({
    ...nu,
    concepten: getypt,
    onthoud: vi.fn((stap: Onthouden | ((o: Onthouden) => Onthouden)) => {
      nu = typeof stap === 'function' ? stap(nu) : stap;
    }),
  });
  render(
    <GeheugenContext value={geheugen()}>
      <Router hook={hook}>
        <Route path="/vraag/:nummer" component={Vraagscherm} />
      </Router>
    </GeheugenContext>,
  );
  return { gebruiker: userEvent.setup(), onthouden: () => nu, concepten: getypt };
}
