import { useEffect, useRef } from 'react';
import type { Bewaarfout } from '../../../app/bewaren.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import type { Datum } from '../../../domain/datum.ts';
import { Melding } from '../../parts/Melding.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';

export type Bericht =
  | { readonly goed: 'bewaard' | 'gewist' }
  | { readonly goed: 'geopend'; readonly op: Datum }
  | { readonly bezig: true }
  | { readonly fout: Bewaarfout | 'laden' };

/** What came of it, read out as soon as it is known. */
export function Berichtvak({ bericht }: { readonly bericht: Bericht | null }) {
  const { t, taal } = useTaal();
  const vak = useRef<HTMLDivElement>(null);
  // The button that was tapped may be far below, or gone.
  useEffect(() => {
    if (bericht && !('bezig' in bericht)) vak.current?.scrollIntoView?.({ block: 'center' });
  }, [bericht]);
  return (
    <div ref={vak} role="status">
      {bericht && 'bezig' in bericht && <Tekst>{t('bewaren.een-moment')}</Tekst>}
      {bericht && 'fout' in bericht && (
        <Melding soort="warning">
          <Tekst>{t(`bewaren.fout.${bericht.fout}`)}</Tekst>
        </Melding>
      )}
      {bericht && 'goed' in bericht && (
        <Melding>
          <Tekst>
            {bericht.goed === 'geopend' ? t('bewaren.gelukt.geopend', { datum: datumTekst(bericht.op, taal) }) : t(`bewaren.gelukt.${bericht.goed}`)}
          </Tekst>
        </Melding>
      )}
    </div>
  );
}
