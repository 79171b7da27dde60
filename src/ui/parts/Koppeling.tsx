import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTaal } from '../taal.ts';

interface Props {
  readonly naar: string;
  readonly opKlik?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A link to another screen of the check. */
export function Koppeling({ naar, opKlik, children }: Props) {
  return (
    <Link href={naar} className="nl-link rc-koppeling" onClick={() => opKlik?.()}>
      {children}
    </Link>
  );
}

/** A link to another site, which learns nothing of where the resident came from. */
export function Buitenlink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const { t } = useTaal();
  return (
    <a className="nl-link rc-koppeling" href={url} target="_blank" rel="noreferrer noopener">
      {children} <span className="rc-terzijde">{t('schil.andere-site')}</span>
    </a>
  );
}

interface Belprops {
  readonly nummer: string;
  /** Who is called, where the button stands apart from the name. */
  readonly wie?: ReactNode;
  /** The main thing to do. */
  readonly groot?: boolean | undefined;
}

/** A phone number that can be tapped. */
export function Belknop({ nummer, wie, groot = false }: Belprops) {
  const { t } = useTaal();
  return (
    <a className={`nl-button nl-button--${groot ? 'primary' : 'secondary'} rc-knop rc-knop--bel`} href={`tel:${nummer.replace(/\(0\)|[^\d+]/g, '')}`}>
      <span>
        {t('contact.bel')} {wie}
      </span>
      <bdi translate="no" className="rc-nummer">
        {nummer}
      </bdi>
    </a>
  );
}
