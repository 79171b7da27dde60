import { isBekend } from '../../../domain/antwoord.ts';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import { useTaal } from '../../taal.ts';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import type { Optie } from './Keuzevraag.tsx';
import { Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

/** Choices that belong together, under a name of their own where there is more than one group. */
export interface Keuzegroep {
  readonly naam: string;
  readonly titel?: string | undefined;
  readonly opties: readonly Optie[];
}

interface Props extends Vraagprops<readonly string[]> {
  readonly groepen: readonly Keuzegroep[];
  /** The words for "none of these". */
  readonly geen: string;
}

export const GEEN = 'geen';

/** All that fit, or expressly none: nothing ticked is not an answer. */
export function Keuzesvraag({ sleutel, tekst, uitleg, antwoord, groepen, geen, opAntwoord }: Props) {
  const { t } = useTaal();
  const gekozen = !isBekend(antwoord) ? [] : antwoord.length === 0 ? [GEEN] : [...antwoord];
  const { register, handleSubmit, setValue, getValues, formState } = useVraagformulier<{ keuzes: string[] }>(sleutel, { keuzes: gekozen });
  const fout = formState.errors.keuzes ? t('fout.kies-een-of-meer') : undefined;
  const volgorde = [...groepen.flatMap(({ opties }) => opties.map(({ waarde }) => waarde)), GEEN];

  const veld = register('keuzes', {
    validate: (keuzes) => keuzes.length > 0,
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (target.checked) setValue('keuzes', target.value === GEEN ? [GEEN] : getValues('keuzes').filter((keuze) => keuze !== GEEN));
    },
  });
  const rij = (optie: Optie) => (
    <Keuzerij
      key={optie.waarde}
      id={`keuze-${volgorde.indexOf(optie.waarde) + 1}`}
      soort="checkbox"
      veld={veld}
      waarde={optie.waarde}
      tekst={optie.tekst}
      pictogram={optie.pictogram}
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
        {groepen.map(({ naam, titel, opties }) =>
          titel === undefined ? (
            <div key={naam} className="rc-keuzes rc-keuzes--veel">
              {opties.map(rij)}
            </div>
          ) : (
            <fieldset key={naam} className={`rc-veldset rc-keuzegroep rc-keuzegroep--${naam}`}>
              <legend className="rc-veldset__naam nl-heading nl-heading--level-3">{titel}</legend>
              <div className="rc-keuzes rc-keuzes--veel">{opties.map(rij)}</div>
            </fieldset>
          ),
        )}
        <div className="rc-keuzes rc-keuzes--geen">{rij({ waarde: GEEN, tekst: geen, pictogram: 'niets' })}</div>
      </Vraagblok>
    </Formulier>
  );
}
