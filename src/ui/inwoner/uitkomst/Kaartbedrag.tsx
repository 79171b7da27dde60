import { naslag } from '../../../app/naslag.ts';
import { ontvangtAl, perMaand } from '../../../app/opbrengst.ts';
import { euros } from '../../../app/opmaak.ts';
import type { UitkomstWoord } from '../../../domain/uitkomst.ts';
import type { Regeling } from '../../../engine/index.ts';
import { useTaal } from '../../taal.ts';
import type { Beeld } from './Beeld.ts';
import { bedragtekst } from './bedragtekst.ts';

interface Props {
  readonly regeling: Regeling;
  readonly uitkomst: UitkomstWoord;
  readonly beeld: Beeld;
}

/** The amount on the head of a card: per month where the law fixes it, else the most that is known. None without figures. */
export function Kaartbedrag({ regeling, uitkomst, beeld: { feiten, stand } }: Props) {
  const { t } = useTaal();
  if (uitkomst === 'waarschijnlijk-niet' || uitkomst === 'bestaat-niet-meer') return null;
  if (ontvangtAl(regeling, feiten.huishouden)) return <p className="rc-kaart__bedrag rc-kaart__bedrag--al">{t('kaart.krijgt-al')}</p>;
  if (stand.soort === 'voorbij') return null;
  const bedrag = perMaand(regeling, feiten);
  const { hoogstens = null, per } = naslag.regelingen[regeling.id]?.brengtOp ?? {};
  const vast = hoogstens === null ? '' : t(per ? `kaart.hoogstens-${per}` : 'kaart.hoogstens', { bedrag: euros(hoogstens) });
  const tekst = bedrag ? bedrag.max > 0 && bedragtekst(bedrag, t) : vast;
  return tekst && <p className="rc-kaart__bedrag rc-zin">{tekst}</p>;
}
