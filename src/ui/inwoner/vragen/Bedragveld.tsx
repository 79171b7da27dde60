import type { UseFormRegisterReturn } from 'react-hook-form';
import { Invoer } from '../../parts/Invoer.tsx';

interface Props {
  readonly id: string;
  readonly veld: UseFormRegisterReturn;
  readonly fout: boolean;
  readonly magNegatief: boolean;
  readonly beschrijving: readonly (string | false | undefined)[];
}

/** An amount of money. The numeric keyboard of many phones has no minus, so a loss gets the full one. */
export function Bedragveld({ id, veld, fout, magNegatief, beschrijving }: Props) {
  return (
    <div className="rc-bedrag">
      <span className="rc-bedrag__teken" aria-hidden="true">
        €
      </span>
      <Invoer id={id} veld={veld} toetsen={magNegatief ? 'text' : 'decimal'} fout={fout} beschrijving={beschrijving} />
    </div>
  );
}
