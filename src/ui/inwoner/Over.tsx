import '../thema/overzicht.css';
import { kader } from '../../app/kader.ts';
import { naslag } from '../../app/naslag.ts';
import { datumTekst } from '../../app/opmaak.ts';
import { Kop } from '../parts/Kop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { Uitklap } from '../parts/Uitklap.tsx';
import { useTaal } from '../taal.ts';
import { Bronlijst } from './Bronregel.tsx';
import { Cijfermelding } from './Cijfermelding.tsx';
import { useGeheugen } from './Geheugen.ts';
import { useFeiten } from './gesprek.ts';
import { Versie } from './Versie.tsx';

const BRONNEN = Object.keys(naslag.bronnen);

export function Over() {
  const { t, taal } = useTaal();
  const { sessie } = useGeheugen();
  const { peildatum } = useFeiten();
  return (
    <>
      <Schermkop>{t('over.titel')}</Schermkop>
      <Kop niveau={2}>{t('over.doet.titel')}</Kop>
      <Tekst>{t('over.doet.tekst')}</Tekst>
      <Kop niveau={2}>{t('over.doet-niet.titel')}</Kop>
      <Tekst>{t('over.doet-niet.tekst')}</Tekst>
      <p className="nl-paragraph">
        <Koppeling naar="/dekking">{t('over.dekking')}</Koppeling>
      </p>
      <p className="nl-paragraph">
        <Koppeling naar="/toegankelijkheid">{t('over.toegankelijk')}</Koppeling>
      </p>
      <Kop niveau={2}>{t('over.privacy.titel')}</Kop>
      <ul className="rc-lijst">
        <li>{t('over.privacy.een')}</li>
        <li>{t('over.privacy.twee')}</li>
        <li>{t('over.privacy.bewaren')}</li>
        <li>{t('over.privacy.drie')}</li>
        <li>{t('over.privacy.vier')}</li>
      </ul>
      <Kop niveau={2}>{t('over.regels.titel')}</Kop>
      <Tekst>{t('over.regels.tekst')}</Tekst>
      <Cijfermelding />
      <Tekst>{t('over.regels.datum', { datum: datumTekst(peildatum, taal) })}</Tekst>
      <Tekst>{t('over.regels.versie', { versie: kader.regelboek.versie })}</Tekst>
      <Uitklap titel={t('over.regels.bronnen', { count: BRONNEN.length })}>
        <Bronlijst ids={BRONNEN} />
      </Uitklap>
      <Kop niveau={2}>{t('over.offline.titel')}</Kop>
      <Versie rustig={!sessie} altijd />
    </>
  );
}
