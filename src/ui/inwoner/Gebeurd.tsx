import { Link } from 'wouter';
import { AANLEIDING, AANLEIDINGEN, AANLEIDINGNAMEN, type Aanleidingnaam } from '../../app/aanleiding.ts';
import { Kop } from '../parts/Kop.tsx';
import { Pictogram, type Pictogramnaam } from '../parts/Pictogram.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { useGeheugen } from './Geheugen.ts';

const PICTOGRAM: Readonly<Record<Aanleidingnaam, Pictogramnaam>> = {
  'baan-kwijt': 'baan-kwijt',
  'minder-uren': 'minder-uren',
  scheiding: 'uit-elkaar',
  ziek: 'ziek',
  'kind-op-komst': 'baby',
  'bijna-18': 'achttien',
  pensioen: 'ouder',
  brief: 'brief',
  schulden: 'schuld',
  kapot: 'kapot',
  energierekening: 'energie',
};

/** What happened, as large choices. What surely follows from it stands ticked at the first question, where it can be changed. */
export function Gebeurd() {
  const { t } = useTaal();
  const { concepten } = useGeheugen();
  const kies = (naam: Aanleidingnaam): void => {
    concepten.set(AANLEIDING, naam);
    concepten.set('situatie', { keuzes: [...AANLEIDINGEN[naam].zeker] });
  };
  return (
    <section aria-labelledby="gebeurd">
      <Kop niveau={2} id="gebeurd">
        {t('start.gebeurd.titel')}
      </Kop>
      <Tekst>{t('start.gebeurd.intro')}</Tekst>
      <ul className="rc-tegels">
        {AANLEIDINGNAMEN.map((naam) => (
          <li key={naam}>
            <Link href="/begin" className="rc-tegel" onClick={() => kies(naam)}>
              <Pictogram naam={PICTOGRAM[naam]} />
              {t(`start.gebeurd.${naam}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
