import { useTranslation } from 'react-i18next';
import { bereikInEuros, euros } from '../../../app/opmaak.ts';
import { bedragVan, type Feiten, type Regeling } from '../../../engine/index.ts';
import { MetBedragen } from '../../parts/MetBedragen.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';

/** What it brings in, in words, in money only where that is known; and whether it must be paid back, which many fear. */
export function Opbrengst({ regeling: r, feiten }: { readonly regeling: Regeling; readonly feiten: Feiten }) {
  const { t } = useTranslation();
  const { tekst, hoogstens, per } = r.brengtOp;
  const bedrag = bedragVan(r, feiten);
  return (
    <>
      <Tekst>
        <strong>{t('kaart.levert-op')}</strong> <Regel van="regelingen" id={r.id} veld="brengtOp.tekst" tekst={tekst} />{' '}
        {bedrag && bedrag.max > 0 && <MetBedragen tekst={t('kaart.bedrag', { bedrag: bereikInEuros(bedrag) })} />}
        {!bedrag && hoogstens !== null && <MetBedragen tekst={t(per ? `kaart.hoogstens-${per}` : 'kaart.hoogstens', { bedrag: euros(hoogstens) })} />}
      </Tekst>
      <Tekst>
        <strong>{t('kaart.terugbetalen')}</strong> <Regel van="regelingen" id={r.id} veld="terugbetalen.tekst" tekst={r.terugbetalen.tekst} />
      </Tekst>
    </>
  );
}
