import { useEffect, useEffectEvent, useId } from 'react';
import { gaSnelWeg } from '../../app/snel-weg.ts';
import { useTaal } from '../taal.ts';

interface Props {
  /** Wipes what is in memory. */
  readonly opWeg?: (() => void) | undefined;
}

/** Twice within this time is no accident. */
const TWEE_KEER_MS = 1500;

/** For who must not be seen here: one tap, or Escape twice, and there is nothing any more. */
export function Snelweg({ opWeg }: Props) {
  const { t } = useTaal();
  const uitleg = useId();
  const weg = (): void => {
    void gaSnelWeg();
    opWeg?.();
  };
  const wegMetToets = useEffectEvent(weg);
  useEffect(() => {
    let vorige = Number.NEGATIVE_INFINITY;
    const opToets = (e: KeyboardEvent): void => {
      if (e.key !== 'Escape' || e.repeat) return;
      if (e.timeStamp - vorige < TWEE_KEER_MS) wegMetToets();
      vorige = e.timeStamp;
    };
    document.addEventListener('keydown', opToets);
    return () => document.removeEventListener('keydown', opToets);
  }, []);
  return (
    <div className="rc-snelweg">
      <button type="button" className="nl-button nl-button--secondary rc-knop" aria-describedby={uitleg} onClick={weg}>
        {t('schil.weg')}
      </button>
      <span id={uitleg} hidden>
        {t('schil.weg-uitleg')}
      </span>
    </div>
  );
}
