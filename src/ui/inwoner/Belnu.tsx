import type { Verwijzing } from '../../engine/index.ts';
import { Belknop } from '../parts/Koppeling.tsx';
import { Regel } from '../parts/Regel.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { organisatieVan, telefoonVan, wieHelpt } from './organisatie.ts';

const ALARM = 'alarmnummer';

/** The numbers to call now, large and before everything else: at direct danger, and of who is there for these urgent routes. */
export function Belnu({ dringend }: { readonly dringend: readonly Verwijzing[] }) {
  const alarm = organisatieVan(ALARM);
  const organisaties = [...new Set(dringend.flatMap(wieHelpt))].filter(telefoonVan);
  return (
    <div className="rc-belnu">
      {organisaties.map((o) => (
        <Belknop key={o.id} nummer={telefoonVan(o) ?? ''} wie={<Regel van="organisaties" id={o.id} veld="naam" tekst={o.naam} />} groot />
      ))}
      {alarm && (
        <>
          <Tekst>
            <Regel van="organisaties" id={ALARM} veld="doet" tekst={alarm.doet} />
          </Tekst>
          <Belknop nummer={telefoonVan(alarm) ?? ''} groot />
        </>
      )}
    </div>
  );
}
