import { useTranslation } from 'react-i18next';

export function Laden() {
  const { t } = useTranslation();
  return (
    <p className="nl-paragraph rc-laden" role="status">
      {t('schil.laden')}
    </p>
  );
}
