import { memo, useEffect, useRef, useState } from 'react';
import { kiesTaal } from '../../app/i18n.ts';
import { isNederlands, TALEN } from '../../app/talen.ts';
import { useTaal } from '../taal.ts';
import { Teken } from './Teken.tsx';

/** All languages, each in its own name. Changing the language changes nothing else. */
export const Taalkeuze = memo(() => {
  const { t, taal } = useTaal();
  // At first it is as the page was sent, with the list in it: that may have been opened before the scripts were there.
  const [open, zetOpen] = useState<boolean>();
  const keuze = useRef<HTMLDetailsElement>(null);
  useEffect(() => zetOpen(keuze.current?.open), []);
  const huidig = TALEN.find(({ code }) => code === taal || (code === 'nl' && isNederlands(taal)));
  return (
    <details ref={keuze} className="rc-taalkeuze" open={open} onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary className="nl-button nl-button--subtle rc-knop rc-taalkeuze__kop">
        <Teken naam="wereld" />
        <span className="rc-alleen-voorlezen">{t('schil.taal')}: </span>
        <span lang={huidig?.code}>{huidig?.naam}</span>
      </summary>
      <div className="rc-taalkeuze__lijst">{open !== false && <Talenrij naKeuze={() => zetOpen(false)} />}</div>
    </details>
  );
});

/** The languages in a row, for who does not know yet where to look. */
export function Talenrij({ naKeuze }: { readonly naKeuze?: (() => void) | undefined }) {
  const { t, taal } = useTaal();
  const [bezig, zetBezig] = useState('');
  const [mislukt, zetMislukt] = useState(false);
  const kies = async (code: string): Promise<void> => {
    zetBezig(code);
    const gelukt = await kiesTaal(code);
    zetBezig((nu) => (nu === code ? '' : nu));
    zetMislukt(!gelukt);
    if (gelukt) naKeuze?.();
  };
  return (
    <nav className="rc-talen" aria-label={t('schil.taal')}>
      <ul className="rc-talen__rij">
        {TALEN.map(({ code, naam, richting }) => (
          <li key={code}>
            <button
              type="button"
              lang={code}
              dir={richting}
              className="nl-button nl-button--subtle rc-knop rc-talen__taal"
              aria-current={code === taal || undefined}
              aria-busy={bezig === code || undefined}
              onClick={() => void kies(code)}
            >
              {naam}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={mislukt || bezig ? 'nl-paragraph' : 'rc-alleen-voorlezen'}>
        {mislukt ? t('schil.taal-mislukt') : bezig && t('schil.taal-bezig')}
      </p>
    </nav>
  );
}
