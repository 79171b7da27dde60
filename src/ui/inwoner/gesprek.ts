import { useMemo } from 'react';
import { kader } from '../../app/kader.ts';
import { type Gebeurtenis, nieuweSessie, type Sessie, sessieNa } from '../../app/sessie.ts';
import { vandaag } from '../../app/vandaag.ts';
import { type Feiten, leidAf } from '../../engine/index.ts';
import { useGeheugen } from './Geheugen.ts';

/** Takes one step in the conversation, starting one where there is none, and gives the conversation as it is then. */
export function useStuur(): (gebeurtenis: Gebeurtenis) => Sessie {
  const { sessie, onthoud } = useGeheugen();
  return (gebeurtenis) => {
    const na = sessieNa(kader, sessie ?? nieuweSessie(vandaag()), gebeurtenis);
    onthoud((o) => ({ ...o, sessie: na, weerBegin: false }));
    return na;
  };
}

/** What the rules look at; without a conversation that of a household of which nothing is known. */
export function useFeiten(): Feiten {
  const { sessie } = useGeheugen();
  return useMemo(() => {
    const { huishouden, peildatum } = sessie ?? nieuweSessie(vandaag());
    return leidAf(kader, huishouden, peildatum);
  }, [sessie]);
}
