import type { Antwoord } from '../../../domain/antwoord.ts';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { Invoer } from '../../parts/Invoer.tsx';
import { useTaal } from '../../taal.ts';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { leesGeheelGetal } from './invoertekst.ts';
import { HULP_ID, Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

type Leeftijden = readonly Antwoord<number>[];

interface Props extends Omit<Vraagprops<Leeftijden>, 'antwoord'> {
  /** Per child what is known; the number of children is the length. */
  readonly bekend: readonly (number | undefined)[];
}

const OUDSTE = 17;
const veldId = (i: number): string => `veld-kind-${i + 1}`;

/** The age of each child. A field left empty means that this one age is not known. */
export function Leeftijdenvraag({ sleutel, tekst, uitleg, bekend, opAntwoord }: Props) {
  const { t } = useTaal();
  const { register, handleSubmit, formState } = useVraagformulier<{ jaren: string[] }>(sleutel, { jaren: bekend.map((j) => j?.toString() ?? '') });
  const enige = bekend.length === 1;
  const foutBij = (i: number): string | undefined => {
    const soort = formState.errors.jaren?.[i]?.type;
    if (soort === undefined) return undefined;
    if (soort === 'leeg') return t(enige ? 'fout.kind-leeg' : 'fout.kind-nummer-leeg');
    return t('fout.kind', { nummer: i + 1 });
  };
  const veld = (i: number) =>
    register(`jaren.${i}`, {
      validate: {
        leeg: (_, { jaren }) => i > 0 || jaren.some((jaar) => jaar.trim() !== ''),
        anders: (v) => v.trim() === '' || (leesGeheelGetal(v) ?? OUDSTE + 1) <= OUDSTE,
      },
    });
  const fouten = bekend.flatMap((_, i) => {
    const fout = foutBij(i);
    return fout === undefined ? [] : [{ veld: veldId(i), tekst: fout }];
  });
  return (
    <Formulier
      fouten={fouten}
      poging={formState.submitCount}
      opVerder={handleSubmit(({ jaren }) => opAntwoord(bekend.map((_, i) => leesGeheelGetal(jaren[i] ?? '') ?? 'weet-niet')))}
      opOnbekend={opAntwoord}
    >
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm="groep">
        {bekend.map((_, i) => {
          const fout = foutBij(i);
          return (
            <div key={veldId(i)} className={`utrecht-form-field rc-deelveld${fout === undefined ? '' : ' utrecht-form-field--invalid'}`}>
              <label className="utrecht-form-label" htmlFor={veldId(i)}>
                {enige ? t('vraag.leeftijd-kinderen.enig-kind') : t('vraag.leeftijd-kinderen.kind', { nummer: i + 1 })}
              </label>
              <Foutregel id={`${veldId(i)}-fout`} tekst={fout} />
              <Invoer
                id={veldId(i)}
                veld={veld(i)}
                toetsen="numeric"
                smal
                fout={fout !== undefined}
                beschrijving={[HULP_ID, fout !== undefined && `${veldId(i)}-fout`]}
              />
            </div>
          );
        })}
      </Vraagblok>
    </Formulier>
  );
}
