import { kader } from '../../../app/kader.ts';
import { Regel } from '../../parts/Regel.tsx';

export function Regelingnaam({ id }: { readonly id: string }) {
  return <Regel van="regelingen" id={id} veld="naam" tekst={kader.regelboek.regelingen.find((r) => r.id === id)?.naam ?? ''} />;
}
