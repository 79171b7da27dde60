import '../thema/overzicht.css';
import { kader } from '../../app/kader.ts';
import { naslag } from '../../app/naslag.ts';
import { Knoplink } from '../parts/Knop.tsx';
import { Kop } from '../parts/Kop.tsx';
import { Regel } from '../parts/Regel.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Uitklap } from '../parts/Uitklap.tsx';
import { useTaal } from '../taal.ts';
import { Belnu } from './Belnu.tsx';
import { useGeheugen } from './Geheugen.ts';
import { Verwijzingblok } from './Verwijzingblok.tsx';

const OP_RANG = [...kader.regelboek.verwijzingen].sort((a, b) => a.rang - b.rang);

/** Everybody who helps, what is urgent first. It asks for no answer. */
export function Hulp() {
  const { t } = useTaal();
  const { sessie } = useGeheugen();
  const dringend = OP_RANG.filter((v) => v.rang === 0);
  const anders = OP_RANG.filter((v) => v.rang > 0);
  return (
    <>
      <Schermkop>{t('hulp.titel')}</Schermkop>
      <Tekst>{t('hulp.intro')}</Tekst>
      <section className="rc-dringend" aria-labelledby="nu-dringend">
        <Kop niveau={2} id="nu-dringend">
          {t('hulp.dringend')}
        </Kop>
        <Tekst>{t('hulp.dringend-intro')}</Tekst>
        <Belnu dringend={dringend} />
        {dringend.map((v) => (
          <div key={v.id} className="rc-dringend__deel">
            <Kop niveau={3}>
              <Regel van="verwijzingen" id={v.id} veld="hulpvraag" tekst={naslag.verwijzingen[v.id]?.hulpvraag ?? ''} />
            </Kop>
            <Verwijzingblok verwijzing={v} niveau={4} />
          </div>
        ))}
      </section>
      <section aria-labelledby="waarbij">
        <Kop niveau={2} id="waarbij">
          {t('hulp.anders')}
        </Kop>
        {anders.map((v) => (
          <Uitklap key={v.id} titel={<Regel van="verwijzingen" id={v.id} veld="hulpvraag" tekst={naslag.verwijzingen[v.id]?.hulpvraag ?? ''} />}>
            <Verwijzingblok verwijzing={v} niveau={3} />
          </Uitklap>
        ))}
      </section>
      <Tekst>{t('hulp.check')}</Tekst>
      <div className="rc-knoppen">
        <Knoplink naar="/begin" soort="secondary">
          {sessie ? t('start.verder') : t('hulp.check-link')}
        </Knoplink>
      </div>
    </>
  );
}
