import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { hoeveelNagekeken, isTweetalig, kiesTaal, zetTweetalig } from '../../app/i18n.ts';
import { type Bewaarstand, bewaarTaal } from '../../app/taalbewaren.ts';
import { isNederlands, MAKKELIJK } from '../../app/talen.ts';
import { useTaal } from '../taal.ts';
import { Strookknop } from './Strookknop.tsx';
import { Taalkeuze } from './Taalkeuze.tsx';
import { Voorlezen } from './Voorlezen.tsx';

const NAGEKEKEN = { niets: 'schil.vertaald', deel: 'schil.vertaald-deels', alles: 'schil.vertaald-nagekeken' } as const;

/** How the words are shown and heard: read aloud, easier Dutch, or Dutch beside a translation, with how far that can be trusted. */
export function Taalstrook() {
  const { t, taal } = useTaal();
  const [pad] = useLocation();
  const nederlands = isNederlands(taal);
  return (
    <section className="rc-taalstrook" aria-label={t('schil.taal')}>
      <div className="rc-taalstrook__knoppen">
        <Taalkeuze />
        <Voorlezen key={`${taal} ${pad}`} />
        {nederlands ? (
          <Strookknop teken={taal === MAKKELIJK ? 'klopt' : 'tekst'} opKlik={() => kiesTaal(taal === MAKKELIJK ? 'nl' : MAKKELIJK)}>
            {t(taal === MAKKELIJK ? 'schil.gewoon' : 'schil.makkelijk')}
          </Strookknop>
        ) : (
          <Strookknop teken={isTweetalig() ? 'klopt' : 'tekst'} opKlik={() => zetTweetalig(!isTweetalig())}>
            {t(isTweetalig() ? 'schil.zonder-nederlands' : 'schil.met-nederlands')}
          </Strookknop>
        )}
      </div>
      {!nederlands && (
        <p className="nl-paragraph rc-terzijde rc-taalstrook__stand">
          {t(NAGEKEKEN[hoeveelNagekeken(taal)])} {pad === '/' && hoeveelNagekeken(taal) !== 'alles' && t('schil.vertaald-twijfel')}{' '}
          <ZonderInternet taal={taal} stil={pad !== '/'} />
        </p>
      )}
    </section>
  );
}

/** A language that was chosen stays on the device, so that it is there at the next visit without internet. */
function ZonderInternet({ taal, stil }: { readonly taal: string; readonly stil: boolean }) {
  const { t } = useTaal();
  const [stand, zetStand] = useState<Bewaarstand>('bezig');
  useEffect(() => {
    let nog = true;
    void bewaarTaal(taal).then((nieuw) => nog && zetStand(nieuw));
    return () => {
      nog = false;
    };
  }, [taal]);
  return stil || stand === 'bezig' ? null : <span>{t(stand === 'bewaard' ? 'schil.taal-offline' : 'schil.taal-niet-offline')}</span>;
}
