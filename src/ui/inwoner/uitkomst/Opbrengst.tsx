import { useTranslation } from 'react-i18next';
import { bereikInEuros, euros } from '../../../app/opmaak.ts';
import { bedragVan, type Feiten, type Regeling, type Regelingtekst } from '../../../engine/index.ts';
import { MetBedragen } from '../../parts/MetBedragen.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';

interface Props {
  readonly regeling: Regeling;
  readonly tekst: Regelingtekst;
  readonly feiten: Feiten;
}

/** What it brings in, in words, in money only where that is known; and whether it must be paid back, which many fear. */
export function Opbrengst({ regeling: r, tekst: { brengtOp, terugbetalen }, feiten }: Props) {
  const { t } = useTranslation();
  const { tekst, hoogstens, per } = brengtOp;
  const bedrag = bedragVan(r, feiten);
  return (
    <>
      <Tekst>
        <strong>{t('kaart.levert-op')}</strong> <Regel van="regelingen" id={r.id} veld="brengtOp.tekst" tekst={tekst} />{' '}
        {bedrag && bedrag.max > 0 && (
          <MetBedragen
            tekst={bedrag.min > 0 ? t('kaart.bedrag', { bedrag: bereikInEuros(bedrag) }) : t('kaart.hoogstens-maand', { bedrag: euros(bedrag.max) })}
          />
        )}
        {!bedrag && hoogstens !== null && <MetBedragen tekst={t(per ? `kaart.hoogstens-${per}` : 'kaart.hoogstens', { bedrag: euros(hoogstens) })} />}
      </Tekst>
      <Tekst>
        <strong>{t('kaart.terugbetalen')}</strong> <Regel van="regelingen" id={r.id} veld="terugbetalen.tekst" tekst={terugbetalen} />
      </Tekst>
    </>
  );
}
