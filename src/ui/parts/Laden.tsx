import { useTaal } from '../taal.ts';

export function Laden() {
  const { t } = useTaal();
  return (
    <p className="nl-paragraph rc-laden" role="status">
      {t('schil.laden')}
    </p>
  );
}
