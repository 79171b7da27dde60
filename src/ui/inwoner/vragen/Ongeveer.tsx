import type { UseFormRegisterReturn } from 'react-hook-form';
import { type Bandsoort, banden, bandnaam } from '../../../app/ongeveer.ts';
import { PERIODEN } from '../../../domain/geld.ts';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { bereiktekst } from '../bedragtekst.ts';
import { Deelkeuze } from './Deelkeuze.tsx';

interface Props {
  readonly soort: Bandsoort;
  readonly magNegatief?: boolean | undefined;
  readonly veld: UseFormRegisterReturn;
  readonly gekozen: boolean;
}

/** For who does not know the amount by heart: about how much is a real answer. */
export function Ongeveer({ soort, magNegatief = false, veld, gekozen }: Props) {
  const { t } = useTaal();
  const periode = PERIODEN.find((p) => p === soort);
  const opties = banden(soort, magNegatief).map((band) => ({ waarde: bandnaam(band), tekst: bereiktekst(band, t) }));
  return (
    <Uitklap titel={t('ongeveer.titel')} begintOpen={gekozen} vlak>
      <Deelkeuze
        naam="ongeveer"
        titel={t(periode ? `ongeveer.kies-${periode}` : 'ongeveer.kies')}
        opties={gekozen ? [...opties, { waarde: '', tekst: t('ongeveer.leeg') }] : opties}
        veld={veld}
        fout={undefined}
        naastElkaar
      />
    </Uitklap>
  );
}
