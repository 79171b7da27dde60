import '../thema/formulier.css';
import '../thema/watals.css';
import { useMemo, useState } from 'react';
import { kader } from '../../app/kader.ts';
import { naVerandering, type Verandering } from '../../app/watals.ts';
import { leidAf } from '../../engine/index.ts';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Terug } from '../parts/Terug.tsx';
import { useTaal } from '../taal.ts';
import { useGeheugen } from './Geheugen.ts';
import { useFeiten } from './gesprek.ts';
import { Doorgeven } from './watals/Doorgeven.tsx';
import { Grafiek } from './watals/Grafiek.tsx';
import { Verschillen } from './watals/Verschillen.tsx';
import { Vorm } from './watals/Vorm.tsx';

/** What a change would mean, beside how it is now. The answers themselves are never touched here. */
export function WatAls() {
  const { t } = useTaal();
  const { sessie } = useGeheugen();
  const nu = useFeiten();
  const [verandering, zetVerandering] = useState<Verandering | null>(null);
  const [keer, zetKeer] = useState(0);
  const dan = useMemo(
    () => sessie && verandering && leidAf(kader, naVerandering(kader, sessie.huishouden, verandering, sessie.peildatum), sessie.peildatum),
    [sessie, verandering],
  );
  if (!sessie) return null;
  return (
    <>
      <Terug naar="/uitkomst">{t('knop.terug-uitkomst')}</Terug>
      <Schermkop>{t('wat-als.titel')}</Schermkop>
      <Tekst groot>{t('wat-als.intro')}</Tekst>
      <Vorm
        sessie={sessie}
        opKeuze={(gekozen) => {
          zetVerandering(gekozen);
          zetKeer((n) => n + 1);
        }}
      />
      {verandering && dan && <Verschillen key={keer} nu={nu} dan={dan} soort={verandering.soort} />}
      <Doorgeven />
      <Grafiek sessie={sessie} />
    </>
  );
}
