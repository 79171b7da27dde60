import { isBekend } from '../domain/antwoord.ts';
import type { Huishouden } from '../domain/huishouden.ts';
import { type Interval, plus, precies } from '../domain/interval.ts';
import { bedragVan, type Feiten, type Naslag, type Regeling, type Uitkomst } from '../engine/index.ts';
import { noemt } from './samenhang.ts';

/** What a regeling probably adds per month, in eurocents that are whole euros. */
export interface Opbrengstdeel {
  readonly regeling: Regeling;
  readonly bedrag: Interval;
}

/** What everything that probably fits brings in together. Each regeling that probably fits is in one of the lists, loans excepted. */
export interface Opbrengst {
  /** The sum of the parts, to the euro. */
  readonly totaal: Interval;
  readonly delen: readonly Opbrengstdeel[];
  /** The household said that it receives this. */
  readonly alOntvangen: readonly Regeling[];
  /** Left out because another one comes first, or cannot go together with it. */
  readonly nietSamen: readonly { readonly regeling: Regeling; readonly door: Regeling; readonly hoe: 'gaat-voor' | 'sluit-uit' }[];
  readonly zonderBedrag: readonly Regeling[];
  /** Its amount is before tax, so it is not added to the others. */
  readonly bruto: readonly Regeling[];
  /** A part counts as income, so another part may become lower. */
  readonly kanLager: boolean;
}

/** Which income says that somebody has this already. `toeslagen` does not say which, so it stands for all of them. */
const ONTVANGEN_ALS: Readonly<Partial<Record<NonNullable<Regeling['berekening']>, string>>> = {
  'aanvulling-bijstandsnorm': 'bijstand',
  zorgtoeslag: 'toeslagen',
  huurtoeslag: 'toeslagen',
  'kindgebonden-budget': 'toeslagen',
  kinderbijslag: 'kinderbijslag',
  aow: 'aow',
};

/** Toeslagenwet, art. 2: held against what a benefit is before tax. */
const BRUTO: readonly Regeling['berekening'][] = ['toeslagenwet'];

export function ontvangtAl({ berekening }: Regeling, { aanvrager, partner }: Huishouden): boolean {
  const soort = berekening && ONTVANGEN_ALS[berekening];
  const personen = isBekend(partner) && partner !== null ? [aanvrager, partner] : [aanvrager];
  return soort !== undefined && personen.some(({ inkomsten }) => isBekend(inkomsten) && inkomsten.some((bron) => bron.soort === soort));
}

const heleEuros = (centen: number): number => Math.floor(centen / 100) * 100;

/** The amount as it is shown: both ends down to whole euros, so that nobody is told too much and the sum adds up on paper. */
export function perMaand(regeling: Regeling, f: Feiten): Interval | undefined {
  const bedrag = bedragVan(regeling, f);
  return bedrag && { min: heleEuros(bedrag.min), max: heleEuros(bedrag.max) };
}

export function opbrengstVan(uitkomsten: readonly Uitkomst[], f: Feiten, naslag: Naslag): Opbrengst {
  const passend = uitkomsten
    .filter(({ uitkomst }) => uitkomst === 'waarschijnlijk' || uitkomst === 'krijgt-u-vanzelf')
    .map(({ regeling }) => regeling)
    .filter((regeling) => regeling.terugbetalen !== 'ja');
  const alOntvangen = passend.filter((regeling) => ontvangtAl(regeling, f.huishouden));
  const nieuw = passend.filter((regeling) => !alOntvangen.includes(regeling));
  const bruto = nieuw.filter(({ berekening }) => BRUTO.includes(berekening));
  const metBedrag = nieuw
    .filter((regeling) => !bruto.includes(regeling))
    .flatMap((regeling) => {
      const bedrag = perMaand(regeling, f);
      return bedrag && bedrag.max > 0 ? [{ regeling, bedrag }] : [];
    });
  const { delen, nietSamen } = zonderDubbel(metBedrag);
  return {
    totaal: delen.reduce((som, { bedrag }) => plus(som, bedrag), precies(0)),
    delen,
    alOntvangen: [...alOntvangen].sort(opNaam),
    nietSamen,
    zonderBedrag: nieuw.filter((regeling) => !bruto.includes(regeling) && perMaand(regeling, f) === undefined).sort(opNaam),
    bruto,
    kanLager:
      delen.length + bruto.length > 1 &&
      [...delen.map(({ regeling }) => regeling), ...bruto].some(({ id }) => naslag.regelingen[id]?.teltAlsInkomen?.antwoord === 'ja'),
  };
}

const opNaam = (a: Regeling, b: Regeling): number => a.naam.localeCompare(b.naam, 'nl');
const opBedrag = (a: Opbrengstdeel, b: Opbrengstdeel): number =>
  b.bedrag.max - a.bedrag.max || b.bedrag.min - a.bedrag.min || a.regeling.id.localeCompare(b.regeling.id);

/** What comes first takes the place of what only fills up the rest (art. 15 Participatiewet); of two that exclude each other the highest counts. */
export function zonderDubbel(metBedrag: readonly Opbrengstdeel[]): Pick<Opbrengst, 'delen' | 'nietSamen'> {
  const delen: Opbrengstdeel[] = [];
  const nietSamen: Opbrengst['nietSamen'][number][] = [];
  const hoogsteEerst = [...metBedrag].sort(opBedrag);
  for (const deel of hoogsteEerst) {
    const { regeling } = deel;
    const eerst = hoogsteEerst.find((ander) => noemt(regeling, ander.regeling, 'gaat-voor'));
    const uitgesloten = delen.find((ander) => noemt(regeling, ander.regeling, 'sluit-uit') || noemt(ander.regeling, regeling, 'sluit-uit'));
    if (eerst) nietSamen.push({ regeling, door: eerst.regeling, hoe: 'gaat-voor' });
    else if (uitgesloten) nietSamen.push({ regeling, door: uitgesloten.regeling, hoe: 'sluit-uit' });
    else delen.push(deel);
  }
  return { delen, nietSamen };
}
