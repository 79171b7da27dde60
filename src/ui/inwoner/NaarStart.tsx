import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useGeheugen } from './Geheugen.ts';

/** A screen that needs answers, without answers: back to the beginning, where it is said gently. */
export function NaarStart() {
  const { onthoud } = useGeheugen();
  const [, ga] = useLocation();
  useEffect(() => {
    onthoud((o) => ({ ...o, weerBegin: true }));
    ga('/', { replace: true });
  }, [onthoud, ga]);
  return null;
}
