/**
 * The figures of the second judge for the national amounts, typed over from the law text and never read from rules/.
 * Amounts are whole eurocents unless the name says euro; percentages are whole numbers of the unit that the name says.
 */
export const JAREN = [2025, 2026] as const;
export type Jaar = (typeof JAREN)[number];

/** Without and with a partner. */
export type AlleenOfSamen = readonly [alleen: number, samen: number];

interface Zorgjaar {
  /** Art. 4 Wet op de zorgtoeslag and the Regeling vaststelling standaardpremie of the year. */
  readonly standaardpremieEuro: number;
  /** Art. 1 lid 1 f says 108 % of twelve times the minimum wage of January and does not round; the Dienst takes this whole euro. */
  readonly drempelEuro: number;
  /** Art. 2 lid 3, in hundred-thousandths. */
  readonly overDrempel: AlleenOfSamen;
  readonly bovenDrempel: number;
  /** Art. 3 lid 1: no right when there is more than this on 1 January. */
  readonly vermogenEuro: AlleenOfSamen;
}

export const ZORGTOESLAG: Readonly<Record<Jaar, Zorgjaar>> = {
  2025: { standaardpremieEuro: 2112, drempelEuro: 28406, overDrempel: [1896, 4273], bovenDrempel: 13700, vermogenEuro: [141896, 179429] },
  2026: { standaardpremieEuro: 2119, drempelEuro: 29736, overDrempel: [1912, 4289], bovenDrempel: 13730, vermogenEuro: [146011, 184633] },
};

/** Art. 14 lid 5 Awir: a tegemoetkoming of less than this in a year is not granted. */
export const MINIMUM_EURO = 24;

/** Wet op de huurtoeslag, text of 2026. Of 2025 the factors a and b of art. 19 are not known. */
export const HUURTOESLAG_2026 = {
  /** Art. 13 lid 1 a and b. */
  maximaleHuur: 93293,
  maximaleHuurJong: 49820,
  /** Art. 20 lid 1; lid 2 a: one or two people, b: three or more. */
  kwaliteitskorting: 49820,
  aftopping: { klein: 71302, groot: 76414 },
  /** Art. 17 lid 2 and lid 3 a and b: one person, or more. */
  normhuur: 25249,
  normhuurVerlaging: [182, 363],
  /** Art. 1 c Wet verlaging eigen bijdrage huurtoeslag; the 12 euro of art. 16 is nil since 2023 (art. 27 lid 7). */
  eigenBijdrageVerlaging: 4815,
  /** Art. 7 lid 1 and 2 Besluit op de huurtoeslag, in per cent, for everybody. */
  deelTweedeStap: 65,
  deelDerdeStap: 40,
  /** Art. 17 lid 1 and 27 lid 4, as made known: one person, or more. */
  ijkpuntEuro: [23425, 31500],
  /** Art. 21 lid 2 a and b, in per cent of a year. */
  afbouw: [27, 22],
  /** Art. 7 lid 3 Awir: huurder alone, and with a partner. */
  vermogenEuro: [38479, 76958],
} as const;

interface Kindjaar {
  /** Art. 2 Wet op het kindgebonden budget: lid 2, lid 4, lid 5 and lid 6. */
  readonly perKindEuro: number;
  readonly vanaf12Euro: number;
  readonly vanaf16Euro: number;
  readonly alleenEuro: number;
  /** Art. 1 lid 1 d with art. 2 lid 7; lid 8 raises it by 9.139 and 9.405. */
  readonly drempelEuro: AlleenOfSamen;
  /** Art. 2 lid 7 and 8, in thousandths. */
  readonly afbouw: number;
  /** Art. 1 lid 4. */
  readonly vermogenEuro: AlleenOfSamen;
}

export const KINDGEBONDEN_BUDGET: Readonly<Record<Jaar, Kindjaar>> = {
  2025: {
    perKindEuro: 2511,
    vanaf12Euro: 703,
    vanaf16Euro: 936,
    alleenEuro: 3389,
    drempelEuro: [28406, 28406 + 9139],
    afbouw: 71,
    vermogenEuro: [141896, 179429],
  },
  2026: {
    perKindEuro: 2580,
    vanaf12Euro: 724,
    vanaf16Euro: 964,
    alleenEuro: 3416,
    drempelEuro: [29736, 29736 + 9405],
    afbouw: 76,
    vermogenEuro: [146011, 184633],
  },
};

/** A row holds from its first day until the next row; the last one until the end of its half year. */
interface VanafDag {
  readonly vanaf: number;
}
/** Amounts of 2027 are not in the law yet. */
export const LAATSTE_DAG = 20261231;
export const opDag = <T extends VanafDag>(tabel: readonly T[], dag: number, laatste = LAATSTE_DAG): T | undefined =>
  dag > laatste ? undefined : tabel.filter((rij) => rij.vanaf <= dag).at(-1);

/** Art. 12 lid 3 a, b and c Algemene Kinderbijslagwet, per child per quarter: younger than 6, than 12, than 18. */
export const KINDERBIJSLAG: readonly (VanafDag & { readonly perKwartaal: readonly [number, number, number] })[] = [
  { vanaf: 20240701, perKwartaal: [28169, 34205, 40241] },
  { vanaf: 20250101, perKwartaal: [28645, 34783, 40921] },
  { vanaf: 20250701, perKwartaal: [29149, 35395, 41641] },
  { vanaf: 20260101, perKwartaal: [29507, 35830, 42153] },
  { vanaf: 20260701, perKwartaal: [29840, 36235, 42629] },
];

/** Art. 2 Toeslagenwet, gross per day without holiday pay: lid 1, lid 2 b from 18 to 21 years, and lid 7 b. */
export const TOESLAGENWET: readonly (VanafDag & {
  readonly gehuwd: number;
  readonly alleen: Readonly<Record<18 | 19 | 20 | 21, number>>;
  readonly woningdeler: number;
})[] = [
  { vanaf: 20250701, gehuwd: 10326, alleen: { 18: 3446, 19: 4217, 20: 5766, 21: 7379 }, woningdeler: 4787 },
  { vanaf: 20260101, gehuwd: 10549, alleen: { 18: 3525, 19: 4315, 20: 5894, 21: 7562 }, woningdeler: 4903 },
  { vanaf: 20260701, gehuwd: 10745, alleen: { 18: 3595, 19: 4402, 20: 6015, 21: 7675 }, woningdeler: 4994 },
];
/** Art. 1 lid 1 f: the minimum wage of a month divided by 21,75 is that of a day. */
export const HONDERDSTE_DAGEN_PER_MAAND = 2175;
/** Art. 3: the partner was born after this day. */
export const LAATSTE_GEBOORTEDAG_PARTNER = 19711231;

/** Art. 7a Algemene Ouderdomswet and the days on which the age of a later year was made known, in months: 67 years, and three months more. */
export const AOW_LEEFTIJD: readonly (VanafDag & { readonly maanden: number })[] = [
  { vanaf: 20240101, maanden: 67 * 12 },
  { vanaf: 20280101, maanden: 67 * 12 + 3 },
];
export const LAATSTE_DAG_AOW_LEEFTIJD = 20311231;

/** Full AOW per person, net with loonheffingskorting and without holiday pay (art. 9 lid 5 Algemene Ouderdomswet, as made known). */
export const AOW: readonly (VanafDag & { readonly alleen: number; readonly gehuwd: number })[] = [
  { vanaf: 20250101, alleen: 149777, gehuwd: 102462 },
  { vanaf: 20250701, alleen: 152763, gehuwd: 104591 },
  { vanaf: 20260101, alleen: 155815, gehuwd: 106770 },
  { vanaf: 20260701, alleen: 158155, gehuwd: 108413 },
];

/** Art. 36b Participatiewet: the minimum per month by age, 21 for everybody older; undefined: the amounts are not known. */
type PerLeeftijd = Readonly<Record<number, number | undefined>>;
export const STUDIETOESLAG: readonly (VanafDag & { readonly perLeeftijd: PerLeeftijd | undefined })[] = [
  { vanaf: 20240701, perLeeftijd: { 18: 17979, 19: 21575, 20: 28766, 21: 35957 } },
  { vanaf: 20250101, perLeeftijd: undefined },
  { vanaf: 20260101, perLeeftijd: { 15: 11555, 16: 13288, 17: 15214, 18: 19257, 19: 23109, 20: 30812, 21: 38514 } },
  { vanaf: 20260701, perLeeftijd: undefined },
];

/**
 * Box 1 of 2026 (art. 2.10 Wet inkomstenbelasting 2001) with the premiums: width of the bracket in euros and the rate in hundredths
 * of a per cent. Who was born before 1946 has a first bracket up to 41.123 (art. 2.10a) and so pays less than this.
 */
type Schijf = readonly [breedteEuro: number, tarief: number];
const HOGER: readonly Schijf[] = [
  [78426 - 38883, 3756],
  [Number.POSITIVE_INFINITY, 4950],
];
export const BOX1: Readonly<Record<'onderAow' | 'aow', readonly Schijf[]>> = {
  onderAow: [[38883, 3575], ...HOGER],
  aow: [[38883, 1785], ...HOGER],
};
/** Art. 45 lid 2 Zorgverzekeringswet, in hundredths of a per cent. */
export const EIGEN_BIJDRAGE_ZVW = 485;
