import type { ReactNode } from 'react';
import { Teken, type Tekennaam } from './Teken.tsx';

interface Props {
  readonly teken: Tekennaam;
  readonly opKlik: () => void;
  readonly children: ReactNode;
}

/** A button in the strip above the screen, about how its words are shown and heard. */
export function Strookknop({ teken, opKlik, children }: Props) {
  return (
    <button type="button" className="nl-button nl-button--subtle rc-knop rc-taalstrook__knop" onClick={opKlik}>
      <Teken naam={teken} />
      {children}
    </button>
  );
}
