import type { Huishouden, Inkomstenbron, Persoon } from '../../src/domain/huishouden.ts';
import { hoogsteBruto, MET_VAKANTIEBIJSLAG, samen } from './belastbaar.ts';
import { bekend, leeftijd, paar, perJaar } from './inkomen.ts';
import { toeslagenwet } from './toeslagen.ts';
import { HONDERDSTE_DAGEN_PER_MAAND, opDag, TOESLAGENWET } from './toeslagtabellen.ts';
import type { Mogelijk } from './zorg-en-kind.ts';

/**
 * Toeslagenwet, with the Algemeen inkomensbesluit socialezekerheidswetten (AIB). What was earned before (art. 8a) and the home of
 * parents (art. 2 lid 3) were not asked, so every one that can be is reckoned with.
 */
type Soort = 'arbeid' | 'overig' | 'misschien';
/** Art. 2:2, 2:4 and 2:10 AIB. Bijstand and ioaw fill up what the toeslag leaves; alimony, rent and gifts are not in the list. */
export const INKOMEN: Readonly<Record<string, Soort | undefined>> = {
  loon: 'arbeid',
  'eigen-bedrijf': 'arbeid',
  ww: 'overig',
  ziektewet: 'overig',
  arbeidsongeschikt: 'overig',
  wajong: 'overig',
  anw: 'overig',
  aow: 'overig',
  pensioen: 'overig',
  studiefinanciering: 'misschien',
  verhuur: 'misschien',
  overig: 'misschien',
};
const UITKERING = ['ww', 'ziektewet', 'arbeidsongeschikt', 'wajong'];
/** Sick with wages (art. 1 lid 1 e), or another benefit. */
const MISSCHIEN_UITKERING = ['loon', 'overig'];

const krijgt = (p: Persoon, soorten: readonly string[]): boolean => bekend(p.inkomsten).some((b) => soorten.includes(b.soort));
const opLeeftijd = (p: Persoon): boolean => leeftijd(p) >= 18 && leeftijd(p) < 67;

/** Who may ask: of the age (art. 2 lid 5 and 6), and with the benefit; where the two do not meet in one person, who is of the age. */
function aanvragers(h: Huishouden): readonly Persoon[] {
  const kan = paar(h).filter(opLeeftijd);
  const met = [UITKERING, MISSCHIEN_UITKERING].map((soorten) => kan.filter((p) => krijgt(p, soorten))).find((lijst) => lijst.length > 0);
  return met ?? kan;
}

/** Art. 2:5 AIB: holiday pay is left out, and where there is none apart, it is 100 of each 108. Lowest and highest, per month. */
function bruto(p: Persoon, dag: number): { readonly arbeid: number; readonly overig: number; readonly hoogst: number } {
  const zonder = (b: Inkomstenbron, bedrag: number): number => {
    const apart = b.soort !== 'pensioen' && b.soort !== 'eigen-bedrijf' && b.vakantiegeld !== 'inclusief';
    return apart || b.soort === 'aow' ? bedrag : (bedrag * 100) / MET_VAKANTIEBIJSLAG;
  };
  const van = (soort: Soort, tel: (b: Inkomstenbron, bedrag: number) => number): number =>
    bekend(p.inkomsten)
      .filter((b) => INKOMEN[b.soort] === soort)
      // Art. 2:2 lid 2: a loss is nil.
      .reduce((som, b) => som + Math.max(0, tel(b, perJaar(b))) / 12, 0);
  const netto = van('arbeid', (_, x) => x) + van('overig', (_, x) => x) + van('misschien', (_, x) => x);
  const bijdrage = bekend(p.inkomsten).some((b) => INKOMEN[b.soort] !== undefined && b.soort !== 'loon');
  const hoogst = hoogsteBruto(12 * netto, { aow: leeftijd(p) >= 67, bijdrage }, Math.floor(dag / 10000)) / 12;
  return { arbeid: van('arbeid', zonder), overig: van('overig', zonder), hoogst };
}

/** Art. 7: of income from work 5 % of the minimum wage and 30 % of what is more is left out, together at most 15 %, for two years. */
const vrijlating = (arbeid: number, minimumloon: number): number =>
  Math.min(arbeid, 0.15 * minimumloon, 0.05 * minimumloon + 0.3 * Math.max(0, arbeid - 0.05 * minimumloon));
/** Art. 8 lid 3 Wet minimumloon: of the wage of 21, per hundred. */
const JEUGDLOON: Readonly<Record<number, number | undefined>> = { 18: 0.5, 19: 0.6, 20: 0.8 };

/** Born on the first or the last day that the age leaves room for. */
const geboortedagen = (jaren: number, dag: number): readonly number[] => [dag - (jaren + 1) * 10000 + 1, dag - jaren * 10000];

/** What part of the dagloon or grondslag a benefit is, in per cent: WW art. 47, ZW art. 29 to 29b, WIA art. 51 to 61, Wajong art. 3:8 and 3:9. */
const DEEL_VAN_DAGLOON: Readonly<Record<string, readonly number[] | undefined>> = {
  ww: [70, 75],
  ziektewet: [70, 100],
  arbeidsongeschikt: [28, 70, 75, 100],
  overig: [70, 100],
};

/** Art. 8a: with a dagloon below 100, 70 or 50 % of the minimum wage never more than what lies between the dagloon and the benefit. */
function hoogsten(wie: Persoon, minimumloon: number, gehuwd: boolean, woningdeler: boolean): readonly number[] {
  const grens = gehuwd ? minimumloon : minimumloon * (woningdeler ? 0.5 : 0.7);
  const uit = [Number.POSITIVE_INFINITY];
  for (const b of bekend(wie.inkomsten)) {
    const uitkering = (Math.max(0, perJaar(b)) * (b.vakantiegeld === 'inclusief' || b.soort === 'overig' ? 100 / MET_VAKANTIEBIJSLAG : 1)) / 12;
    for (const procent of DEEL_VAN_DAGLOON[b.soort] ?? []) {
      const dagloon = (uitkering * 100) / procent;
      if (dagloon < grens) uit.push(dagloon - uitkering);
    }
    // Art. 3:7 Wajong: the grondslag is the minimum wage of the age, and so lower than that of two adults.
    if (b.soort === 'wajong' && gehuwd && leeftijd(wie) < 21) uit.push(Math.max(0, minimumloon * (JEUGDLOON[leeftijd(wie)] ?? 1) - uitkering));
  }
  return uit;
}

interface Leefvorm {
  readonly gehuwd: boolean;
  readonly normen: Mogelijk;
}

/** Art. 2 and 3 for one who asks. */
function leefvormen(h: Huishouden, wie: Persoon, dag: number): readonly Leefvorm[] {
  const ander = paar(h).find((p) => p !== wie);
  const kinderenGeboren = bekend(h.kinderen).flatMap((k) => geboortedagen(leeftijd(k), dag).slice(1));
  const uit: Leefvorm[] = [];
  const jaren = leeftijd(wie);
  if (ander) {
    const normen = geboortedagen(leeftijd(ander), dag).map((partnerGeboren) =>
      toeslagenwet(dag, { leefvorm: 'gehuwd', leeftijd: jaren, partnerGeboren, kinderenGeboren }),
    );
    uit.push({ gehuwd: true, normen });
    // Art. 1 lid 3 a: two who live together count as gehuwd only when both are adults.
    if (leeftijd(ander) >= 18) return uit;
  }
  // Art. 2 lid 9: who is younger than 27, studies or has a commercial contract does not count.
  const delers = bekend(h.huisgenoten).filter((p) => leeftijd(p) >= 27 && p.studeert !== true && p.huurtKamer !== true);
  const onzeker = wie.huurtKamer === true || h.woning === 'geen';
  const vormen = delers.length === 0 ? (['alleen'] as const) : onzeker ? (['alleen', 'woningdeler'] as const) : (['woningdeler'] as const);
  const bijOuders = h.woning === 'inwonend' ? [false, true] : [false];
  uit.push({
    gehuwd: false,
    normen: vormen.flatMap((leefvorm) => bijOuders.map((thuis) => toeslagenwet(dag, { leefvorm, leeftijd: jaren, bijOuders: thuis }))),
  });
  return uit;
}

export function toeslagenVanUwv(h: Huishouden, dag: number): Mogelijk {
  const gehuwdPerDag = opDag(TOESLAGENWET, dag)?.gehuwd;
  if (gehuwdPerDag === undefined) return ['onbekend'];
  return aanvragers(h).flatMap((wie) =>
    leefvormen(h, wie, dag).flatMap(({ gehuwd, normen }): Mogelijk => {
      const inkomens = (gehuwd ? paar(h) : [wie]).map((p) => bruto(p, dag));
      const [arbeid, overig, hoogst] = (['arbeid', 'overig', 'hoogst'] as const).map((deel) => inkomens.reduce((s, i) => s + i[deel], 0)) as [
        number,
        number,
        number,
      ];
      // The norm of a couple is the minimum wage (art. 8 lid 1).
      const minimumloon = (gehuwdPerDag * HONDERDSTE_DAGEN_PER_MAAND * (gehuwd ? 1 : (JEUGDLOON[leeftijd(wie)] ?? 1))) / 100;
      const minst = overig + arbeid - vrijlating(arbeid, minimumloon);
      // What was said of a whole year holds what comes in each month of it, unless a part was taken off (own home, loss).
      const heelJaar = typeof h.toetsingsinkomen === 'string' || heeftAftrek(h) ? Number.POSITIVE_INFINITY : Math.max(...samen(h, dag)) / 12 + onbelast(h);
      const ingehouden = h.situaties.loonbeslag === true && hoogst > 0 ? Number.POSITIVE_INFINITY : hoogst;
      const meest = Math.max(minst, Math.min(ingehouden, heelJaar));
      return normen.flatMap((norm): Mogelijk => {
        if (typeof norm !== 'number') return [norm];
        const meestal = hoogsten(wie, minimumloon, gehuwd, bekend(h.huisgenoten).length > 0);
        return [minst, meest].flatMap((inkomen) => meestal.map((hoogste) => (norm > inkomen && hoogste > 0 ? Math.min(norm - inkomen, hoogste) : null)));
      });
    }),
  );
}

/** Mortgage interest (art. 3.120 Wet IB 2001), and of a business the ondernemersaftrek, which the AIB adds again (art. 2:2 lid 1 d). */
const heeftAftrek = (h: Huishouden): boolean => h.woning === 'koop' || paar(h).some((p) => krijgt(p, ['eigen-bedrijf']));

/** What counts here and is not taxed. */
const onbelast = (h: Huishouden): number =>
  paar(h)
    .flatMap((p) => [...bekend(p.inkomsten)])
    .filter((b) => b.soort === 'studiefinanciering')
    .reduce((som, b) => som + perJaar(b) / 12, 0);

export const heeftUwvUitkering = (h: Huishouden): 'ja' | 'open' | 'nee' =>
  paar(h).some((p) => krijgt(p, UITKERING)) ? 'ja' : paar(h).some((p) => krijgt(p, MISSCHIEN_UITKERING)) ? 'open' : 'nee';
