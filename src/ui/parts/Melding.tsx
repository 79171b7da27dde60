import type { ReactNode } from 'react';

interface Props {
  readonly soort?: 'info' | 'ok' | 'warning' | undefined;
  /** Read out when it appears. */
  readonly meldt?: boolean | undefined;
  readonly children: ReactNode;
}

export function Melding({ soort = 'info', meldt = false, children }: Props) {
  return (
    <div className={`utrecht-alert utrecht-alert--${soort} rc-melding`} {...(meldt ? { role: 'status' } : {})}>
      <div className="utrecht-alert__content">{children}</div>
    </div>
  );
}
