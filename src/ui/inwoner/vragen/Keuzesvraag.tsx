import { useTranslation } from 'react-i18next';
import { isBekend } from '../../../domain/antwoord.ts';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import type { Optie } from './Keuzevraag.tsx';
import { FOUT_ID, Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

interface Props extends Vraagprops<readonly string[]> {
  readonly opties: readonly Optie[];
  /** The words for "none of these". */
  readonly geen: string;
}

const GEEN = 'geen';

/** All that fit, or expressly none: nothing ticked is not an answer. */
export function Keuzesvraag({ sleutel, tekst, uitleg, antwoord, opties, geen, opAntwoord }: Props) {
  const { t } = useTranslation();
  const gekozen = !isBekend(antwoord) ? [] : antwoord.length === 0 ? [GEEN] : [...antwoord];
  const { register, handleSubmit, setValue, getValues, formState } = useVraagformulier<{ keuzes: string[] }>(sleutel, { keuzes: gekozen });
  const fout = formState.errors.keuzes ? t('fout.kies-een-of-meer') : undefined;

  const veld = register('keuzes', {
    validate: (keuzes) => keuzes.length > 0,
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (target.checked) setValue('keuzes', target.value === GEEN ? [GEEN] : getValues('keuzes').filter((keuze) => keuze !== GEEN));
    },
  });
  const rij = (optie: Optie, i: number) => (
    <Keuzerij
      key={optie.waarde}
      id={`keuze-${i + 1}`}
      soort="checkbox"
      veld={veld}
      waarde={optie.waarde}
      tekst={optie.tekst}
      fout={fout !== undefined}
      fouttekst={FOUT_ID}
    />
  );
  return (
    <Formulier
      fouten={fout === undefined ? [] : [{ veld: 'keuze-1', tekst: fout }]}
      poging={formState.submitCount}
      opVerder={handleSubmit(({ keuzes }) => opAntwoord(keuzes.filter((k) => k !== GEEN)))}
      opOnbekend={opAntwoord}
    >
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm="groep" fout={fout}>
        <div className="rc-keuzes">
          {opties.map(rij)}
          <hr className="rc-keuzes__streep" />
          {rij({ waarde: GEEN, tekst: geen }, opties.length)}
        </div>
      </Vraagblok>
    </Formulier>
  );
}
