import type { Periode } from '../../../domain/geld.ts';
import type { Situatie, Vakantiegeld, Voorkeur, Woning, Woonplaats } from '../../../domain/huishouden.ts';
import type { VraagId } from '../../../domain/vraag.ts';
import type { Pictogramnaam } from '../../parts/Pictogram.tsx';

/** The drawing of a question. */
export const BIJ_VRAAG: Readonly<Record<VraagId, Pictogramnaam>> = {
  situatie: 'situatie',
  woonplaats: 'plaats',
  leeftijd: 'leeftijd',
  partner: 'samen',
  kinderen: 'kinderen',
  inkomsten: 'inkomen',
  'inkomsten-partner': 'inkomen',
  bedrag: 'bedrag',
  'bedrag-partner': 'bedrag',
  bezittingen: 'sparen',
  'duur-laag-inkomen': 'duur',
  woning: 'wonen',
  huur: 'huurwoning',
  huisgenoten: 'huisgenoten',
  toetsingsinkomen: 'jaar',
  voorkeur: 'gesprek',
};

export const BIJ_SITUATIE: Readonly<Record<Situatie, Pictogramnaam>> = {
  ontruiming: 'uit-huis',
  afsluiting: 'afsluiting',
  'geen-eten': 'eten',
  betalingsachterstand: 'rekeningen',
  schulden: 'schuld',
  loonbeslag: 'beslag',
  energierekening: 'energie',
  'spullen-kapot': 'kapot',
  'bijzondere-kosten': 'kosten',
  belastingaanslag: 'brief',
  'geen-kleding': 'kleding',
  zwanger: 'baby',
  toeslagenaffaire: 'gedupeerd',
  'moeite-met-taal': 'taal',
  kinderopvang: 'opvang',
  'kind-met-zorg': 'kind-zorg',
  'kind-elders': 'kind-elders',
  'studie-met-beperking': 'studie-zorg',
  'nieuw-in-nederland': 'nieuw',
  'weinig-contact': 'meedoen',
  'klus-in-huis': 'klus',
};

/** By the id of a kind of income in the rulebook; a kind that is new there has the drawing of money. */
export const BIJ_INKOMSTEN: Readonly<Record<string, Pictogramnaam>> = {
  loon: 'werk',
  ww: 'baan-kwijt',
  ziektewet: 'ziek',
  arbeidsongeschikt: 'kruk',
  wajong: 'rolstoel',
  bijstand: 'hand-geld',
  ioaw: 'werk-wacht',
  anw: 'kaars',
  aow: 'ouder',
  pensioen: 'paraplu',
  alimentatie: 'alimentatie',
  'eigen-bedrijf': 'winkel',
  studiefinanciering: 'studie',
  verhuur: 'kamer',
  belastingteruggave: 'brief',
  giften: 'cadeau',
  overig: 'anders',
};

/** How often money comes, and what belongs to that. */
export const BIJ_DEEL: Readonly<Record<Periode | Vakantiegeld | 'weet-niet', Pictogramnaam>> = {
  week: 'per-week',
  'vier-weken': 'per-vier-weken',
  maand: 'per-maand',
  jaar: 'per-jaar',
  inclusief: 'vakantie-erin',
  exclusief: 'vakantie-apart',
  'weet-niet': 'weet-niet',
};

type Keuze = Woonplaats | Woning | Voorkeur | 'ja' | 'nee' | 'tot-1-jaar' | '1-tot-3-jaar' | 'vanaf-3-jaar';

/** The choices of the other questions; `geen` is a home there, and not "none of these". */
export const BIJ_KEUZE: Readonly<Partial<Record<string, Pictogramnaam>>> = {
  assen: 'plaats',
  elders: 'andere-plaats',
  huur: 'huurwoning',
  koop: 'koopwoning',
  inwonend: 'inwonend',
  inrichting: 'inrichting',
  geen: 'geen-woning',
  vrijwilliger: 'hulp',
  buurtteam: 'buurt',
  gemeente: 'gemeente',
  anoniem: 'anoniem',
  'tot-1-jaar': 'duur-kort',
  '1-tot-3-jaar': 'duur-midden',
  'vanaf-3-jaar': 'duur-lang',
  ja: 'samen',
  nee: 'alleen',
} satisfies Record<Keuze, Pictogramnaam>;
