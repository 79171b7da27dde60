import type { ReactNode } from 'react';

interface Props {
  readonly niveau: 2 | 3 | 4;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

export function Kop({ niveau, id, children }: Props) {
  const Element = `h${niveau}` as const;
  return (
    <Element id={id} className={`nl-heading nl-heading--level-${niveau}`}>
      {children}
    </Element>
  );
}
