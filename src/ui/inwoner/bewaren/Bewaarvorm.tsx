import { useRef, useState } from 'react';
import type { Sessie } from '../../../app/sessie.ts';
import { Knop } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { Koppeling } from '../../parts/Koppeling.tsx';
import { Melding } from '../../parts/Melding.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { usePlan } from '../plan/usePlan.ts';
import type { Bericht } from './Berichtvak.tsx';
import type { Bewaarmodule } from './module.ts';
import { useZinvorm } from './useZinvorm.ts';
import { Toon, Zinveld } from './Zinveld.tsx';

interface Props {
  readonly module: Bewaarmodule;
  readonly sessie: Sessie;
  /** Something is kept already: the same passphrase, typed once. */
  readonly opnieuw: boolean;
  readonly meld: (bericht: Bericht | null) => void;
}

export function Bewaarvorm({ module, sessie, opnieuw, meld }: Props) {
  const { t, taal } = useTaal();
  const { plan, wijzig } = usePlan();
  const [zichtbaar, zetZichtbaar] = useState(false);
  const [bedacht, zetBedacht] = useState(false);
  // What is kept is of another time, or of somebody else.
  const bezet = opnieuw && plan.bewaardAls === null;
  const [veranderd, zetVeranderd] = useState(false);
  const staatAnders = bezet || veranderd;
  const vervang = useRef(false);
  const { fout, verstuur } = useZinvorm<'leeg' | 'kort' | 'zwak' | 'ongelijk'>(
    ({ zin, nogEens }) => {
      if (zin.trim() === '') return 'leeg';
      if (!module.isLangGenoeg(zin)) return 'kort';
      if (!opnieuw && module.isTeRaden(zin)) return 'zwak';
      return opnieuw || module.isZelfdeZin(zin, nogEens) ? undefined : 'ongelijk';
    },
    async (zin) => {
      meld({ bezig: true });
      const uitslag = await module.bewaar({ sessie, plan, taal }, zin, plan.bewaardAls, vervang.current);
      zetVeranderd('fout' in uitslag && uitslag.fout === 'veranderd');
      if ('fout' in uitslag) {
        meld(uitslag);
        return false;
      }
      zetBedacht(false);
      wijzig((p) => ({ ...p, bewaardAls: uitslag.goed.nummer }));
      meld({ goed: 'bewaard' });
      return true;
    },
  );
  const bedenk = (vorm: HTMLFormElement | null): void => {
    const veld = vorm?.querySelector<HTMLInputElement>('[name="zin"]');
    if (veld) veld.value = module.bedenkZin();
    zetZichtbaar(true);
    zetBedacht(true);
  };
  return (
    <form noValidate autoComplete="off" onSubmit={verstuur}>
      <Kop niveau={2}>{t(opnieuw && !bezet ? 'bewaren.bewaar.opnieuw' : 'bewaren.bewaar.titel')}</Kop>
      {bezet && (
        <Melding soort="warning">
          <Tekst>{t('bewaren.bewaar.bezet')}</Tekst>
          <Tekst>{t('bewaren.bewaar.bezet-eigen')}</Tekst>
          <Tekst>
            {t('bewaren.bewaar.bezet-ander')} <Koppeling naar="/plan">{t('bewaren.gelukt.naar-plan')}</Koppeling>
          </Tekst>
        </Melding>
      )}
      {opnieuw && !bezet && <Tekst>{t('bewaren.bewaar.opnieuw-tekst')}</Tekst>}
      {!opnieuw && (
        <div className="rc-knoppen">
          <Knop soort="secondary" opKlik={(e) => bedenk(e.currentTarget.form)}>
            {t('bewaren.bewaar.bedenk')}
          </Knop>
        </div>
      )}
      <Zinveld
        id="bewaar-zin"
        naam="zin"
        tekst={t(opnieuw ? 'bewaren.bewaar.zin-opnieuw' : 'bewaren.bewaar.zin')}
        hulp={opnieuw ? undefined : t('bewaren.bewaar.zin-hulp')}
        fout={fout && fout !== 'ongelijk' ? t(`bewaren.fout.${fout}`) : undefined}
        zichtbaar={zichtbaar}
      />
      <p role="status" className={bedacht ? 'nl-paragraph' : 'rc-alleen-voorlezen'}>
        {bedacht && t('bewaren.bewaar.bedacht')}
      </p>
      {!opnieuw && (
        <Zinveld
          id="bewaar-nog-eens"
          naam="nog-eens"
          tekst={t('bewaren.bewaar.nog-eens')}
          fout={fout === 'ongelijk' ? t('bewaren.fout.ongelijk') : undefined}
          zichtbaar={zichtbaar}
        />
      )}
      <Toon id="bewaar-toon" zichtbaar={zichtbaar} opWissel={zetZichtbaar} />
      <div className="rc-knoppen">
        <Knop
          verstuurt
          opKlik={() => {
            vervang.current = staatAnders;
          }}
        >
          {t(staatAnders ? 'bewaren.bewaar.vervang' : 'bewaren.bewaar.knop')}
        </Knop>
      </div>
    </form>
  );
}
