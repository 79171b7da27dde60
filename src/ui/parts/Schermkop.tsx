import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { Pictogram, type Pictogramnaam } from './Pictogram.tsx';
import { Verplaatst } from './Verplaatst.ts';

interface Props {
  /** What the question is about, in the same heading. */
  readonly onderwerp?: string | undefined;
  readonly pictogrammen?: readonly Pictogramnaam[] | undefined;
  readonly children: ReactNode;
}

/** The h1 of a screen. It takes the focus, so that a screen reader starts at the top of the new screen. */
export function Schermkop({ onderwerp, pictogrammen = [], children }: Props) {
  const kop = useRef<HTMLHeadingElement>(null);
  const verplaatst = useContext(Verplaatst);
  const bijBinnenkomst = useRef(verplaatst);
  useEffect(() => {
    if (!bijBinnenkomst.current) return;
    window.scrollTo(0, 0);
    kop.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1 rc-schermkop">
      {pictogrammen.length > 0 && (
        <span className="rc-schermkop__pictogrammen">
          {pictogrammen.map((naam) => (
            <Pictogram key={naam} naam={naam} maat="groot" />
          ))}
        </span>
      )}
      {onderwerp && <span className="rc-schermkop__onderwerp">{onderwerp}</span>}
      {children}
    </h1>
  );
}
