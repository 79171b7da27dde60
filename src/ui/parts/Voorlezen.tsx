import { useEffect, useRef, useState } from 'react';
import { useTaal } from '../taal.ts';
import type { Afloop, Schermlezer } from '../voorlezen/lees.ts';
import { Strookknop } from './Strookknop.tsx';

type Stand = 'stil' | 'bezig' | 'pauze' | Afloop;
const SNELHEDEN = { langzaam: 0.75, gewoon: 0.95, snel: 1.2 } as const;
type Snelheid = keyof typeof SNELHEDEN;

/** Reads the screen aloud with a voice of the device itself; without one it says so. Each screen and language has its own. */
export function Voorlezen() {
  const { t, taal } = useTaal();
  const [stand, zetStand] = useState<Stand>('stil');
  const [snelheid, zetSnelheid] = useState<Snelheid>('gewoon');
  const lezer = useRef<Schermlezer>(undefined);
  const afbreken = useRef<AbortController>(undefined);
  const stop = (nieuw: Stand): void => {
    afbreken.current?.abort();
    lezer.current = undefined;
    zetStand(nieuw);
  };
  useEffect(() => () => afbreken.current?.abort(), []);

  const begin = async (): Promise<void> => {
    stop('bezig');
    afbreken.current = new AbortController();
    const { signal } = afbreken.current;
    try {
      const { leesScherm } = await import('../voorlezen/lees.ts');
      lezer.current = await leesScherm(taal, SNELHEDEN[snelheid], signal, zetStand);
    } catch {
      zetStand('mislukt');
    }
  };
  const leest = stand === 'bezig' || stand === 'pauze';
  return (
    <div className="rc-voorlezen">
      {leest ? (
        <>
          <Strookknop
            teken={stand === 'bezig' ? 'pauze' : 'speel'}
            opKlik={() => {
              if (!lezer.current) return stop('stil');
              if (stand === 'bezig') lezer.current.pauzeer();
              else lezer.current.gaVerder();
              zetStand(stand === 'bezig' ? 'pauze' : 'bezig');
            }}
          >
            {t(stand === 'bezig' ? 'voorlezen.pauze' : 'voorlezen.verder')}
          </Strookknop>
          <Strookknop teken="stop" opKlik={() => stop('stil')}>
            {t('voorlezen.stop')}
          </Strookknop>
          <label className="rc-voorlezen__snelheid">
            <span>{t('voorlezen.snelheid')}</span>
            <select
              value={snelheid}
              onChange={(e) => {
                const gekozen = e.target.value as Snelheid;
                zetSnelheid(gekozen);
                lezer.current?.zetSnelheid(SNELHEDEN[gekozen]);
              }}
            >
              {(Object.keys(SNELHEDEN) as Snelheid[]).map((naam) => (
                <option key={naam} value={naam}>
                  {t(`voorlezen.${naam}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      ) : (
        <Strookknop teken="luid" opKlik={() => void begin()}>
          {t('voorlezen.knop')}
        </Strookknop>
      )}
      <span role="status" className={stand === 'geen-stem' || stand === 'mislukt' ? 'rc-voorlezen__melding' : 'rc-alleen-voorlezen'}>
        {(stand === 'geen-stem' || stand === 'mislukt' || stand === 'klaar') && t(`voorlezen.${stand}`)}
      </span>
    </div>
  );
}
