import { datumTekst } from '../../../app/opmaak.ts';
import { leesDatum } from '../../../domain/datum.ts';
import type { Regeling, Regelingtekst } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { Bronlijst } from '../Bronregel.tsx';
import type { Beeld } from './Beeld.ts';
import { GoedOmTeWeten } from './GoedOmTeWeten.tsx';
import { Opbrengst } from './Opbrengst.tsx';
import { Waaromkaart } from './Waaromkaart.tsx';

interface Props {
  readonly regeling: Regeling;
  readonly tekst: Regelingtekst;
  readonly bestaat: boolean;
  readonly beeld: Beeld;
}

/** All conditions, what to know before asking for it, and where it all comes from. */
export function Meer({ regeling, tekst, bestaat, beeld }: Props) {
  const { t, taal } = useTaal();
  const dag = leesDatum(tekst.gecontroleerd);
  return (
    <>
      {bestaat && (
        <>
          <Kop niveau={4}>{t('kaart.waarom')}</Kop>
          <Waaromkaart regeling={regeling} feiten={beeld.feiten} />
          <Opbrengst regeling={regeling} tekst={tekst} feiten={beeld.feiten} />
          <GoedOmTeWeten regeling={regeling} tekst={tekst} uitkomsten={beeld.uitkomsten} />
        </>
      )}
      <Uitklap titel={t('kaart.bronnen')}>
        <Bronlijst ids={tekst.bronnen} />
        <Tekst>{t('kaart.nagekeken', { datum: dag === undefined ? tekst.gecontroleerd : datumTekst(dag, taal) })}</Tekst>
      </Uitklap>
    </>
  );
}
