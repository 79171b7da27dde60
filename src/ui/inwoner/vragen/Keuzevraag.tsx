import { isBekend } from '../../../domain/antwoord.ts';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import type { Pictogramnaam } from '../../parts/Pictogram.tsx';
import { useTaal } from '../../taal.ts';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

export interface Optie {
  readonly waarde: string;
  readonly tekst: string;
  readonly pictogram?: Pictogramnaam | undefined;
}

interface Props extends Vraagprops<string> {
  readonly opties: readonly Optie[];
}

/** One of a few choices. None is chosen beforehand. */
export function Keuzevraag({ sleutel, tekst, uitleg, antwoord, opties, opAntwoord }: Props) {
  const { t } = useTaal();
  const { register, handleSubmit, formState } = useVraagformulier<{ keuze: string | null }>(sleutel, {
    keuze: isBekend(antwoord) ? antwoord : null,
  });
  const fout = formState.errors.keuze ? t('fout.kies') : undefined;
  const id = (i: number): string => `keuze-${i + 1}`;
  return (
    <Formulier
      fouten={fout === undefined ? [] : [{ veld: id(0), tekst: fout }]}
      poging={formState.submitCount}
      opVerder={handleSubmit(({ keuze }) => {
        if (keuze !== null) opAntwoord(keuze);
      })}
      opOnbekend={opAntwoord}
    >
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm="groep" fout={fout}>
        <div className="rc-keuzes">
          {opties.map((optie, i) => (
            <Keuzerij
              key={optie.waarde}
              id={id(i)}
              soort="radio"
              veld={register('keuze', { required: true })}
              waarde={optie.waarde}
              tekst={optie.tekst}
              pictogram={optie.pictogram}
            />
          ))}
        </div>
      </Vraagblok>
    </Formulier>
  );
}
