import '../thema/overzicht.css';
import { useEffect } from 'react';
import { Redirect } from 'wouter';
import { eersteOpen } from '../../app/sessie.ts';
import { sleutel } from '../../domain/vraag.ts';
import { Knoplink } from '../parts/Knop.tsx';
import { Koppeling } from '../parts/Koppeling.tsx';
import { Melding } from '../parts/Melding.tsx';
import { Schermkop } from '../parts/Schermkop.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { antwoordtekst } from './antwoordtekst.ts';
import { useGeheugen } from './Geheugen.ts';
import { padVan } from './volgende.ts';
import { kortVan } from './vraagtekst.ts';

/** All answers, each with a way to change it. */
export function Controle() {
  const { t, taal } = useTaal();
  const { sessie, onthoud } = useGeheugen();
  useEffect(() => onthoud((o) => ({ ...o, terugNaar: null })), [onthoud]);
  if (!sessie || sessie.gesteld.length === 0) return <Redirect to="/begin" replace />;
  const { huishouden: h, gesteld } = sessie;
  const open = eersteOpen(sessie);
  return (
    <>
      <Schermkop>{t('controle.titel')}</Schermkop>
      <Tekst>{t('controle.intro')}</Tekst>
      {open !== -1 && (
        <Melding>
          <Tekst>{t('controle.nog-open')}</Tekst>
          <Knoplink naar={padVan(open)}>{t('controle.verder-vragen')}</Knoplink>
        </Melding>
      )}
      <dl className="rc-antwoorden">
        {gesteld.map((vraag, plaats) => {
          const kort = kortVan(vraag, h, t);
          return (
            <div key={sleutel(vraag)} className="rc-antwoord">
              <dt className="rc-antwoord__vraag">{kort}</dt>
              {antwoordtekst(vraag, h, t, taal).map((regel) => (
                <dd key={regel} className="rc-antwoord__regel">
                  {regel}
                </dd>
              ))}
              <dd className="rc-antwoord__wijzig">
                <Koppeling naar={padVan(plaats)} opKlik={() => onthoud((o) => ({ ...o, terugNaar: '/controle' }))}>
                  {t('knop.wijzig')} <span className="rc-alleen-voorlezen">{kort}</span>
                </Koppeling>
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="rc-knoppen">
        <Knoplink naar="/uitkomst" soort={open === -1 ? 'primary' : 'secondary'}>
          {t('controle.naar-uitkomst')}
        </Knoplink>
      </div>
    </>
  );
}
