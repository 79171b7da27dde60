import { isBekend } from '../../domain/antwoord.ts';
import { jaarVan } from '../../domain/datum.ts';
import { perJaar } from '../../domain/geld.ts';
import type { Inkomstenbron, Persoon } from '../../domain/huishouden.ts';
import { type Interval, omhul, plus, VANAF_NUL } from '../../domain/interval.ts';
import { en, iedereen, iemand, JA, NEE, niet, ONBEKEND, type Oordeel } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import { gemistVan, inhoudingGemis, leeftijdenGemis, leeftijdGemis, toetsingsinkomenGemis } from '../gemis.ts';
import { jarenVan, type Leeftijd, leeftijdVan, vanaf } from '../leeftijd.ts';
import { bruto, misschienIngehouden } from '../toetsingsinkomen.ts';
import { type Bedragsoort, reeks } from './soort.ts';

/** Working days in a month, as the UWV reckons. */
const DAGEN_PER_MAAND = 21.75;
/** Art. 2:5 Algemeen inkomensbesluit: what holds the holiday pay counts for 100 of each 108. */
const ZONDER_VAKANTIEBIJSLAG = 100 / 108;
/** Art. 7: at most this part of the minimum wage, which is the norm of a couple, is left out of an income from work. */
const VRIJ_VAN_LOON = 0.15;

const KAN_UITKERING_ZIJN = ['ww', 'ziektewet', 'arbeidsongeschikt', 'wajong', 'loon', 'overig'];

/** Toeslagenwet, art. 2 and 8: what the gross income falls short of the minimum, holiday pay left out. */
export const toeslagenwet: Bedragsoort = {
  bedrag(f) {
    const euro = reeks(f, 'toeslagenwet');
    if (!euro) return undefined;
    const uit = leefvormen(f, euro).map(({ norm, inkomen, plafond, uitgesloten }) => ({
      min: uitgesloten === NEE ? Math.max(0, Math.floor(Math.min(plafond, norm.min * DAGEN_PER_MAAND - inkomen.max))) : 0,
      max: uitgesloten === JA ? 0 : Math.max(0, Math.ceil(norm.max * DAGEN_PER_MAAND - inkomen.min)),
    }));
    return uit.reduce(omhul);
  },
  gemis: (f) => [
    ...leeftijdenGemis(f),
    ...gemistVan(f.huishouden, 'kinderen', 'huisgenoten', 'inkomsten'),
    ...leeftijdGemis(f.huishouden, 'kinderen'),
    ...toetsingsinkomenGemis(f),
    ...inhoudingGemis(f),
    ...(f.leeftijd.jaren.min < VOLWASSEN ? gemistVan(f.huishouden, 'woning') : []),
  ],
};

interface Geval {
  readonly norm: Interval;
  readonly inkomen: Interval;
  /** The least that art. 8a may leave of it. */
  readonly plafond: number;
  readonly uitgesloten: Oordeel;
}

/** Alone, or gehuwd; art. 1 lid 3: two who live together are that only when both are 18. */
function leefvormen(f: Feiten, euro: (naam: string) => number): readonly Geval[] {
  const { aanvrager, partner } = f.huishouden;
  const eigen = inkomenVan(aanvrager, f.leeftijd, f, euro);
  const uit: Geval[] = [];
  const alsAlleen = (wie: Persoon, leeftijd: Leeftijd, inkomen: Interval): Geval => ({
    norm: alleen(leeftijd, f, euro),
    inkomen: metJaar(inkomen, f),
    // Held against the minimum wage of the own age (art. 1 lid 1 f 2°), as the grondslag of a Wajong is.
    plafond: plafondVan(wie, VOLWASSEN),
    uitgesloten: NEE,
  });
  if (partner === null || !isBekend(partner)) uit.push(alsAlleen(aanvrager, f.leeftijd, eigen));
  if (partner === null) return uit;
  const gehuwd = { min: euro('gehuwd'), max: euro('gehuwd') };
  if (!isBekend(partner)) {
    uit.push({ norm: gehuwd, inkomen: metJaar(plus(eigen, VANAF_NUL), f), plafond: 0, uitgesloten: en(ONBEKEND, niet(heeftJongKind(f))) });
    // The other one may be the one who asks, alone where the aanvrager is not 18 yet.
    if (f.leeftijd.jaren.min < 18) uit.push({ norm: { min: 0, max: euro('alleenstaand') }, inkomen: VANAF_NUL, plafond: 0, uitgesloten: ONBEKEND });
    return uit;
  }
  const leeftijd = leeftijdVan(partner.geboren, f.peildatum, f.kader);
  const ander = inkomenVan(partner, leeftijd, f, euro);
  // Either of the two may be the one whose benefit it fills up.
  const plafond = Math.min(plafondVan(aanvrager, f.leeftijd.jaren.min), plafondVan(partner, leeftijd.jaren.min));
  uit.push({ norm: gehuwd, inkomen: metJaar(plus(eigen, ander), f), plafond, uitgesloten: isUitgesloten(partner, leeftijd, f) });
  if (leeftijd.jaren.min < 18) uit.push(alsAlleen(aanvrager, f.leeftijd, eigen));
  if (f.leeftijd.jaren.min < 18) uit.push(alsAlleen(partner, leeftijd, ander));
  return uit;
}

/** From this age the minimum wage is whole, and so is the grondslag of a Wajong (art. 3:7 Wajong). */
const VOLWASSEN = 21;
/** At most 75 % of the dagloon (art. 47 Werkloosheidswet): the dagloon is at least a third of the benefit more than the benefit. */
const DEEL_VAN_WW = 1 / 3;

/**
 * Art. 8a: with a low dagloon never more than what lies between that and the benefit. The dagloon is not asked. Of a WW it is known how
 * much at least; a Wajong has a grondslag that is not low; any other benefit may be all of the dagloon.
 */
function plafondVan({ inkomsten }: Persoon, jaren: number): number {
  if (!isBekend(inkomsten)) return 0;
  let uit = Number.POSITIVE_INFINITY;
  for (const bron of inkomsten) {
    if (bron.soort === 'ww') uit = Math.min(uit, ((isBekend(bron.bedrag) ? Math.max(0, perJaar(bron.bedrag).min) : 0) * deel(bron) * DEEL_VAN_WW) / 12);
    else if (bron.soort !== 'loon' && KAN_UITKERING_ZIJN.includes(bron.soort) && (bron.soort !== 'wajong' || jaren < VOLWASSEN)) uit = 0;
  }
  return uit;
}

function alleen({ jaren }: Leeftijd, f: Feiten, euro: (naam: string) => number): Interval {
  const { woning } = f.huishouden;
  const bedragen: number[] = [];
  // Art. 2 lid 3: below 21 and in the household of the parents there is none.
  if (jaren.min < VOLWASSEN && (!isBekend(woning) || woning === 'inwonend')) bedragen.push(0);
  for (const jong of [18, 19, 20] as const) if (jaren.min <= jong && jong <= jaren.max) bedragen.push(euro(`alleenstaand-${jong}`));
  if (jaren.min < 18) bedragen.push(0);
  if (jaren.max >= 21) {
    bedragen.push(euro('alleenstaand'));
    if (magDelen(f)) bedragen.push(euro('woningdeler'));
  }
  return { min: Math.min(...bedragen), max: Math.max(...bedragen) };
}

/** Whether somebody of 27 or older may share the home. */
const magDelen = ({ huishouden: { huisgenoten }, peildatum }: Feiten): boolean =>
  !isBekend(huisgenoten) || huisgenoten.some(({ geboren }) => jarenVan(geboren, peildatum).max >= 27);

/** Gross per month without holiday pay: at least the net amounts, at most what can lie behind them. */
function inkomenVan({ inkomsten }: Persoon, leeftijd: Leeftijd, f: Feiten, euro: (naam: string) => number): Interval {
  if (!isBekend(inkomsten)) return VANAF_NUL;
  let [arbeid, overig, netto] = [0, 0, 0];
  let zvw = false;
  for (const bron of inkomsten) {
    const telt = f.kader.inkomstensoort.get(bron.soort)?.teltBijToeslagenwet ?? 'mogelijk';
    if (telt === 'nee') continue;
    const { min, max } = isBekend(bron.bedrag) ? perJaar(bron.bedrag) : VANAF_NUL;
    const minst = (Math.max(0, min) * deel(bron)) / 12;
    if (telt === 'arbeid') arbeid += minst;
    if (telt === 'overig') overig += minst;
    netto += Math.max(0, max);
    zvw ||= bron.soort !== 'loon';
  }
  const vrij = Math.min(arbeid, VRIJ_VAN_LOON * euro('gehuwd') * DAGEN_PER_MAAND);
  const isOpen = netto > 0 && misschienIngehouden(f);
  return { min: overig + arbeid - vrij, max: isOpen ? Number.POSITIVE_INFINITY : bruto(netto, zvw, leeftijd, f) / 12 };
}

/** A year that was said holds at least what comes in each month of it, unless a part may be taken off. */
function metJaar(inkomen: Interval, { huishouden: h }: Feiten): Interval {
  if (!isBekend(h.toetsingsinkomen) || h.woning === 'koop' || !isBekend(h.woning)) return inkomen;
  const bronnen = [h.aanvrager, ...(isBekend(h.partner) && h.partner ? [h.partner] : [])].flatMap((p) => (isBekend(p.inkomsten) ? p.inkomsten : []));
  if (bronnen.some((b) => b.soort === 'studiefinanciering' || b.soort === 'eigen-bedrijf')) return inkomen;
  return { min: inkomen.min, max: Math.max(inkomen.min, Math.min(inkomen.max, h.toetsingsinkomen.max / 12)) };
}

const deel = (bron: Inkomstenbron): number =>
  bron.soort === 'aow' || (bron.vakantiegeld === 'exclusief' && bron.soort !== 'pensioen' && bron.soort !== 'eigen-bedrijf') ? 1 : ZONDER_VAKANTIEBIJSLAG;

const JONGSTE_KIND = 12;
const GEBOREN_NA = 1971;

/** Art. 3: who is married to somebody born after 1971, without a child under 12. Of two who may both ask, both have to be excluded. */
function isUitgesloten(partner: Persoon, leeftijdPartner: Leeftijd, f: Feiten): Oordeel {
  const na = [
    ...alsDieVraagt(kanVragen(f.huishouden.aanvrager, f.leeftijd), isGeborenNa(leeftijdPartner, f)),
    ...alsDieVraagt(kanVragen(partner, leeftijdPartner), isGeborenNa(f.leeftijd, f)),
  ];
  const alle = iedereen(na, (o) => o);
  const geen = iedereen(na, niet);
  return en(niet(heeftJongKind(f)), na.length === 0 ? ONBEKEND : alle === JA ? JA : geen === JA ? NEE : ONBEKEND);
}

const heeftJongKind = ({ leeftijdenKinderen }: Feiten): Oordeel =>
  leeftijdenKinderen ? iemand(leeftijdenKinderen, (leeftijd) => niet(vanaf(leeftijd, JONGSTE_KIND))) : ONBEKEND;

const alsDieVraagt = (kan: Oordeel, uitgesloten: Oordeel): readonly Oordeel[] => (kan === NEE ? [] : kan === JA ? [uitgesloten] : [uitgesloten, ONBEKEND]);

function kanVragen(persoon: Persoon, { jaren, aow }: Leeftijd): Oordeel {
  if (jaren.max < 18 || aow === JA) return NEE;
  if (!isBekend(persoon.inkomsten)) return ONBEKEND;
  if (!persoon.inkomsten.some((b) => KAN_UITKERING_ZIJN.includes(b.soort))) return NEE;
  return jaren.min >= 18 && aow === NEE ? JA : ONBEKEND;
}

function isGeborenNa({ jaren }: Leeftijd, f: Feiten): Oordeel {
  const jaar = jaarVan(f.peildatum);
  return jaar - jaren.max - 1 > GEBOREN_NA ? JA : jaar - jaren.min <= GEBOREN_NA ? NEE : ONBEKEND;
}
