import { Foutregel } from '../../parts/Foutregel.tsx';
import { useTaal } from '../../taal.ts';

interface Props {
  readonly id: string;
  readonly naam: string;
  readonly tekst: string;
  readonly hulp?: string | undefined;
  readonly fout?: string | undefined;
  readonly zichtbaar: boolean;
}

/** A passphrase. Pasting is fine; the browser is asked not to remember it. */
export function Zinveld({ id, naam, tekst, hulp, fout, zichtbaar }: Props) {
  const beschrijving = [hulp && `${id}-hulp`, fout && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <div className={fout === undefined ? 'rc-planveld' : 'rc-planveld utrecht-form-field--invalid'}>
      <label className="utrecht-form-label" htmlFor={id}>
        {tekst}
      </label>
      {hulp && (
        <p id={`${id}-hulp`} className="utrecht-form-field-description rc-hulptekst">
          {hulp}
        </p>
      )}
      <Foutregel id={`${id}-fout`} tekst={fout} />
      <input
        id={id}
        name={naam}
        type={zichtbaar ? 'text' : 'password'}
        className="utrecht-textbox utrecht-textbox--html-input rc-invoer rc-wachtzin"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={fout === undefined ? undefined : true}
        aria-describedby={beschrijving || undefined}
      />
    </div>
  );
}

interface ToonProps {
  readonly id: string;
  readonly zichtbaar: boolean;
  readonly opWissel: (zichtbaar: boolean) => void;
}

export function Toon({ id, zichtbaar, opWissel }: ToonProps) {
  const { t } = useTaal();
  return (
    <label className="rc-bewaren__toon" htmlFor={id}>
      <input id={id} type="checkbox" className="rc-vinkje" autoComplete="off" checked={zichtbaar} onChange={(e) => opWissel(e.currentTarget.checked)} />
      {t('bewaren.toon')}
    </label>
  );
}
