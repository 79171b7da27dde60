import { useState } from 'react';
import { Knop } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { useGeheugen } from '../Geheugen.ts';
import type { Bericht } from './Berichtvak.tsx';
import type { Bewaarmodule } from './module.ts';

interface Props {
  readonly module: Bewaarmodule;
  readonly meld: (bericht: Bericht | null) => void;
}

/** Takes away what is kept; what is open in memory stays open. */
export function Wisvorm({ module, meld }: Props) {
  const { t } = useTaal();
  const { onthoud } = useGeheugen();
  const [vraagt, zetVraagt] = useState(false);
  const wis = async (): Promise<void> => {
    meld({ bezig: true });
    const uitslag = await module.wisAlles();
    zetVraagt(false);
    if ('fout' in uitslag) return meld(uitslag);
    onthoud((o) => ({ ...o, plan: o.plan && { ...o.plan, bewaardAls: null } }));
    meld({ goed: 'gewist' });
  };
  return (
    <section aria-labelledby="wis-bewaard">
      <Kop niveau={2} id="wis-bewaard">
        {t('bewaren.wis.titel')}
      </Kop>
      <Tekst>{t('bewaren.wis.tekst')}</Tekst>
      {vraagt && (
        <Tekst>
          <strong>{t('bewaren.wis.zeker')}</strong>
        </Tekst>
      )}
      <div className="rc-knoppen">
        {vraagt ? (
          <>
            <Knop opKlik={() => void wis()}>{t('bewaren.wis.ja')}</Knop>
            <Knop soort="secondary" opKlik={() => zetVraagt(false)}>
              {t('bewaren.wis.nee')}
            </Knop>
          </>
        ) : (
          <Knop soort="secondary" opKlik={() => zetVraagt(true)}>
            {t('bewaren.wis.knop')}
          </Knop>
        )}
      </div>
    </section>
  );
}
