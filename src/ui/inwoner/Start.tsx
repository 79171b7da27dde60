import { Suspense } from 'react';
import { Knoplink } from '../parts/Knop.tsx';
import { Kop } from '../parts/Kop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Melding } from '../parts/Melding.tsx';
import { Pictogram, type Pictogramnaam } from '../parts/Pictogram.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Talenrij } from '../parts/Taalkeuze.tsx';
import { Teken } from '../parts/Teken.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Vangnet } from '../parts/Vangnet.tsx';
import { Cijfermelding, WeerBegin } from '../schermen.ts';
import { useTaal } from '../taal.ts';
import { Gebeurd } from './Gebeurd.tsx';
import { useGeheugen } from './Geheugen.ts';
import { Versie } from './Versie.tsx';

const SLINGER: readonly Pictogramnaam[] = ['inkomen', 'wonen', 'zorg', 'kinderen', 'spullen-en-eten'];
const CRISIS = [
  ['huis', 'uit-huis'],
  ['afsluiting', 'afsluiting'],
  ['eten', 'eten'],
] as const;

export function Start() {
  const { t, taal } = useTaal();
  const { sessie, weerBegin } = useGeheugen();
  const nietsBeantwoord = !sessie || sessie.gesteld.length <= 1;
  return (
    <>
      {weerBegin && !sessie && (
        <Melding meldt>
          <Tekst>{t('start.weer-begin')}</Tekst>
          {taal === 'nl' && (
            <Vangnet bijStoring={() => null}>
              <Suspense fallback={null}>
                <WeerBegin />
              </Suspense>
            </Vangnet>
          )}
        </Melding>
      )}
      <div className="rc-welkom">
        <div className="rc-slinger">
          {SLINGER.map((naam) => (
            <Pictogram key={naam} naam={naam} maat="groot" />
          ))}
        </div>
        <Schermkop>{t('start.titel')}</Schermkop>
        <Tekst groot>{t('start.wat')}</Tekst>
        <div className="rc-knoppen">
          <Knoplink naar="/begin">{sessie ? t('start.verder') : t('start.begin')}</Knoplink>
        </div>
        {sessie && <Tekst>{t('start.nog-bewaard')}</Tekst>}
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
        <Talenrij />
      </div>
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
        <ul className="rc-crisis">
          {CRISIS.map(([tekst, pictogram]) => (
            <li key={tekst}>
              <Pictogram naam={pictogram} />
              {t(`start.crisis.${tekst}`)}
            </li>
          ))}
        </ul>
        <Knoplink naar="/hulp" soort="secondary">
          {t('start.crisis.knop')}
        </Knoplink>
      </section>
      {nietsBeantwoord && <Gebeurd />}
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
