import { useLocation } from 'wouter';
import { Knop, Knoplink } from '../parts/Knop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { useGeheugen, useWis } from './Geheugen.ts';

export function Wissen() {
  const { t } = useTaal();
  const { sessie } = useGeheugen();
  const [, ga] = useLocation();
  const wis = useWis();
  const opJa = (): void => {
    wis();
    ga('/', { replace: true });
  };
  return (
    <>
      <Schermkop>{t('wissen.titel')}</Schermkop>
      <Tekst>{t('wissen.tekst')}</Tekst>
      <Tekst>
        {t('wissen.bewaard')} <Koppeling naar="/bewaren">{t('schil.bewaard')}</Koppeling>
      </Tekst>
      <div className="rc-knoppen">
        <Knop opKlik={opJa}>{t('wissen.ja')}</Knop>
        <Knoplink naar={sessie ? '/begin' : '/'} soort="secondary">
          {t('wissen.nee')}
        </Knoplink>
      </div>
    </>
  );
}
