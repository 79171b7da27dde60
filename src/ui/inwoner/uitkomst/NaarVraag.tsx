import type { ReactNode } from 'react';
import { plaatsVan, type Sessie } from '../../../app/sessie.ts';
import type { Vraag } from '../../../domain/vraag.ts';
import { Koppeling } from '../../parts/Koppeling.tsx';
import { useGeheugen } from '../Geheugen.ts';
import { useStuur } from '../gesprek.ts';
import { padVan } from '../volgende.ts';

interface Props {
  readonly vraag: Vraag;
  readonly sessie: Sessie;
  readonly children: ReactNode;
}

/** Goes to one question, also when it was not put yet, and comes back to the outcome after it. */
export function NaarVraag({ vraag, sessie, children }: Props) {
  const { onthoud } = useGeheugen();
  const stuur = useStuur();
  const plaats = plaatsVan(sessie, vraag);
  const erheen = (): void => {
    stuur({ type: 'vraag-erbij', vraag });
    onthoud((o) => ({ ...o, terugNaar: '/uitkomst' }));
  };
  return (
    <Koppeling naar={padVan(plaats === -1 ? sessie.gesteld.length : plaats)} opKlik={erheen}>
      {children}
    </Koppeling>
  );
}
