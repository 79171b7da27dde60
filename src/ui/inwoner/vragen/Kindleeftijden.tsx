import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTaal } from '../../taal.ts';
import { Getalregel } from './Getalregel.tsx';

interface Props {
  readonly kinderen: readonly { readonly veld: UseFormRegisterReturn; readonly fout: string | undefined }[];
}

export const kindVeld = (i: number): string => `veld-kind-${i + 1}`;
const HULP = 'kinderen-hulp';

/** The age of each child. A field left empty means that this one age is not known. */
export function Kindleeftijden({ kinderen }: Props) {
  const { t } = useTaal();
  const hulp = t('vraag.leeftijd-kinderen.hulp', { count: kinderen.length });
  const [enige] = kinderen;
  if (enige && kinderen.length === 1) return <Getalregel id={kindVeld(0)} naam={t('vraag.leeftijd-kinderen.enig-kind')} hulp={hulp} {...enige} />;
  return (
    <fieldset className="rc-veldset rc-deelveld" aria-describedby={HULP}>
      <legend className="rc-veldset__naam utrecht-form-label">{t('vraag.leeftijd-kinderen.vraag')}</legend>
      <p id={HULP} className="utrecht-form-field-description rc-hulptekst">
        {hulp}
      </p>
      {kinderen.map((kind, i) => (
        <Getalregel key={kindVeld(i)} id={kindVeld(i)} naam={t('vraag.leeftijd-kinderen.kind', { nummer: i + 1 })} {...kind} />
      ))}
    </fieldset>
  );
}
