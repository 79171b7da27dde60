import { bedragbronnen } from '../../../app/bronnen.ts';
import type { Feiten, Regeling, Regelingtekst } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { Bronnen } from './Bronnen.tsx';

interface Props {
  readonly regeling: Regeling;
  readonly tekst: Regelingtekst;
  readonly feiten: Feiten;
}

/** What it brings in, in words and with the source of its amount, and whether it must be paid back, which many fear. */
export function Opbrengst({ regeling, tekst, feiten }: Props) {
  const { t } = useTaal();
  const { id } = regeling;
  const { brengtOp, terugbetalen } = tekst;
  const bronnen = bedragbronnen(regeling, tekst, feiten.cijfers);
  return (
    <>
      <Kop niveau={4}>{t('kaart.levert-op')}</Kop>
      <Tekst>
        <Regel van="regelingen" id={id} veld="brengtOp.tekst" tekst={brengtOp.tekst} />
      </Tekst>
      {bronnen.length > 0 && (
        <p className="nl-paragraph rc-terzijde">
          {t('kaart.cijfers-uit')} <Bronnen ids={bronnen} />
        </p>
      )}
      <Kop niveau={4}>{t('kaart.terugbetalen')}</Kop>
      <Tekst>
        <Regel van="regelingen" id={id} veld="terugbetalen.tekst" tekst={terugbetalen} />
      </Tekst>
    </>
  );
}
