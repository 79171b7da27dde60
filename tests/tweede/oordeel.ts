import type { Huishouden, Situatie as Wat, Woning } from '../../src/domain/huishouden.ts';
import type { UitkomstWoord } from '../../src/domain/uitkomst.ts';
import { bekend, binnen, bronnenVan, leeftijd, paar } from './inkomen.ts';
import { bijstandsnormen, type Leeftijdsgroep, type Lezing, type Situatie, sociaalMinima } from './normen.ts';
import { cijfersOp, vermogensgrens } from './tabellen.ts';

/** A second judge, for complete answers only, straight from the law and the texts of the rules. */
type Oordeel = 'nee' | 'open' | 'mens' | 'ja';
const VOLGORDE: readonly Oordeel[] = ['nee', 'open', 'mens', 'ja'];
const WOORD: Readonly<Record<Oordeel, UitkomstWoord>> = { nee: 'waarschijnlijk-niet', open: 'misschien', mens: 'maatwerk', ja: 'waarschijnlijk' };

const alle = (oordelen: readonly Oordeel[]): Oordeel => VOLGORDE.find((o) => oordelen.includes(o)) ?? 'ja';
const ofNee = (waar: boolean): Oordeel => (waar ? 'ja' : 'nee');
const eens = (mogelijk: readonly boolean[]): Oordeel => (mogelijk.every(Boolean) ? 'ja' : mogelijk.some(Boolean) ? 'open' : 'nee');

const groepVan = (jaren: number): Leeftijdsgroep => (jaren < 18 ? 'minderjarig' : jaren < 21 ? 'jong' : jaren < 67 ? 'gewoon' : 'aow');

function woningVan(h: Huishouden): Woning {
  const { woning } = h;
  if (woning === 'niet-gevraagd' || woning === 'weet-niet' || woning === 'zeg-niet') throw new Error('woning onbekend');
  return woning;
}

function situatieVan(h: Huishouden): Situatie {
  const partner = bekend(h.partner);
  // Art. 19a lid 1: 27 or older, no student, no commercial contract.
  const n = bekend(h.huisgenoten).filter((p) => leeftijd(p) >= 27 && !p.studeert && !p.huurtKamer).length;
  // Who rents a room has the contract with somebody at the address, or with the same third person: not said with whom.
  const onzeker = h.aanvrager.huurtKamer === true || woningVan(h) === 'geen';
  return {
    eigen: groepVan(leeftijd(h.aanvrager)),
    ander: partner && groepVan(leeftijd(partner)),
    kind: bekend(h.kinderen).length > 0,
    inInrichting: woningVan(h) === 'inrichting',
    kostendelers: onzeker ? [0, n] : [n],
  };
}

interface Inkomenseis {
  readonly van: 'bijstandsnorm' | 'sociaal-minimum';
  readonly procenten: readonly number[];
  readonly onder?: boolean;
}

export function inkomen(h: Huishouden, dag: number, eis: Inkomenseis): Oordeel {
  const c = cijfersOp(dag);
  const s = situatieVan(h);
  if (!c || s.eigen === 'minderjarig') return 'open';
  const samen = bronnenVan(c, h, paar(h));
  const alleen = bronnenVan(c, h, [h.aanvrager]);
  const lezingen: readonly Lezing[] = eis.van === 'bijstandsnorm' ? bijstandsnormen(c, s) : sociaalMinima(c, s);
  const strikt = eis.onder === true;
  const mogelijk: boolean[] = [];
  for (const lezing of lezingen) {
    for (const procent of eis.procenten) {
      const eigen = lezing.alleenAanvrager && binnen(alleen, lezing.alleenAanvrager, procent, strikt);
      mogelijk.push(...binnen(samen, lezing.samen, procent, strikt).map((waar, i) => waar && (eigen?.[i] ?? true)));
    }
  }
  return eens(mogelijk);
}

/** Every limit that the sources leave room for; undefined: a limit that nobody knows, from 0 up to anything. */
function vermogen(h: Huishouden, grenzen: readonly (number | undefined)[], schuldenEraf: boolean): Oordeel {
  const bezit = bekend(h.bezittingen).min;
  const bedragen = schuldenEraf && h.situaties.schulden === true ? [bezit, Number.NEGATIVE_INFINITY] : [bezit];
  const alleGrenzen = grenzen.flatMap((g) => (g === undefined ? [0, Number.POSITIVE_INFINITY] : [g]));
  return eens(alleGrenzen.flatMap((grens) => bedragen.map((bedrag) => bedrag <= grens)));
}

const amendement = (dag: number): readonly number[] => (dag >= 20250925 ? [120, 130] : [120]);
const heeft = (h: Huishouden, ...wat: readonly Wat[]): Oordeel => ofNee(wat.some((w) => h.situaties[w] === true));
/** Either of the two may ask for it. */
const vanaf = (h: Huishouden, jaren: number, tot = Number.POSITIVE_INFINITY): Oordeel => ofNee(paar(h).some((p) => leeftijd(p) >= jaren && leeftijd(p) < tot));
/** All days of the tests lie before 2028, so the AOW age is 67 years. */
const AOW = 67;

const krijgtBijstand = (h: Huishouden): boolean => paar(h).some((p) => bekend(p.inkomsten).some((b) => b.soort === 'bijstand'));

type Toets = (h: Huishouden, dag: number) => readonly Oordeel[];

const minimum = (h: Huishouden, dag: number, procenten: readonly number[], onder = false): Oordeel =>
  inkomen(h, dag, { van: 'sociaal-minimum', procenten, onder });
const koop = (h: Huishouden): Oordeel => (h.woning === 'koop' ? 'mens' : 'ja');
const art34 = (h: Huishouden, dag: number): number | undefined => vermogensgrens(dag, bekend(h.partner) !== null || bekend(h.kinderen).length > 0);

const TOETSEN: Readonly<Record<string, Toets>> = {
  bijstandsuitkering: (h, dag) => [
    vanaf(h, 18, AOW),
    ofNee(!krijgtBijstand(h)),
    inkomen(h, dag, { van: 'bijstandsnorm', procenten: [100], onder: true }),
    vermogen(h, [art34(h, dag)], true),
    koop(h),
  ],
  'bijzondere-bijstand': (h, dag) => [vanaf(h, 18), minimum(h, dag, amendement(dag)), vermogen(h, [undefined], true), 'mens'],
  'gemeentepolis-unive': (h, dag) => [minimum(h, dag, [130])],
  'individuele-inkomenstoeslag': (h, dag) => [
    vanaf(h, 21, AOW),
    minimum(h, dag, amendement(dag), true),
    ofNee(bekend(h.maandenLaagInkomen).min >= 36),
    vermogen(h, [0, art34(h, dag)], true),
  ],
  'jongeren-perspectief-fonds': (h, dag) => [vanaf(h, 18, 28), heeft(h, 'schulden'), dag >= 20250313 ? 'open' : 'ja', 'mens'],
  kindpakket: (h, dag) => [ofNee(bekend(h.kinderen).some((k) => leeftijd(k) >= 4 && leeftijd(k) < 18)), minimum(h, dag, [130], true)],
  'kwijtschelding-gemeente': (h, dag) => [minimum(h, dag, [100, Number.POSITIVE_INFINITY]), vermogen(h, [177500, Number.POSITIVE_INFINITY], false), koop(h)],
  'maatwerkregeling-gebruiksgoederen': (h, dag) => [minimum(h, dag, [140]), 'mens'],
  schuldhulpverlening: (h) => [heeft(h, 'schulden', 'loonbeslag', 'betalingsachterstand', 'ontruiming', 'afsluiting')],
  'sociale-lening': (h, dag) => [minimum(h, dag, [130])],
  'volwassenenfonds-sport-cultuur': (h, dag) => [vanaf(h, 18), minimum(h, dag, amendement(dag))],
};

const inAssen = (h: Huishouden): Oordeel => ofNee(h.woonplaats === 'assen');

/** One regeling, for who asks many times. */
export function woordTweede(id: string, h: Huishouden, dag: number): UitkomstWoord {
  const toets = TOETSEN[id];
  if (!toets) throw new Error(`geen tweede oordeel: ${id}`);
  return WOORD[alle([inAssen(h), ...toets(h, dag)])];
}

export const oordeelTweede = (h: Huishouden, dag: number): Record<string, UitkomstWoord> =>
  Object.fromEntries(Object.keys(TOETSEN).map((id) => [id, woordTweede(id, h, dag)]));
