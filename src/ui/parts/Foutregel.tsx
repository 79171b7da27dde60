import { useTaal } from '../taal.ts';

export function Foutregel({ id, tekst }: { readonly id: string; readonly tekst: string | undefined }) {
  const { t } = useTaal();
  if (tekst === undefined) return null;
  return (
    <p id={id} className="utrecht-form-field-error-message rc-foutregel">
      <span className="rc-alleen-voorlezen">{t('fout.woord')} </span>
      {tekst}
    </p>
  );
}
