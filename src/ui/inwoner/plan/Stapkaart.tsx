import { naslag } from '../../../app/naslag.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { metGedaan, type Plan, type Planstap, standVan } from '../../../app/plan.ts';
import { vandaag } from '../../../app/vandaag.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { Belanders } from '../Belanders.tsx';
import { Contactregels } from '../Contactregels.tsx';
import { ZegBijStap } from '../Zeg.tsx';
import { Gelukt } from './Gelukt.tsx';
import { Afspraakregel, Opschrijven } from './Opschrijven.tsx';
import { Regelingnaam } from './Regelingnaam.tsx';

export interface Stapprops {
  readonly stap: Planstap;
  readonly plan: Plan;
  readonly wijzig: (stap: (plan: Plan) => Plan) => void;
}

/** One step: who, what for, what to say, how, and what the resident writes beside it. */
export function Stapkaart({ stap, plan, wijzig }: Stapprops) {
  const { t, taal } = useTaal();
  const { organisatie: o, crisis, voor, verwijzing } = stap;
  const stand = standVan(plan, o.id);
  const kop = `plan-${o.id}`;
  return (
    <li className={`rc-planstap${crisis ? ' rc-planstap--crisis' : ''}${stand.gedaan ? ' rc-planstap--gedaan' : ''}`}>
      <Kop niveau={3} id={kop}>
        <Regel van="organisaties" id={o.id} veld="naam" tekst={o.naam} />
      </Kop>
      {crisis && <p className="rc-planstap__dringend">{t('plan.dringend')}</p>}
      {(crisis || voor.length === 0) && verwijzing && (
        <Tekst>
          <Regel van="verwijzingen" id={verwijzing.id} veld="uitleg" tekst={naslag.verwijzingen[verwijzing.id]?.uitleg ?? ''} />
        </Tekst>
      )}
      <Belanders stap={stap} />
      {voor.length > 0 && (
        <>
          <Tekst>{t('plan.voor')}</Tekst>
          <ul className="rc-lijst">
            {voor.map((id) => (
              <li key={id}>
                <Regelingnaam id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ZegBijStap stap={stap} />
      <Contactregels organisatie={o} />
      {voor.length > 0 && (
        <Uitklap titel={t('plan.hoe')}>
          <ul className="rc-lijst">
            {hoe(voor).map(({ tekst, id, plaats }) => (
              <li key={tekst}>
                <Regel van="regelingen" id={id} veld={`aanvragen.${plaats}`} tekst={tekst} />
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
      <Afspraakregel stand={stand} />
      <Opschrijven stap={stap} plan={plan} wijzig={wijzig} />
      <label className="rc-keuze" htmlFor={`${kop}-gedaan`}>
        <input
          id={`${kop}-gedaan`}
          type="checkbox"
          className="rc-vinkje"
          autoComplete="off"
          aria-describedby={kop}
          checked={stand.gedaan}
          onChange={({ currentTarget: { checked } }) => wijzig((p) => metGedaan(p, o.id, checked, vandaag()))}
        />
        <span className="rc-keuze__tekst">{t('plan.gedaan')}</span>
      </label>
      {stand.gedaanOp !== undefined && <Tekst>{t('plan.gedaan-op', { datum: datumTekst(stand.gedaanOp, taal) })}</Tekst>}
      <Gelukt stap={stap} plan={plan} wijzig={wijzig} />
    </li>
  );
}

/** The ways to apply for these regelingen, what is said twice only once. */
function hoe(voor: readonly string[]): readonly { readonly tekst: string; readonly id: string; readonly plaats: number }[] {
  const alle = voor.flatMap((id) => (naslag.regelingen[id]?.aanvragen ?? []).map((tekst, plaats) => ({ tekst, id, plaats })));
  return alle.filter(({ tekst }, i) => alle.findIndex((ander) => ander.tekst === tekst) === i);
}
