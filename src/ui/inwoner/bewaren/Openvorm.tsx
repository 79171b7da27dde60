import { useState } from 'react';
import { opDag } from '../../../app/bewaarvorm.ts';
import { kiesTaal } from '../../../app/i18n.ts';
import { nieuwPlan } from '../../../app/plan.ts';
import { vandaag } from '../../../app/vandaag.ts';
import { Knop } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { Melding } from '../../parts/Melding.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { LEEG_GEHEUGEN, useGeheugen } from '../Geheugen.ts';
import type { Bericht } from './Berichtvak.tsx';
import type { Bewaarmodule } from './module.ts';
import { useZinvorm } from './useZinvorm.ts';
import { Toon, Zinveld } from './Zinveld.tsx';

interface Props {
  readonly module: Bewaarmodule;
  readonly meld: (bericht: Bericht | null) => void;
}

/** Opens what was kept, as often tried as somebody likes. The answers then count for today. */
export function Openvorm({ module, meld }: Props) {
  const { t, taal } = useTaal();
  const { sessie, plan, onthoud, concepten } = useGeheugen();
  const [zichtbaar, zetZichtbaar] = useState(false);
  const { fout, verstuur } = useZinvorm<'leeg'>(
    ({ zin }) => (zin.trim() === '' ? 'leeg' : undefined),
    async (zin) => {
      meld({ bezig: true });
      const uitslag = await module.haalTerug(zin);
      if ('fout' in uitslag) {
        meld(uitslag);
        return false;
      }
      const { gesprek, nummer } = uitslag.goed;
      concepten.clear();
      onthoud({ ...LEEG_GEHEUGEN, sessie: opDag(gesprek.sessie, vandaag()), plan: { ...nieuwPlan(), ...gesprek.plan, bewaardAls: nummer } });
      // Who chose a language before opening wants that one.
      if (taal === 'nl' && gesprek.taal) await kiesTaal(gesprek.taal);
      meld({ goed: 'geopend', op: gesprek.sessie.peildatum });
      return true;
    },
  );
  return (
    <form noValidate autoComplete="off" onSubmit={verstuur}>
      <Kop niveau={2}>{t('bewaren.open.titel')}</Kop>
      <Tekst>{t('bewaren.open.tekst')}</Tekst>
      {sessie && plan?.bewaardAls == null && (
        <Melding>
          <Tekst>{t('bewaren.open.vervangt')}</Tekst>
        </Melding>
      )}
      <Zinveld id="open-zin" naam="zin" tekst={t('bewaren.open.zin')} fout={fout && t('bewaren.fout.leeg')} zichtbaar={zichtbaar} />
      <Toon id="open-toon" zichtbaar={zichtbaar} opWissel={zetZichtbaar} />
      <div className="rc-knoppen">
        <Knop verstuurt soort={sessie ? 'secondary' : 'primary'}>
          {t('bewaren.open.knop')}
        </Knop>
      </div>
    </form>
  );
}
