import { type Antwoord, isBekend, isOpen, NIET_GEVRAAGD, ONBEKENDEN, type Onbekend } from './antwoord.ts';
import type { Bedrag } from './geld.ts';
import {
  type Geboren,
  type Huishouden,
  type Inkomstenbron,
  ONBEKEND_PERSOON,
  type Persoon,
  SITUATIES,
  type Situatie,
  type Vakantiegeld,
  type Voorkeur,
  type Woning,
  type Woonplaats,
} from './huishouden.ts';
import { type Interval, precies } from './interval.ts';
import type { Vraag, VraagId, Wie } from './vraag.ts';

/** What an answer to each question holds. */
export interface Waarden {
  situatie: readonly Situatie[];
  woonplaats: Woonplaats;
  leeftijd: Geboren;
  /** null: there is none. How old the partner is belongs to the same question. */
  partner: PartnerAntwoord | null;
  /** How old each of them is; none is an empty list. */
  kinderen: readonly Antwoord<Geboren>[];
  /** The kinds of income; each amount is a question of its own. */
  inkomsten: readonly string[];
  'inkomsten-partner': readonly string[];
  bedrag: BronAntwoord;
  'bedrag-partner': BronAntwoord;
  bezittingen: Interval;
  'duur-laag-inkomen': Interval;
  woning: Woning;
  huur: Interval;
  toetsingsinkomen: Interval;
  huisgenoten: HuisgenotenAntwoord;
  voorkeur: Voorkeur;
}
export interface PartnerAntwoord {
  readonly geboren: Antwoord<Geboren>;
}
export interface HuisgenotenAntwoord {
  /** How many people share the costs (art. 19a Participatiewet). */
  readonly delers: number;
  /** How many adults do not, and still count for the huurtoeslag: from 18 to 26, or older students (art. 2 Wet op de huurtoeslag). */
  readonly anderen: number;
}
export interface BronAntwoord {
  readonly bedrag: Antwoord<Bedrag>;
  readonly vakantiegeld: Antwoord<Vakantiegeld>;
}

/** How one question reads from and writes to the household. */
interface Lens<W> {
  lees(h: Huishouden, nr: number): Antwoord<W>;
  zet(h: Huishouden, nr: number, antwoord: Antwoord<W>): Huishouden;
}

const LENZEN: { readonly [I in VraagId]: Lens<Waarden[I]> } = {
  situatie: {
    lees: (h) => samen(SITUATIES.map((s) => h.situaties[s])) ?? SITUATIES.filter((s) => h.situaties[s] === true),
    zet: (h, _nr, a) => ({
      ...h,
      situaties: Object.fromEntries(SITUATIES.map((s) => [s, isBekend(a) ? a.includes(s) : a])) as Huishouden['situaties'],
    }),
  },
  woonplaats: veld('woonplaats'),
  woning: veld('woning'),
  bezittingen: veld('bezittingen'),
  huur: veld('kaleHuur'),
  toetsingsinkomen: veld('toetsingsinkomen'),
  'duur-laag-inkomen': veld('maandenLaagInkomen'),
  voorkeur: veld('voorkeur'),
  partner: {
    lees: (h) => (isBekend(h.partner) ? h.partner && { geboren: h.partner.geboren } : h.partner),
    zet: (h, _nr, a) => ({ ...h, partner: isBekend(a) ? a && { ...persoon(h, 'partner'), geboren: a.geboren } : a }),
  },
  leeftijd: {
    lees: (h) => h.aanvrager.geboren,
    zet: (h, _nr, a) => metPersoon(h, 'aanvrager', { geboren: a }),
  },
  inkomsten: inkomsten('aanvrager'),
  'inkomsten-partner': inkomsten('partner'),
  bedrag: bedrag('aanvrager'),
  'bedrag-partner': bedrag('partner'),
  kinderen: {
    lees: (h) => (isBekend(h.kinderen) ? h.kinderen.map((kind) => kind.geboren) : h.kinderen),
    zet: (h, _nr, a) => ({
      ...h,
      kinderen: isBekend(a) ? a.map((geboren, i) => ({ ...(lijst(h.kinderen)[i] ?? ONBEKEND_PERSOON), geboren })) : a,
    }),
  },
  huisgenoten: {
    lees: (h) => (isBekend(h.huisgenoten) ? tel(h.huisgenoten) : h.huisgenoten),
    zet: (h, _nr, a) => ({ ...h, huisgenoten: isBekend(a) ? [...reeks(a.delers, () => KOSTENDELER), ...reeks(a.anderen, () => ANDER)] : a }),
  },
};

/** What was answered, or which kind of not known it is. Of who is there the age may still be unknown. */
export const leesAntwoord = <I extends VraagId>(h: Huishouden, v: Vraag & { id: I }): Antwoord<Waarden[I]> => LENZEN[v.id].lees(h, v.nr);

/** The household with this answer in it; all other answers stay. */
export const beantwoord = <I extends VraagId>(h: Huishouden, v: Vraag & { id: I }, antwoord: Antwoord<Waarden[I]>): Huishouden =>
  LENZEN[v.id].zet(h, v.nr, antwoord);

/** The questions whether somebody is there; how old belongs to them. */
export type Mensvraag = 'partner' | 'kinderen';
export const isMensvraag = (id: VraagId): id is Mensvraag => id === 'partner' || id === 'kinderen';

/** Which kind of not known the age of the partner or of a child is; undefined: all are known, or it is not known who is there. */
export const onbekendeLeeftijd = (h: Huishouden, van: Mensvraag): Onbekend | undefined => samen(mensen(h, van).map(({ geboren }) => geboren));

/** Still to be asked: the whole answer, or how old those are of whom it says that they are there. */
export const staatOpen = (h: Huishouden, v: Vraag): boolean => isOpen(leesAntwoord(h, v)) || (isMensvraag(v.id) && isOpen(onbekendeLeeftijd(h, v.id)));

/** Somebody of whom the resident said that he or she is 27 or older and shares the costs. */
const KOSTENDELER: Persoon = {
  ...ONBEKEND_PERSOON,
  geboren: { leeftijd: { min: 27, max: Number.POSITIVE_INFINITY } },
  studeert: false,
  huurtKamer: false,
};

/** Somebody from 18 to 26, or who studies, whose costs do not count as shared. */
const ANDER: Persoon = { ...ONBEKEND_PERSOON, geboren: { leeftijd: { min: 18, max: 26 } }, huurtKamer: false };

const tel = (huisgenoten: readonly Persoon[]): HuisgenotenAntwoord => {
  const anderen = huisgenoten.filter(({ geboren }) => isBekend(geboren) && 'leeftijd' in geboren && geboren.leeftijd.max < 27).length;
  return { delers: huisgenoten.length - anderen, anderen };
};

const lijst = <T>(a: Antwoord<readonly T[]>): readonly T[] => (isBekend(a) ? a : []);
const reeks = <T>(aantal: number, maak: (index: number) => T): readonly T[] => Array.from({ length: aantal }, (_, i) => maak(i));
const samen = (antwoorden: readonly Antwoord<unknown>[]): Onbekend | undefined => ONBEKENDEN.find((onbekend) => antwoorden.includes(onbekend));

const mensen = (h: Huishouden, van: Mensvraag): readonly Persoon[] =>
  van === 'kinderen' ? lijst(h.kinderen) : isBekend(h.partner) && h.partner ? [h.partner] : [];

const persoon = (h: Huishouden, wie: Wie): Persoon => (wie === 'aanvrager' ? h.aanvrager : isBekend(h.partner) && h.partner ? h.partner : ONBEKEND_PERSOON);

/** Who answers about a partner has one, so a partner that was not known becomes known. */
const metPersoon = (h: Huishouden, wie: Wie, deel: Partial<Persoon>): Huishouden => ({ ...h, [wie]: { ...persoon(h, wie), ...deel } });

function veld<K extends 'woonplaats' | 'woning' | 'bezittingen' | 'kaleHuur' | 'toetsingsinkomen' | 'maandenLaagInkomen' | 'voorkeur'>(
  naam: K,
): Lens<Exclude<Huishouden[K], Onbekend>> {
  type W = Exclude<Huishouden[K], Onbekend>;
  return { lees: (h) => h[naam] as Antwoord<W>, zet: (h, _nr, a) => ({ ...h, [naam]: a }) };
}

function inkomsten(wie: Wie): Lens<readonly string[]> {
  return {
    lees: (h) => {
      const bronnen = persoon(h, wie).inkomsten;
      return isBekend(bronnen) ? bronnen.map((b) => b.soort) : bronnen;
    },
    zet: (h, _nr, a) => metPersoon(h, wie, { inkomsten: isBekend(a) ? bronnenVan(lijst(persoon(h, wie).inkomsten), a) : a }),
  };
}

/** A source that was there keeps its amount; the second job keeps that of the second job. */
const bronnenVan = (eerder: readonly Inkomstenbron[], soorten: readonly string[]): readonly Inkomstenbron[] =>
  soorten.map((soort, i) => {
    const hoeveelste = soorten.slice(0, i).filter((s) => s === soort).length;
    return eerder.filter((b) => b.soort === soort)[hoeveelste] ?? { soort, bedrag: NIET_GEVRAAGD, vakantiegeld: NIET_GEVRAAGD };
  });

function bedrag(wie: Wie): Lens<BronAntwoord> {
  return {
    lees: (h, nr) => {
      const bron = lijst(persoon(h, wie).inkomsten)[nr];
      if (!bron) return NIET_GEVRAAGD;
      return isBekend(bron.bedrag) ? bron : bron.bedrag;
    },
    zet: (h, nr, a) => {
      const nieuw = isBekend(a) ? a : { bedrag: a, vakantiegeld: a };
      return metPersoon(h, wie, {
        inkomsten: lijst(persoon(h, wie).inkomsten).map((bron, i) => (i === nr ? { ...bron, ...nieuw } : bron)),
      });
    },
  };
}

export const preciesLeeftijd = (jaren: number): Geboren => ({ leeftijd: precies(jaren) });
