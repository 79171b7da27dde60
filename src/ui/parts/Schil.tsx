import { memo, type ReactNode, type RefObject, useRef } from 'react';
import { Link } from 'wouter';
import { useTaal } from '../taal.ts';
import { Koppeling } from './Koppeling.tsx';
import { Pictogram } from './Pictogram.tsx';
import { Snelweg } from './Snelweg.tsx';
import { Taalstrook } from './Taalstrook.tsx';
import { Teken } from './Teken.tsx';

interface Props {
  /** There are answers that can be wiped. */
  readonly heeftAntwoorden: boolean;
  /** Wipes what is in memory, for who leaves in a hurry. */
  readonly opWeg?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What stands around every screen; help is always in the same place. */
export function Schil({ heeftAntwoorden, opWeg, children }: Props) {
  const inhoud = useRef<HTMLElement>(null);
  return (
    <>
      <Hoofd inhoud={inhoud} opWeg={opWeg} />
      <Taalstrook />
      <main ref={inhoud} tabIndex={-1} className="rc-inhoud">
        {children}
      </main>
      <Voet heeftAntwoorden={heeftAntwoorden} />
    </>
  );
}

interface Hoofdprops extends Pick<Props, 'opWeg'> {
  readonly inhoud: RefObject<HTMLElement | null>;
}

/** The same above every screen, and not drawn again for each. */
const Hoofd = memo(({ inhoud, opWeg }: Hoofdprops) => {
  const { t } = useTaal();
  return (
    <header className="rc-hoofd">
      <button type="button" className="nl-skip-link nl-skip-link--visible-on-focus rc-overslaan" onClick={() => inhoud.current?.focus()}>
        {t('schil.naar-inhoud')}
      </button>
      <div className="rc-hoofd__rij">
        <Link href="/" className="rc-merk" aria-label={`${t('schil.naam')} ${t('schil.plaats')}. ${t('schil.naar-start')}`}>
          <Pictogram naam="hulp" />
          <span className="rc-merk__naam">{t('schil.naam')}</span>
          <span className="rc-merk__plaats">{t('schil.plaats')}</span>
        </Link>
        <Link href="/hulp" className="nl-button nl-button--secondary rc-knop rc-hoofd__hulp">
          {t('schil.hulp')}
        </Link>
        <Snelweg opWeg={opWeg} />
      </div>
    </header>
  );
});

const Voet = memo(({ heeftAntwoorden }: Pick<Props, 'heeftAntwoorden'>) => {
  const { t } = useTaal();
  return (
    <footer className="rc-voet">
      <p className="nl-paragraph rc-voet__belofte">
        <Teken naam="slot" />
        {t('schil.belofte')}
      </p>
      <nav aria-label={t('schil.voet')}>
        <ul className="rc-voet__links">
          <li>
            <Koppeling naar="/hulp">{t('schil.alle-hulp')}</Koppeling>
          </li>
          <li>
            <Koppeling naar="/over">{t('schil.over')}</Koppeling>
          </li>
          <li>
            <Koppeling naar="/bewaren">{t('schil.bewaard')}</Koppeling>
          </li>
          {heeftAntwoorden && (
            <li>
              <Koppeling naar="/wissen">{t('schil.opnieuw')}</Koppeling>
            </li>
          )}
        </ul>
      </nav>
    </footer>
  );
});
