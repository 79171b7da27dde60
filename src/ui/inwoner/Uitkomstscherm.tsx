import '../thema/overzicht.css';
import '../thema/uitkomst.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { naslag } from '../../app/naslag.ts';
import { eersteOpen } from '../../app/sessie.ts';
import { eersteStappen } from '../../app/stappen.ts';
import { UITKOMSTEN, type UitkomstWoord } from '../../domain/uitkomst.ts';
import { heeftCijfers, toetsAlles } from '../../engine/index.ts';
import { Knop } from '../parts/Knop.tsx';
import { Kop } from '../parts/Kop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Melding } from '../parts/Melding.tsx';
import { OpPapier } from '../parts/OpPapier.ts';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useGeheugen } from './Geheugen.ts';
import { useFeiten } from './gesprek.ts';
import { AndereHulp } from './uitkomst/AndereHulp.tsx';
import { Groep } from './uitkomst/Groep.tsx';
import { useOpPapier } from './uitkomst/papier.ts';
import { Stappen } from './uitkomst/Stappen.tsx';
import { padVan } from './volgende.ts';

const PASSEND: readonly UitkomstWoord[] = ['krijgt-u-vanzelf', 'waarschijnlijk', 'maatwerk', 'misschien'];

/** What may fit and where to go. It promises nothing, and it never ends with "nothing". */
export function Uitkomstscherm() {
  const { t } = useTranslation();
  const { sessie, onthoud } = useGeheugen();
  const feiten = useFeiten();
  const { opPapier, print } = useOpPapier();
  useEffect(() => onthoud((o) => ({ ...o, terugNaar: null })), [onthoud]);
  if (!sessie) return null;

  const uitkomsten = toetsAlles(feiten);
  const open = eersteOpen(sessie);
  return (
    <OpPapier value={opPapier}>
      <Schermkop>{t('uitkomst-scherm.titel')}</Schermkop>
      <Tekst groot>{t('uitkomst-scherm.geen-belofte')}</Tekst>
      {open !== -1 && (
        <Melding>
          <Tekst>
            {t('uitkomst-scherm.nog-open')} <Koppeling naar={padVan(open)}>{t('controle.verder-vragen')}</Koppeling>
          </Tekst>
        </Melding>
      )}
      {!heeftCijfers(feiten) && (
        <Melding soort="warning">
          <Tekst>{t('uitkomst-scherm.geen-cijfers')}</Tekst>
        </Melding>
      )}
      <Stappen stappen={eersteStappen(feiten, naslag)} />
      {!uitkomsten.some(({ uitkomst }) => PASSEND.includes(uitkomst)) && (
        <section aria-labelledby="niets">
          <Kop niveau={2} id="niets">
            {t('uitkomst-scherm.niets.titel')}
          </Kop>
          <Tekst>{t('uitkomst-scherm.niets.tekst')}</Tekst>
        </section>
      )}
      {UITKOMSTEN.map((soort) => (
        <Groep key={soort} soort={soort} uitkomsten={uitkomsten.filter(({ uitkomst }) => uitkomst === soort)} feiten={feiten} sessie={sessie} />
      ))}
      <AndereHulp feiten={feiten} />
      <div className="rc-knoppen">
        <Knop soort="secondary" opKlik={print}>
          {t('knop.print')}
        </Knop>
      </div>
      <Tekst>
        <Koppeling naar="/controle">{t('uitkomst-scherm.antwoorden')}</Koppeling>
      </Tekst>
    </OpPapier>
  );
}
