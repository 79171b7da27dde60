import type { Stap } from '../../app/stappen.ts';
import { Belknop } from '../parts/Koppeling.tsx';
import { Regel } from '../parts/Regel.tsx';
import { telefoonVan, wieHelpt } from './organisatie.ts';

/** A step with somebody who cannot be called: the first on the same route who can. */
export function Belanders({ stap: { organisatie, verwijzing } }: { readonly stap: Stap }) {
  const ander = verwijzing && !telefoonVan(organisatie) ? wieHelpt(verwijzing).find(telefoonVan) : undefined;
  if (!ander) return null;
  return (
    <p className="nl-paragraph">
      <Belknop nummer={telefoonVan(ander) ?? ''} wie={<Regel van="organisaties" id={ander.id} veld="naam" tekst={ander.naam} />} />
    </p>
  );
}
