import { cijferstand } from '../../app/cijfers.ts';
import { datumTekst } from '../../app/opmaak.ts';
import { Melding } from '../parts/Melding.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { useFeiten } from './gesprek.ts';

/** Says before the first question that no amounts are known for today, or that the amounts change soon. */
export function Cijfermelding() {
  const { t, taal } = useTaal();
  const stand = cijferstand(useFeiten());
  if (stand.soort === 'geldig') return null;
  return (
    <Melding soort="warning">
      <Tekst>{stand.soort === 'voorbij' ? t('cijfers.voorbij') : t('cijfers.bijna', { datum: datumTekst(stand.tot, taal) })}</Tekst>
    </Melding>
  );
}
