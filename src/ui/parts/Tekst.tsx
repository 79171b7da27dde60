import type { ReactNode } from 'react';

interface Props {
  readonly groot?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

export function Tekst({ groot = false, id, children }: Props) {
  return (
    <p id={id} className={groot ? 'nl-paragraph nl-paragraph--lead' : 'nl-paragraph'}>
      {children}
    </p>
  );
}
