import '../thema/overzicht.css';
import '../thema/uitkomst.css';
import { Fragment, useEffect, useMemo } from 'react';
import { cijferstand } from '../../app/cijfers.ts';
import { naslag } from '../../app/naslag.ts';
import { opbrengstVan } from '../../app/opbrengst.ts';
import { datumTekst } from '../../app/opmaak.ts';
import { eersteOpen } from '../../app/sessie.ts';
import { eersteStappen } from '../../app/stappen.ts';
import { naGeboorte } from '../../app/straks.ts';
import type { UitkomstWoord } from '../../domain/uitkomst.ts';
import { toetsAlles } from '../../engine/index.ts';
import { Knop, Knoplink } from '../parts/Knop.tsx';
import { Kop } from '../parts/Kop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Melding } from '../parts/Melding.tsx';
import { OpPapier } from '../parts/OpPapier.ts';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { useGeheugen } from './Geheugen.ts';
import { useFeiten } from './gesprek.ts';
import { AndereHulp } from './uitkomst/AndereHulp.tsx';
import type { Beeld } from './uitkomst/Beeld.ts';
import { Groep } from './uitkomst/Groep.tsx';
import { Ladderblok } from './uitkomst/Ladderblok.tsx';
import { useOpPapier } from './uitkomst/papier.ts';
import { Sprong, useSpringen } from './uitkomst/Sprong.tsx';
import { Stappen } from './uitkomst/Stappen.tsx';
import { Straksgroep } from './uitkomst/Straksgroep.tsx';
import { Totaal } from './uitkomst/Totaal.tsx';
import { padVan } from './volgende.ts';

const PASSEND = ['krijgt-u-vanzelf', 'waarschijnlijk', 'maatwerk', 'misschien'] as const satisfies readonly UitkomstWoord[];
const NIET_PASSEND = ['waarschijnlijk-niet', 'bestaat-niet-meer'] as const satisfies readonly UitkomstWoord[];

/** What may fit and where to go. It promises nothing, and it never ends with "nothing". */
export function Uitkomstscherm() {
  const { t, taal } = useTaal();
  const { sessie, onthoud } = useGeheugen();
  const feiten = useFeiten();
  const { opPapier, print } = useOpPapier();
  const springen = useSpringen();
  useEffect(() => onthoud((o) => ({ ...o, terugNaar: null })), [onthoud]);
  const beeld = useMemo((): Beeld | undefined => {
    if (!sessie) return undefined;
    const uitkomsten = toetsAlles(feiten);
    return { sessie, feiten, uitkomsten, opbrengst: opbrengstVan(uitkomsten, feiten, naslag), stand: cijferstand(feiten) };
  }, [sessie, feiten]);
  const straks = useMemo(() => naGeboorte(feiten), [feiten]);
  if (!beeld) return null;

  const { uitkomsten, stand } = beeld;
  const open = eersteOpen(beeld.sessie);
  return (
    <OpPapier value={opPapier}>
      <Sprong value={springen}>
        <Schermkop>{t('uitkomst-scherm.titel')}</Schermkop>
        <Tekst groot>{t('uitkomst-scherm.geen-belofte')}</Tekst>
        {open !== -1 && (
          <Melding>
            <Tekst>
              {t('uitkomst-scherm.nog-open')} <Koppeling naar={padVan(open)}>{t('controle.verder-vragen')}</Koppeling>
            </Tekst>
          </Melding>
        )}
        {stand.soort !== 'geldig' && (
          <Melding soort="warning">
            <Tekst>{stand.soort === 'voorbij' ? t('uitkomst-scherm.geen-cijfers') : t('cijfers.bijna', { datum: datumTekst(stand.tot, taal) })}</Tekst>
          </Melding>
        )}
        <Stappen stappen={eersteStappen(feiten, naslag)} />
        {stand.soort !== 'voorbij' && <Totaal opbrengst={beeld.opbrengst} />}
        {!uitkomsten.some(({ uitkomst }) => PASSEND.some((woord) => woord === uitkomst)) && (
          <section aria-labelledby="niets">
            <Kop niveau={2} id="niets">
              {t('uitkomst-scherm.niets.titel')}
            </Kop>
            <Tekst>{t('uitkomst-scherm.niets.tekst')}</Tekst>
          </section>
        )}
        {PASSEND.map((soort) => (
          <Fragment key={soort}>
            <Groep soort={soort} beeld={beeld} />
            {soort === 'waarschijnlijk' && straks && <Straksgroep straks={straks} nu={beeld} />}
          </Fragment>
        ))}
        <Ladderblok feiten={feiten} />
        {NIET_PASSEND.map((soort) => (
          <Groep key={soort} soort={soort} beeld={beeld} zonder={straks?.komtErbij.map(({ regeling }) => regeling.id)} />
        ))}
        <AndereHulp feiten={feiten} />
        <p className="nl-paragraph rc-terzijde rc-alleen-op-papier">
          {t('over.regels.datum', { datum: datumTekst(feiten.peildatum, taal) })} {t('over.regels.versie', { versie: feiten.kader.regelboek.versie })}
        </p>
        <div className="rc-knoppen">
          <Knoplink naar="/plan">{t('plan.titel')}</Knoplink>
          <Knoplink naar="/wat-als" soort="secondary">
            {t('wat-als.titel')}
          </Knoplink>
          <Knoplink naar="/bewaren" soort="secondary">
            {t('plan.bewaren.link')}
          </Knoplink>
          <Knop soort="secondary" opKlik={print}>
            {t('knop.print')}
          </Knop>
        </div>
        <p className="nl-paragraph rc-niet-op-papier">
          <Koppeling naar="/controle">{t('uitkomst-scherm.antwoorden')}</Koppeling>
        </p>
      </Sprong>
    </OpPapier>
  );
}
