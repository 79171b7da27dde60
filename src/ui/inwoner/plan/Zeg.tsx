import { naslag } from '../../../app/naslag.ts';
import type { Planstap } from '../../../app/plan.ts';
import { Regel } from '../../parts/Regel.tsx';
import { useTaal } from '../../taal.ts';

/** One sentence to say at the desk or on the phone. */
export function Zeg({ stap: { zeg, verwijzing, voor } }: { readonly stap: Planstap }) {
  const { t } = useTaal();
  if (zeg === '') return null;
  const vanVerwijzing = verwijzing !== undefined && naslag.verwijzingen[verwijzing.id]?.zeg === zeg;
  return (
    <p className="rc-zeg">
      <strong>{t('plan.zeg')}</strong>
      <q>
        {vanVerwijzing ? (
          <Regel van="verwijzingen" id={verwijzing.id} veld="zeg" tekst={zeg} />
        ) : (
          <Regel van="regelingen" id={voor[0] ?? ''} veld="zeg" tekst={zeg} />
        )}
      </q>
    </p>
  );
}
