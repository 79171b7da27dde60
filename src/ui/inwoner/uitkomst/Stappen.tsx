import '../../thema/label.css';
import '../../thema/stappen.css';
import { kader } from '../../../app/kader.ts';
import { naslag } from '../../../app/naslag.ts';
import type { Stap } from '../../../app/stappen.ts';
import { Knoplink } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { OpPapier } from '../../parts/OpPapier.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Teken } from '../../parts/Teken.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { Belanders } from '../Belanders.tsx';
import { Contactregels } from '../Contactregels.tsx';
import { OverOrganisatie } from '../OverOrganisatie.tsx';
import { ZegBijStap } from '../Zeg.tsx';
import { Voorkeurkeuze } from './Voorkeurkeuze.tsx';

const HOOGSTENS = 3;

/** At most three things to do, what is urgent first. */
export function Stappen({ stappen }: { readonly stappen: readonly Stap[] }) {
  const { t } = useTaal();
  if (stappen.length === 0) return null;
  return (
    <section className="rc-stappen" aria-labelledby="stappen">
      <Kop niveau={2} id="stappen">
        {t('uitkomst-scherm.stappen.titel')}
      </Kop>
      <Tekst>{t('uitkomst-scherm.stappen.intro')}</Tekst>
      <ol className="rc-stappen__lijst">
        {stappen.map((stap) => (
          <EenStap key={stap.organisatie.id} stap={stap} />
        ))}
      </ol>
      <OpPapier value={false}>
        <Voorkeurkeuze />
      </OpPapier>
      <div className="rc-knoppen">
        <Knoplink naar="/plan">{t('plan.titel')}</Knoplink>
      </div>
    </section>
  );
}

function EenStap({ stap }: { readonly stap: Stap }) {
  const { t } = useTaal();
  const { organisatie: o, crisis, voor, verwijzing } = stap;
  const regelingen = voor.flatMap((id) => kader.regelboek.regelingen.filter((r) => r.id === id));
  const rest = regelingen.length - HOOGSTENS;
  return (
    <li className={crisis ? 'rc-stap rc-stap--crisis' : 'rc-stap'}>
      <Kop niveau={3}>
        <Regel van="organisaties" id={o.id} veld="naam" tekst={o.naam} />
      </Kop>
      {crisis && (
        <p className="rc-label rc-label--dringend">
          <Teken naam="dringend" />
          {t('uitkomst-scherm.stappen.dringend')}
        </p>
      )}
      {verwijzing && (
        <Tekst>
          <Regel van="verwijzingen" id={verwijzing.id} veld="uitleg" tekst={naslag.verwijzingen[verwijzing.id]?.uitleg ?? ''} />
        </Tekst>
      )}
      <Belanders stap={stap} />
      {regelingen.length > 0 && (
        <>
          <Tekst>{t('uitkomst-scherm.stappen.voor')}</Tekst>
          <ul className="rc-lijst">
            {regelingen.slice(0, HOOGSTENS).map((r) => (
              <li key={r.id}>
                <Regel van="regelingen" id={r.id} veld="naam" tekst={r.naam} />
              </li>
            ))}
            {rest > 0 && <li>{t('uitkomst-scherm.stappen.meer', { count: rest })}</li>}
          </ul>
        </>
      )}
      <ZegBijStap stap={stap} />
      <Contactregels organisatie={o} />
      <OverOrganisatie organisatie={o} />
    </li>
  );
}
