import { dekking } from '../../../app/dekking.ts';
import { DEKKINGSREDENEN } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';

const PER_REDEN = DEKKINGSREDENEN.map((reden) => ({
  reden,
  rijen: dekking.filter(({ plaats }) => plaats.soort === 'reden' && plaats.id === reden).sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
})).filter(({ rijen }) => rijen.length > 0);

export function NietInDeCheck() {
  const { t } = useTaal('dekking');
  return (
    <>
      <Kop niveau={2}>{t('niet.titel')}</Kop>
      <Tekst>{t('niet.intro')}</Tekst>
      {PER_REDEN.map(({ reden, rijen }) => (
        <div key={reden}>
          <Kop niveau={3}>{t(`kop.${reden}`)}</Kop>
          <Tekst>{t(`reden.${reden}`)}</Tekst>
          <Uitklap
            titel={
              <>
                {t('niet.open', { count: rijen.length })} <span className="rc-alleen-voorlezen">({t(`kop.${reden}`)})</span>
              </>
            }
          >
            <ul className="rc-lijst" lang="nl">
              {rijen.map(({ nr, naam }) => (
                <li key={nr}>{naam}</li>
              ))}
            </ul>
          </Uitklap>
        </div>
      ))}
    </>
  );
}
