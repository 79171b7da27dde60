import { useTranslation } from 'react-i18next';
import type { Sessie } from '../../../app/sessie.ts';
import type { UitkomstWoord } from '../../../domain/uitkomst.ts';
import type { Feiten, Uitkomst } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { OpPapier } from '../../parts/OpPapier.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { Kaart } from './Kaart.tsx';

interface Props {
  readonly soort: UitkomstWoord;
  readonly uitkomsten: readonly Uitkomst[];
  readonly feiten: Feiten;
  readonly sessie: Sessie;
}

/** What does not fit is folded away, also on paper, and never left out. */
const DICHT: readonly UitkomstWoord[] = ['waarschijnlijk-niet', 'bestaat-niet-meer'];

export function Groep({ soort, uitkomsten, feiten, sessie }: Props) {
  const { t } = useTranslation();
  if (uitkomsten.length === 0) return null;
  const dicht = DICHT.includes(soort);
  const kaarten = uitkomsten.map((uitkomst) => <Kaart key={uitkomst.regeling.id} uitkomst={uitkomst} feiten={feiten} sessie={sessie} />);
  return (
    <section className="rc-groep" aria-labelledby={`groep-${soort}`}>
      <Kop niveau={2} id={`groep-${soort}`}>
        {t(`uitkomst-scherm.groepen.${soort}`)}
      </Kop>
      <Tekst>{t(`uitkomst-scherm.groep-uitleg.${soort}`)}</Tekst>
      {dicht ? (
        <OpPapier value={false}>
          <Uitklap vlak titel={t('uitkomst-scherm.toon', { count: uitkomsten.length })}>
            {kaarten}
          </Uitklap>
        </OpPapier>
      ) : (
        kaarten
      )}
    </section>
  );
}
