import { kader } from '../../../app/kader.ts';
import type { Sessie } from '../../../app/sessie.ts';
import { heeftUitkering, mogelijkeVeranderingen, type Verandering, type Veranderingsoort } from '../../../app/watals.ts';
import { foutIn, type Invoer, LEGE_INVOER, leesVerandering, VELDEN } from '../../../app/watals-invoer.ts';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import { Knop } from '../../parts/Knop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { useVraagformulier } from '../vragen/formulier.ts';
import { Veld } from './Veld.tsx';

interface Props {
  readonly sessie: Sessie;
  readonly opKeuze: (verandering: Verandering) => void;
}

type Waarden = Invoer & { readonly soort: string | null };

const FOUT = 'watals-fout';

/** Which change, and what belongs to it. */
export function Vorm({ sessie: { huishouden: h, peildatum }, opKeuze }: Props) {
  const { t } = useTaal();
  const { register, handleSubmit, watch, setFocus, formState } = useVraagformulier<Waarden>('wat-als', { ...LEGE_INVOER, soort: null });
  const soorten = mogelijkeVeranderingen(kader, h, peildatum);
  const gekozen = watch('soort');
  const soort = soorten.find((s) => s === gekozen);
  const fout = formState.errors.soort ? t('wat-als.fout.keuze') : undefined;
  const verstuur = handleSubmit(
    ({ soort: _soort, ...invoer }) => {
      if (soort) opKeuze(leesVerandering(soort, invoer));
    },
    (fouten) => {
      const [eerste] = ['soort' as const, ...(soort ? veldenVan(soort, heeftUitkering(h)) : [])].filter((naam) => fouten[naam]);
      if (eerste) setFocus(eerste);
    },
  );
  return (
    <form noValidate autoComplete="off" className="rc-watals__vorm" onSubmit={verstuur}>
      <fieldset className={fout === undefined ? 'rc-veldset' : 'rc-veldset utrecht-form-field--invalid'} {...(fout ? { 'aria-describedby': FOUT } : {})}>
        <legend className="rc-veldset__naam nl-heading nl-heading--level-2">{t('wat-als.vraag')}</legend>
        <Foutregel id={FOUT} tekst={fout} />
        <div className="rc-keuzes">
          {soorten.map((s) => (
            <Keuzerij key={s} id={`watals-${s}`} soort="radio" veld={register('soort', { required: true })} waarde={s} tekst={t(`wat-als.keuze.${s}`)} />
          ))}
        </div>
      </fieldset>
      {soort && (
        <>
          <Tekst>{t(`wat-als.uitleg.${soort}`)}</Tekst>
          {veldenVan(soort, heeftUitkering(h)).map((naam) => (
            <Veld
              key={naam}
              soort={soort}
              naam={naam}
              fout={formState.errors[naam]?.message}
              veld={register(naam, { validate: (tekst) => foutIn(soort, naam, tekst) ?? true })}
            />
          ))}
          <Tekst>{t('wat-als.rekent-zo')}</Tekst>
        </>
      )}
      <div className="rc-knoppen">
        <Knop verstuurt>{t('wat-als.knop')}</Knop>
      </div>
    </form>
  );
}

const veldenVan = (soort: Veranderingsoort, uitkering: boolean) => VELDEN[soort].filter((naam) => naam !== 'stopt' || uitkering);
