import { useTranslation } from 'react-i18next';
import { heeftCijfers } from '../../engine/index.ts';
import { Melding } from '../parts/Melding.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useFeiten } from './gesprek.ts';

/** Says before the first question that amounts are not known, when no figures hold for today. */
export function Cijfermelding() {
  const { t } = useTranslation();
  const feiten = useFeiten();
  if (heeftCijfers(feiten)) return null;
  return (
    <Melding soort="warning">
      <Tekst>{t('start.geen-cijfers')}</Tekst>
    </Melding>
  );
}
