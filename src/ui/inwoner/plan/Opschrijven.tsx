import type { InputHTMLAttributes } from 'react';
import { datumTekst } from '../../../app/opmaak.ts';
import { LANGSTE_NOTITIE, metStand, type Stapstand, standVan } from '../../../app/plan.ts';
import { leesDatum, schrijfDatum } from '../../../domain/datum.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import type { Stapprops } from './Stapkaart.tsx';

export function Afspraakregel({ stand: { dag, tijd } }: { readonly stand: Stapstand }) {
  const { t, taal } = useTaal();
  if (dag === undefined) return null;
  const datum = datumTekst(dag, taal);
  return (
    <Tekst>
      <strong>{tijd === undefined ? t('plan.afspraak', { datum }) : t('plan.afspraak-tijd', { datum, tijd })}</strong>
    </Tekst>
  );
}

/** A day, a time and a few words. What is typed counts at once; there is nothing to send. */
export function Opschrijven({ stap: { organisatie: o }, plan, wijzig }: Stapprops) {
  const { t } = useTaal();
  const { dag, tijd, notitie } = standVan(plan, o.id);
  const zet = (deel: Partial<Stapstand>): void => wijzig((p) => metStand(p, o.id, deel));
  const id = (naam: string): string => `plan-${o.id}-${naam}`;
  return (
    <Uitklap titel={t('plan.opschrijven')}>
      <div className="rc-planveld">
        <label className="utrecht-form-label" htmlFor={id('dag')}>
          {t('plan.dag')}
        </label>
        <Tijdveld
          id={id('dag')}
          type="date"
          value={dag === undefined ? '' : schrijfDatum(dag)}
          onChange={(e) => zet({ dag: leesDatum(e.currentTarget.value) })}
        />
      </div>
      <div className="rc-planveld">
        <label className="utrecht-form-label" htmlFor={id('tijd')}>
          {t('plan.tijd')}
        </label>
        <p id={id('tijd-hulp')} className="utrecht-form-field-description rc-hulptekst">
          {t('plan.tijd-hulp')}
        </p>
        <Tijdveld
          id={id('tijd')}
          type="time"
          aria-describedby={id('tijd-hulp')}
          value={tijd ?? ''}
          onChange={(e) => zet({ tijd: e.currentTarget.value === '' ? undefined : e.currentTarget.value.slice(0, 5) })}
        />
      </div>
      <div className="rc-planveld">
        <label className="utrecht-form-label" htmlFor={id('notitie')}>
          {t('plan.notitie')}
        </label>
        <p id={id('notitie-hulp')} className="utrecht-form-field-description rc-hulptekst">
          {t('plan.notitie-hulp')}
        </p>
        <textarea
          id={id('notitie')}
          className="utrecht-textbox rc-planveld__notitie"
          rows={3}
          maxLength={LANGSTE_NOTITIE}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={id('notitie-hulp')}
          value={notitie}
          onChange={(e) => zet({ notitie: e.currentTarget.value })}
        />
      </div>
    </Uitklap>
  );
}

const Tijdveld = (eigenschappen: InputHTMLAttributes<HTMLInputElement>) => (
  <input {...eigenschappen} className="utrecht-textbox utrecht-textbox--html-input rc-invoer" autoComplete="off" />
);
