import { netErboven, watKanVeranderen } from '../../../app/bijna.ts';
import { cijfersTot } from '../../../app/cijfers.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import type { Feiten, Uitkomst } from '../../../engine/index.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';

interface Props {
  readonly dichtbij: readonly Uitkomst[];
  readonly feiten: Feiten;
}

/** Said once above the cards of regelingen that are just out of reach: what could change that. */
export function NetErboven({ dichtbij, feiten }: Props) {
  const { t, taal } = useTaal();
  const veranderingen = watKanVeranderen(
    dichtbij.flatMap(({ regeling }) => netErboven(regeling, feiten)),
    feiten,
  );
  const tot = cijfersTot(feiten.kader, feiten.peildatum);
  if (veranderingen.length === 0) return null;
  return (
    <div className="rc-ontbreekt">
      <Tekst>
        <strong>{t('uitkomst-scherm.bijna', { count: dichtbij.length })}</strong> {t('kaart.verandert.titel')}
      </Tekst>
      <ul className="rc-lijst">
        {veranderingen.map((naam) =>
          naam === 'grens' ? (
            tot !== undefined && <li key={naam}>{t('kaart.verandert.grens', { datum: datumTekst(tot, taal) })}</li>
          ) : (
            <li key={naam}>{t(`kaart.verandert.${naam}`)}</li>
          ),
        )}
        <li>{t('kaart.verandert.altijd')}</li>
      </ul>
    </div>
  );
}
