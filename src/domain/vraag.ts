/** Whose answer: the aanvrager or the partner. */
export const WIE = ['aanvrager', 'partner'] as const;
export type Wie = (typeof WIE)[number];

/** Every question there is. `rules/vragen.yaml` gives their human order; the texts stand in `locales/`. */
export const VRAAG_IDS = [
  'situatie',
  'woonplaats',
  'leeftijd',
  'partner',
  'kinderen',
  'inkomsten',
  'inkomsten-partner',
  'bedrag',
  'bedrag-partner',
  'bezittingen',
  'duur-laag-inkomen',
  'woning',
  'huur',
  'huisgenoten',
  'toetsingsinkomen',
  'voorkeur',
] as const;
export type VraagId = (typeof VRAAG_IDS)[number];

/** One question as it is put to somebody; `nr` counts the income sources of a person, from 0. */
export interface Vraag {
  readonly id: VraagId;
  readonly nr: number;
}

export const vraag = (id: VraagId, nr = 0): Vraag => ({ id, nr });
export const sleutel = (v: Vraag): string => (v.nr === 0 ? v.id : `${v.id}.${v.nr}`);
export const zelfde = (a: Vraag, b: Vraag): boolean => a.id === b.id && a.nr === b.nr;

/** The questions of a person: how much one income is, and which kinds there are. */
export const bedragVraag = (wie: Wie, nr: number): Vraag => vraag(wie === 'partner' ? 'bedrag-partner' : 'bedrag', nr);
export const inkomstenVraag = (wie: Wie): Vraag => vraag(wie === 'partner' ? 'inkomsten-partner' : 'inkomsten');
