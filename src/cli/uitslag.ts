import { percentage } from '../app/ladder.ts';
import { naslag } from '../app/naslag.ts';
import { zin } from '../app/uitleg.ts';
import { type Datum, schrijfDatum } from '../domain/datum.ts';
import type { Huishouden } from '../domain/huishouden.ts';
import type { Interval } from '../domain/interval.ts';
import { sleutel } from '../domain/vraag.ts';
import {
  bedragVan,
  type Feiten,
  heeftCijfers,
  type Kader,
  leidAf,
  ontbreekt,
  type Regeling,
  redenen,
  type Spoor,
  toetsRegeling,
  volgendeVraag,
} from '../engine/index.ts';
import { nederlands } from './uitleg-nl.ts';

/** What `toets` prints for one household: percentages and euros, the way somebody checks a sum on paper. */
export function uitslag(kader: Kader, huishouden: Huishouden, peildatum: Datum) {
  const f = leidAf(kader, huishouden, peildatum);
  const vraag = volgendeVraag(f);
  return {
    peildatum: schrijfDatum(peildatum),
    regelversie: kader.regelboek.versie,
    norm: norm(f),
    percentage: procenten(percentage(f)),
    volgendeVraag: vraag ? sleutel(vraag) : null,
    regelingen: kader.regelboek.regelingen.map((regeling) => ({
      id: regeling.id,
      uitkomst: toetsRegeling(regeling, f),
      redenen: redenen(regeling, f).map((spoor) => reden(spoor)),
      ontbreekt: ontbreekt(regeling, f).map(({ vraag: v, reden: waarom }) => ({ vraag: sleutel(v), waarom })),
      bedrag: bedrag(regeling, f),
    })),
  };
}

const euro = (centen: number): number => Math.round(centen) / 100;
const bereik = ({ min, max }: Interval, als: (waarde: number) => number): { van: number | null; tot: number | null } => ({
  van: Number.isFinite(min) ? als(min) : null,
  tot: Number.isFinite(max) ? als(max) : null,
});

/** To two decimals. */
const procenten = (deel: Interval | null) => deel && bereik(deel, (p) => Math.round(p * 100) / 100);

/** Net per month, or why there is none. */
function norm(f: Feiten) {
  if (!heeftCijfers(f)) return { bekend: false, reden: 'bedrag nog niet bekend voor deze peildatum' };
  if (!f.sociaalMinimum) return { bekend: false, reden: 'de leeftijd is niet bekend, of lager dan 18 jaar' };
  return {
    bekend: true,
    inclusiefVakantiegeld: bereik(f.sociaalMinimum.inclusief, euro),
    exclusiefVakantiegeld: bereik(f.sociaalMinimum.exclusief, euro),
    bron: f.cijfers['bijstandsnormen']?.bron,
  };
}

function bedrag(regeling: Regeling, f: Feiten) {
  const berekend = bedragVan(regeling, f);
  if (berekend) return { ...bereik(berekend, euro), per: 'maand' };
  const { hoogstens, per } = naslag.regelingen[regeling.id]?.brengtOp ?? { hoogstens: null, per: undefined };
  // After the last day of the figures a fixed amount may be last year's as well.
  return hoogstens === null || !heeftCijfers(f) ? null : { van: null, tot: euro(hoogstens), ...(per ? { per } : {}) };
}

interface Reden {
  readonly soort: string;
  readonly oordeel: string;
  readonly tekst: string;
  readonly bron?: string;
  readonly delen?: readonly Reden[];
}

function reden(spoor: Spoor): Reden {
  const { voorwaarde, oordeel } = spoor;
  return {
    soort: voorwaarde.soort,
    oordeel,
    tekst: zin(spoor, 'consulent', { naslag, t: nederlands() }),
    ...('bron' in voorwaarde ? { bron: voorwaarde.bron } : {}),
    ...(spoor.delen.length > 0 ? { delen: spoor.delen.map((deel) => reden(deel)) } : {}),
  };
}
