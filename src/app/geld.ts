import { type Interval, plus, VANAF_NUL } from '../domain/interval.ts';
import { type Feiten, type Regeling, toetsRegeling } from '../engine/index.ts';
import { TOESLAGEN, watOverblijft } from './grafiek.ts';
import { type Opbrengstdeel, ontvangtAl, perMaand, zonderDubbel } from './opbrengst.ts';
import { noemt } from './samenhang.ts';
import { kanNog } from './vergelijk.ts';

/** What there is per month, in eurocents, with everything that can still be asked for. */
export interface Geld {
  readonly inkomen: Interval;
  /** By the id of the regeling; undefined: a toeslag of which the amount is open. */
  readonly delen: ReadonlyMap<string, Interval | undefined>;
  readonly samen: Interval;
}

/** The income, and each amount that the law fixes; the same amounts as on the outcome, and from nothing where it is not sure that there is any. */
export function geldVan(f: Feiten): Geld {
  const { inkomen } = watOverblijft(f);
  const kan = f.kader.regelboek.regelingen.filter((r) => r.berekening && kanNog(toetsRegeling(r, f)) && !staatBijInkomen(r, f));
  const metBedrag = kan.flatMap((regeling): Opbrengstdeel[] => {
    const bedrag = perMaand(regeling, f);
    return bedrag && bedrag.max > 0 ? [{ regeling, bedrag }] : [];
  });
  const isZeker = ({ regeling }: Opbrengstdeel): boolean => toetsRegeling(regeling, f) === 'waarschijnlijk';
  const zeker = zonderDubbel(metBedrag.filter(isZeker)).delen;
  const misschien = metBedrag
    .filter((deel) => !isZeker(deel) && !zeker.some((ander) => kanNietSamen(deel.regeling, ander.regeling)))
    .map(({ regeling, bedrag }) => ({ regeling, bedrag: { min: 0, max: bedrag.max } }));
  const open = kan.filter((regeling) => TOESLAGEN.some((naam) => naam === regeling.berekening) && perMaand(regeling, f) === undefined);
  const delen = new Map<string, Interval | undefined>([
    ...[...zeker, ...zonderDubbel(misschien).delen].map(({ regeling, bedrag }) => [regeling.id, bedrag] as const),
    ...open.map(({ id }) => [id, undefined] as const),
  ]);
  return { inkomen, delen, samen: [...delen.values()].reduce<Interval>((som, bedrag) => plus(som, bedrag ?? VANAF_NUL), inkomen) };
}

/** Who receives AOW has it in the income already; toeslagen and kinderbijslag are no income. */
const staatBijInkomen = (regeling: Regeling, f: Feiten): boolean => regeling.berekening === 'aow' && ontvangtAl(regeling, f.huishouden);

const kanNietSamen = (a: Regeling, b: Regeling): boolean => (['gaat-voor', 'sluit-uit'] as const).some((hoe) => noemt(a, b, hoe) || noemt(b, a, hoe));
