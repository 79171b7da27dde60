import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is going to paper, where nothing can be opened with a tap; and the way to print it. */
export function useOpPapier(): { readonly opPapier: boolean; readonly print: () => void } {
  const [opPapier, zetOpPapier] = useState(false);
  useEffect(() => {
    const voor = (): void => flushSync(() => zetOpPapier(true));
    const na = (): void => zetOpPapier(false);
    window.addEventListener('beforeprint', voor);
    window.addEventListener('afterprint', na);
    return () => {
      window.removeEventListener('beforeprint', voor);
      window.removeEventListener('afterprint', na);
    };
  }, []);
  return { opPapier, print: () => window.print() };
}
