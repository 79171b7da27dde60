import { type Huishouden, LEEG_HUISHOUDEN, type Persoon, SITUATIES, type Situatie, VOORKEUREN, WONINGEN, WOONPLAATSEN } from '../../src/domain/huishouden.ts';
import { SOORTEN } from './tabellen.ts';

/** Random households seldom differ in one thing only. These do: every answer that may decide something, on both sides of its limit. */
export const persoon = (jaren: number, soort?: string, centen = 50_000): Persoon => ({
  geboren: { leeftijd: { min: jaren, max: jaren } },
  inkomsten: soort === undefined ? [] : [{ soort, bedrag: { min: centen, max: centen, per: 'maand' }, vakantiegeld: 'exclusief' }],
  studeert: false,
  huurtKamer: false,
});
const precies = (n: number) => ({ min: n, max: n });
export const met = (...gemeld: readonly Situatie[]): Partial<Huishouden> => ({
  situaties: Object.fromEntries(SITUATIES.map((s) => [s, gemeld.includes(s)])) as Huishouden['situaties'],
});

/** Everything answered: 40 years, in Assen, alone in a rented home, no income and no savings for years, nothing going on. */
export const mens = (anders: Partial<Huishouden>): Huishouden => ({
  ...LEEG_HUISHOUDEN,
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: persoon(40),
  partner: null,
  kinderen: [],
  huisgenoten: [],
  bezittingen: precies(0),
  kaleHuur: precies(65_000),
  maandenLaagInkomen: precies(40),
  ...met(),
  ...anders,
});

const LEEFTIJDEN = [16, 17, 18, 20, 21, 27, 28, 66, 67, 90];
const KINDEREN = [0, 2, 3, 4, 11, 12, 13, 14, 15, 16, 17];
const EEN_CENT = [0, 1];
const BEZIT = [0, 177_500, 800_000, 1_600_000].flatMap((grens) => EEN_CENT.map((cent) => grens + cent));
/** What somebody has at home: nobody, a partner, a child. */
const THUIS: readonly Partial<Huishouden>[] = [{}, { partner: persoon(40) }, { kinderen: [persoon(8)] }];

/** Every two things that can be going on together. */
export const PAREN: readonly Huishouden[] = SITUATIES.flatMap((een) => SITUATIES.map((ander) => mens(met(een, ander))));

export const MENSEN: readonly Huishouden[] = [
  ...SITUATIES.map((situatie) => met(situatie)),
  ...[met(), met(...SITUATIES)].flatMap((wat) => [
    ...LEEFTIJDEN.flatMap((jaren) => [
      { ...wat, aanvrager: persoon(jaren) },
      { ...wat, partner: persoon(jaren), aanvrager: persoon(jaren < 40 ? 15 : 40) },
    ]),
    ...KINDEREN.map((jaren) => ({ ...wat, kinderen: [persoon(jaren)] })),
    ...Object.keys(SOORTEN).flatMap((soort) => [
      { ...wat, aanvrager: persoon(40, soort) },
      { ...wat, partner: persoon(40, soort), kinderen: [persoon(8)] },
    ]),
    ...WONINGEN.flatMap((woning) => [
      { ...wat, woning },
      { ...wat, woning, aanvrager: persoon(19) },
      { ...wat, woning, aanvrager: persoon(70) },
    ]),
    { ...wat, aanvrager: { ...persoon(40), huurtKamer: true } },
    ...WOONPLAATSEN.map((woonplaats) => ({ ...wat, woonplaats, kinderen: [persoon(17)] })),
    ...[35, 36].map((maanden) => ({ ...wat, maandenLaagInkomen: precies(maanden) })),
    ...THUIS.flatMap((thuis) => BEZIT.map((centen) => ({ ...wat, ...thuis, bezittingen: precies(centen) }))),
    ...THUIS.flatMap((thuis) => [150_000, 190_000, 300_000].map((centen) => ({ ...wat, ...thuis, aanvrager: persoon(40, 'loon', centen) }))),
    ...[40, 70].map((jaren) => ({ ...wat, aanvrager: persoon(jaren, 'loon', 110_000), huisgenoten: [persoon(40)] })),
    { ...wat, aanvrager: persoon(40, 'loon', 150_000), kinderen: [persoon(8)], huisgenoten: [persoon(40)] },
    { ...wat, aanvrager: persoon(70), bezittingen: precies(800_001) },
  ]),
  ...VOORKEUREN.map((voorkeur) => ({ voorkeur })),
].map(mens);
