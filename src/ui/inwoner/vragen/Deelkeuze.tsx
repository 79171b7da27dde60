import type { UseFormRegisterReturn } from 'react-hook-form';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import type { Optie } from './Keuzevraag.tsx';

interface Props {
  readonly naam: string;
  readonly titel: string;
  readonly opties: readonly Optie[];
  readonly veld: UseFormRegisterReturn;
  readonly fout: string | undefined;
  /** Short choices stand in two columns. */
  readonly naastElkaar?: boolean | undefined;
}

/** A choice that belongs to a larger question. */
export function Deelkeuze({ naam, titel, opties, veld, fout, naastElkaar = false }: Props) {
  const foutId = `${naam}-fout`;
  return (
    <fieldset className={`rc-veldset rc-deelveld${fout === undefined ? '' : ' utrecht-form-field--invalid'}`} aria-describedby={fout && foutId}>
      <legend className="rc-veldset__naam utrecht-form-label">{titel}</legend>
      <Foutregel id={foutId} tekst={fout} />
      <div className={naastElkaar ? 'rc-keuzes rc-keuzes--kort' : 'rc-keuzes'}>
        {opties.map((optie, i) => (
          <Keuzerij
            key={optie.waarde}
            id={`${naam}-${i + 1}`}
            soort="radio"
            veld={veld}
            waarde={optie.waarde}
            tekst={optie.tekst}
            pictogram={optie.pictogram}
          />
        ))}
      </div>
    </fieldset>
  );
}
