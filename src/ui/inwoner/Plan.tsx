import '../thema/formulier.css';
import '../thema/overzicht.css';
import '../thema/plan.css';
import { useMemo } from 'react';
import { naslag } from '../../app/naslag.ts';
import { papierenVan, planstappen, standVan } from '../../app/plan.ts';
import { Knop } from '../parts/Knop.tsx';
import { Kop } from '../parts/Kop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Terug } from '../parts/Terug.tsx';
import { Uitklap } from '../parts/Uitklap.tsx';
import { useTaal } from '../taal.ts';
import { useFeiten } from './gesprek.ts';
import { Agenda } from './plan/Agenda.tsx';
import { Papierenlijst } from './plan/Papierenlijst.tsx';
import { Planblad } from './plan/Planblad.tsx';
import { Stapkaart } from './plan/Stapkaart.tsx';
import { usePlan } from './plan/usePlan.ts';

/** What to do, with whom, what to bring and what to say; on paper as one sheet in large type. */
export function Plan() {
  const { t } = useTaal();
  const feiten = useFeiten();
  const { plan, wijzig } = usePlan();
  const stappen = useMemo(() => planstappen(feiten, naslag), [feiten]);
  const papieren = useMemo(() => papierenVan(stappen, naslag), [stappen]);
  const eerst = stappen.filter((stap) => stap.eerst);
  const daarna = stappen.filter((stap) => !stap.eerst);
  const gedaan = stappen.filter(({ organisatie }) => standVan(plan, organisatie.id).gedaan).length;
  const lijst = (deel: typeof stappen) => (
    <ol className="rc-planstappen">
      {deel.map((stap) => (
        <Stapkaart key={stap.organisatie.id} stap={stap} plan={plan} wijzig={wijzig} />
      ))}
    </ol>
  );
  return (
    <>
      <div className="rc-plan">
        <Terug naar="/uitkomst">{t('plan.uitkomst')}</Terug>
        <Schermkop>{t('plan.titel')}</Schermkop>
        <Tekst groot>{t('plan.intro')}</Tekst>
        <p className="nl-paragraph" role="status">
          {t('plan.stand', { gedaan, alles: stappen.length })}
        </p>
        <Kop niveau={2}>{t('plan.eerst')}</Kop>
        {lijst(eerst)}
        {daarna.length > 0 && (
          <>
            <Kop niveau={2}>{t('plan.daarna')}</Kop>
            <Uitklap vlak titel={t('plan.daarna-toon', { count: daarna.length })}>
              {lijst(daarna)}
            </Uitklap>
          </>
        )}
        <Papierenlijst papieren={papieren} />
        <Agenda plan={plan} stappen={stappen} />
        <Kop niveau={2}>{t('plan.print')}</Kop>
        <Tekst>{t('plan.print-hulp')}</Tekst>
        <div className="rc-knoppen">
          <Knop soort="secondary" opKlik={() => window.print()}>
            {t('plan.print')}
          </Knop>
        </div>
        <Kop niveau={2}>{t('plan.bewaren.titel')}</Kop>
        <Tekst>{t(plan.bewaardAls === null ? 'plan.bewaren.niet' : 'plan.bewaren.wel')}</Tekst>
        <Tekst>
          <Koppeling naar="/bewaren">{t('plan.bewaren.link')}</Koppeling>
        </Tekst>
      </div>
      <Planblad plan={plan} stappen={stappen} papieren={papieren} peildatum={feiten.peildatum} />
    </>
  );
}
