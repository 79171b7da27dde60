import type { UseFormRegisterReturn } from 'react-hook-form';
import { vrij } from '../../../app/sleutel.ts';
import type { Veranderingsoort } from '../../../app/watals.ts';
import type { Invoerveld } from '../../../app/watals-invoer.ts';
import { Foutregel } from '../../parts/Foutregel.tsx';
import { Invoer } from '../../parts/Invoer.tsx';
import { Keuzerij } from '../../parts/Keuzerij.tsx';
import { useTaal } from '../../taal.ts';
import { Bedragveld } from '../vragen/Bedragveld.tsx';

interface Props {
  readonly soort: Veranderingsoort;
  readonly naam: Invoerveld;
  readonly veld: UseFormRegisterReturn;
  /** What is wrong with it, by its name. */
  readonly fout: string | undefined;
}

const STOPT = ['ja', 'nee', 'weet-niet'] as const;
const ANDERE_FOUTEN: Readonly<Record<string, string>> = { leeg: 'wat-als.fout.leeg', stopt: 'wat-als.fout.stopt', leeftijd: 'fout.leeftijd' };

/** One thing to fill in about a change. */
export function Veld({ soort, naam, veld, fout }: Props) {
  const { t } = useTaal();
  const tv = vrij(t);
  const id = `watals-veld-${naam}`;
  const naamTekst = naam === 'netto' && soort !== 'partner-erbij' ? `${soort}-netto` : naam;
  const fouttekst = fout === undefined ? undefined : tv(ANDERE_FOUTEN[fout] ?? `fout.bedrag-${fout}`);
  if (naam === 'stopt') {
    return (
      <fieldset className="rc-veldset rc-watals__veld" {...(fouttekst ? { 'aria-describedby': `${id}-fout` } : {})}>
        <legend className="rc-veldset__naam utrecht-form-label">{t('wat-als.veld.stopt')}</legend>
        <Foutregel id={`${id}-fout`} tekst={fouttekst} />
        <div className="rc-keuzes">
          {STOPT.map((waarde) => (
            <Keuzerij key={waarde} id={`${id}-${waarde}`} soort="radio" veld={veld} waarde={waarde} tekst={t(`wat-als.veld.stopt-${waarde}`)} />
          ))}
        </div>
      </fieldset>
    );
  }
  const delen = { id, veld, fout: fouttekst !== undefined, beschrijving: [`${id}-hulp`, fouttekst !== undefined && `${id}-fout`] };
  return (
    <div className={fouttekst === undefined ? 'rc-watals__veld' : 'rc-watals__veld utrecht-form-field--invalid'}>
      <label className="utrecht-form-label" htmlFor={id}>
        {tv(`wat-als.veld.${naamTekst}`)}
      </label>
      <p id={`${id}-hulp`} className="utrecht-form-field-description rc-hulptekst">
        {tv(`wat-als.veld.${naamTekst}-hulp`)}
      </p>
      <Foutregel id={`${id}-fout`} tekst={fouttekst} />
      {naam === 'leeftijd' ? <Invoer {...delen} toetsen="numeric" smal /> : <Bedragveld {...delen} magNegatief={false} />}
    </div>
  );
}
