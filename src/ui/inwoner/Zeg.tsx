import { naslag } from '../../app/naslag.ts';
import type { Stap } from '../../app/stappen.ts';
import { Regel } from '../parts/Regel.tsx';

interface Props {
  readonly kop: string;
  readonly stap: Stap;
}

/** One sentence to say at the desk or on the phone. */
export function Zeg({ kop, stap: { zeg, verwijzing, voor } }: Props) {
  if (zeg === '') return null;
  const vanVerwijzing = verwijzing !== undefined && naslag.verwijzingen[verwijzing.id]?.zeg === zeg;
  return (
    <p className="rc-zeg">
      <strong>{kop}</strong>
      <q>
        {vanVerwijzing ? (
          <Regel van="verwijzingen" id={verwijzing.id} veld="zeg" tekst={zeg} />
        ) : (
          <Regel van="regelingen" id={voor[0] ?? ''} veld="zeg" tekst={zeg} />
        )}
      </q>
    </p>
  );
}
