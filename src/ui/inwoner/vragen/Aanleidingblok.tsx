import { AANLEIDING, AANLEIDINGEN, isAanleiding } from '../../../app/aanleiding.ts';
import { naslag } from '../../../app/naslag.ts';
import { isOpen } from '../../../domain/antwoord.ts';
import { leesAntwoord } from '../../../domain/beantwoord.ts';
import type { Huishouden } from '../../../domain/huishouden.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { Contactregels } from '../Contactregels.tsx';
import { useGeheugen } from '../Geheugen.ts';

/** Above the first question, for who said what happened: a kind word, and the one to turn to first. */
export function Aanleidingblok({ huishouden }: { readonly huishouden: Huishouden }) {
  const { t } = useTaal();
  const aanleiding = useGeheugen().concepten.get(AANLEIDING);
  if (!isAanleiding(aanleiding)) return null;
  const { zeker, eerst } = AANLEIDINGEN[aanleiding];
  const organisatie = naslag.organisaties[eerst];
  const nogOpen = isOpen(leesAntwoord(huishouden, { id: 'situatie', nr: 0 }));
  return (
    <div className="rc-aanleiding">
      <Tekst>{t(`aanleiding.${aanleiding}`)}</Tekst>
      {zeker.length > 0 && nogOpen && <Tekst>{t('aanleiding.gekozen')}</Tekst>}
      {organisatie && (
        <Uitklap titel={t('aanleiding.eerst')}>
          <Tekst>
            <strong>
              <Regel van="organisaties" id={eerst} veld="naam" tekst={organisatie.naam} />
            </strong>
            <br />
            <Regel van="organisaties" id={eerst} veld="doet" tekst={organisatie.doet} />
          </Tekst>
          <Contactregels organisatie={organisatie} />
        </Uitklap>
      )}
    </div>
  );
}
