import { useEffect, useRef } from 'react';
import { AARDEN, type Aard, type Kant, type Verschil, verschillen } from '../../../app/vergelijk.ts';
import type { Veranderingsoort } from '../../../app/watals.ts';
import type { Feiten } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import { bedragtekst } from './bedragtekst.ts';
import { Geldtabel } from './Geldtabel.tsx';

const KORT: readonly Aard[] = ['valt-weg', 'komt-erbij'];

interface Props {
  readonly nu: Feiten;
  readonly dan: Feiten;
  readonly soort: Veranderingsoort;
}

/** Now and later side by side: the money, and every regeling that changes. It is read from its top when it appears. */
export function Verschillen({ nu, dan, soort }: Props) {
  const { t } = useTaal();
  const deel = useRef<HTMLElement>(null);
  const alle = verschillen(nu, dan);
  useEffect(() => {
    deel.current?.focus({ preventScroll: true });
    deel.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  return (
    <section ref={deel} tabIndex={-1} className="rc-watals__uit" aria-labelledby="verschil">
      <Kop niveau={2} id="verschil">
        {t('wat-als.verschil.titel')}
      </Kop>
      <Tekst>
        {t('wat-als.verschil.gekozen', { keuze: t(`wat-als.keuze.${soort}`) })} {t('wat-als.verschil.ongeveer')} {t('wat-als.verschil.meegeteld')}
      </Tekst>
      <Geldtabel nu={nu} dan={dan} />
      {AARDEN.map((aard) => {
        const hier = alle.filter((v) => v.aard === aard);
        return (
          hier.length > 0 && (
            <div key={aard}>
              <Kop niveau={3}>{t(`wat-als.verschil.aard.${aard}`)}</Kop>
              <ul className="rc-verschillen">
                {hier.map((verschil) => (
                  <EenVerschil key={verschil.regeling.id} verschil={verschil} kort={KORT.includes(aard)} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      <Tekst>{t(alle.length === 0 ? 'wat-als.verschil.geen' : 'wat-als.verschil.zelfde')}</Tekst>
    </section>
  );
}

interface VerschilProps {
  readonly verschil: Verschil;
  /** The heading above it has said already how it is later. */
  readonly kort: boolean;
}

function EenVerschil({ verschil: { regeling: r, aard, nu, dan }, kort }: VerschilProps) {
  const { t } = useTaal();
  const kanten = [
    ...(kort && aard === 'komt-erbij' ? [] : [<EenKant key="nu" naam={t('wat-als.verschil.nu')} kant={nu} alleenBedrag={aard === 'bedrag'} />]),
    ...(kort && aard === 'valt-weg' ? [] : [<EenKant key="dan" naam={t('wat-als.verschil.dan')} kant={dan} alleenBedrag={aard === 'bedrag'} />]),
  ];
  return (
    <li className="rc-verschil">
      <strong className="rc-verschil__naam">
        <Regel van="regelingen" id={r.id} veld="naam" tekst={r.naam} />
      </strong>
      <dl className="rc-verschil__kanten">{kanten}</dl>
    </li>
  );
}

interface KantProps {
  readonly naam: string;
  readonly kant: Kant;
  /** The word is the same on both sides. */
  readonly alleenBedrag: boolean;
}

function EenKant({ naam, kant: { uitkomst, bedrag }, alleenBedrag }: KantProps) {
  const { t } = useTaal();
  return (
    <div>
      <dt>{naam}</dt>
      <dd>
        {!alleenBedrag && <span className="rc-verschil__regel">{t(`kaart.label.${uitkomst}`)}</span>}
        {(alleenBedrag || (bedrag && bedrag.max > 0)) && (
          <span className="rc-verschil__regel">{bedrag && bedrag.max > 0 ? `${bedragtekst(bedrag, t)} ${t('periode.maand')}` : bedragtekst(bedrag, t)}</span>
        )}
      </dd>
    </div>
  );
}
