import { modes } from '../../../app/modes.ts';
import { naslag } from '../../../app/naslag.ts';
import { regelzin } from '../../../app/regeltekst.ts';
import { redenzinnen } from '../../../app/uitleg.ts';
import type { OordeelNaam } from '../../../domain/oordeel.ts';
import type { Feiten, Spoor } from '../../../engine/index.ts';
import { Teken, type Tekennaam } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';

const TEKENS: Readonly<Record<OordeelNaam, Tekennaam & ('klopt' | 'klopt-niet' | 'onbekend' | 'mens')>> = {
  ja: 'klopt',
  nee: 'klopt-niet',
  onbekend: 'onbekend',
  maatwerk: 'mens',
};

/** Each condition, with a sign and a word for how it ended. */
export function Redenen({ sporen, feiten }: { readonly sporen: readonly Spoor[]; readonly feiten: Feiten }) {
  const { t } = useTaal();
  return redenzinnen(sporen, feiten.huishouden, modes.inwoner.uitleg, { bronnen: naslag.bronnen, t, regelzin }).map(({ oordeel, tekst }) => (
    <li key={oordeel + tekst} className="rc-reden">
      <Teken naam={TEKENS[oordeel]} />
      <span>
        <span className="rc-alleen-voorlezen">{t(`kaart.${TEKENS[oordeel]}`)} </span>
        {tekst}
      </span>
    </li>
  ));
}
