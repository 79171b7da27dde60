import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Knoplink } from '../parts/Knop.tsx';
import { Kop } from '../parts/Kop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Melding } from '../parts/Melding.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Teken } from '../parts/Teken.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Vangnet } from '../parts/Vangnet.tsx';
import { Cijfermelding } from '../schermen.ts';
import { useGeheugen } from './Geheugen.ts';
import { Versie } from './Versie.tsx';

export function Start() {
  const { t } = useTranslation();
  const { sessie, weerBegin } = useGeheugen();
  return (
    <>
      {weerBegin && !sessie && (
        <Melding meldt>
          <Tekst>{t('start.weer-begin')}</Tekst>
        </Melding>
      )}
      <Schermkop>{t('start.titel')}</Schermkop>
      <Tekst groot>{t('start.wat')}</Tekst>
      <ul className="rc-beloften">
        <li>
          <Teken naam="slot" />
          {t('start.privacy')}
        </li>
        <li>
          <Teken naam="klok" />
          {t('start.duur')}
        </li>
      </ul>
      <div className="rc-knoppen">
        <Knoplink naar="/begin">{sessie ? t('start.verder') : t('start.begin')}</Knoplink>
      </div>
      {sessie && <Tekst>{t('start.nog-bewaard')}</Tekst>}
      <Vangnet bijStoring={() => null}>
        <Suspense fallback={null}>
          <Cijfermelding />
        </Suspense>
      </Vangnet>
      <section className="rc-dringend" aria-labelledby="dringend">
        <Kop niveau={2} id="dringend">
          {t('start.crisis.titel')}
        </Kop>
        <Tekst>{t('start.crisis.intro')}</Tekst>
        <ul className="rc-lijst">
          <li>{t('start.crisis.huis')}</li>
          <li>{t('start.crisis.afsluiting')}</li>
          <li>{t('start.crisis.eten')}</li>
        </ul>
        <Knoplink naar="/hulp" soort="secondary">
          {t('start.crisis.knop')}
        </Knoplink>
      </section>
      <section aria-labelledby="anders">
        <Kop niveau={2} id="anders">
          {t('start.anders.titel')}
        </Kop>
        <Tekst>{t('start.anders.tekst')}</Tekst>
        <Tekst>
          <Koppeling naar="/hulp">{t('start.anders.link')}</Koppeling>
        </Tekst>
      </section>
      <Versie rustig={!sessie} />
    </>
  );
}
