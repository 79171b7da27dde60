import { naslag } from '../../../app/naslag.ts';
import { opbrengstVan } from '../../../app/opbrengst.ts';
import type { Straks } from '../../../app/straks.ts';
import { opVolgorde } from '../../../app/volgorde.ts';
import { toetsAlles } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import type { Beeld } from './Beeld.ts';
import { bedragtekst } from './bedragtekst.ts';
import { Kaart } from './Kaart.tsx';
import { NaarKaart } from './Sprong.tsx';

/** What opens when a baby is born, as cards of that day: a "no" of today would hide it. */
export function Straksgroep({ straks: { feiten, komtErbij, anderBedrag }, nu }: { readonly straks: Straks; readonly nu: Beeld }) {
  const { t } = useTaal();
  if (komtErbij.length + anderBedrag.length === 0) return null;
  const uitkomsten = toetsAlles(feiten);
  const beeld: Beeld = { ...nu, feiten, uitkomsten, opbrengst: opbrengstVan(uitkomsten, feiten, naslag) };
  const erbij = uitkomsten.filter(({ regeling }) => komtErbij.some((v) => v.regeling.id === regeling.id));
  return (
    <section className="rc-groep" aria-labelledby="straks">
      <Kop niveau={2} id="straks">
        {t('uitkomst-scherm.straks.titel')}
      </Kop>
      {erbij.length > 0 && <Tekst>{t('uitkomst-scherm.straks.uitleg')}</Tekst>}
      {opVolgorde(erbij, feiten).map((uitkomst) => (
        <Kaart key={uitkomst.regeling.id} uitkomst={uitkomst} beeld={beeld} />
      ))}
      {anderBedrag.length > 0 && nu.stand.soort !== 'voorbij' && (
        <>
          <Tekst>
            <strong>{t('wat-als.verschil.aard.bedrag')}</strong>
          </Tekst>
          <ul className="rc-lijst">
            {anderBedrag.map(({ regeling, dan }) => (
              <li key={regeling.id}>
                <NaarKaart regeling={regeling} /> {dan.bedrag && bedragtekst(dan.bedrag, t)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
