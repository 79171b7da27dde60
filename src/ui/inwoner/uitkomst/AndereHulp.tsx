import { naslag } from '../../../app/naslag.ts';
import { type Feiten, past } from '../../../engine/index.ts';
import { Knoplink } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { Verwijzingblok } from '../Verwijzingblok.tsx';

/** People to talk to: those whom the situation calls for, and those who are there for everybody. */
export function AndereHulp({ feiten }: { readonly feiten: Feiten }) {
  const { t } = useTaal();
  const passend = feiten.kader.regelboek.verwijzingen.filter((v) => past(v, feiten)).sort((a, b) => a.rang - b.rang);
  return (
    <section aria-labelledby="andere-hulp">
      <Kop niveau={2} id="andere-hulp">
        {t('uitkomst-scherm.andere-hulp.titel')}
      </Kop>
      <Tekst>{t('uitkomst-scherm.andere-hulp.intro')}</Tekst>
      {passend.map((v) => (
        <Uitklap key={v.id} titel={<Regel van="verwijzingen" id={v.id} veld="hulpvraag" tekst={naslag.verwijzingen[v.id]?.hulpvraag ?? ''} />}>
          <Verwijzingblok verwijzing={v} niveau={3} />
        </Uitklap>
      ))}
      <div className="rc-knoppen">
        <Knoplink naar="/hulp" soort="secondary">
          {t('uitkomst-scherm.andere-hulp.link')}
        </Knoplink>
      </div>
    </section>
  );
}
