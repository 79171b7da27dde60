import type { ReactNode } from 'react';
import { naslag } from '../../app/naslag.ts';
import type { Stap } from '../../app/stappen.ts';
import { Regel } from '../parts/Regel.tsx';
import { useTaal } from '../taal.ts';

/** One sentence to say at the desk or on the phone. */
export function Zeg({ children }: { readonly children: ReactNode }) {
  const { t } = useTaal();
  return (
    <p className="rc-zeg">
      <strong>{t('kaart.zeg')}</strong>
      <q>{children}</q>
    </p>
  );
}

/** The one of a step: the words of its referral, or of the first regeling to ask for. */
export function ZegBijStap({ stap: { zeg, verwijzing, voor } }: { readonly stap: Stap }) {
  if (zeg === '') return null;
  const vanVerwijzing = verwijzing !== undefined && naslag.verwijzingen[verwijzing.id]?.zeg === zeg;
  return (
    <Zeg>
      {vanVerwijzing ? (
        <Regel van="verwijzingen" id={verwijzing.id} veld="zeg" tekst={zeg} />
      ) : (
        <Regel van="regelingen" id={voor[0] ?? ''} veld="zeg" tekst={zeg} />
      )}
    </Zeg>
  );
}
