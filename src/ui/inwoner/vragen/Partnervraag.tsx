import { isBekend, isOnbekend, isOpen, NIET_GEVRAAGD, type Onbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord } from '../../../domain/beantwoord.ts';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import { useTaal } from '../../taal.ts';
import { Formulier } from './Formulier.tsx';
import { useEerstNaar, useVraagformulier } from './formulier.ts';
import { Getalregel } from './Getalregel.tsx';
import { isLeeftijd, jarenAlsInvoer, leesLeeftijd, OUDST } from './invoertekst.ts';
import { BIJ_KEUZE } from './pictogram.ts';
import { Vraagblok } from './Vraagblok.tsx';
import type { Veldprops } from './veldprops.ts';

interface Velden {
  partner: 'ja' | 'nee' | null;
  jaren: string;
}

const VELD = 'veld-leeftijd';

/**
 * Whether there is a partner, and right below the "yes": how old. "Weet ik niet" is then about the age, as long as that was not said
 * before; and about the age alone once more was told about the partner, so that one tap takes none of it away.
 */
export function Partnervraag({ vraag, huishouden, peildatum, basis, opAntwoord }: Veldprops<'partner'>) {
  const { t } = useTaal();
  const antwoord = leesAntwoord(huishouden, vraag);
  const geboren = isBekend(antwoord) && antwoord ? antwoord.geboren : NIET_GEVRAAGD;
  const alOnbekend = isOnbekend(geboren) && !isOpen(geboren);
  const alMeerVerteld = isBekend(huishouden.partner) && huishouden.partner !== null && !isOpen(huishouden.partner.inkomsten);
  const lees = (jaren: string) => (alOnbekend && jaren.trim() === '' ? geboren : leesLeeftijd(OUDST, peildatum)(jaren, geboren));
  const { register, handleSubmit, formState, watch, getValues } = useVraagformulier<Velden>(basis.sleutel, {
    partner: isBekend(antwoord) ? (antwoord ? 'ja' : 'nee') : null,
    jaren: jarenAlsInvoer(geboren, peildatum),
  });
  const isLeeg = (getypt: string): boolean => getypt.trim() === '' && !alOnbekend && !isBekend(lees(getypt));
  const eerstNaarLeeftijd = useEerstNaar(VELD, () => isLeeg(getValues('jaren')));
  const metPartner = watch('partner') === 'ja';

  const foutKeuze = formState.errors.partner ? t('fout.kies') : undefined;
  const soort = metPartner ? formState.errors.jaren?.type : undefined;
  const foutLeeftijd = soort && t(soort === 'leeg' ? 'fout.leeftijd-partner-leeg' : 'fout.leeftijd');
  const fouten = [...(foutKeuze ? [{ veld: 'keuze-1', tekst: foutKeuze }] : []), ...(foutLeeftijd ? [{ veld: VELD, tekst: foutLeeftijd }] : [])];

  const klaar = ({ partner, jaren }: Velden): void => opAntwoord(partner === 'ja' ? { geboren: lees(jaren) } : null);
  const onbekend = (reden: Onbekend): void => {
    const { partner, jaren } = getValues();
    const isNieuw = !isBekend(lees(jaren)) && !(alOnbekend && jaren.trim() === '');
    opAntwoord(partner === 'ja' && (isNieuw || alMeerVerteld) ? { geboren: reden } : reden);
  };
  const keuze = (naam: 'ja' | 'nee', plaats: number) => (
    <Keuzerij
      id={`keuze-${plaats}`}
      soort="radio"
      veld={register('partner', { required: true })}
      waarde={naam}
      tekst={t(`vraag.${naam}`)}
      pictogram={BIJ_KEUZE[naam]}
    />
  );
  return (
    <Formulier fouten={fouten} poging={formState.submitCount} opVerder={eerstNaarLeeftijd(handleSubmit(klaar))} opOnbekend={onbekend}>
      <Vraagblok tekst={basis.tekst} uitleg={basis.uitleg} vorm="groep" fout={foutKeuze}>
        <div className="rc-keuzes">
          {keuze('ja', 1)}
          {metPartner && (
            <Getalregel
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
