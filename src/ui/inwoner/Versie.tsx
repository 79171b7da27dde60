import { useSyncExternalStore } from 'react';
import { gebruikNieuweVersie, leesOffline, volgOffline } from '../../app/offline.ts';
import { Knop } from '../parts/Knop.tsx';
import { Melding } from '../parts/Melding.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';

interface Props {
  /** No answers can be lost. */
  readonly rustig: boolean;
  /** Also says how it stands when there is no news. */
  readonly altijd?: boolean | undefined;
}

/** Whether the check works without internet, and a new version to take, only where nothing can be lost by it. */
export function Versie({ rustig, altijd = false }: Props) {
  const { t } = useTaal();
  const { stand, netKlaar } = useSyncExternalStore(volgOffline, leesOffline, leesOffline);
  if (stand === 'nieuwe-versie-klaar') {
    return rustig ? (
      <Melding>
        <Tekst>{t('offline.nieuw')}</Tekst>
        <Knop soort="secondary" opKlik={gebruikNieuweVersie}>
          {t('offline.vernieuw')}
        </Knop>
      </Melding>
    ) : (
      altijd && <Tekst>{t('offline.nieuw-later')}</Tekst>
    );
  }
  const tonen = altijd || (netKlaar && stand === 'klaar');
  return (
    <p role="status" className={tonen ? 'nl-paragraph rc-terzijde' : 'rc-alleen-voorlezen'}>
      {tonen && t(`offline.${stand}`)}
    </p>
  );
}
