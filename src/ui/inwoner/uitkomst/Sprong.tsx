import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Regeling } from '../../../engine/index.ts';
import { OpPapier } from '../../parts/OpPapier.ts';
import { Regel } from '../../parts/Regel.tsx';

/** The card somebody jumps to; a new object each time, so that the same jump can be made twice. */
interface Doel {
  readonly id: string;
}

interface Springen {
  readonly doel: Doel | null;
  readonly spring: (id: string) => void;
}

export const Sprong = createContext<Springen>({ doel: null, spring: () => {} });

export const kopVan = (id: string): string => `regeling-${id}`;

/** After the fold around the card has opened: brings the card into view and the focus to its name. */
export function useSpringen(): Springen {
  const [doel, zetDoel] = useState<Doel | null>(null);
  useEffect(() => {
    const kop = doel && document.getElementById(kopVan(doel.id));
    kop?.scrollIntoView?.({ block: 'start' });
    kop?.focus({ preventScroll: true });
  }, [doel]);
  return useMemo(() => ({ doel, spring: (id) => zetDoel({ id }) }), [doel]);
}

/** The name of a regeling that brings you to its card; on paper only the name. */
export function NaarKaart({ regeling: { id, naam } }: { readonly regeling: Regeling }) {
  const { spring } = useContext(Sprong);
  const opPapier = useContext(OpPapier);
  const tekst = <Regel van="regelingen" id={id} veld="naam" tekst={naam} />;
  if (opPapier) return tekst;
  return (
    <button type="button" className="nl-link rc-sprong" onClick={() => spring(id)}>
      {tekst}
    </button>
  );
}

export function NaarKaarten({ regelingen }: { readonly regelingen: readonly Regeling[] }) {
  return (
    <ul className="rc-sprongen">
      {regelingen.map((regeling) => (
        <li key={regeling.id}>
          <NaarKaart regeling={regeling} />
        </li>
      ))}
    </ul>
  );
}
