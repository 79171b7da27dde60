import { bandMetNaam, bandnaam } from '../../../app/ongeveer.ts';
import { isBekend, NIET_GEVRAAGD, type Onbekend } from '../../../domain/antwoord.ts';
import type { BronAntwoord } from '../../../domain/beantwoord.ts';
import { type BedragFout, leesBedrag, PERIODEN, type Periode } from '../../../domain/geld.ts';
import { isPrecies, precies } from '../../../domain/interval.ts';
import type { Inkomstensoort } from '../../../engine/index.ts';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { useTaal } from '../../taal.ts';
import { Bedragveld } from './Bedragveld.tsx';
import { Deelkeuze } from './Deelkeuze.tsx';
import { Formulier } from './Formulier.tsx';
import { useVraagformulier } from './formulier.ts';
import { bedragAlsInvoer, foutInBedrag } from './invoertekst.ts';
import { Ongeveer } from './Ongeveer.tsx';
import { BIJ_DEEL } from './pictogram.ts';
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
  /** The name of a band, for who does not know the amount; then the amount is empty. */
  ongeveer: string | null;
  vakantiegeld: Vakantiekeuze | null;
}

const VAKANTIEKEUZES: readonly Vakantiekeuze[] = ['inclusief', 'exclusief', 'weet-niet'];

/** One income: how often, how much, and where it matters whether the holiday pay is in it. "Weet ik niet" is then about that, once there is an amount. */
export function Inkomstenvraag({ sleutel, tekst, uitleg, antwoord, soort, vanPartner, opAntwoord }: Props) {
  const { t } = useTaal();
  const vraagtVakantiegeld = soort.vakantiegeld === 'vraag';
  const { register, handleSubmit, formState, watch, setValue, getValues } = useVraagformulier<Velden>(sleutel, alsVelden(antwoord));
  const { errors } = formState;
  const per = watch('per') ?? 'maand';

  const bedragFout = errors.bedrag?.message as BedragFout | undefined;
  const fouten = [
    ...(errors.per ? [{ veld: 'per-1', tekst: t('fout.per') }] : []),
    ...(bedragFout ? [{ veld: 'veld-bedrag', tekst: t(`fout.bedrag-${bedragFout}`) }] : []),
  ];
  const foutBij = (veld: string): string | undefined => fouten.find((f) => f.veld === veld)?.tekst;
  const foutBedrag = foutBij('veld-bedrag');

  /** Who leaves the holiday pay open does not know it; the amount counts all the same. */
  const gelezen = (velden: Velden): BronAntwoord | undefined => {
    if (velden.per === null) return undefined;
    const bedrag = leesBedrag(velden.bedrag, soort.magNegatief, velden.per);
    const bereik = bandMetNaam(velden.ongeveer, velden.per, soort.magNegatief) ?? ('centen' in bedrag ? precies(bedrag.centen) : undefined);
    const vakantiegeld = velden.vakantiegeld ?? (vraagtVakantiegeld ? 'weet-niet' : NIET_GEVRAAGD);
    return bereik && { bedrag: { ...bereik, per: velden.per }, vakantiegeld };
  };
  const klaar = (velden: Velden): void => {
    const bron = gelezen(velden);
    if (bron) opAntwoord(bron);
  };
  const onbekend = (reden: Onbekend): void => {
    const velden = getValues();
    const alleenVakantiegeld = reden === 'weet-niet' && vraagtVakantiegeld && velden.vakantiegeld === null;
    opAntwoord((alleenVakantiegeld && gelezen(velden)) || reden);
  };
  const perNaam = (waarde: Periode) => (soort.magNegatief && waarde === 'jaar' ? t('veld.jaar-bedrijf') : t(`veld.${waarde}`));
  return (
    <Formulier fouten={fouten} poging={formState.submitCount} opVerder={handleSubmit(klaar)} opOnbekend={onbekend}>
      <Vraagblok tekst={tekst} uitleg={uitleg} vorm="kop">
        <Deelkeuze
          naam="per"
          titel={t(vanPartner ? 'veld.per-partner' : 'veld.per')}
          opties={PERIODEN.map((waarde) => ({ waarde, tekst: perNaam(waarde), pictogram: BIJ_DEEL[waarde] }))}
          veld={register('per', { required: true, onChange: () => setValue('ongeveer', null) })}
          fout={foutBij('per-1')}
          naastElkaar
        />
        <div className={`utrecht-form-field rc-deelveld${foutBedrag === undefined ? '' : ' utrecht-form-field--invalid'}`}>
          <label className="utrecht-form-label" htmlFor="veld-bedrag">
            {t('veld.bedrag')}
          </label>
          <Foutregel id="veld-bedrag-fout" tekst={foutBedrag} />
          <Bedragveld
            id="veld-bedrag"
            veld={register('bedrag', {
              validate: (getypt, { ongeveer, per: gekozen }) => (ongeveer ? true : foutInBedrag(soort.magNegatief, gekozen)(getypt)),
              onChange: () => setValue('ongeveer', null),
            })}
            magNegatief={soort.magNegatief}
            fout={foutBedrag !== undefined}
            beschrijving={[HULP_ID, foutBedrag !== undefined && 'veld-bedrag-fout']}
          />
          <Ongeveer
            soort={per}
            magNegatief={soort.magNegatief}
            gekozen={Boolean(watch('ongeveer'))}
            veld={register('ongeveer', {
              onChange: () => {
                setValue('bedrag', '');
                if (getValues('per') === null) setValue('per', per);
              },
            })}
          />
        </div>
        {vraagtVakantiegeld && (
          <Deelkeuze
            naam="vakantiegeld"
            titel={t('veld.vakantiegeld')}
            opties={VAKANTIEKEUZES.map((waarde) => ({ waarde, tekst: t(`veld.${waarde}`), pictogram: BIJ_DEEL[waarde] }))}
            veld={register('vakantiegeld')}
            fout={undefined}
          />
        )}
      </Vraagblok>
    </Formulier>
  );
}

function alsVelden(antwoord: Props['antwoord']): Velden {
  if (!isBekend(antwoord) || !isBekend(antwoord.bedrag)) return { bedrag: '', per: null, ongeveer: null, vakantiegeld: null };
  const { bedrag, vakantiegeld } = antwoord;
  return {
    bedrag: isPrecies(bedrag) ? bedragAlsInvoer(bedrag.min) : '',
    per: bedrag.per,
    ongeveer: isPrecies(bedrag) ? null : bandnaam(bedrag),
    vakantiegeld: isBekend(vakantiegeld) || vakantiegeld === 'weet-niet' ? vakantiegeld : null,
  };
}
