import '../../thema/label.css';
import { isTweetalig } from '../../../app/i18n.ts';
import { regeltekst } from '../../../app/regeltekst.ts';
import type { UitkomstWoord } from '../../../domain/uitkomst.ts';
import type { Regeling } from '../../../engine/index.ts';
import { Teken, type Tekennaam } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';
import type { Beeld } from './Beeld.ts';
import { Kaartbedrag } from './Kaartbedrag.tsx';
import { kopVan } from './Sprong.tsx';

const TEKENS: Readonly<Record<UitkomstWoord, Tekennaam>> = {
  'krijgt-u-vanzelf': 'vanzelf',
  waarschijnlijk: 'klopt',
  maatwerk: 'mens',
  misschien: 'onbekend',
  'waarschijnlijk-niet': 'klopt-niet',
  'bestaat-niet-meer': 'voorbij',
};

interface Props {
  readonly regeling: Regeling;
  readonly uitkomst: UitkomstWoord;
  readonly beeld: Beeld;
}

/** The name, the outcome as a word and the amount; beside a translated name the Dutch one, once, because that is the word at the desk. */
export function Kaartkop({ regeling: r, uitkomst, beeld }: Props) {
  const { t } = useTaal();
  const naam = regeltekst('regelingen', r.id, 'naam', r.naam);
  return (
    <>
      <h3 id={kopVan(r.id)} tabIndex={-1} className="nl-heading nl-heading--level-3">
        <span lang={naam.taal}>{naam.tekst}</span>
      </h3>
      {naam.taal !== 'nl' && !isTweetalig() && !naam.tekst.includes(r.naam) && (
        <p className="nl-paragraph rc-terzijde">
          {t('kaart.in-het-nederlands')}{' '}
          <bdi lang="nl" translate="no">
            {r.naam}
          </bdi>
        </p>
      )}
      <div className="rc-kaart__rij">
        <p className={`rc-label rc-label--${uitkomst}`}>
          <Teken naam={TEKENS[uitkomst]} />
          {t(`kaart.label.${uitkomst}`)}
        </p>
        <Kaartbedrag regeling={r} uitkomst={uitkomst} beeld={beeld} />
      </div>
    </>
  );
}
