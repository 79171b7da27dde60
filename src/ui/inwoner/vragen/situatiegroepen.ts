import { SITUATIES, type Situatie } from '../../../domain/huishouden.ts';

const GROEPEN = ['dringend', 'geld', 'spullen', 'kinderen', 'uzelf'] as const;
type Groepnaam = (typeof GROEPEN)[number];

const GROEP: Readonly<Record<Situatie, Groepnaam>> = {
  ontruiming: 'dringend',
  afsluiting: 'dringend',
  'geen-eten': 'dringend',
  betalingsachterstand: 'geld',
  schulden: 'geld',
  loonbeslag: 'geld',
  energierekening: 'geld',
  belastingaanslag: 'geld',
  'bijzondere-kosten': 'geld',
  toeslagenaffaire: 'geld',
  'spullen-kapot': 'spullen',
  'geen-kleding': 'spullen',
  'klus-in-huis': 'spullen',
  zwanger: 'kinderen',
  kinderopvang: 'kinderen',
  'kind-met-zorg': 'kinderen',
  'kind-elders': 'kinderen',
  'moeite-met-taal': 'uzelf',
  'studie-met-beperking': 'uzelf',
  'nieuw-in-nederland': 'uzelf',
  'weinig-contact': 'uzelf',
};

interface Situatiegroep {
  readonly naam: Groepnaam;
  readonly situaties: readonly Situatie[];
}

/** Every situation once, in groups; without those that stand above the groups already. */
export const situatiegroepen = (zonder: readonly Situatie[] = []): readonly Situatiegroep[] =>
  GROEPEN.map((naam) => ({ naam, situaties: SITUATIES.filter((s) => GROEP[s] === naam && !zonder.includes(s)) })).filter(
    ({ situaties }) => situaties.length > 0,
  );
