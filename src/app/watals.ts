import { type Antwoord, isBekend, NIET_GEVRAAGD } from '../domain/antwoord.ts';
import { type Datum, leeftijdOp } from '../domain/datum.ts';
import { type Huishouden, type Inkomstenbron, ONBEKEND_PERSOON, type Persoon, type Vakantiegeld } from '../domain/huishouden.ts';
import { type Interval, plus, precies, VANAF_NUL } from '../domain/interval.ts';
import { JA } from '../domain/oordeel.ts';
import { bedragVan, type Kader, leidAf } from '../engine/index.ts';

/** Something that may change. Amounts are net, in eurocents per month; what is not filled in stays unknown and becomes a range. */
export type Verandering =
  | { readonly soort: 'meer-uren'; readonly netto: Antwoord<number> }
  | { readonly soort: 'werk'; readonly netto: Antwoord<number>; readonly uitkeringStopt: Antwoord<boolean> }
  | { readonly soort: 'partner-erbij'; readonly leeftijd: Antwoord<number>; readonly netto: Antwoord<number>; readonly bezit: Antwoord<number> }
  | { readonly soort: 'partner-weg' }
  | { readonly soort: 'kind-18' }
  | { readonly soort: 'aow'; readonly aow: Antwoord<number>; readonly pensioen: Antwoord<number> };
export type Veranderingsoort = Verandering['soort'];

/** Bijstand and IOAW only fill up an income, so with a job the engine reckons anew what is left of them. */
const VULT_AAN = ['bijstand', 'ioaw'];
const UITKERINGEN = ['ww', 'ziektewet', 'arbeidsongeschikt', 'wajong', 'anw'];
const STOPT_BIJ_AOW = [...VULT_AAN, ...UITKERINGEN, 'loon', 'pensioen', 'aow'];
/** In the table of AOW ages nobody of this age is still waiting for the AOW. */
const ZEKER_AOW = 68;

export const heeftUitkering = (h: Huishouden): boolean => bronnen(h.aanvrager).some(({ soort }) => UITKERINGEN.includes(soort));

/** What can change in this household. */
export function mogelijkeVeranderingen(kader: Kader, h: Huishouden, peildatum: Datum): readonly Veranderingsoort[] {
  const uit: Veranderingsoort[] = [bronnen(h.aanvrager).some(({ soort }) => soort === 'loon') ? 'meer-uren' : 'werk'];
  if (h.partner === null) uit.push('partner-erbij');
  if (isBekend(h.partner) && h.partner !== null) uit.push('partner-weg');
  if (oudsteKind(h, peildatum) !== undefined) uit.push('kind-18');
  if (leidAf(kader, h, peildatum).leeftijd.aow !== JA) uit.push('aow');
  return uit;
}

/** The household after the change; the household itself stays as it is. */
export function naVerandering(kader: Kader, h: Huishouden, v: Verandering, peildatum: Datum): Huishouden {
  switch (v.soort) {
    case 'meer-uren': {
      const na = metInkomsten(h, [...bronnen(h.aanvrager), bron('loon', v.netto, vakantiegeldVanLoon(h))]);
      return { ...na, toetsingsinkomen: hogerToetsingsinkomen(kader, h, na, v.netto, peildatum) };
    }
    case 'werk': {
      const rest = bronnen(h.aanvrager).filter(({ soort }) => !VULT_AAN.includes(soort));
      const na = metInkomsten(h, [...rest.flatMap((b) => naWerk(b, v.uitkeringStopt)), bron('loon', v.netto)]);
      return zonderToetsingsinkomen(na);
    }
    case 'partner-erbij':
      return metPartner(kader, h, v, peildatum);
    case 'partner-weg':
      return zonderToetsingsinkomen({ ...h, partner: null, bezittingen: isBekend(h.bezittingen) ? { min: 0, max: h.bezittingen.max } : h.bezittingen });
    case 'kind-18':
      return metKindVan18(h, peildatum);
    case 'aow':
      return metAow(kader, h, v, peildatum);
  }
}

const bronnen = ({ inkomsten }: Persoon): readonly Inkomstenbron[] => (isBekend(inkomsten) ? inkomsten : []);

const bron = (soort: string, netto: Antwoord<number> | Interval, vakantiegeld: Antwoord<Vakantiegeld> = 'weet-niet'): Inkomstenbron => ({
  soort,
  bedrag: typeof netto === 'number' ? { ...precies(netto), per: 'maand' } : typeof netto === 'string' ? netto : { ...netto, per: 'maand' },
  vakantiegeld,
});

const vakantiegeldVanLoon = (h: Huishouden): Antwoord<Vakantiegeld> => bronnen(h.aanvrager).find(({ soort }) => soort === 'loon')?.vakantiegeld ?? 'weet-niet';

/** Who did not say which income there is still does not know it after one is added. */
const metInkomsten = (h: Huishouden, inkomsten: readonly Inkomstenbron[]): Huishouden => ({
  ...h,
  aanvrager: { ...h.aanvrager, inkomsten: isBekend(h.aanvrager.inkomsten) ? inkomsten : h.aanvrager.inkomsten },
});

/** The amount over a whole year that was filled in belongs to the income of before; the engine bounds the new one. */
const zonderToetsingsinkomen = (h: Huishouden): Huishouden => ({
  ...h,
  toetsingsinkomen: isBekend(h.toetsingsinkomen) ? 'weet-niet' : h.toetsingsinkomen,
});

/** More net is at least as much more gross, and at most what the engine can find behind the new net income. */
function hogerToetsingsinkomen(kader: Kader, h: Huishouden, na: Huishouden, netto: Antwoord<number>, peildatum: Datum): Huishouden['toetsingsinkomen'] {
  if (!isBekend(h.toetsingsinkomen)) return h.toetsingsinkomen;
  const min = h.toetsingsinkomen.min + (isBekend(netto) ? 12 * netto : 0);
  const hoogst = (wie: Huishouden): number => leidAf(kader, zonderToetsingsinkomen(wie), peildatum).toetsingsinkomen.samen.max;
  const pastBijNetto = h.toetsingsinkomen.max <= hoogst(h);
  return { min, max: pastBijNetto ? Math.max(min, hoogst(na)) : Number.POSITIVE_INFINITY };
}

function naWerk(b: Inkomstenbron, stopt: Antwoord<boolean>): readonly Inkomstenbron[] {
  if (!UITKERINGEN.includes(b.soort) || stopt === false) return [b];
  if (stopt === true) return [];
  return [{ ...b, bedrag: isBekend(b.bedrag) ? { ...b.bedrag, min: Math.min(0, b.bedrag.min) } : b.bedrag }];
}

function metPartner(kader: Kader, h: Huishouden, v: Extract<Verandering, { soort: 'partner-erbij' }>, peildatum: Datum): Huishouden {
  const inkomsten = isBekend(v.netto) ? (v.netto === 0 ? [] : [bron('loon', v.netto)]) : v.netto;
  const partner: Persoon = { ...ONBEKEND_PERSOON, geboren: isBekend(v.leeftijd) ? { leeftijd: precies(v.leeftijd) } : v.leeftijd, inkomsten };
  const erbij = isBekend(v.bezit) ? precies(v.bezit) : VANAF_NUL;
  const na: Huishouden = { ...h, partner, bezittingen: isBekend(h.bezittingen) ? plus(h.bezittingen, erbij) : h.bezittingen };
  if (!isBekend(h.toetsingsinkomen)) return na;
  const vanPartner = leidAf(kader, zonderToetsingsinkomen(na), peildatum).toetsingsinkomen.partner ?? VANAF_NUL;
  return { ...na, toetsingsinkomen: plus(h.toetsingsinkomen, vanPartner) };
}

/** The place of the oldest child in the list; a child of unknown age counts as the youngest. */
function oudsteKind({ kinderen }: Huishouden, peildatum: Datum): number | undefined {
  if (!isBekend(kinderen) || kinderen.length === 0) return undefined;
  const jaren = kinderen.map(({ geboren: g }) => (!isBekend(g) ? -1 : 'op' in g ? leeftijdOp(g.op, peildatum) : g.leeftijd.max));
  return jaren.indexOf(Math.max(...jaren));
}

/** Who turns 18 is no child any more but somebody else at the address. */
function metKindVan18(h: Huishouden, peildatum: Datum): Huishouden {
  const welk = oudsteKind(h, peildatum);
  if (!isBekend(h.kinderen) || welk === undefined) return h;
  const volwassen: Persoon = {
    ...(h.kinderen[welk] ?? ONBEKEND_PERSOON),
    geboren: { leeftijd: precies(18) },
    studeert: NIET_GEVRAAGD,
    huurtKamer: NIET_GEVRAAGD,
    isEigenKind: true,
  };
  return {
    ...h,
    kinderen: h.kinderen.filter((_kind, plaats) => plaats !== welk),
    huisgenoten: isBekend(h.huisgenoten) ? [...h.huisgenoten, volwassen] : h.huisgenoten,
  };
}

function metAow(kader: Kader, h: Huishouden, v: Extract<Verandering, { soort: 'aow' }>, peildatum: Datum): Huishouden {
  const oud: Huishouden = { ...h, aanvrager: { ...h.aanvrager, geboren: { leeftijd: precies(ZEKER_AOW) } } };
  const regeling = kader.regelboek.regelingen.find(({ berekening }) => berekening === 'aow');
  // How much AOW somebody built up is not asked, so an amount that is not filled in lies between nothing and the whole of it.
  const volledig = regeling && bedragVan(regeling, leidAf(kader, oud, peildatum));
  const aow = isBekend(v.aow) ? v.aow : (volledig ?? v.aow);
  const rest = bronnen(h.aanvrager).filter(({ soort }) => !STOPT_BIJ_AOW.includes(soort));
  const pensioen = v.pensioen === 0 ? [] : [bron('pensioen', v.pensioen)];
  return zonderToetsingsinkomen(metInkomsten(oud, [...rest, bron('aow', aow), ...pensioen]));
}
