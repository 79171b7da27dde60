import { modes } from '../../../app/modes.ts';
import { naslag } from '../../../app/naslag.ts';
import { regelzin } from '../../../app/regeltekst.ts';
import { zin } from '../../../app/uitleg.ts';
import type { OordeelNaam } from '../../../domain/oordeel.ts';
import type { Spoor } from '../../../engine/index.ts';
import { Teken, type Tekennaam } from '../../parts/Teken.tsx';
import { useTaal } from '../../taal.ts';
import { Bronnen } from './Bronnen.tsx';

const TEKENS: Readonly<Record<OordeelNaam, Tekennaam & ('klopt' | 'klopt-niet' | 'onbekend' | 'mens')>> = {
  ja: 'klopt',
  nee: 'klopt-niet',
  onbekend: 'onbekend',
  maatwerk: 'mens',
};

/** One condition, with a sign and a word for how it ended. */
export function Reden({ spoor, bronnen = [] }: { readonly spoor: Spoor; readonly bronnen?: readonly string[] }) {
  const { t } = useTaal();
  const teken = TEKENS[spoor.oordeel];
  const tekst = zin(spoor, modes.inwoner.uitleg, { bronnen: naslag.bronnen, t, regelzin });
  return (
    <li className="rc-reden">
      <Teken naam={teken} />
      <span>
        <span className="rc-alleen-voorlezen">{t(`kaart.${teken}`)} </span>
        {tekst}
        <Bronnen ids={bronnen} />
      </span>
    </li>
  );
}
