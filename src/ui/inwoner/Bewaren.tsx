import '../thema/formulier.css';
import '../thema/plan.css';
import { useCallback, useEffect, useState } from 'react';
import { Knoplink } from '../parts/Knop.tsx';
import { Kop } from '../parts/Kop.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Terug } from '../parts/Terug.tsx';
import { useTaal } from '../taal.ts';
import { type Bericht, Berichtvak } from './bewaren/Berichtvak.tsx';
import { Bewaarvorm } from './bewaren/Bewaarvorm.tsx';
import { type Bewaarmodule, haalBewaarmodule } from './bewaren/module.ts';
import { Openvorm } from './bewaren/Openvorm.tsx';
import { Wisvorm } from './bewaren/Wisvorm.tsx';
import { useGeheugen } from './Geheugen.ts';

interface Stand {
  readonly module: Bewaarmodule;
  readonly bewaard: boolean;
}

/** Keeping by choice, locked with a passphrase. Whatever goes wrong here, the answers in memory stay. */
export function Bewaren() {
  const { t } = useTaal();
  const { sessie, plan } = useGeheugen();
  const [stand, zetStand] = useState<Stand | null>(null);
  const [bericht, zetBericht] = useState<Bericht | null>(null);

  const kijk = useCallback(async (): Promise<void> => {
    try {
      const module = await haalBewaarmodule();
      const uitslag = await module.staatErIets();
      if ('goed' in uitslag) zetStand({ module, bewaard: uitslag.goed });
      else zetBericht({ fout: uitslag.fout });
    } catch {
      zetBericht({ fout: 'laden' });
    }
  }, []);
  useEffect(() => void kijk(), [kijk]);
  const meld = (nieuw: Bericht | null): void => {
    zetBericht(nieuw);
    if (nieuw && 'goed' in nieuw) void kijk();
  };

  return (
    <>
      <Terug naar={sessie ? '/plan' : '/'}>{t(sessie ? 'bewaren.gelukt.naar-plan' : 'schil.naar-start')}</Terug>
      <Schermkop>{t('bewaren.titel')}</Schermkop>
      <Tekst groot>{t('bewaren.intro')}</Tekst>
      <Berichtvak bericht={bericht} />
      {bericht && 'goed' in bericht && bericht.goed === 'geopend' && (
        <div className="rc-knoppen">
          <Knoplink naar="/controle">{t('bewaren.gelukt.naar-antwoorden')}</Knoplink>
          <Knoplink naar="/plan" soort="secondary">
            {t('bewaren.gelukt.naar-plan')}
          </Knoplink>
        </div>
      )}
      {!stand && !bericht && <Tekst>{t('bewaren.een-moment')}</Tekst>}
      {stand?.bewaard && (!sessie || plan?.bewaardAls == null) && <Openvorm module={stand.module} meld={meld} />}
      {stand && (
        <>
          <Kop niveau={2}>{t('bewaren.hoe.titel')}</Kop>
          <ul className="rc-lijst">
            {(['een', 'twee', 'drie', 'vier', 'vijf'] as const).map((regel) => (
              <li key={regel}>{t(`bewaren.hoe.${regel}`)}</li>
            ))}
          </ul>
          {sessie ? <Bewaarvorm module={stand.module} sessie={sessie} opnieuw={stand.bewaard} meld={meld} /> : <Tekst>{t('bewaren.bewaar.geen')}</Tekst>}
          {stand.bewaard ? <Wisvorm module={stand.module} meld={meld} /> : <Tekst>{t('bewaren.niets-bewaard')}</Tekst>}
        </>
      )}
    </>
  );
}
