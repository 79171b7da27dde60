import { useTranslation } from 'react-i18next';
import { isBekend } from '../../../domain/antwoord.ts';
import { type BedragFout, leesBedrag } from '../../../domain/geld.ts';
import { Bedragveld } from './Bedragveld.tsx';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { bedragAlsInvoer, foutInBedrag } from './invoertekst.ts';
import { FOUT_ID, HULP_ID, Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

const VELD = 'veld-bedrag';

/** How much somebody owns, in cents; nothing is an answer too. */
export function Bezittingenvraag({ sleutel, tekst, uitleg, antwoord, opAntwoord }: Vraagprops<number>) {
  const { t } = useTranslation();
  const { register, handleSubmit, formState } = useVraagformulier<{ bedrag: string }>(sleutel, {
    bedrag: isBekend(antwoord) ? bedragAlsInvoer(antwoord) : '',
  });
  const soort = formState.errors.bedrag?.message as BedragFout | undefined;
  const fout = soort && t(`fout.bedrag-${soort}`);
  const veld = register('bedrag', { validate: foutInBedrag(false) });
  return (
    <Formulier
      fouten={fout === undefined ? [] : [{ veld: VELD, tekst: fout }]}
      poging={formState.submitCount}
      opVerder={handleSubmit(({ bedrag }) => {
        const gelezen = leesBedrag(bedrag);
        if ('centen' in gelezen) opAntwoord(gelezen.centen);
      })}
      opOnbekend={opAntwoord}
    >
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm={{ veld: VELD }} fout={fout}>
        <Bedragveld id={VELD} veld={veld} magNegatief={false} fout={fout !== undefined} beschrijving={[HULP_ID, fout !== undefined && FOUT_ID]} />
      </Vraagblok>
    </Formulier>
  );
}
