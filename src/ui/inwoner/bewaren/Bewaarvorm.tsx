import { useRef, useState } from 'react';
import type { Sessie } from '../../../app/sessie.ts';
import { Knop } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { usePlan } from '../plan/usePlan.ts';
import type { Bericht } from './Berichtvak.tsx';
import type { Bewaarmodule } from './module.ts';
import { useZinvorm } from './useZinvorm.ts';
import { Toon, Zinveld } from './Zinveld.tsx';

interface Props {
  readonly module: Bewaarmodule;
  readonly sessie: Sessie;
  /** Something is kept already: the same passphrase, typed once. */
  readonly opnieuw: boolean;
  readonly meld: (bericht: Bericht | null) => void;
}

export function Bewaarvorm({ module, sessie, opnieuw, meld }: Props) {
  const { t, taal } = useTaal();
  const { plan, wijzig } = usePlan();
  const [zichtbaar, zetZichtbaar] = useState(false);
  const [staatAnders, zetStaatAnders] = useState(false);
  const vervang = useRef(false);
  const { fout, verstuur } = useZinvorm<'leeg' | 'kort' | 'ongelijk'>(
    ({ zin, nogEens }) => {
      if (zin.trim() === '') return 'leeg';
      if (!module.isLangGenoeg(zin)) return 'kort';
      return opnieuw || module.isZelfdeZin(zin, nogEens) ? undefined : 'ongelijk';
    },
    async (zin) => {
      meld({ bezig: true });
      const uitslag = await module.bewaar({ sessie, plan, taal }, zin, plan.bewaardAls, vervang.current);
      zetStaatAnders('fout' in uitslag && uitslag.fout === 'veranderd');
      if ('fout' in uitslag) {
        meld(uitslag);
        return false;
      }
      wijzig((p) => ({ ...p, bewaardAls: uitslag.goed.nummer }));
      meld({ goed: 'bewaard' });
      return true;
    },
  );
  return (
    <form noValidate autoComplete="off" onSubmit={verstuur}>
      <Kop niveau={2}>{t(opnieuw ? 'bewaren.bewaar.opnieuw' : 'bewaren.bewaar.titel')}</Kop>
      {opnieuw && <Tekst>{t('bewaren.bewaar.opnieuw-tekst')}</Tekst>}
      <Zinveld
        id="bewaar-zin"
        naam="zin"
        tekst={t(opnieuw ? 'bewaren.bewaar.zin-opnieuw' : 'bewaren.bewaar.zin')}
        hulp={opnieuw ? undefined : t('bewaren.bewaar.zin-hulp')}
        fout={fout === 'leeg' || fout === 'kort' ? t(`bewaren.fout.${fout}`) : undefined}
        zichtbaar={zichtbaar}
      />
      {!opnieuw && (
        <Zinveld
          id="bewaar-nog-eens"
          naam="nog-eens"
          tekst={t('bewaren.bewaar.nog-eens')}
          fout={fout === 'ongelijk' ? t('bewaren.fout.ongelijk') : undefined}
          zichtbaar={zichtbaar}
        />
      )}
      <Toon id="bewaar-toon" zichtbaar={zichtbaar} opWissel={zetZichtbaar} />
      <div className="rc-knoppen">
        <Knop
          verstuurt
          opKlik={() => {
            vervang.current = staatAnders;
          }}
        >
          {t(staatAnders ? 'bewaren.bewaar.vervang' : 'bewaren.bewaar.knop')}
        </Knop>
      </div>
    </form>
  );
}
