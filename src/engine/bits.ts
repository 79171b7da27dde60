import { type Antwoord, isBekend } from '../domain/antwoord.ts';
import { type Huishouden, type Persoon, SITUATIES, WONINGEN, WOONPLAATSEN } from '../domain/huishouden.ts';

/** Members of a short list, a bit for each: whether one of several holds is then a single step. */
export type Bits = number;

export type Plaatsen = ReadonlyMap<string, Bits>;

/** So many bits of a number stay a whole number above zero. */
export const PLAATSEN = 31;

/** The bit of each member. Throws a RangeError for a list that is too long. */
export function plaatsenVan(lijst: readonly string[]): Plaatsen {
  if (lijst.length > PLAATSEN) throw new RangeError(`at most ${PLAATSEN} members: ${lijst.join(', ')}`);
  return new Map(lijst.map((naam, nr) => [naam, 1 << nr]));
}

/** A name that is not in the list has no bit. */
export const bitsVan = (plaatsen: Plaatsen, namen: readonly string[]): Bits => namen.reduce((bits, naam) => bits | (plaatsen.get(naam) ?? 0), 0);

/** What is ticked or chosen. */
const KEUZES = [...SITUATIES, ...WONINGEN, ...WOONPLAATSEN] as const;
export type Keus = (typeof KEUZES)[number];

const KEUZEPLAATSEN = plaatsenVan(KEUZES);

export const keuzebits = (namen: readonly Keus[]): Bits => bitsVan(KEUZEPLAATSEN, namen);

const WONINGBITS = keuzebits(WONINGEN);
const WOONPLAATSBITS = keuzebits(WOONPLAATSEN);

/** What was said to be so, and what was said not to be. */
export interface Gezegd {
  readonly ja: Bits;
  readonly nee: Bits;
}

/** In the order of SITUATIES. Read one by one: to look a name up takes three times as long, for every household. */
const opVolgorde = (s: Huishouden['situaties']): readonly Antwoord<boolean>[] => [
  s.ontruiming,
  s.afsluiting,
  s['geen-eten'],
  s.betalingsachterstand,
  s.schulden,
  s.loonbeslag,
  s.energierekening,
  s['spullen-kapot'],
  s['bijzondere-kosten'],
  s.belastingaanslag,
  s['geen-kleding'],
  s.zwanger,
  s.toeslagenaffaire,
  s['moeite-met-taal'],
  s.kinderopvang,
  s['kind-met-zorg'],
  s['kind-elders'],
  s['studie-met-beperking'],
  s['nieuw-in-nederland'],
  s['weinig-contact'],
  s['klus-in-huis'],
];

export function gezegdVan({ situaties, woning, woonplaats }: Huishouden): Gezegd {
  let [ja, nee, bit] = [0, 0, 1];
  for (const antwoord of opVolgorde(situaties)) {
    if (antwoord === true) ja |= bit;
    else if (antwoord === false) nee |= bit;
    bit <<= 1;
  }
  // "Weet ik niet" has no bit of its own.
  const [woont, waar] = [KEUZEPLAATSEN.get(woning) ?? 0, KEUZEPLAATSEN.get(woonplaats) ?? 0];
  if (woont !== 0) nee |= WONINGBITS ^ woont;
  if (waar !== 0) nee |= WOONPLAATSBITS ^ waar;
  return { ja: ja | woont | waar, nee };
}

/** The kinds of income that aanvrager and partner receive, and whether those are all. */
export interface Ontvangsten {
  readonly soorten: Bits;
  readonly isVolledig: boolean;
}

export function ontvangstenVan({ aanvrager, partner }: Huishouden, plaatsen: Plaatsen): Ontvangsten {
  return { soorten: soortenVan(aanvrager, plaatsen) | soortenVan(partner, plaatsen), isVolledig: isVolledig(aanvrager) && isVolledig(partner) };
}

export function soortenVan(persoon: Antwoord<Persoon | null>, plaatsen: Plaatsen): Bits {
  let uit = 0;
  if (isBekend(persoon) && persoon !== null && isBekend(persoon.inkomsten)) for (const { soort } of persoon.inkomsten) uit |= plaatsen.get(soort) ?? 0;
  return uit;
}

const isVolledig = (persoon: Antwoord<Persoon | null>): boolean => isBekend(persoon) && (persoon === null || isBekend(persoon.inkomsten));
