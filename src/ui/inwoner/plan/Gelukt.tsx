import { GELUKT, isTijdVoorNavraag, metStand, standVan } from '../../../app/plan.ts';
import { vandaag } from '../../../app/vandaag.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { Contactregels } from '../Contactregels.tsx';
import { organisatieVan } from '../organisatie.ts';
import type { Stapprops } from './Stapkaart.tsx';

/** Asked six weeks after a step was done, and only of a plan that was kept. */
export function Gelukt({ stap: { organisatie: o }, plan, wijzig }: Stapprops) {
  const { t } = useTaal();
  const { gelukt } = standVan(plan, o.id);
  if (gelukt === undefined && !isTijdVoorNavraag(plan, o.id, vandaag())) return null;
  const hulp = organisatieVan('vaart-welzijn');
  return (
    <fieldset className="rc-veldset rc-planveld">
      <legend className="rc-veldset__naam utrecht-form-label">{t('plan.gelukt.vraag')}</legend>
      <div className="rc-keuzes">
        {GELUKT.map((antwoord) => (
          <label key={antwoord} className="rc-keuze" htmlFor={`plan-${o.id}-${antwoord}`}>
            <input
              id={`plan-${o.id}-${antwoord}`}
              name={`plan-${o.id}-gelukt`}
              type="radio"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              autoComplete="off"
              checked={gelukt === antwoord}
              onChange={() => wijzig((p) => metStand(p, o.id, { gelukt: antwoord }))}
            />
            <span className="rc-keuze__tekst">{t(`plan.gelukt.${antwoord}`)}</span>
          </label>
        ))}
      </div>
      <div role="status">
        {gelukt && <Tekst>{t(`plan.gelukt.na-${gelukt}`)}</Tekst>}
        {gelukt === 'nee' && hulp && <Contactregels organisatie={hulp} />}
      </div>
    </fieldset>
  );
}
