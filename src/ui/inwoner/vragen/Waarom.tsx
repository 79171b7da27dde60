import type { Regeling } from '../../../engine/index.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';

interface Props {
  readonly redenen: readonly string[];
  /** The regelingen that wait for this answer. */
  readonly wachtHierop: () => readonly Regeling[];
}

const HOOGSTENS = 5;

export function Waarom({ redenen, wachtHierop }: Props) {
  const { t } = useTaal();
  return (
    <Uitklap titel={t('vraag.waarom')}>
      {redenen.map((reden) => (
        <Tekst key={reden}>{reden}</Tekst>
      ))}
      <Wachtlijst wachtHierop={wachtHierop} />
    </Uitklap>
  );
}

/** Worked out when somebody opens it: between a tap and the next question it would be felt. */
function Wachtlijst({ wachtHierop }: Pick<Props, 'wachtHierop'>) {
  const { t } = useTaal();
  const regelingen = wachtHierop();
  const rest = regelingen.length - HOOGSTENS;
  if (regelingen.length === 0) return null;
  return (
    <>
      <Tekst>{t('vraag.waarom-lijst')}</Tekst>
      <ul className="rc-lijst">
        {regelingen.slice(0, HOOGSTENS).map((r) => (
          <li key={r.id}>
            <Regel van="regelingen" id={r.id} veld="naam" tekst={r.naam} />
          </li>
        ))}
        {rest > 0 && <li>{t('vraag.waarom-meer', { count: rest })}</li>}
      </ul>
      <Tekst>{t('vraag.overslaan')}</Tekst>
    </>
  );
}
