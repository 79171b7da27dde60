import { bronnenVan } from '../../../app/bronnen.ts';
import { naslag } from '../../../app/naslag.ts';
import { regelzin } from '../../../app/regeltekst.ts';
import { redenzinnen } from '../../../app/uitleg.ts';
import type { OordeelNaam } from '../../../domain/oordeel.ts';
import type { Feiten, Spoor } from '../../../engine/index.ts';
import { Teken, type Tekennaam } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';
import { Bronnen } from './Bronnen.tsx';

const TEKENS: Readonly<Record<OordeelNaam, Tekennaam & ('klopt' | 'klopt-niet' | 'onbekend' | 'mens')>> = {
  ja: 'klopt',
  nee: 'klopt-niet',
  onbekend: 'onbekend',
  maatwerk: 'mens',
};

interface Props {
  readonly sporen: readonly Spoor[];
  readonly feiten: Feiten;
  readonly metBron?: boolean;
}

/** Each condition, with a sign and a word for how it ended, and its source for who asks for it. */
export function Redenen({ sporen, feiten, metBron = false }: Props) {
  const { t } = useTaal();
  return redenzinnen(sporen, feiten.huishouden, 'inwoner', { naslag, t, regelzin }).map(({ oordeel, tekst, over }) => (
    <li key={oordeel + tekst} className="rc-reden">
      <Teken naam={TEKENS[oordeel]} />
      <span>
        <span className="rc-alleen-voorlezen">{t(`kaart.${TEKENS[oordeel]}`)} </span>
        {tekst}
        <Bronnen ids={metBron ? bronnenVan(over, feiten.cijfers) : []} />
      </span>
    </li>
  ));
}
