import { isBekend } from '../../../domain/antwoord.ts';
import { leesAntwoord } from '../../../domain/beantwoord.ts';
import { Invoer } from '../../parts/Invoer.tsx';
import { useTaal } from '../../taal.ts';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { Getalregel } from './Getalregel.tsx';
import { leesGeheelGetal } from './invoertekst.ts';
import { FOUT_ID, HULP_ID, Vraagblok } from './Vraagblok.tsx';
import type { Veldprops } from './veldprops.ts';

interface Velden {
  delers: string;
  anderen: string;
}

const VELD = 'veld-getal';
const VELD_ANDEREN = 'veld-anderen';
const MEESTE = 20;

const isAantal = (getypt: string): boolean => (leesGeheelGetal(getypt) ?? Number.POSITIVE_INFINITY) <= MEESTE;

/** How many adults share the costs of the home, and how many others there are whose income still counts for the huurtoeslag. */
export function Huisgenotenvraag({ vraag, huishouden, basis, opAntwoord }: Veldprops<'huisgenoten'>) {
  const { t } = useTaal();
  const antwoord = leesAntwoord(huishouden, vraag);
  const { register, handleSubmit, formState } = useVraagformulier<Velden>(basis.sleutel, {
    delers: isBekend(antwoord) ? String(antwoord.delers) : '',
    anderen: isBekend(antwoord) ? String(antwoord.anderen) : '',
  });
  const fout = formState.errors.delers ? t('fout.huisgenoten') : undefined;
  const foutAnderen = formState.errors.anderen ? t('fout.huisgenoten-jong') : undefined;
  return (
    <Formulier
      fouten={[...(fout ? [{ veld: VELD, tekst: fout }] : []), ...(foutAnderen ? [{ veld: VELD_ANDEREN, tekst: foutAnderen }] : [])]}
      poging={formState.submitCount}
      opVerder={handleSubmit(({ delers, anderen }) => opAntwoord({ delers: leesGeheelGetal(delers) ?? 0, anderen: leesGeheelGetal(anderen) ?? 0 }))}
      opOnbekend={opAntwoord}
    >
      <Vraagblok tekst={basis.tekst} uitleg={basis.uitleg} vorm={{ veld: VELD }} fout={fout}>
        <Invoer
          id={VELD}
          veld={register('delers', { validate: isAantal })}
          toetsen="numeric"
          smal
          fout={fout !== undefined}
          beschrijving={[HULP_ID, fout !== undefined && FOUT_ID]}
        />
        <Getalregel
          id={VELD_ANDEREN}
          naam={t('vraag.huisgenoten-jong.vraag')}
          hulp={t('vraag.huisgenoten-jong.hulp')}
          veld={register('anderen', { validate: isAantal })}
          fout={foutAnderen}
        />
      </Vraagblok>
    </Formulier>
  );
}
