import { isBekend, NIET_GEVRAAGD, type Onbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord } from '../../../domain/beantwoord.ts';
import { Invoer } from '../../parts/Invoer.tsx';
import { useTaal } from '../../taal.ts';
import { Formulier } from './Formulier.tsx';
import { useEerstNaar, useVraagformulier } from './formulier.ts';
import { isLeeftijd, jarenAlsInvoer, leesGeheelGetal, leesLeeftijd } from './invoertekst.ts';
import { Kindleeftijden, kindVeld } from './Kindleeftijden.tsx';
import { FOUT_ID, HULP_ID, Vraagblok } from './Vraagblok.tsx';
import type { Veldprops } from './veldprops.ts';

interface Velden {
  aantal: string;
  /** One for each child there can be, so that no age is lost when the number changes. */
  jaren: string[];
}

const VELD = 'veld-getal';
const MEESTE = 12;
const OUDSTE = 17;

const aantalIn = (getypt: string): number | undefined => {
  const aantal = leesGeheelGetal(getypt);
  return aantal !== undefined && aantal <= MEESTE ? aantal : undefined;
};

/** How many children, and as soon as there are any: how old each is. "Weet ik niet" is then about the ages that are missing. */
export function Kinderenvraag({ vraag, huishouden, peildatum, basis, opAntwoord }: Veldprops<'kinderen'>) {
  const { t } = useTaal();
  const antwoord = leesAntwoord(huishouden, vraag);
  const eerder = Array.from({ length: MEESTE }, (_, i) => (isBekend(antwoord) ? (antwoord[i] ?? NIET_GEVRAAGD) : NIET_GEVRAAGD));
  const { register, handleSubmit, formState, watch, getValues } = useVraagformulier<Velden>(basis.sleutel, {
    aantal: isBekend(antwoord) ? String(antwoord.length) : '',
    jaren: eerder.map((geboren) => jarenAlsInvoer(geboren, peildatum)),
  });
  const aantal = aantalIn(watch('aantal')) ?? 0;
  const lees = leesLeeftijd(OUDSTE, peildatum);
  const gelezen = ({ aantal: getypt, jaren }: Velden) => eerder.slice(0, aantalIn(getypt) ?? 0).map((geboren, i) => lees(jaren[i] ?? '', geboren));
  const zonderLeeftijd = (velden: Velden): boolean => velden.jaren.slice(0, aantal).every((v) => v.trim() === '') && !gelezen(velden).some(isBekend);
  const eerstNaarLeeftijd = useEerstNaar(kindVeld(0), () => zonderLeeftijd(getValues()));

  const fout = formState.errors.aantal ? t('fout.kinderen') : undefined;
  const foutBij = (i: number): string | undefined => {
    const soort = formState.errors.jaren?.[i]?.type;
    if (soort === 'leeg') return t(aantal === 1 ? 'fout.kind-leeg' : 'fout.kind-nummer-leeg');
    return soort && t('fout.kind', { nummer: i + 1 });
  };
  const kinderen = Array.from({ length: aantal }, (_, i) => ({
    veld: register(`jaren.${i}`, {
      validate: {
        leeg: (_v, velden) => i > 0 || !zonderLeeftijd(velden),
        anders: (v) => v.trim() === '' || isLeeftijd(v, OUDSTE),
      },
    }),
    fout: foutBij(i),
  }));
  const fouten = [{ veld: VELD, fout }, ...kinderen.map((kind, i) => ({ veld: kindVeld(i), fout: kind.fout }))];

  const onbekend = (reden: Onbekend): void => {
    const leeftijden = gelezen(getValues());
    opAntwoord(leeftijden.every(isBekend) ? reden : leeftijden.map((geboren) => (isBekend(geboren) ? geboren : reden)));
  };
  return (
    <Formulier
      fouten={fouten.flatMap(({ veld, fout: tekst }) => (tekst ? [{ veld, tekst }] : []))}
      poging={formState.submitCount}
      opVerder={eerstNaarLeeftijd(handleSubmit((velden) => opAntwoord(gelezen(velden))))}
      opOnbekend={onbekend}
    >
      <Vraagblok tekst={basis.tekst} uitleg={basis.uitleg} vorm={{ veld: VELD }} fout={fout}>
        <Invoer
          id={VELD}
          veld={register('aantal', { validate: (v) => aantalIn(v) !== undefined })}
          toetsen="numeric"
          smal
          fout={fout !== undefined}
          beschrijving={[HULP_ID, fout !== undefined && FOUT_ID]}
        />
        {aantal > 0 && <Kindleeftijden kinderen={kinderen} />}
      </Vraagblok>
    </Formulier>
  );
}
