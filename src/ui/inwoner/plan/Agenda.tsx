import { useState } from 'react';
import { afsprakenVan } from '../../../app/afspraken.ts';
import { kalender } from '../../../app/kalender.ts';
import { naslag } from '../../../app/naslag.ts';
import { type Plan, type Planstap, papierenVan } from '../../../app/plan.ts';
import { regeltekst } from '../../../app/regeltekst.ts';
import { eenTaal, opEenRegel } from '../../../app/tweetalig.ts';
import { vandaag } from '../../../app/vandaag.ts';
import { Knop } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { geefBestand } from '../geefBestand.ts';

/** The appointments of the plan as one file for a calendar. */
export function Agenda({ plan, stappen }: { readonly plan: Plan; readonly stappen: readonly Planstap[] }) {
  const { t } = useTaal();
  const [klaar, zetKlaar] = useState(false);
  const afspraken = afsprakenVan(plan, stappen, (stap) => {
    const papieren = papierenVan([stap], naslag).lijst.map(
      ({ regeling, plaats, tekst }) => regeltekst('regelingen', regeling, `documenten.${plaats}`, tekst).tekst,
    );
    return { titel: stap.organisatie.naam, uitleg: papieren.length === 0 ? '' : opEenRegel(t('plan.agenda.mee', { papieren: papieren.join(', ') })) };
  });
  return (
    <section aria-labelledby="agenda">
      <Kop niveau={2} id="agenda">
        {t('plan.agenda.titel')}
      </Kop>
      {afspraken.length === 0 ? (
        <Tekst>{t('plan.agenda.geen')}</Tekst>
      ) : (
        <>
          <Tekst>
            {t('plan.agenda.tekst')} {t('plan.agenda.let-op')}
          </Tekst>
          <div className="rc-knoppen">
            <Knop
              soort="secondary"
              opKlik={() => {
                geefBestand(eenTaal(t('plan.agenda.bestand')), 'text/calendar;charset=utf-8', kalender(afspraken, vandaag()));
                zetKlaar(true);
              }}
            >
              {t('plan.agenda.knop')}
            </Knop>
          </div>
        </>
      )}
      <p role="status" className={klaar ? 'nl-paragraph' : 'rc-alleen-voorlezen'}>
        {klaar && t('plan.agenda.klaar')}
      </p>
    </section>
  );
}
