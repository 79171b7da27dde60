import { isBekend, NIET_GEVRAAGD, type Onbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord } from '../../../domain/beantwoord.ts';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import { useTaal } from '../../taal.ts';
import { Formulier } from './Formulier.tsx';
import { useEerstNaar, useVraagformulier } from './formulier.ts';
import { isLeeftijd, jarenAlsInvoer, leesLeeftijd, OUDST } from './invoertekst.ts';
import { Leeftijdregel } from './Leeftijdregel.tsx';
import { BIJ_KEUZE } from './pictogram.ts';
import { FOUT_ID, Vraagblok } from './Vraagblok.tsx';
import type { Veldprops } from './veldprops.ts';

interface Velden {
  partner: 'ja' | 'nee' | null;
  jaren: string;
}

const VELD = 'veld-leeftijd';

/** Whether there is a partner, and right below the "yes": how old. "Weet ik niet" is then about the age, as long as that is missing. */
export function Partnervraag({ vraag, huishouden, peildatum, basis, opAntwoord }: Veldprops<'partner'>) {
  const { t } = useTaal();
  const antwoord = leesAntwoord(huishouden, vraag);
  const geboren = isBekend(antwoord) && antwoord ? antwoord.geboren : NIET_GEVRAAGD;
  const lees = leesLeeftijd(OUDST, peildatum);
  const { register, handleSubmit, formState, watch, getValues } = useVraagformulier<Velden>(basis.sleutel, {
    partner: isBekend(antwoord) ? (antwoord ? 'ja' : 'nee') : null,
    jaren: jarenAlsInvoer(geboren, peildatum),
  });
  const isLeeg = (getypt: string): boolean => getypt.trim() === '' && !isBekend(lees(getypt, geboren));
  const eerstNaarLeeftijd = useEerstNaar(VELD, () => isLeeg(getValues('jaren')));
  const metPartner = watch('partner') === 'ja';

  const foutKeuze = formState.errors.partner ? t('fout.kies') : undefined;
  const soort = metPartner ? formState.errors.jaren?.type : undefined;
  const foutLeeftijd = soort && t(soort === 'leeg' ? 'fout.leeftijd-partner-leeg' : 'fout.leeftijd');
  const fouten = [...(foutKeuze ? [{ veld: 'keuze-1', tekst: foutKeuze }] : []), ...(foutLeeftijd ? [{ veld: VELD, tekst: foutLeeftijd }] : [])];

  const klaar = ({ partner, jaren }: Velden): void => opAntwoord(partner === 'ja' ? { geboren: lees(jaren, geboren) } : null);
  const onbekend = (reden: Onbekend): void => {
    const { partner, jaren } = getValues();
    opAntwoord(partner === 'ja' && !isBekend(lees(jaren, geboren)) ? { geboren: reden } : reden);
  };
  const keuze = (naam: 'ja' | 'nee', plaats: number) => (
    <Keuzerij
      id={`keuze-${plaats}`}
      soort="radio"
      veld={register('partner', { required: true })}
      waarde={naam}
      tekst={t(`vraag.${naam}`)}
      pictogram={BIJ_KEUZE[naam]}
      fout={foutKeuze !== undefined}
      fouttekst={FOUT_ID}
    />
  );
  return (
    <Formulier fouten={fouten} poging={formState.submitCount} opVerder={eerstNaarLeeftijd(handleSubmit(klaar))} opOnbekend={onbekend}>
      <Vraagblok tekst={basis.tekst} uitleg={basis.uitleg} vorm="groep" fout={foutKeuze}>
        <div className="rc-keuzes">
          {keuze('ja', 1)}
          {metPartner && (
            <Leeftijdregel
              id={VELD}
              naam={t('vraag.leeftijd-partner.vraag')}
              hulp={t('vraag.leeftijd-partner.hulp')}
              veld={register('jaren', {
                validate: { leeg: (v) => !isLeeg(v), anders: (v) => v.trim() === '' || isLeeftijd(v, OUDST) },
              })}
              fout={foutLeeftijd}
            />
          )}
          {keuze('nee', 2)}
        </div>
      </Vraagblok>
    </Formulier>
  );
}
