import type { UseFormRegisterReturn } from 'react-hook-form';

interface Props {
  readonly id: string;
  readonly veld: UseFormRegisterReturn;
  readonly toetsen: 'numeric' | 'decimal' | 'text';
  readonly fout: boolean;
  /** Ids of the hint and the error. */
  readonly beschrijving: readonly (string | false | undefined)[];
  readonly smal?: boolean | undefined;
}

/** A text field for a number. Nothing typed here is remembered by the browser or sent to a spell checker. */
export function Invoer({ id, veld, toetsen, fout, beschrijving, smal = false }: Props) {
  return (
    <input
      {...veld}
      id={id}
      type="text"
      inputMode={toetsen}
      className={`utrecht-textbox utrecht-textbox--html-input rc-invoer${smal ? ' rc-invoer--smal' : ''}`}
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-invalid={fout || undefined}
      aria-describedby={beschrijving.filter(Boolean).join(' ') || undefined}
    />
  );
}
