import { type ReactNode, type ToggleEvent, useContext, useState } from 'react';
import { OpPapier } from '../../parts/OpPapier.ts';
import { Sprong } from './Sprong.tsx';

interface Props {
  readonly titel: string;
  /** The regelingen whose cards are inside: a jump to one of them opens it. */
  readonly ids: readonly string[];
  readonly children: ReactNode;
}

/** Cards that are folded away. They are made when it is opened for the first time. */
export function Vouw({ titel, ids, children }: Props) {
  const { doel } = useContext(Sprong);
  const opPapier = useContext(OpPapier);
  const [gezien, zetGezien] = useState(doel);
  const [isOpen, zetOpen] = useState(false);
  const [ooitOpen, zetOoitOpen] = useState(false);
  const wissel = (open: boolean): void => {
    zetOpen(open);
    if (open) zetOoitOpen(true);
  };
  if (doel !== gezien) {
    zetGezien(doel);
    if (doel && ids.includes(doel.id)) wissel(true);
  }
  const bijWissel = (e: ToggleEvent<HTMLDetailsElement>): void => {
    if (!opPapier) wissel(e.currentTarget.open);
  };
  return (
    <details className="rc-uitklap rc-uitklap--vlak" open={isOpen || opPapier} onToggle={bijWissel}>
      <summary className="rc-uitklap__kop">{titel}</summary>
      <div className="rc-uitklap__inhoud">{(ooitOpen || opPapier) && children}</div>
    </details>
  );
}
