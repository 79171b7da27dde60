import { Kop } from '../../parts/Kop.tsx';
import { Melding } from '../../parts/Melding.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { Contactregels } from '../Contactregels.tsx';
import { organisatieVan } from '../organisatie.ts';

/** Whoever reports a change in time has less to pay back. Said calmly: many people fear that most. */
export function Doorgeven() {
  const { t } = useTaal();
  const dienst = organisatieVan('dienst-toeslagen');
  return (
    <section aria-labelledby="doorgeven">
      <Kop niveau={2} id="doorgeven">
        {t('wat-als.doorgeven.titel')}
      </Kop>
      <Melding>
        <Tekst>
          {t('wat-als.doorgeven.een')} {t('wat-als.doorgeven.twee')}
        </Tekst>
        {dienst && <Contactregels organisatie={dienst} />}
        <Tekst>{t('wat-als.doorgeven.drie')}</Tekst>
        <Tekst>{t('wat-als.doorgeven.vier')}</Tekst>
      </Melding>
    </section>
  );
}
