import '../../thema/klopt-niet.css';
import { useEffect, useId, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { kloptNietTekst, type KloptNiet as Melding } from '../../../app/klopt-niet.ts';
import { naslag } from '../../../app/naslag.ts';
import { datumTekst } from '../../../app/opmaak.ts';
import { regelzin } from '../../../app/regeltekst.ts';
import type { Sessie } from '../../../app/sessie.ts';
import { opEenRegel } from '../../../app/tweetalig.ts';
import { redenzinnen } from '../../../app/uitleg.ts';
import type { UitkomstWoord } from '../../../domain/uitkomst.ts';
import { type Feiten, type Regeling, redenen } from '../../../engine/index.ts';
import { Knop } from '../../parts/Knop.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { antwoordtekst } from '../antwoordtekst.ts';
import { geefBestand } from '../geefBestand.ts';
import { kortVan } from '../vraagtekst.ts';

interface Props {
  readonly regeling: Regeling;
  readonly uitkomst: UitkomstWoord;
  readonly feiten: Feiten;
  readonly sessie: Sessie;
}

/** What somebody thinks is wrong, with the answers and the outcome, as a file or on paper. Nothing is sent. */
export function KloptNiet({ regeling, uitkomst, feiten, sessie }: Props) {
  const { t, taal } = useTaal();
  const veld = useId();
  const [opmerking, zetOpmerking] = useState('');
  const [bewaard, zetBewaard] = useState(false);
  const [afdruk, zetAfdruk] = useState(false);
  useEffect(() => {
    const na = (): void => zetAfdruk(false);
    window.addEventListener('afterprint', na);
    return () => window.removeEventListener('afterprint', na);
  }, []);

  const maakTekst = (): string => {
    const { huishouden: h, gesteld } = sessie;
    const woorden = { naslag, t, regelzin };
    const melding: Melding = {
      regeling: `${regeling.naam} (${regeling.id})`,
      uitkomst: t(`kaart.label.${uitkomst}`),
      opmerking,
      redenen: redenzinnen(redenen(regeling, feiten), h, 'inwoner', woorden).map(({ tekst }) => tekst),
      antwoorden: gesteld.map((vraag) => ({ vraag: kortVan(vraag, h, t), antwoord: antwoordtekst(vraag, h, t, taal) })),
      datum: datumTekst(feiten.peildatum, taal),
      versie: feiten.kader.regelboek.versie,
    };
    return opEenRegel(kloptNietTekst(melding, t));
  };
  const print = (): void => {
    flushSync(() => zetAfdruk(true));
    window.print();
  };
  return (
    <>
      <Tekst>{t('klopt-niet.uitleg')}</Tekst>
      <label className="rc-tekstvak__naam" htmlFor={veld}>
        {t('klopt-niet.veld')}
      </label>
      <textarea id={veld} className="rc-tekstvak" rows={4} autoComplete="off" value={opmerking} onChange={(e) => zetOpmerking(e.target.value)} />
      <Tekst>{t('klopt-niet.bewaren')}</Tekst>
      <div className="rc-knoppen rc-knoppen--dicht">
        <Knop
          soort="secondary"
          opKlik={() => {
            geefBestand(`klopt-dit-niet-${regeling.id}.txt`, 'text/plain;charset=utf-8', maakTekst());
            zetBewaard(true);
          }}
        >
          {t('klopt-niet.bewaar')}
        </Knop>
        <Knop soort="secondary" opKlik={print}>
          {t('klopt-niet.print')}
        </Knop>
      </div>
      <p role="status" className="nl-paragraph">
        {bewaard && t('klopt-niet.bewaard')}
      </p>
      {afdruk && createPortal(<pre className="rc-afdruk">{maakTekst()}</pre>, document.body)}
    </>
  );
}
