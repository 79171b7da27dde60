import type { Sessie } from '../../../app/sessie.ts';
import { DRINGEND } from '../../../domain/huishouden.ts';
import { Koppeling } from '../../parts/Koppeling.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';

/** Right after somebody said that it is urgent: the way to help, without having to finish the questions. */
export function Dringend({ sessie, plaats }: { readonly sessie: Sessie; readonly plaats: number }) {
  const { t } = useTaal();
  const nuGezegd = sessie.gesteld[plaats - 1]?.id === 'situatie';
  if (!nuGezegd || !DRINGEND.some((s) => sessie.huishouden.situaties[s] === true)) return null;
  return (
    <div className="rc-dringend rc-dringend--klein">
      <Tekst>
        {t('vraag.dringend')} <Koppeling naar="/hulp">{t('vraag.dringend-link')}</Koppeling>
      </Tekst>
    </div>
  );
}
