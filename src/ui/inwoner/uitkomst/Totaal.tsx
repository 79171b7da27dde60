import '../../thema/totaal.css';
import type { ReactNode } from 'react';
import type { Opbrengst } from '../../../app/opbrengst.ts';
import { regeltekst } from '../../../app/regeltekst.ts';
import type { Regeling } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { bedragtekst } from './bedragtekst.ts';
import { NaarKaart, NaarKaarten } from './Sprong.tsx';

/** What everything that probably fits brings in together, as a range, with what is in it and what is not. */
export function Totaal({ opbrengst: o }: { readonly opbrengst: Opbrengst }) {
  const { t } = useTaal();
  if (o.delen.length === 0) return null;
  const naamVan = ({ id, naam }: Regeling): string => regeltekst('regelingen', id, 'naam', naam).tekst;
  const nietMee = o.alOntvangen.length + o.nietSamen.length + o.zonderBedrag.length + o.bruto.length > 0;
  return (
    <section className="rc-totaal" aria-labelledby="samen">
      <Kop niveau={2} id="samen">
        {t('opbrengst.titel')}
      </Kop>
      <p className="rc-totaal__bedrag">
        {t('opbrengst.samen')} <strong>{bedragtekst(o.totaal, t)}</strong>
      </p>
      <Tekst>
        {t('opbrengst.uitleg')} {o.kanLager && t('opbrengst.lager')}
      </Tekst>
      <Uitklap titel={t('opbrengst.wat-erin')}>
        <Kop niveau={3}>{t('opbrengst.telt-mee')}</Kop>
        <ul className="rc-sprongen">
          {o.delen.map(({ regeling, bedrag }) => (
            <li key={regeling.id} className="rc-totaal__deel">
              <NaarKaart regeling={regeling} />
              <span>{bedragtekst(bedrag, t)}</span>
            </li>
          ))}
        </ul>
        {nietMee && <Kop niveau={3}>{t('opbrengst.telt-niet')}</Kop>}
        <Lijst kop={t('opbrengst.al')} regelingen={o.alOntvangen} />
        {o.nietSamen.map(({ regeling, door, hoe }) => (
          <Lijst key={regeling.id} kop={t(`opbrengst.${hoe}`, { door: naamVan(door) })} regelingen={[regeling]} />
        ))}
        <Lijst kop={t('opbrengst.bruto')} regelingen={o.bruto} />
        <Lijst kop={t('opbrengst.zonder-bedrag')} regelingen={o.zonderBedrag} />
      </Uitklap>
    </section>
  );
}

function Lijst({ kop, regelingen }: { readonly kop: ReactNode; readonly regelingen: readonly Regeling[] }) {
  if (regelingen.length === 0) return null;
  return (
    <>
      <Tekst>{kop}</Tekst>
      <NaarKaarten regelingen={regelingen} />
    </>
  );
}
