import { isBekend } from '../../../domain/antwoord.ts';
import { VOORKEUREN } from '../../../domain/huishouden.ts';
import { vraag } from '../../../domain/vraag.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { useGeheugen } from '../Geheugen.ts';
import { useStuur } from '../gesprek.ts';

/** With whom somebody would rather talk first. It reorders the steps and decides no regeling, so it is asked here. */
export function Voorkeurkeuze() {
  const { t } = useTaal();
  const { sessie } = useGeheugen();
  const stuur = useStuur();
  if (!sessie) return null;
  const { voorkeur } = sessie.huishouden;
  return (
    <Uitklap titel={t('vraag.voorkeur.vraag')}>
      <Tekst>
        {t('vraag.voorkeur.hulp')} {t('vraag.voorkeur.waarom')}
      </Tekst>
      <div className="rc-knoppen">
        {VOORKEUREN.map((keuze) => {
          const gekozen = isBekend(voorkeur) && voorkeur === keuze;
          return (
            <button
              key={keuze}
              type="button"
              aria-pressed={gekozen}
              className={`nl-button nl-button--${gekozen ? 'primary' : 'secondary'} rc-knop`}
              onClick={() => stuur({ type: 'beantwoord', vraag: vraag('voorkeur'), antwoord: gekozen ? 'niet-gevraagd' : keuze })}
            >
              {t(`voorkeur.${keuze}`)}
            </button>
          );
        })}
      </div>
    </Uitklap>
  );
}
