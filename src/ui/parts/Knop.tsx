import type { MouseEventHandler, ReactNode } from 'react';
import { Link } from 'wouter';

type Knopsoort = 'primary' | 'secondary' | 'subtle';

interface KnopProps {
  readonly soort?: Knopsoort | undefined;
  readonly verstuurt?: boolean | undefined;
  readonly opKlik?: MouseEventHandler<HTMLButtonElement> | undefined;
  readonly children: ReactNode;
}

const klasse = (soort: Knopsoort): string => `nl-button nl-button--${soort} rc-knop`;

export function Knop({ soort = 'primary', verstuurt = false, opKlik, children }: KnopProps) {
  return (
    <button type={verstuurt ? 'submit' : 'button'} className={klasse(soort)} onClick={opKlik}>
      {children}
    </button>
  );
}

interface KnoplinkProps {
  readonly naar: string;
  readonly soort?: Knopsoort | undefined;
  readonly children: ReactNode;
}

/** Goes to another screen, and looks like a button because it is the main thing to do. */
export function Knoplink({ naar, soort = 'primary', children }: KnoplinkProps) {
  return (
    <Link href={naar} className={klasse(soort)}>
      {children}
    </Link>
  );
}
