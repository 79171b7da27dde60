import fc from 'fast-check';
import { isOnbekend } from '../../src/domain/antwoord.ts';
import type { Huishouden, Inkomstenbron, Persoon } from '../../src/domain/huishouden.ts';
import { type Feiten, leidAf } from '../../src/engine/index.ts';
import { verborgen, volledig } from '../engine/willekeurig.ts';
import { dag, PEILDATUM } from '../regelboek.ts';
import { alsFeit, type Feit } from './feit.ts';
import { benchKader } from './regels.ts';

/** One household in every form an engine takes. */
export interface Geval {
  readonly huishouden: Huishouden;
  readonly feiten: Feiten;
  readonly feit: Feit;
}

/** `verborgen` hides two values in every 2 × this many. */
const VERBERG_40_PROCENT = 2.5;
const peildatum = dag(PEILDATUM);

export function alsGeval(huishouden: Huishouden): Geval {
  return { huishouden, feiten: leidAf(benchKader, huishouden, peildatum), feit: alsFeit(huishouden) };
}

/** Seeded households in which the law itself leaves nothing open: 21 or older, at home, incomes that count wholly, no money of the toeslagenaffaire. */
export const maakHuishoudens = (aantal: number, seed: number): Huishouden[] => fc.sample(volledig, { numRuns: aantal, seed }).map(gewoon);

export const verberg = (huishoudens: readonly Huishouden[], seed: number): Huishouden[] =>
  huishoudens.flatMap((h, i) => fc.sample(verborgen(h, VERBERG_40_PROCENT), { numRuns: 1, seed: seed + i }));

const gewoon = (h: Huishouden): Huishouden => ({
  ...h,
  woning: h.woning === 'inrichting' ? 'huur' : h.woning,
  aanvrager: gewonePersoon(h.aanvrager),
  partner: h.partner === null || isOnbekend(h.partner) ? h.partner : gewonePersoon(h.partner),
  situaties: { ...h.situaties, toeslagenaffaire: false },
});

function gewonePersoon(p: Persoon): Persoon {
  const { geboren, inkomsten } = p;
  if (isOnbekend(geboren) || isOnbekend(inkomsten) || 'op' in geboren) return p;
  const jaren = geboren.leeftijd.min < 21 ? geboren.leeftijd.min + 30 : geboren.leeftijd.min;
  return { ...p, geboren: { leeftijd: { min: jaren, max: jaren } }, inkomsten: inkomsten.map(gewoonInkomen) };
}

function gewoonInkomen(bron: Inkomstenbron): Inkomstenbron {
  if (isOnbekend(bron.bedrag)) return bron;
  const soort = benchKader.inkomstensoort.get(bron.soort);
  const helder = soort?.telt === 'niet' || (soort?.telt === 'geheel' && soort.vakantiegeld !== 'geen');
  const bedrag = Math.abs(bron.bedrag.min);
  return { ...bron, soort: helder ? bron.soort : 'loon', bedrag: { min: bedrag, max: bedrag, per: bron.bedrag.per } };
}

/** The household with each missing answer taken from another one, or from the one it was hidden in. */
export const vulAan = (deels: Huishouden, ander: Huishouden, zelf: Huishouden): Huishouden => vul(deels, ander, zelf) as Huishouden;

function vul(deel: unknown, ander: unknown, zelf: unknown): unknown {
  if (isOnbekend(deel)) return ander ?? zelf;
  if (Array.isArray(deel)) return deel.map((element, i) => vul(element, element && lees(ander, i), lees(zelf, i)));
  if (typeof deel !== 'object' || deel === null) return deel;
  return Object.fromEntries(Object.entries(deel).map(([sleutel, waarde]) => [sleutel, vul(waarde, lees(ander, sleutel), lees(zelf, sleutel))]));
}

const lees = (waarde: unknown, sleutel: PropertyKey): unknown =>
  typeof waarde === 'object' && waarde !== null ? (waarde as Record<PropertyKey, unknown>)[sleutel] : undefined;
