import type { ReactNode } from 'react';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { Schermkop } from '../../parts/Schermkop.tsx';
import type { Vraagtekst } from './vraagprops.ts';

interface Props {
  readonly tekst: Vraagtekst;
  readonly uitleg?: ReactNode;
  /** `groep`: the question names a group of choices; `kop`: the fields below have names of their own; else the id of its one field. */
  readonly vorm: 'groep' | 'kop' | { readonly veld: string };
  readonly fout?: string | undefined;
  readonly children: ReactNode;
}

export const HULP_ID = 'vraag-hulp';
export const FOUT_ID = 'vraag-fout';

/** The question as heading, with its hint, its error and its fields. */
export function Vraagblok({ tekst, uitleg, vorm, fout, children }: Props) {
  const onder = (
    <>
      <p id={HULP_ID} className="utrecht-form-field-description rc-hulptekst">
        {tekst.hulp}
      </p>
      {uitleg}
      <Foutregel id={FOUT_ID} tekst={fout} />
      {children}
    </>
  );
  const klasse = fout === undefined ? 'rc-vraag' : 'rc-vraag utrecht-form-field--invalid';
  if (vorm === 'groep') {
    return (
      <fieldset className={`rc-veldset ${klasse}`} aria-describedby={fout === undefined ? HULP_ID : `${HULP_ID} ${FOUT_ID}`}>
        <legend className="rc-veldset__naam">
          <Schermkop onderwerp={tekst.onderwerp} pictogrammen={tekst.pictogrammen}>
            {tekst.vraag}
          </Schermkop>
        </legend>
        {onder}
      </fieldset>
    );
  }
  return (
    <div className={`utrecht-form-field ${klasse}`}>
      <Schermkop onderwerp={tekst.onderwerp} pictogrammen={tekst.pictogrammen}>
        {vorm === 'kop' ? tekst.vraag : <label htmlFor={vorm.veld}>{tekst.vraag}</label>}
      </Schermkop>
      {onder}
    </div>
  );
}
