import type { Huishouden, Persoon } from '../../src/domain/huishouden.ts';
import {
  AOW,
  aanslag,
  alsVraag,
  art34,
  bijstandsvermogen,
  heeft,
  ingehouden,
  kind,
  koop,
  krijgt,
  minimum,
  ofVraag,
  onderNorm,
  schuld,
  type Toets,
  vanaf,
  vermogen,
  vermogenVanArt34,
  ZONDER_GRENS,
} from './feiten.ts';
import { bekend, leeftijd, paar } from './inkomen.ts';
import { een, type Oordeel, ofMens, ofNee, ofOpen } from './waarheid.ts';

/** The regelingen for who lives in Assen, from the texts of the Rekenkamer, the municipality and the organisations. */
const RAPPORT = 20250313;
const AMENDEMENT = 20250925;
const amendement = (dag: number): readonly number[] => (dag >= AMENDEMENT ? [120, 130] : [120]);
/** Somebody of this age may be born on this day or before. */
const kanGeborenZijn = (p: Persoon, dag: number, totEnMet: number): boolean => dag - (leeftijd(p) + 1) * 10000 + 1 <= totEnMet;
/** What the report leaves unsure about the time after it. */
const naHetRapport = (dag: number): Oordeel => ofOpen(dag < RAPPORT);

function bijstandVan(h: Huishouden): Oordeel {
  const met = paar(h).filter((p) => bekend(p.inkomsten).some((b) => b.soort === 'bijstand')).length;
  return met === paar(h).length ? 'nee' : ofOpen(met === 0);
}

/** Par. 1.3 speaks of parents, and the parent with whom a child does not live is one too. */
const ouderVanElders = (h: Huishouden): Oordeel => alsVraag(heeft(h, 'kind-elders'));

export const ASSEN: Readonly<Record<string, Toets>> = {
  bijstandsuitkering: (h, dag) => [
    vanaf(h, 18, AOW),
    // Art. 47a: as soon as one of the two has the AOW age the SVB is there for both.
    ofNee(paar(h).every((p) => leeftijd(p) < AOW)),
    // Art. 11 lid 4: for two it is one right. Who has it already gets no more; when one of the two has it, it is to be asked.
    bijstandVan(h),
    onderNorm(h, dag),
    ingehouden(h),
    bijstandsvermogen(h, dag),
    // Art. 13 lid 1 and 2: studying with student finance, or 18 to 20 and in an inrichting.
    ofMens(krijgt(h, 'studiefinanciering') === 'nee'),
    // Art. 2 Bbz 2004: a self-employed person has a right of that kind instead.
    ofMens(krijgt(h, 'eigen-bedrijf') === 'nee'),
    ofMens(h.woning !== 'inrichting' || vanaf(h, 18, 21) === 'nee'),
  ],
  // Art. 35 lid 1: above the limit the draagkracht decides.
  'bijzondere-bijstand': (h, dag) => [vanaf(h, 18), minimum(h, dag, [120, ZONDER_GRENS]), vermogen(h, [undefined], true), 'mens'],
  budgetbeheer: (h) => [
    een([
      heeft(h, 'schulden', 'loonbeslag', 'betalingsachterstand', 'ontruiming', 'afsluiting', 'energierekening', 'belastingaanslag', 'geen-eten'),
      alsVraag(een([krijgt(h, 'wajong', 'arbeidsongeschikt'), heeft(h, 'moeite-met-taal')])),
    ]),
    'mens',
  ],
  'diaconaal-noodfonds': (h) => [
    een([
      heeft(h, 'geen-eten', 'geen-kleding', 'ontruiming', 'afsluiting', 'spullen-kapot', 'energierekening'),
      heeft(h, 'betalingsachterstand', 'schulden', 'loonbeslag', 'bijzondere-kosten', 'belastingaanslag', 'zwanger'),
    ]),
    'mens',
  ],
  'eenmalige-100-euro': () => [],
  'energiearmoede-assen': (h) => [heeft(h, 'energierekening', 'afsluiting'), 'open'],
  'gemeentepolis-unive': (h, dag) => [minimum(h, dag, [130])],
  'individuele-inkomenstoeslag': (h, dag) => [
    vanaf(h, 21, AOW),
    minimum(h, dag, amendement(dag), true),
    ingehouden(h),
    ofNee(bekend(h.maandenLaagInkomen).min >= 36),
    vermogenVanArt34(h, [0, art34(h, dag)]),
    koop(h),
    // "Geen uitzicht op inkomensverbetering": of a student somebody has to judge that.
    ofMens(krijgt(h, 'studiefinanciering') === 'nee'),
  ],
  // Art. 2, 5 and 8: to ask of whoever is born before 1965 and comes short, or has what does not count. Gross the grondslag is up to 1,25
  // times the net norm, and next to nothing is withheld from a low wage; of an inrichting art. 5 was not found to say anything.
  ioaw: (h, dag) => [
    ofNee(paar(h).some((p) => leeftijd(p) < AOW && kanGeborenZijn(p, dag, 19641231))),
    ofNee(krijgt(h, 'ioaw') === 'nee'),
    een([minimum(h, dag, [100, 130], true), h.woning === 'inrichting' ? 'open' : 'nee']),
    'open',
  ],
  'jarige-job': (h, dag) => [
    een([kind(h, 4, 18), alsVraag(kind(h, 0, 18)), ouderVanElders(h)]),
    een([minimum(h, dag, [130], true), heeft(h, 'geen-eten', 'schulden', 'loonbeslag'), 'mens']),
  ],
  'jongeren-perspectief-fonds': (h, dag) => [vanaf(h, 18, 28), schuld(h), naHetRapport(dag), 'mens'],
  // A child of 18 to 20 at home is among the huisgenoten, and is not asked for.
  kinderhulp: (h) => [ofVraag(een([kind(h, 0, 18), vanaf(h, 0, 21)])), 'mens'],
  kinderopvangtoeslagaffaire: (h, dag) => [heeft(h, 'toeslagenaffaire'), naHetRapport(dag), 'mens'],
  kindpakket: (h, dag) => [een([kind(h, 4, 18), alsVraag(kind(h, 0, 4)), ouderVanElders(h)]), minimum(h, dag, [130], true)],
  'kwijtschelding-gemeente': (h, dag) => [minimum(h, dag, [100, ZONDER_GRENS]), ingehouden(h), vermogen(h, [177500, ZONDER_GRENS], false), aanslag(h), koop(h)],
  'life-event-18': (h) => [een([kind(h, 17, 18), vanaf(h, 17, 18)])],
  'maatwerkregeling-gebruiksgoederen': (h, dag) => [minimum(h, dag, [140]), 'mens'],
  'meedoenpremie-wpda': () => [],
  'plinkr-nazorg': () => ['open', 'mens'],
  schuldhulpverlening: (h) => [heeft(h, 'schulden', 'loonbeslag', 'betalingsachterstand', 'ontruiming', 'afsluiting')],
  'sociale-lening': (h, dag) => [minimum(h, dag, [130]), ofVraag(heeft(h, 'spullen-kapot', 'schulden', 'loonbeslag', 'betalingsachterstand'))],
  'volwassenenfonds-sport-cultuur': (h, dag) => [vanaf(h, 18), minimum(h, dag, amendement(dag))],
  vroegsignalering: (h) => [heeft(h, 'betalingsachterstand', 'ontruiming', 'afsluiting'), 'mens'],
  witgoedregeling: () => [],
};
