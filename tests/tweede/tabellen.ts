/**
 * The figures of the second judge, typed over from the law text (facts, landelijk.yaml) and never read from rules/.
 * All amounts are whole eurocents per month, holiday pay included.
 */
export interface Halfjaar {
  readonly vanaf: number;
  /** Art. 20 lid 1 a and lid 2 a. */
  readonly jong: number;
  /** Art. 20 lid 1 b and lid 2 b: both partners 18-20, without and with a child. */
  readonly beidenJong: readonly [number, number];
  /** Art. 20 lid 1 c and lid 2 c: one partner 18-20. */
  readonly eenJong: readonly [number, number];
  /** Art. 21 a and b. */
  readonly alleen: number;
  readonly paar: number;
  /** Art. 22 a, b and c. */
  readonly alleenAow: number;
  readonly paarAow: number;
  /** Art. 23 lid 1 and lid 2: alleenstaande, gehuwden. */
  readonly inrichting: readonly [number, number];
  readonly inrichtingErbij: readonly [number, number];
  /** Art. 22a lid 3 b and a: what comes on top of the norm of the partner of 21 or older. */
  readonly jongErbij: readonly [number, number];
  /** Art. 20 lid 3, from 2026: no appeal to the parents. */
  readonly verhoging: number | null;
  /** Art. 24a, from 2026: a twelfth of the alleenstaande-ouderkop of € 3.416. */
  readonly ouderkop: number | null;
  /** Art. 33 lid 5 per month: alleenstaande, gehuwden; null: not found. */
  readonly pensioenVrij: readonly [number, number] | null;
}

export const HALFJAREN: readonly Halfjaar[] = [
  {
    vanaf: 20240701,
    jong: 32303,
    beidenJong: [64606, 101990],
    eenJong: [125764, 163148],
    alleen: 130845,
    paar: 186921,
    alleenAow: 145685,
    paarAow: 197664,
    inrichting: [41431, 64445],
    inrichtingErbij: [4200, 9500],
    jongErbij: [32303, 69687],
    verhoging: null,
    ouderkop: null,
    pensioenVrij: null,
  },
  {
    vanaf: 20250101,
    jong: 33217,
    beidenJong: [66434, 104875],
    eenJong: [129321, 167762],
    alleen: 134545,
    paar: 192207,
    alleenAow: 150107,
    paarAow: 205348,
    inrichting: [42603, 66269],
    inrichtingErbij: [4500, 10100],
    jongErbij: [33217, 71658],
    verhoging: null,
    ouderkop: null,
    pensioenVrij: [2570, 5140],
  },
  {
    vanaf: 20250701,
    jong: 33798,
    beidenJong: [67596, 106712],
    eenJong: [131588, 170704],
    alleen: 136906,
    paar: 195580,
    alleenAow: 153021,
    paarAow: 209498,
    inrichting: [43349, 67429],
    inrichtingErbij: [4500, 10100],
    jongErbij: [33798, 72914],
    verhoging: null,
    ouderkop: null,
    pensioenVrij: [2570, 5140],
  },
  {
    vanaf: 20260101,
    jong: 34599,
    beidenJong: [69198, 109241],
    eenJong: [134706, 174749],
    alleen: 140150,
    paar: 200213,
    alleenAow: 156469,
    paarAow: 214416,
    inrichting: [44376, 69027],
    inrichtingErbij: [4700, 10600],
    jongErbij: [34599, 74642],
    verhoging: 74645,
    ouderkop: 28467,
    pensioenVrij: [2650, 5300],
  },
  {
    vanaf: 20260701,
    jong: 35042,
    beidenJong: [70084, 110640],
    eenJong: [136432, 176988],
    alleen: 141946,
    paar: 202779,
    alleenAow: 158734,
    paarAow: 217610,
    inrichting: [44944, 69911],
    inrichtingErbij: [4700, 10600],
    jongErbij: [35042, 75598],
    verhoging: 76224,
    ouderkop: 28467,
    pensioenVrij: [2650, 5300],
  },
];

const EERSTE_DAG = 20240701;
const LAATSTE_DAG = 20261231;

export const cijfersOp = (dag: number): Halfjaar | undefined =>
  dag < EERSTE_DAG || dag > LAATSTE_DAG ? undefined : HALFJAREN.filter((h) => h.vanaf <= dag).at(-1);

/** Art. 34 lid 3 in cents per calendar year: alleenstaande, gezin. */
const VERMOGEN: Readonly<Record<number, readonly [number, number] | undefined>> = {
  2024: [757500, 1515000],
  2025: [777000, 1554000],
  2026: [800000, 1600000],
};

export const vermogensgrens = (dag: number, gezin: boolean): number | undefined => VERMOGEN[Math.floor(dag / 10000)]?.[gezin ? 1 : 0];

/** Half up, of whole positive numbers. */
export const rondAf = (teller: number, noemer: number): number => Math.floor((2 * teller + noemer) / (2 * noemer));

/** Without holiday pay: 95 %, half up to the cent. */
export const exclusief = (inclusief: number): number => rondAf(inclusief * 95, 100);

/** Art. 22a lid 1: ((40 % + A × 30 %) / A) × B. */
export const kostendeler = (a: number, b: number): number => rondAf((40 + 30 * a) * b, 100 * a);

/** Art. 31 to 33: what counts, and whether holiday pay comes on top. */
type Telt = 'geheel' | 'mogelijk' | 'niet';
type Vakantie = 'vraag' | 'apart' | 'geen';
export const SOORTEN: Readonly<Record<string, readonly [Telt, Vakantie] | undefined>> = {
  loon: ['geheel', 'vraag'],
  ww: ['geheel', 'vraag'],
  ziektewet: ['geheel', 'vraag'],
  arbeidsongeschikt: ['geheel', 'vraag'],
  wajong: ['geheel', 'vraag'],
  bijstand: ['geheel', 'vraag'],
  ioaw: ['geheel', 'vraag'],
  anw: ['geheel', 'vraag'],
  aow: ['geheel', 'apart'],
  pensioen: ['geheel', 'geen'],
  alimentatie: ['geheel', 'geen'],
  'eigen-bedrijf': ['geheel', 'geen'],
  studiefinanciering: ['mogelijk', 'geen'],
  // Art. 33 lid 4: only as far as the norm does not reckon with it yet.
  verhuur: ['mogelijk', 'geen'],
  belastingteruggave: ['geheel', 'geen'],
  giften: ['mogelijk', 'geen'],
  kinderbijslag: ['niet', 'geen'],
  toeslagen: ['niet', 'geen'],
  vrijwilligersvergoeding: ['niet', 'geen'],
  overig: ['mogelijk', 'geen'],
};

export const PER_JAAR: Readonly<Record<string, number | undefined>> = { week: 52, 'vier-weken': 13, maand: 12, jaar: 1 };
