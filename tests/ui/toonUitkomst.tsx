import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { type ReactNode, useMemo, useState } from 'react';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { nieuweSessie } from '../../src/app/sessie.ts';
import { type Datum, leesDatum } from '../../src/domain/datum.ts';
import { type Huishouden, type Inkomstenbron, LEEG_HUISHOUDEN, ONBEKEND_PERSOON, SITUATIES, type Situatie } from '../../src/domain/huishouden.ts';
import { precies } from '../../src/domain/interval.ts';
import { vraag } from '../../src/domain/vraag.ts';
import { GeheugenContext, LEEG_GEHEUGEN, type Onthouden } from '../../src/ui/inwoner/Geheugen.ts';
import { Uitkomstscherm } from '../../src/ui/inwoner/Uitkomstscherm.tsx';

export const inkomen = (soort: string, euro: number): Inkomstenbron => ({
  soort,
  bedrag: { min: euro * 100, max: euro * 100, per: 'maand' },
  vakantiegeld: 'exclusief',
});

/** Somebody of 40 who lives alone in a rented home in Assen, with this income and nothing else going on. */
export const alleen = (inkomsten: Inkomstenbron[], speelt: readonly Situatie[] = [], jaren = 40): Huishouden => ({
  ...LEEG_HUISHOUDEN,
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: { ...ONBEKEND_PERSOON, geboren: { leeftijd: precies(jaren) }, inkomsten },
  partner: null,
  kinderen: [],
  huisgenoten: [],
  bezittingen: precies(0),
  kaleHuur: precies(64_000),
  maandenLaagInkomen: precies(36),
  situaties: Object.fromEntries(SITUATIES.map((s) => [s, speelt.includes(s)])) as Huishouden['situaties'],
  voorkeur: 'buurtteam',
});

function Geheugen({ begin, opSessie, children }: { readonly begin: Onthouden; readonly opSessie: (o: Onthouden) => void; readonly children: ReactNode }) {
  const [onthouden, onthoud] = useState(begin);
  opSessie(onthouden);
  const geheugen = useMemo(() => ({ ...onthouden, onthoud, concepten: new Map<string, unknown>() }), [onthouden]);
  return <GeheugenContext value={geheugen}>{children}</GeheugenContext>;
}

interface Getoond {
  readonly gebruiker: UserEvent;
  readonly onthouden: () => Onthouden;
  readonly pad: () => string | undefined;
}

/** The outcome of a household on a day, as the resident gets to see it. */
export function toonUitkomst(huishouden: Huishouden, peildatum = '2026-11-22'): Getoond {
  const begin: Onthouden = {
    ...LEEG_GEHEUGEN,
    sessie: { ...nieuweSessie(leesDatum(peildatum) as Datum), huishouden, gesteld: [vraag('woonplaats'), vraag('leeftijd')] },
  };
  let nu = begin;
  const { hook, history } = memoryLocation({ path: '/uitkomst', record: true });
  render(
    <Geheugen
      begin={begin}
      opSessie={(o) => {
        nu = o;
      }}
    >
      <Router hook={hook}>
        <Route path="/uitkomst" component={Uitkomstscherm} />
      </Router>
    </Geheugen>,
  );
  return { gebruiker: userEvent.setup(), onthouden: () => nu, pad: () => history.at(-1) };
}
