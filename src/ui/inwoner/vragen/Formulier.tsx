import type { BaseSyntheticEvent, MouseEvent, ReactNode } from 'react';
import type { Onbekend } from '../../../domain/antwoord.ts';
import { type Fout, Foutenlijst } from '../../parts/Foutenlijst.tsx';
import { Knop } from '../../parts/Knop.tsx';
import { Teken } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';

interface Props {
  readonly fouten: readonly Fout[];
  readonly poging: number;
  readonly opVerder: (e: BaseSyntheticEvent) => Promise<void>;
  readonly opOnbekend: (reden: Onbekend) => void;
  readonly children: ReactNode;
}

/** The frame of every question. "Weet ik niet" and "sla over" are answers like any other. */
export function Formulier({ fouten, poging, opVerder, opOnbekend, children }: Props) {
  const { t } = useTaal();
  const onbekend = (reden: Onbekend) => (e: MouseEvent) => {
    if (!isTweedeTik(e)) opOnbekend(reden);
  };
  return (
    <>
      {fouten.length > 0 && <Foutenlijst fouten={fouten} poging={poging} />}
      <form noValidate autoComplete="off" className="rc-formulier" onSubmit={opVerder}>
        {children}
        <div className="rc-knoppen rc-knoppen--vraag">
          <Knop verstuurt opKlik={(e) => isTweedeTik(e) && e.preventDefault()}>
            {t('knop.verder')}
            <Teken naam="verder" />
          </Knop>
          <Knop soort="secondary" opKlik={onbekend('weet-niet')}>
            <Teken naam="onbekend" />
            {t('knop.weet-niet')}
          </Knop>
          <Knop soort="subtle" opKlik={onbekend('zeg-niet')}>
            {t('knop.sla-over')}
            <Teken naam="overslaan" />
          </Knop>
        </div>
      </form>
    </>
  );
}

/** The second tap of a double tap lands on the next question, where nobody meant to answer yet. */
const isTweedeTik = (e: MouseEvent): boolean => e.detail > 1;
