import { useEffect, useState } from 'react';
import { kader } from '../../../app/kader.ts';
import { eenVraagVerder } from '../../../app/nog-vragen.ts';
import type { Sessie } from '../../../app/sessie.ts';
import { useTaal } from '../../taal.ts';

interface Props {
  readonly sessie: Sessie;
  readonly nummer: number;
}

/** Which question this is, and about how many come after it. */
export function Voortgang({ sessie, nummer }: Props) {
  const { t } = useTaal();
  const hierna = useHierna(sessie);
  return (
    <p className="rc-bijschrift">
      {t('vraag.nummer', { nummer })}
      {hierna !== null && <span className="rc-bijschrift__nog">{hierna === 0 ? t('vraag.laatste') : t('vraag.nog', { count: hierna })}</span>}
    </p>
  );
}

/** Counted when the question has stood there for a moment, one at a time: all at once would be felt in a tap on a slow phone. */
const EVEN_MS = 250;

function useHierna(sessie: Sessie): number | null {
  const [hierna, zetHierna] = useState<number | null>(null);
  useEffect(() => {
    let straks: ReturnType<typeof setTimeout>;
    const tel = (nu: Sessie, aantal: number): void => {
      const verder = eenVraagVerder(kader, nu);
      if (verder) straks = setTimeout(tel, 0, verder, aantal + 1);
      else zetHierna(Math.max(0, aantal - 1));
    };
    straks = setTimeout(tel, EVEN_MS, sessie, 0);
    return () => clearTimeout(straks);
  }, [sessie]);
  return hierna;
}
