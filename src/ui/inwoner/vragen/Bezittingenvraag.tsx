import { type Bandsoort, bandMetNaam, bandnaam } from '../../../app/ongeveer.ts';
import { isBekend } from '../../../domain/antwoord.ts';
import { type BedragFout, leesBedrag } from '../../../domain/geld.ts';
import { type Interval, isPrecies, precies } from '../../../domain/interval.ts';
import { useTaal } from '../../taal.ts';
import { Bedragveld } from './Bedragveld.tsx';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { bedragAlsInvoer, foutInBedrag } from './invoertekst.ts';
import { Ongeveer } from './Ongeveer.tsx';
import { FOUT_ID, HULP_ID, Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

interface Props extends Vraagprops<Interval> {
  readonly soort: Bandsoort;
}

interface Velden {
  bedrag: string;
  ongeveer: string | null;
}

const VELD = 'veld-bedrag';

/** One amount in cents, exactly or about; nothing is an answer too. */
export function Bezittingenvraag({ sleutel, tekst, uitleg, antwoord, soort, opAntwoord }: Props) {
  const { t } = useTaal();
  const { register, handleSubmit, formState, watch, setValue } = useVraagformulier<Velden>(sleutel, {
    bedrag: isBekend(antwoord) && isPrecies(antwoord) ? bedragAlsInvoer(antwoord.min) : '',
    ongeveer: isBekend(antwoord) && !isPrecies(antwoord) ? bandnaam(antwoord) : null,
  });
  const foutsoort = formState.errors.bedrag?.message as BedragFout | undefined;
  const fout = foutsoort && t(`fout.bedrag-${foutsoort}`);
  const veld = register('bedrag', {
    validate: (getypt, { ongeveer }) => (ongeveer ? true : foutInBedrag(false)(getypt)),
    onChange: () => setValue('ongeveer', null),
  });
  return (
    <Formulier
      fouten={fout === undefined ? [] : [{ veld: VELD, tekst: fout }]}
      poging={formState.submitCount}
      opVerder={handleSubmit(({ bedrag, ongeveer }) => {
        const gelezen = leesBedrag(bedrag);
        const bereik = bandMetNaam(ongeveer, soort) ?? ('centen' in gelezen ? precies(gelezen.centen) : undefined);
        if (bereik) opAntwoord(bereik);
      })}
      opOnbekend={opAntwoord}
    >
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm={{ veld: VELD }} fout={fout}>
        <Bedragveld id={VELD} veld={veld} magNegatief={false} fout={fout !== undefined} beschrijving={[HULP_ID, fout !== undefined && FOUT_ID]} />
        <Ongeveer soort={soort} gekozen={Boolean(watch('ongeveer'))} veld={register('ongeveer', { onChange: () => setValue('bedrag', '') })} />
      </Vraagblok>
    </Formulier>
  );
}
