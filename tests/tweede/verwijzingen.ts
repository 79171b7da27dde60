import type { Huishouden, Voorkeur } from '../../src/domain/huishouden.ts';
import { AOW, heeft, kind, krijgt, vanaf } from './feiten.ts';
import { alle, een, type Oordeel, ofNee } from './waarheid.ts';

/** A kind of question, as the sources describe it: who has it, where it goes first, and how much hurry there is (0: a crisis). */
interface Weg {
  readonly haast: number;
  readonly naar: readonly string[];
  /** Absent: everybody may ask it. */
  readonly wie?: (h: Huishouden) => Oordeel;
  /** Who would rather talk with these goes there before all but a crisis. */
  readonly liefst?: Voorkeur;
  readonly voorEenAnder?: true;
}

const SCHULD = ['energierekening', 'betalingsachterstand', 'schulden', 'loonbeslag', 'ontruiming', 'afsluiting'] as const;
const NODIG = ['geen-eten', 'geen-kleding'] as const;

/** Report of the Rekenkamer of 13 March 2025: the table of par. 2.2, in its order. */
const TABEL: Readonly<Record<string, Weg>> = {
  // A threat of eviction or of being cut off goes to the GKB at once.
  crisis: { haast: 0, naar: ['gkb', 'consulent-armoede-en-schulden', 'vaart-welzijn'], wie: (h) => heeft(h, 'ontruiming', 'afsluiting') },
  // What a Werkplein or the UWV pays; a pension, AOW or alimony is no uitkering here.
  uitkering: { haast: 2, naar: ['wpda'], wie: (h) => krijgt(h, 'bijstand', 'ioaw', 'ww', 'ziektewet', 'arbeidsongeschikt', 'wajong', 'anw') },
  'inzicht-toeslagen': { haast: 3, naar: ['vaart-welzijn'], liefst: 'buurtteam' },
  vrijwilligers: { haast: 4, naar: ['humanitas', 'schuldhulpmaatje'], liefst: 'vrijwilliger' },
  'zelf-doen': { haast: 5, naar: ['geldfit', 'voorzieningenwijzer'] },
  'beginnende-achterstand': { haast: 2, naar: ['vaart-welzijn', 'consulent-armoede-en-schulden'], wie: (h) => heeft(h, 'betalingsachterstand') },
  'schulden-loonbeslag': { haast: 2, naar: ['consulent-armoede-en-schulden'], wie: (h) => heeft(h, 'schulden', 'loonbeslag'), liefst: 'gemeente' },
};

/** The rest of the same report: the text of the chapters, tabel 1.3, the stories of par. 2.2 and the list of bijlage 3. */
const RAPPORT: Readonly<Record<string, Weg>> = {
  // The voedselbank first; who falls outside it, the card of the Rode Kruis or the shop.
  eten: {
    haast: 0,
    naar: ['voedselbank-hart-van-drenthe', 'rode-kruis-drenthe', 'wij-ruilen-en-geven-weg', 'vaart-welzijn'],
    wie: (h) => heeft(h, 'geen-eten'),
  },
  // The story of Shannah: a child on the way and debts, the home or the basics; or debts and no food or clothes.
  multiproblematiek: {
    haast: 1,
    naar: ['vaart-welzijn'],
    wie: (h) => een([alle([heeft(h, 'zwanger'), heeft(h, ...SCHULD, ...NODIG, 'spullen-kapot')]), alle([heeft(h, ...SCHULD), heeft(h, ...NODIG)])]),
  },
  toeslagenouder: { haast: 2, naar: ['wpda'], wie: (h) => heeft(h, 'toeslagenaffaire') },
  // The waterschap is asked apart.
  belastingaanslag: { haast: 2, naar: ['gemeente-assen', 'noordelijk-belastingkantoor'], wie: (h) => heeft(h, 'belastingaanslag') },
  // The maatwerkregeling, and otherwise a social loan.
  'spullen-kapot': { haast: 2, naar: ['vaart-welzijn', 'gkb'], wie: (h) => heeft(h, 'spullen-kapot') },
  kinderen: { haast: 2, naar: ['leergeld-noord-drenthe', 'vaart-welzijn'], wie: (h) => kind(h, 4, 18) },
  kleding: { haast: 2, naar: ['kledingbank-assen', 'wij-ruilen-en-geven-weg', 'vaart-welzijn'], wie: (h) => heeft(h, 'geen-kleding') },
  // 18 up to and including 27.
  'jongere-schuld': { haast: 2, naar: ['vaart-welzijn', 'wpda', 'gkb'], wie: (h) => alle([vanaf(h, 18, 28), heeft(h, 'schulden')]) },
  taal: { haast: 2, naar: ['taalhuis-assen', 'humanitas'], wie: (h) => heeft(h, 'moeite-met-taal') },
  zorgverzekering: { haast: 3, naar: ['wpda', 'unive'], wie: (h) => heeft(h, 'bijzondere-kosten') },
  zwanger: { haast: 2, naar: ['vaart-welzijn'], wie: (h) => heeft(h, 'zwanger') },
  energie: { haast: 2, naar: ['vaart-welzijn', 'diaconaal-platform-assen', 'drents-energieloket'], wie: (h) => heeft(h, 'energierekening') },
  student: { haast: 2, naar: ['vaart-welzijn', 'wpda'], wie: (h) => een([krijgt(h, 'studiefinanciering'), heeft(h, 'studie-met-beperking')]) },
  aow: { haast: 3, naar: ['vaart-welzijn', 'svb', 'humanitas'], wie: (h) => een([vanaf(h, AOW), krijgt(h, 'aow')]) },
  'kind-met-zorg': { haast: 2, naar: ['vaart-welzijn', 'gemeente-assen', 'svb'], wie: (h) => heeft(h, 'kind-met-zorg') },
  'kinderen-extra': {
    haast: 4,
    naar: ['vaart-welzijn', 'leergeld-noord-drenthe', 'jeugdfonds-sport-cultuur', 'stichting-jarige-job', 'nationaal-fonds-kinderhulp', 'kiwanis-assen'],
    wie: (h) => kind(h, 0, 18),
  },
  'overzicht-hulp': { haast: 5, naar: ['vaart-welzijn', 'sociale-kaart-assen'] },
};

const ANDERE_BRONNEN: Readonly<Record<string, Weg>> = {
  // assen.nl/sport-en-cultuurfonds: the buurtteams ask it for adults.
  'sport-volwassene': { haast: 4, naar: ['vaart-welzijn', 'volwassenenfonds-sport-cultuur'], wie: (h) => vanaf(h, 18) },
  // Geldfit asks for no more than a postcode.
  'anoniem-eerst': { haast: 5, naar: ['geldfit'], liefst: 'anoniem' },
  // GGD Drenthe: for a neighbour or a helper, never put to somebody about himself.
  zorgmijder: { haast: 9, naar: ['ggd-drenthe-oggz'], voorEenAnder: true },
  'andere-gemeente': { haast: 1, naar: ['eigen-gemeente', 'geldfit'], wie: (h) => ofNee(h.woonplaats === 'elders') },
  // RTV Drenthe 2023 on the opvang, and the RvIG on the briefadres, which the municipality gives.
  dakloos: { haast: 0, naar: ['vaart-welzijn', 'gemeente-assen', 'wpda', 'leger-des-heils-assen'], wie: (h) => ofNee(h.woning === 'geen') },
  // Art. 23 Participatiewet.
  inrichting: { haast: 3, naar: ['wpda', 'vaart-welzijn'], wie: (h) => ofNee(h.woning === 'inrichting') },
  'nieuw-in-nederland': {
    haast: 2,
    naar: ['vaart-welzijn', 'wpda', 'stichting-present', 'taalhuis-assen'],
    wie: (h) => heeft(h, 'nieuw-in-nederland'),
  },
  // The Bbz is asked at the Werkplein.
  'eigen-bedrijf': { haast: 2, naar: ['wpda', 'consulent-armoede-en-schulden', 'vaart-welzijn'], wie: (h) => krijgt(h, 'eigen-bedrijf') },
  // The Kanskaart of the churches and Stichting Present.
  'weinig-contact': {
    haast: 2,
    naar: ['vaart-welzijn', 'diaconaal-platform-assen', 'ka-v-as', 'wij-ruilen-en-geven-weg', 'humanitas'],
    wie: (h) => heeft(h, 'weinig-contact'),
  },
  'klus-in-huis': { haast: 2, naar: ['vaart-welzijn', 'stichting-present', 'diaconaal-platform-assen'], wie: (h) => heeft(h, 'klus-in-huis') },
  // The letter of the FNV of 2025.
  'fnv-lid': { haast: 5, naar: ['vaart-welzijn', 'fnv-drentsche-aa'] },
};

export const WEGEN: Readonly<Record<string, Weg>> = { ...TABEL, ...RAPPORT, ...ANDERE_BRONNEN };
