import type { Regeling } from '../../../engine/index.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';

interface Props {
  readonly redenen: readonly string[];
  /** The regelingen that wait for this answer. */
  readonly regelingen: readonly Regeling[];
}

const HOOGSTENS = 5;

export function Waarom({ redenen, regelingen }: Props) {
  const { t } = useTaal();
  const rest = regelingen.length - HOOGSTENS;
  return (
    <Uitklap titel={t('vraag.waarom')}>
      {redenen.map((reden) => (
        <Tekst key={reden}>{reden}</Tekst>
      ))}
      {regelingen.length > 0 && (
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
      )}
    </Uitklap>
  );
}
