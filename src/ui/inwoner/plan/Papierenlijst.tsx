import { Fragment } from 'react';
import type { Papieren } from '../../../app/plan.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { organisatieVan } from '../organisatie.ts';
import { Regelingnaam } from './Regelingnaam.tsx';

/** Every paper once, and where to ask because it is not known. */
export function Papierenlijst({ papieren: { lijst, vraagBij } }: { readonly papieren: Papieren }) {
  const { t } = useTaal();
  return (
    <section aria-labelledby="papieren">
      <Kop niveau={2} id="papieren">
        {t('plan.papieren.titel')}
      </Kop>
      {lijst.length === 0 && vraagBij.length === 0 && <Tekst>{t('plan.papieren.geen')}</Tekst>}
      {lijst.length > 0 && (
        <>
          <Tekst>{t('plan.papieren.intro')}</Tekst>
          <ul className="rc-lijst">
            {lijst.map(({ tekst, regeling, plaats, voor }) => (
              <li key={tekst}>
                <Regel van="regelingen" id={regeling} veld={`documenten.${plaats}`} tekst={tekst} />
                <br />
                <span className="rc-terzijde">
                  {t('plan.papieren.voor')}{' '}
                  {voor.map((id, i) => (
                    <Fragment key={id}>
                      {i > 0 && ', '}
                      <Regelingnaam id={id} />
                    </Fragment>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {vraagBij.length > 0 && (
        <>
          <Tekst>{t('plan.papieren.vraag')}</Tekst>
          <ul className="rc-lijst">
            {vraagBij.map((id) => (
              <li key={id}>
                <Regel van="organisaties" id={id} veld="naam" tekst={organisatieVan(id)?.naam ?? ''} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
