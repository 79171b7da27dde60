import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { gaTerugNaar } from '../../app/geschiedenis.ts';
import { Teken } from './Teken.tsx';

export function Terug({ naar, children }: { readonly naar: string; readonly children: ReactNode }) {
  return (
    <nav className="rc-terug">
      <Link href={naar} className="nl-link rc-terug__link" onClick={(e) => gaTerugNaar(naar) && e.preventDefault()}>
        <Teken naam="terug" />
        {children}
      </Link>
    </nav>
  );
}
