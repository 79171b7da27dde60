import type { Huishouden, Situatie } from '../../src/domain/huishouden.ts';
import { bekend, leeftijd, paar } from './inkomen.ts';
import { inkomen } from './inkomenseis.ts';
import { vermogensgrens } from './tabellen.ts';
import { alle, een, eens, type Oordeel, ofMens, ofNee, ofOpen } from './waarheid.ts';

/** What the tables of the second judge are made of. */
export type Toets = (h: Huishouden, dag: number) => readonly Oordeel[];

/** All days of the tests lie before 2028, so the AOW age is 67 years. */
export const AOW = 67;
export const ZONDER_GRENS = Number.POSITIVE_INFINITY;

export const heeft = (h: Huishouden, ...situaties: readonly Situatie[]): Oordeel => ofNee(situaties.some((s) => h.situaties[s] === true));
/** Either of the two may ask for it. */
export const vanaf = (h: Huishouden, jaren: number, tot = Number.POSITIVE_INFINITY): Oordeel =>
  ofNee(paar(h).some((p) => leeftijd(p) >= jaren && leeftijd(p) < tot));
export const kind = (h: Huishouden, van: number, tot: number): Oordeel => ofNee(bekend(h.kinderen).some((k) => leeftijd(k) >= van && leeftijd(k) < tot));
export const krijgt = (h: Huishouden, ...soorten: readonly string[]): Oordeel =>
  ofNee(paar(h).some((p) => bekend(p.inkomsten).some((b) => soorten.includes(b.soort))));
/** Each of the two, not one of them. */
export const krijgtElk = (h: Huishouden, ...soorten: readonly string[]): Oordeel =>
  ofNee(paar(h).every((p) => bekend(p.inkomsten).some((b) => soorten.includes(b.soort))));
/** Yes when it holds; when it does not it is still to be asked. */
export const ofVraag = (o: Oordeel): Oordeel => (o === 'ja' ? 'ja' : 'open');
/** Only asked where the condition may hold. */
export const alsVraag = (o: Oordeel): Oordeel => (o === 'nee' ? 'nee' : 'open');

export const minimum = (h: Huishouden, dag: number, procenten: readonly number[], onder = false): Oordeel =>
  inkomen(h, dag, { van: 'sociaal-minimum', procenten, onder });
export const onderNorm = (h: Huishouden, dag: number): Oordeel => inkomen(h, dag, { van: 'bijstandsnorm', procenten: [100], onder: true });

/** Each of these says that there may be debts. */
export const schuld = (h: Huishouden): Oordeel => heeft(h, 'schulden', 'loonbeslag', 'betalingsachterstand');

/** Only who gets an aanslag can be let off one: who rents or owns a home does. */
export const aanslag = (h: Huishouden): Oordeel => ofVraag(een([ofNee(h.woning === 'huur' || h.woning === 'koop'), heeft(h, 'belastingaanslag')]));

/** Every limit that the sources leave room for; undefined: a limit that nobody knows, from 0 up to anything. */
export function vermogen(h: Huishouden, grenzen: readonly (number | undefined)[], schuldenEraf: boolean): Oordeel {
  const bezit = bekend(h.bezittingen).min;
  const bedragen = [bezit];
  if (schuldenEraf && schuld(h) === 'ja') bedragen.push(Number.NEGATIVE_INFINITY);
  // Art. 7 p Regeling Participatiewet, IOAW en IOAZ: none of the compensation counts, and how much of it there is was not asked.
  if (h.situaties.toeslagenaffaire === true) bedragen.push(0);
  const alleGrenzen = grenzen.flatMap((g) => (g === undefined ? [0, Number.POSITIVE_INFINITY] : [g]));
  return eens(alleGrenzen.flatMap((grens) => bedragen.map((bedrag) => bedrag <= grens)));
}

/** Art. 34 lid 2 and 3: the limit of the day; the home of one's own is looked at by a person. */
export const art34 = (h: Huishouden, dag: number): number | undefined => vermogensgrens(dag, bekend(h.partner) !== null || bekend(h.kinderen).length > 0);
export const koop = (h: Huishouden): Oordeel => ofMens(h.woning !== 'koop');
/** Art. 475a Rv and art. 32 Participatiewet: what is seized is income all the same; how much that is was not asked. */
export const ingehouden = (h: Huishouden): Oordeel => ofOpen(h.situaties.loonbeslag !== true);
/** Art. 34 lid 2 c: what was saved while there was bijstand is no vermogen, and may be all of it. */
const gespaard = (h: Huishouden): Oordeel => alsVraag(krijgt(h, 'bijstand'));
export const vermogenVanArt34 = (h: Huishouden, grenzen: readonly (number | undefined)[]): Oordeel => een([vermogen(h, grenzen, true), gespaard(h)]);
export const bijstandsvermogen = (h: Huishouden, dag: number): Oordeel => alle([vermogenVanArt34(h, [art34(h, dag)]), koop(h)]);
