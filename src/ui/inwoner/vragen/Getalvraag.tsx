import { isBekend } from '../../../domain/antwoord.ts';
import { Invoer } from '../../parts/Invoer.tsx';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { leesGeheelGetal } from './invoertekst.ts';
import { FOUT_ID, HULP_ID, Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

interface Props extends Vraagprops<number> {
  readonly hoogstens: number;
  readonly fouttekst: { readonly leeg: string; readonly anders: string };
}

const VELD = 'veld-getal';

/** A whole number: an age, or how many. */
export function Getalvraag({ sleutel, tekst, uitleg, antwoord, hoogstens, fouttekst, opAntwoord }: Props) {
  const { register, handleSubmit, formState } = useVraagformulier<{ getal: string }>(sleutel, {
    getal: isBekend(antwoord) ? String(antwoord) : '',
  });
  const soort = formState.errors.getal?.type;
  const fout = soort === undefined ? undefined : soort === 'leeg' ? fouttekst.leeg : fouttekst.anders;
  const veld = register('getal', {
    validate: {
      leeg: (v) => v.trim() !== '',
      anders: (v) => (leesGeheelGetal(v) ?? Number.POSITIVE_INFINITY) <= hoogstens,
    },
  });
  return (
    <Formulier
      fouten={fout === undefined ? [] : [{ veld: VELD, tekst: fout }]}
      poging={formState.submitCount}
      opVerder={handleSubmit(({ getal }) => opAntwoord(leesGeheelGetal(getal) ?? 'weet-niet'))}
      opOnbekend={opAntwoord}
    >
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm={{ veld: VELD }} fout={fout}>
        <Invoer id={VELD} veld={veld} toetsen="numeric" smal fout={fout !== undefined} beschrijving={[HULP_ID, fout !== undefined && FOUT_ID]} />
      </Vraagblok>
    </Formulier>
  );
}
