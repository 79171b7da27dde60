import { dekking } from '../../app/dekking.ts';
import { Kop } from '../parts/Kop.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { Bronlijst } from './Bronregel.tsx';
import { InDeCheck } from './dekking/InDeCheck.tsx';
import { NietInDeCheck } from './dekking/NietInDeCheck.tsx';

const BRONNEN = [...new Set(dekking.flatMap((rij) => rij.bron))];
const NIET = dekking.filter((rij) => rij.plaats.soort === 'reden').length;

/** What the check covers, what it does not, and why: every name in the documents it was made from has a place here. */
export function Dekking() {
  const { t } = useTaal('dekking');
  return (
    <>
      <Schermkop>{t('titel')}</Schermkop>
      <Tekst>{t('intro')}</Tekst>
      <ul className="rc-lijst">
        <li>{t('tel.gelezen', { count: BRONNEN.length })}</li>
        <li>{t('tel.namen', { count: dekking.length })}</li>
        <li>{t('tel.wel', { count: dekking.length - NIET })}</li>
        <li>{t('tel.niet', { count: NIET })}</li>
        <li>{t('tel.geplaatst')}</li>
      </ul>
      <Tekst>{t('niet-alles')}</Tekst>
      <InDeCheck />
      <NietInDeCheck />
      <Kop niveau={2}>{t('bronnen.titel')}</Kop>
      <Tekst>{t('bronnen.intro')}</Tekst>
      <Bronlijst ids={BRONNEN} />
    </>
  );
}
