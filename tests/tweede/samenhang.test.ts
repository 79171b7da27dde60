import { describe, expect, test } from 'vitest';
import type { Situatie } from '../../src/domain/huishouden.ts';
import type { Regeling, Terugbetalen } from '../../src/engine/regelboek.ts';
import { naslag, regelboek } from '../regelboek.ts';

/**
 * What a regeling means for another one, for the year after and for who needs it now, read a second time from the law and the report of
 * the Rekenkamer, and the other way round: per situation, per answer, as a sentence.
 */
const { regelingen } = regelboek;
const ids = (past: (r: Regeling) => boolean): string[] =>
  regelingen
    .filter(past)
    .map(({ id }) => id)
    .sort();

const SAMENHANG: Readonly<Record<string, string>> = {
  'aow gaat-voor aio-aanvulling': 'art. 15 Participatiewet: wat een andere wet geeft, gaat voor',
  'toeslagenwet gaat-voor bijstandsuitkering': 'art. 15 Participatiewet',
  'bijstandsuitkering sluit-uit ioaw': 'art. 15 Participatiewet: wie de IOAW krijgt, heeft de bijstand niet nodig',
  'aio-aanvulling sluit-uit bijstandsuitkering': 'art. 47a Participatiewet: de SVB geeft in plaats van de gemeente',
  'kinderbijslag opent dubbele-kinderbijslag': 'art. 7a Algemene Kinderbijslagwet: twee keer het bedrag van art. 7',
  'kinderbijslag opent kindgebonden-budget': 'art. 2 lid 1 Wet op het kindgebonden budget',
  'zorgtoeslag brengt-mee kindgebonden-budget': 'art. 5 Wet op het kindgebonden budget: wie een andere toeslag heeft, vraagt het niet apart',
  'huurtoeslag brengt-mee kindgebonden-budget': 'art. 5 Wet op het kindgebonden budget',
  'kinderopvangtoeslag brengt-mee kindgebonden-budget': 'art. 5 Wet op het kindgebonden budget',
  'teruggave-inkomstenbelasting opent inkomensafhankelijke-combinatiekorting': 'art. 45 Uitvoeringsregeling inkomstenbelasting: via de aangifte',
  'schuldhulpverlening opent budgetbeheer': 'rapport par. 1.3',
  'schuldhulpverlening opent plinkr-nazorg': 'rapport par. 1.4: na een traject van de GKB',
  'beschermingsbewind opent plinkr-nazorg': 'rapport par. 1.4',
  'kindpakket opent jarige-job': 'rapport par. 1.3: één aanvraag bij Leergeld',
  'kindpakket opent kinderhulp': 'rapport par. 1.3',
  'voedselbank brengt-mee jarige-job': 'Nu.nl 2022: bij een pakket van de voedselbank kan de box vanzelf komen',
  'voedselbank gaat-voor rode-kruis-boodschappenkaart': 'rapport bijlage 3: voor wie buiten de voedselbank valt',
  'voedselbank gaat-voor wij-ruilen-en-geven-weg': 'rapport par. 2.1: voor wie buiten de voedselbank valt',
  'maatwerkregeling-gebruiksgoederen gaat-voor sociale-lening': 'eigen keuze: wat u niet terugbetaalt, komt voor wat u terugbetaalt',
};

/** What the sources of the one that ended name in its place. */
const OPVOLGERS: Readonly<Record<string, string>> = {
  witgoedregeling: 'maatwerkregeling-gebruiksgoederen',
  'meedoenpremie-wpda': 'volwassenenfonds-sport-cultuur',
  'noodfonds-energie': 'publiek-energiefonds',
  energietoeslag: 'energiearmoede-assen',
  'eenmalige-100-euro': 'volwassenenfonds-sport-cultuur',
};

/** What somebody asks for because of it. */
const AANLEIDING: Partial<Record<Situatie, readonly string[]>> = {
  ontruiming: ['diaconaal-noodfonds'],
  afsluiting: ['diaconaal-noodfonds'],
  'geen-eten': ['diaconaal-noodfonds', 'kinderhulp', 'rode-kruis-boodschappenkaart', 'voedselbank', 'wij-ruilen-en-geven-weg'],
  'geen-kleding': ['diaconaal-noodfonds', 'kinderhulp', 'kledingbank', 'wij-ruilen-en-geven-weg'],
  betalingsachterstand: ['budgetbeheer', 'schuldhulpverlening', 'vroegsignalering'],
  schulden: ['budgetbeheer', 'jongeren-perspectief-fonds', 'plinkr-nazorg', 'schuldhulpverlening', 'sociale-lening'],
  loonbeslag: ['budgetbeheer', 'plinkr-nazorg', 'schuldhulpverlening'],
  energierekening: ['bijzondere-bijstand', 'energiearmoede-assen', 'energietoeslag', 'noodfonds-energie', 'publiek-energiefonds'],
  'spullen-kapot': ['kinderhulp', 'maatwerkregeling-gebruiksgoederen', 'sociale-lening'],
  'bijzondere-kosten': ['bijzondere-bijstand', 'kinderhulp'],
  belastingaanslag: ['kwijtschelding-gemeente', 'kwijtschelding-waterschap'],
  toeslagenaffaire: ['kinderopvangtoeslagaffaire'],
  kinderopvang: ['kinderopvangtoeslag'],
  'kind-met-zorg': ['dubbele-kinderbijslag'],
  'kind-elders': ['dubbele-kinderbijslag', 'kinderbijslag'],
  'studie-met-beperking': ['studietoeslag'],
};

const TERUGBETALEN: Readonly<Record<Exclude<Terugbetalen, 'nee'>, Readonly<Record<string, string>>>> = {
  ja: { 'sociale-lening': 'een lening van de GKB (rapport par. 1.3)' },
  navragen: {
    zorgtoeslag: 'art. 16 Awir: het voorschot volgt een schatting',
    huurtoeslag: 'art. 16 Awir',
    'kindgebonden-budget': 'art. 16 Awir',
    kinderopvangtoeslag: 'art. 16 Awir',
    toeslagenwet: 'wie meer verdient en dat niet doorgeeft, kreeg te veel',
    'inkomensafhankelijke-combinatiekorting': 'een voorlopige teruggave volgt een schatting',
    'bijzondere-bijstand': 'een gift of een lening',
    'maatwerkregeling-gebruiksgoederen': 'geen bron zegt of het een gift is',
    'energiearmoede-assen': 'geen bron zegt wat het is',
    'publiek-energiefonds': 'de regels zijn niet bekend',
    'noodfonds-energie': 'is voorbij; wie een brief kreeg, vraagt hulp',
    energietoeslag: 'is voorbij; wie een brief kreeg, vraagt hulp',
    'diaconaal-noodfonds': 'een kleine gift, voor de zekerheid na te vragen',
    kledingbank: 'geen bron zegt of het iets kost',
    'jongeren-perspectief-fonds': 'de jongere doet er iets voor terug (rapport par. 1.3)',
    kinderopvangtoeslagaffaire: 'geen bron zegt het',
  },
};

/** Art. 31 lid 2 Participatiewet names what does not count; art. 32 what does. Of the others the municipality says it. */
const TELT_ALS_INKOMEN: Readonly<Record<'ja' | 'nee' | 'navragen', readonly string[]>> = {
  ja: ['aio-aanvulling', 'aow', 'bijstandsuitkering', 'inkomensafhankelijke-combinatiekorting', 'ioaw', 'teruggave-inkomstenbelasting', 'toeslagenwet'],
  nee: ['dubbele-kinderbijslag', 'energietoeslag', 'huurtoeslag', 'kinderbijslag', 'kinderopvangtoeslag', 'kindgebonden-budget', 'zorgtoeslag'],
  navragen: ['bijzondere-bijstand', 'diaconaal-noodfonds', 'individuele-inkomenstoeslag', 'rode-kruis-boodschappenkaart', 'studietoeslag'],
};

describe('how the regelingen hang together, read twice', () => {
  test('what goes first, opens, excludes or comes along', () => {
    const gevonden = regelingen.flatMap(({ id, hangtSamen }) => hangtSamen.map(({ met, hoe }) => `${met} ${hoe} ${id}`));
    expect(gevonden.sort()).toEqual(Object.keys(SAMENHANG).sort());
  });

  test('what came in the place of what ended', () => {
    expect(Object.fromEntries(regelingen.flatMap(({ id, vervangenDoor }) => vervangenDoor.map((na) => [id, na])))).toEqual(OPVOLGERS);
  });

  test.each([...new Set(regelingen.flatMap(({ aanleiding }) => aanleiding)), ...(Object.keys(AANLEIDING) as Situatie[])])('who says %s', (situatie) => {
    expect(ids(({ aanleiding }) => aanleiding.includes(situatie))).toEqual(AANLEIDING[situatie]);
  });

  test.each(['ja', 'navragen'] as const)('to be paid back: %s', (antwoord) => {
    expect(ids(({ terugbetalen }) => terugbetalen === antwoord)).toEqual(Object.keys(TERUGBETALEN[antwoord]).sort());
  });

  test.each(['ja', 'nee', 'navragen'] as const)('counts as income elsewhere: %s', (antwoord) => {
    expect(ids(({ id }) => naslag.regelingen[id]?.teltAlsInkomen?.antwoord === antwoord)).toEqual(TELT_ALS_INKOMEN[antwoord]);
  });

  // The letter of the municipality to who turns 18, and the one to who is behind with rent or energy (rapport par. 1.3 and 2.2).
  test('comes without asking', () => expect(ids(({ vanzelf }) => vanzelf)).toEqual(['life-event-18', 'vroegsignalering']));

  test('the most it can bring, where a source names it', () => {
    const gevonden = Object.entries(naslag.regelingen).flatMap(([id, { brengtOp }]) =>
      brengtOp.hoogstens === null ? [] : [[id, brengtOp.hoogstens, brengtOp.per]],
    );
    expect(gevonden.sort()).toEqual([
      // Belastingdienst, heffingskortingen 2026.
      ['inkomensafhankelijke-combinatiekorting', 303200, 'jaar'],
      // assen.nl/sport-en-cultuurfonds.
      ['volwassenenfonds-sport-cultuur', 25000, 'jaar'],
    ]);
  });
});
