import type { Regeling, Regelingtekst } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';

interface Props {
  readonly regeling: Regeling;
  readonly tekst: Regelingtekst;
}

/** What it brings in, in words, and whether it must be paid back, which many fear. */
export function Opbrengst({ regeling: { id }, tekst: { brengtOp, terugbetalen } }: Props) {
  const { t } = useTaal();
  return (
    <>
      <Kop niveau={4}>{t('kaart.levert-op')}</Kop>
      <Tekst>
        <Regel van="regelingen" id={id} veld="brengtOp.tekst" tekst={brengtOp.tekst} />
      </Tekst>
      <Kop niveau={4}>{t('kaart.terugbetalen')}</Kop>
      <Tekst>
        <Regel van="regelingen" id={id} veld="terugbetalen.tekst" tekst={terugbetalen} />
      </Tekst>
    </>
  );
}
