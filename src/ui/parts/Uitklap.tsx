import { type ReactNode, type ToggleEvent, useContext, useState } from 'react';
import { OpPapier } from './OpPapier.ts';

interface Props {
  readonly titel: ReactNode;
  /** What is inside stands in a frame of its own already. */
  readonly vlak?: boolean | undefined;
  /** It holds an answer already, so it stands open from the start. */
  readonly begintOpen?: boolean | undefined;
  readonly children: ReactNode;
}

/** Something to open. Its contents are made when it is opened for the first time. */
export function Uitklap({ titel, vlak = false, begintOpen = false, children }: Props) {
  const opPapier = useContext(OpPapier);
  const [isOpen, zetOpen] = useState(begintOpen);
  const [ooitOpen, zetOoitOpen] = useState(begintOpen);
  const bijWissel = (e: ToggleEvent<HTMLDetailsElement>): void => {
    if (opPapier) return;
    zetOpen(e.currentTarget.open);
    if (e.currentTarget.open) zetOoitOpen(true);
  };
  return (
    <details className={vlak ? 'rc-uitklap rc-uitklap--vlak' : 'rc-uitklap'} open={isOpen || opPapier} onToggle={bijWissel}>
      <summary className="rc-uitklap__kop">{titel}</summary>
      <div className="rc-uitklap__inhoud">{(ooitOpen || opPapier) && children}</div>
    </details>
  );
}
