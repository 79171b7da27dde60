import { useEffect, useRef, useState } from 'react';
import { useTaal } from '../taal.ts';
import type { Afloop, Schermlezer } from '../voorlezen/lees.ts';
import { Teken } from './Teken.tsx';

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
          <button
            type="button"
            className="nl-button nl-button--subtle rc-knop rc-taalstrook__knop"
            onClick={() => {
              if (!lezer.current) return stop('stil');
              if (stand === 'bezig') lezer.current.pauzeer();
              else lezer.current.gaVerder();
              zetStand(stand === 'bezig' ? 'pauze' : 'bezig');
            }}
          >
            <Teken naam={stand === 'bezig' ? 'pauze' : 'speel'} />
            {t(stand === 'bezig' ? 'voorlezen.pauze' : 'voorlezen.verder')}
          </button>
          <button type="button" className="nl-button nl-button--subtle rc-knop rc-taalstrook__knop" onClick={() => stop('stil')}>
            <Teken naam="stop" />
            {t('voorlezen.stop')}
          </button>
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
        <button type="button" className="nl-button nl-button--subtle rc-knop rc-taalstrook__knop" onClick={() => void begin()}>
          <Teken naam="luid" />
          {t('voorlezen.knop')}
        </button>
      )}
      <span role="status" className={stand === 'geen-stem' || stand === 'mislukt' ? 'rc-voorlezen__melding' : 'rc-alleen-voorlezen'}>
        {(stand === 'geen-stem' || stand === 'mislukt' || stand === 'klaar') && t(`voorlezen.${stand}`)}
      </span>
    </div>
  );
}
