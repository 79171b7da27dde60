import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { eersteOpen } from '../../app/sessie.ts';
import { useStuur } from './gesprek.ts';

/** Begins the conversation, or goes on where it was, and leaves no trace of itself in the history. */
export function Begin() {
  const stuur = useStuur();
  const [, ga] = useLocation();
  const begin = useEffectEvent(() => {
    const open = eersteOpen(stuur({ type: 'begonnen' }));
    ga(open === -1 ? '/controle' : `/vraag/${open + 1}`, { replace: true });
  });
  useEffect(() => begin(), []);
  return null;
}
