import type { Huishouden, Inkomstenbron, Persoon } from '../../src/domain/huishouden.ts';
import type { Norm } from './normen.ts';
import { type Halfjaar, PER_JAAR, SOORTEN } from './tabellen.ts';

/** One way to count a source, cents per year: with the holiday pay in it, with that apart, or without any holiday pay. */
interface Deel {
  readonly inclusief?: number;
  readonly exclusief?: number;
  readonly zonder?: number;
}
/** A source, as all the ways to count it. */
export type Bron = readonly Deel[];

/** The tests hold complete answers only. */
export function bekend<T>(antwoord: T | string): T {
  if (typeof antwoord === 'string') throw new Error(`niet volledig: ${antwoord}`);
  return antwoord;
}

export function leeftijd(p: Persoon): number {
  const geboren = bekend(p.geboren);
  if ('op' in geboren || geboren.leeftijd.min !== geboren.leeftijd.max) throw new Error('een leeftijd in hele jaren');
  return geboren.leeftijd.min;
}

export function paar(h: Huishouden): readonly Persoon[] {
  const partner = bekend(h.partner);
  return partner ? [h.aanvrager, partner] : [h.aanvrager];
}

export function perJaar(b: Inkomstenbron): number {
  const bedrag = bekend(b.bedrag);
  const keer = PER_JAAR[bedrag.per];
  if (keer === undefined || bedrag.min !== bedrag.max) throw new Error('een bekend bedrag');
  return bedrag.min * keer;
}

function manieren(b: Inkomstenbron): Bron {
  const soort = SOORTEN[b.soort];
  if (!soort) throw new Error(`soort ${b.soort}`);
  const [telt, vakantie] = soort;
  const bedrag = perJaar(b);
  if (telt === 'niet') return [{}];
  // A loss may be set off against other income, with or without holiday pay in it, or not at all.
  if (bedrag < 0) return [{}, { inclusief: bedrag }, { exclusief: bedrag }];
  const bedragen = telt === 'mogelijk' ? [0, bedrag] : [bedrag];
  return bedragen.map((centen) => {
    if (vakantie === 'geen') return { zonder: centen };
    return vakantie === 'vraag' && b.vakantiegeld === 'inclusief' ? { inclusief: centen } : { exclusief: centen };
  });
}

/** Art. 33 lid 5: the pensions of the two together, with or without the free part when one of them has the AOW age. */
function pensioenen(c: Halfjaar, h: Huishouden, bronnen: readonly Inkomstenbron[]): Bron[] {
  const bruto = bronnen.filter((b) => b.soort === 'pensioen').reduce((som, b) => som + perJaar(b), 0);
  const twee = paar(h);
  const aow = twee.some((p) => leeftijd(p) >= 67);
  const vrij = !aow ? 0 : c.pensioenVrij === null ? bruto : Math.min(bruto, 12 * c.pensioenVrij[twee.length > 1 ? 1 : 0]);
  return [[{ zonder: bruto }, { zonder: bruto - vrij }]];
}

export function bronnenVan(c: Halfjaar, h: Huishouden, personen: readonly Persoon[]): Bron[] {
  const bronnen = personen.flatMap((p) => [...bekend(p.inkomsten)]);
  return [...bronnen.filter((b) => b.soort !== 'pensioen').map(manieren), ...pensioenen(c, h, bronnen)];
}

/**
 * Whether the income stays within p % of the norm, for every reading. An income without holiday pay is held against the norm
 * with it, or against the norm without it, and all such incomes the same way. The sources add up independently, so the lowest
 * and the highest sum are those of the lowest and the highest of each source.
 */
export function binnen(bronnen: readonly Bron[], norm: Norm, procent: number, strikt: boolean): readonly boolean[] {
  // inclusief / norm inclusief + exclusief / norm exclusief against 12 × p / 100, without a division.
  const grens = 12 * procent * norm.inclusief * norm.exclusief;
  return [norm.exclusief, norm.inclusief].flatMap((zonderMaal) => {
    const deel = (d: Deel): number => 100 * ((d.inclusief ?? 0) * norm.exclusief + (d.exclusief ?? 0) * norm.inclusief + (d.zonder ?? 0) * zonderMaal);
    const laagste = bronnen.reduce((som, bron) => som + Math.min(...bron.map(deel)), 0);
    const hoogste = bronnen.reduce((som, bron) => som + Math.max(...bron.map(deel)), 0);
    if (!Number.isSafeInteger(laagste) || !Number.isSafeInteger(hoogste)) throw new Error('te groot voor een heel getal');
    return [laagste, hoogste].map((som) => (strikt ? som < grens : som <= grens));
  });
}
