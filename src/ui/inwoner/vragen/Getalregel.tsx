import type { UseFormRegisterReturn } from 'react-hook-form';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { Invoer } from '../../parts/Invoer.tsx';

interface Props {
  readonly id: string;
  readonly naam: string;
  readonly hulp?: string | undefined;
  readonly veld: UseFormRegisterReturn;
  readonly fout: string | undefined;
}

/** A number with a name of its own: how old one of the people is that a question is about, or how many there are. */
export function Getalregel({ id, naam, hulp, veld, fout }: Props) {
  const [naamId, hulpId, foutId] = [`${id}-naam`, `${id}-hulp`, `${id}-fout`];
  return (
    <div className={`utrecht-form-field rc-deelveld${fout === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <label id={naamId} className="utrecht-form-label" htmlFor={id}>
        {naam}
      </label>
      {hulp !== undefined && (
        <p id={hulpId} className="utrecht-form-field-description rc-hulptekst">
          {hulp}
        </p>
      )}
      <Foutregel id={foutId} tekst={fout} />
      <Invoer
        id={id}
        veld={veld}
        toetsen="numeric"
        smal
        fout={fout !== undefined}
        beschrijving={[hulp !== undefined && hulpId, fout !== undefined && foutId]}
      />
    </div>
  );
}
