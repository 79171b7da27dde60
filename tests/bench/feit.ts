import { type Antwoord, isBekend } from '../../src/domain/antwoord.ts';
import { perJaar } from '../../src/domain/geld.ts';
import type { Huishouden, Persoon, Situatie } from '../../src/domain/huishouden.ts';
import { dag, PEILDATUM } from '../regelboek.ts';
import { AOW_LEEFTIJD } from './plat.ts';
import { benchKader } from './regels.ts';

/** What the other engines get: everything derived once, as plain values; undefined when an answer under it is missing. */
export interface Feit {
  woonplaats: string | undefined;
  woning: string | undefined;
  leeftijd: number | undefined;
  /** -1: there is no partner. */
  leeftijdPartner: number | undefined;
  /** 99: there is no child. */
  jongsteKind: number | undefined;
  /** -1: there is no child. */
  oudsteKind: number | undefined;
  gezin: boolean | undefined;
  /** Net income as a percentage of the norm. */
  procent: number | undefined;
  vermogen: number | undefined;
  maandenLaag: number | undefined;
  ontvangtBijstand: boolean | undefined;
  ontvangtWw: boolean | undefined;
  ontvangtLoon: boolean | undefined;
  ontvangtWajong: boolean | undefined;
  situatieSchulden: boolean | undefined;
  situatieLoonbeslag: boolean | undefined;
  situatieEnergierekening: boolean | undefined;
  situatieZwanger: boolean | undefined;
}

const cijfers = benchKader.cijfersOp(dag(PEILDATUM));
const cijfer = (reeks: string, naam: string): number => cijfers[reeks]?.waarden[naam] ?? Number.NaN;
const norm = (naam: string): number => cijfer('bijstandsnormen', naam);
const INCLUSIEF = { alleen: norm('alleenstaand-21-aow'), samen: norm('gehuwd-21-aow'), alleenAow: norm('alleenstaand-aow'), samenAow: norm('gehuwd-aow') };
const ZONDER = 1 - cijfer('vakantietoeslag', 'procent') / 100;

const bekend = <T>(antwoord: Antwoord<T>): T | undefined => (isBekend(antwoord) ? antwoord : undefined);
const laagst = (antwoord: Antwoord<{ min: number }>): number | undefined => bekend(antwoord)?.min;

function leeftijdVan(p: Persoon): number | undefined {
  const geboren = bekend(p.geboren);
  return geboren && 'leeftijd' in geboren ? geboren.leeftijd.min : undefined;
}

/** Independent of the engine, for the plain households of gevallen.ts only: at home, 21 or older, incomes that count wholly. */
function procentVan(h: Huishouden, leeftijd: number | undefined, leeftijdPartner: number | undefined): number | undefined {
  const partner = bekend(h.partner);
  if (partner === undefined || leeftijd === undefined || leeftijdPartner === undefined) return undefined;
  const aow = leeftijd >= AOW_LEEFTIJD || leeftijdPartner >= AOW_LEEFTIJD;
  const inclusief = INCLUSIEF[partner === null ? (aow ? 'alleenAow' : 'alleen') : aow ? 'samenAow' : 'samen'];
  const exclusief = Math.floor(inclusief * ZONDER + 0.5 + 1e-9);
  let teller = 0;
  for (const persoon of partner === null ? [h.aanvrager] : [h.aanvrager, partner])
    for (const bron of bekend(persoon.inkomsten) ?? [undefined]) {
      const soort = bron && benchKader.inkomstensoort.get(bron.soort);
      if (soort?.telt === 'niet') continue;
      const bedrag = bron && bekend(bron.bedrag);
      const vakantiegeld = soort?.vakantiegeld === 'apart' ? 'exclusief' : bron && bekend(bron.vakantiegeld);
      if (!bedrag || !vakantiegeld) return undefined;
      teller += perJaar(bedrag).min * (vakantiegeld === 'exclusief' ? inclusief : exclusief);
    }
  // Whole numbers up to the division, so that a cent more or less shows.
  return (100 * teller) / (12 * exclusief * inclusief);
}

function ontvangt(h: Huishouden, soort: string): boolean | undefined {
  const partner = bekend(h.partner);
  const krijgt = [h.aanvrager, ...(partner === null ? [] : [partner])].map((p) => p && bekend(p.inkomsten)?.some((b) => b.soort === soort));
  return krijgt.includes(true) ? true : krijgt.includes(undefined) ? undefined : false;
}

function gezinVan(h: Huishouden): boolean | undefined {
  const partner = bekend(h.partner);
  const kinderen = bekend(h.kinderen);
  if (partner || (kinderen && kinderen.length > 0)) return true;
  return partner === null && kinderen ? false : undefined;
}

export function alsFeit(h: Huishouden): Feit {
  const partner = bekend(h.partner);
  const leeftijd = leeftijdVan(h.aanvrager);
  const leeftijdPartner = partner === undefined ? undefined : partner === null ? -1 : leeftijdVan(partner);
  const kinderen = bekend(h.kinderen)?.map(leeftijdVan);
  const alle = kinderen?.includes(undefined) ? undefined : (kinderen as number[] | undefined);
  const situatie = (naam: Situatie): boolean | undefined => bekend(h.situaties[naam]);
  return {
    woonplaats: bekend(h.woonplaats),
    woning: bekend(h.woning),
    leeftijd,
    leeftijdPartner,
    jongsteKind: alle && Math.min(99, ...alle),
    oudsteKind: alle && Math.max(-1, ...alle),
    gezin: gezinVan(h),
    procent: procentVan(h, leeftijd, leeftijdPartner),
    vermogen: laagst(h.bezittingen),
    maandenLaag: laagst(h.maandenLaagInkomen),
    ontvangtBijstand: ontvangt(h, 'bijstand'),
    ontvangtWw: ontvangt(h, 'ww'),
    ontvangtLoon: ontvangt(h, 'loon'),
    ontvangtWajong: ontvangt(h, 'wajong'),
    situatieSchulden: situatie('schulden'),
    situatieLoonbeslag: situatie('loonbeslag'),
    situatieEnergierekening: situatie('energierekening'),
    situatieZwanger: situatie('zwanger'),
  };
}
