import { useTranslation } from 'react-i18next';
import { isBekend, NIET_GEVRAAGD } from '../../../domain/antwoord.ts';
import type { BronAntwoord } from '../../../domain/beantwoord.ts';
import { type BedragFout, leesBedrag, PERIODEN, type Periode } from '../../../domain/geld.ts';
import { precies } from '../../../domain/interval.ts';
import type { Inkomstensoort } from '../../../engine/index.ts';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { Bedragveld } from './Bedragveld.tsx';
import { Deelkeuze } from './Deelkeuze.tsx';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { bedragAlsInvoer, foutInBedrag } from './invoertekst.ts';
import { HULP_ID, Vraagblok } from './Vraagblok.tsx';
import type { Vraagprops } from './vraagprops.ts';

interface Props extends Vraagprops<BronAntwoord> {
  readonly soort: Pick<Inkomstensoort, 'magNegatief' | 'vakantiegeld'>;
  readonly vanPartner: boolean;
}

type Vakantiekeuze = 'inclusief' | 'exclusief' | 'weet-niet';
interface Velden {
  bedrag: string;
  per: Periode | null;
  vakantiegeld: Vakantiekeuze | null;
}

const VAKANTIEKEUZES: readonly Vakantiekeuze[] = ['inclusief', 'exclusief', 'weet-niet'];

/** One income: how much, how often, and where it matters whether the holiday pay is in it. */
export function Inkomstenvraag({ sleutel, tekst, uitleg, antwoord, soort, vanPartner, opAntwoord }: Props) {
  const { t } = useTranslation();
  const vraagtVakantiegeld = soort.vakantiegeld === 'vraag';
  const { register, handleSubmit, formState } = useVraagformulier<Velden>(sleutel, alsVelden(antwoord));
  const { errors } = formState;

  const bedragFout = errors.bedrag?.message as BedragFout | undefined;
  const fouten = [
    ...(bedragFout ? [{ veld: 'veld-bedrag', tekst: t(`fout.bedrag-${bedragFout}`) }] : []),
    ...(errors.per ? [{ veld: 'per-1', tekst: t('fout.per') }] : []),
    ...(errors.vakantiegeld ? [{ veld: 'vakantiegeld-1', tekst: t('fout.vakantiegeld') }] : []),
  ];
  const foutBij = (veld: string): string | undefined => fouten.find((f) => f.veld === veld)?.tekst;
  const foutBedrag = foutBij('veld-bedrag');

  const klaar = ({ bedrag, per, vakantiegeld }: Velden): void => {
    const gelezen = leesBedrag(bedrag, soort.magNegatief);
    if (!('centen' in gelezen) || per === null) return;
    opAntwoord({ bedrag: { ...precies(gelezen.centen), per }, vakantiegeld: vakantiegeld ?? NIET_GEVRAAGD });
  };
  return (
    <Formulier fouten={fouten} poging={formState.submitCount} opVerder={handleSubmit(klaar)} opOnbekend={opAntwoord}>
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm="kop">
        <div className={`utrecht-form-field rc-deelveld${foutBedrag === undefined ? '' : ' utrecht-form-field--invalid'}`}>
          <label className="utrecht-form-label" htmlFor="veld-bedrag">
            {t('veld.bedrag')}
          </label>
          <Foutregel id="veld-bedrag-fout" tekst={foutBedrag} />
          <Bedragveld
            id="veld-bedrag"
            veld={register('bedrag', { validate: foutInBedrag(soort.magNegatief) })}
            magNegatief={soort.magNegatief}
            fout={foutBedrag !== undefined}
            beschrijving={[HULP_ID, foutBedrag !== undefined && 'veld-bedrag-fout']}
          />
        </div>
        <Deelkeuze
          naam="per"
          titel={t(vanPartner ? 'veld.per-partner' : 'veld.per')}
          opties={PERIODEN.map((waarde) => ({ waarde, tekst: t(`veld.${waarde}`) }))}
          veld={register('per', { required: true })}
          fout={foutBij('per-1')}
        />
        {vraagtVakantiegeld && (
          <Deelkeuze
            naam="vakantiegeld"
            titel={t('veld.vakantiegeld')}
            opties={VAKANTIEKEUZES.map((waarde) => ({ waarde, tekst: t(`veld.${waarde}`) }))}
            veld={register('vakantiegeld', { required: true })}
            fout={foutBij('vakantiegeld-1')}
          />
        )}
      </Vraagblok>
    </Formulier>
  );
}

function alsVelden(antwoord: Props['antwoord']): Velden {
  if (!isBekend(antwoord) || !isBekend(antwoord.bedrag)) return { bedrag: '', per: null, vakantiegeld: null };
  const { bedrag, vakantiegeld } = antwoord;
  return {
    bedrag: bedragAlsInvoer(bedrag.min),
    per: bedrag.per,
    vakantiegeld: isBekend(vakantiegeld) || vakantiegeld === 'weet-niet' ? vakantiegeld : null,
  };
}
