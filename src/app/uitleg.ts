import type { TFunction } from 'i18next';
import type { Huishouden } from '../domain/huishouden.ts';
import { type Interval, isPrecies } from '../domain/interval.ts';
import type { OordeelNaam } from '../domain/oordeel.ts';
import type { Naslag, Spoor } from '../engine/index.ts';
import { euros, eurosOmhoog, eurosOmlaag } from './opmaak.ts';
import { type VrijeT, vrij } from './sleutel.ts';

/** For whom a reason is told: plain Dutch, the criterion with its limit, or the article. One trace, three voices. */
export type Stem = 'inwoner' | 'consulent' | 'jurist';

/** What an explanation needs beside the trace: the words of the page, and those of the rulebook in its language. */
export interface Woorden {
  readonly naslag: Pick<Naslag, 'bronnen' | 'zinnen'>;
  readonly t: TFunction;
  /** A sentence of the rulebook in the language of the page; Dutch where it has no translation. */
  readonly regelzin?: (nederlands: string) => string;
}

/** One reason as one text. The words stand in `uitleg` in locales/, the numbers come from the trace. */
export function zin(spoor: Spoor, stem: Stem, woorden: Woorden): string {
  if (stem === 'jurist') return jurist(spoor, woorden);
  const t = vrij(woorden.t);
  const { voorwaarde, oordeel, meting } = spoor;
  if (stem === 'consulent')
    return t(`uitleg.${voorwaarde.soort}.consulent`, { ...gegevensVan(spoor, woorden), ...maten(spoor, t), oordeel: t(`oordeel.${oordeel}`) });
  if (meting.geenCijfer) return t('uitleg.geen-cijfer');
  if (voorwaarde.soort === 'een' || voorwaarde.soort === 'alle') return [...new Set(beslissend(spoor).map((deel) => zin(deel, stem, woorden)))].join(' ');
  const over = voorwaarde.soort === 'niet' ? (spoor.delen[0] ?? spoor) : spoor;
  const sleutels = [...(over === spoor ? [] : [`niet-${over.voorwaarde.soort}`]), voorwaarde.soort].map((soort) => `uitleg.${soort}.${variantVan(spoor)}`);
  const twijfel = meting.twijfel && regelzin(woorden, meting.twijfel.reden);
  return [t(sleutels, { ...gegevensVan(over, woorden), ...maten(over, t) }), twijfel].filter(Boolean).join(' ');
}

export interface Redenzin {
  readonly oordeel: OordeelNaam;
  readonly tekst: string;
  /** The conditions that it is about. */
  readonly over: readonly Spoor[];
}

/** The reasons as sentences, those that read the same only once. */
export function redenzinnen(sporen: readonly Spoor[], h: Huishouden, stem: Stem, woorden: Woorden): readonly Redenzin[] {
  const perZin = new Map<string, Redenzin>();
  for (const spoor of sporen) {
    const tekst = zin(eigenSituaties(spoor, h), stem, woorden);
    const sleutel = `${spoor.oordeel} ${tekst}`;
    perZin.set(sleutel, { oordeel: spoor.oordeel, tekst, over: [...(perZin.get(sleutel)?.over ?? []), spoor] });
  }
  return [...perZin.values()];
}

/** "You said that ..." names only what somebody said, not everything the rule would have accepted. */
function eigenSituaties(spoor: Spoor, h: Huishouden): Spoor {
  const delen = spoor.delen.map((deel) => eigenSituaties(deel, h));
  const { voorwaarde } = spoor;
  if (voorwaarde.soort !== 'situatie' || spoor.oordeel !== 'ja') return { ...spoor, delen };
  return { ...spoor, delen, voorwaarde: { ...voorwaarde, situaties: voorwaarde.situaties.filter((s) => h.situaties[s] === true) } };
}

const regelzin = ({ regelzin: vertaald }: Woorden, nederlands: string): string => vertaald?.(nederlands) ?? nederlands;

/** The parts that made the whole what it is; ages of a child that meet or overlap, of which one is enough, are told as one. */
export function beslissend({ voorwaarde, delen, oordeel }: Spoor): readonly Spoor[] {
  const uit: Spoor[] = [];
  for (const deel of delen.flatMap((d) => (d.voorwaarde.soort === 'alle' && d.oordeel === oordeel ? beslissend(d) : [d]))) {
    const [vorig, dit] = [uit.at(-1)?.voorwaarde, deel.voorwaarde];
    if (deel.oordeel !== oordeel) continue;
    if (voorwaarde.soort === 'een' && vorig?.soort === 'kind' && dit.soort === 'kind' && dit.van <= vorig.tot && vorig.van <= dit.tot)
      uit[uit.length - 1] = { ...deel, voorwaarde: { ...dit, van: Math.min(vorig.van, dit.van), tot: Math.max(vorig.tot, dit.tot) } };
    else uit.push(deel);
  }
  return uit;
}

function jurist({ voorwaarde, oordeel }: Spoor, { naslag: { bronnen }, t }: Woorden): string {
  const bron = 'bron' in voorwaarde ? bronnen[voorwaarde.bron] : undefined;
  return [bron?.artikel, bron?.titel, t(`oordeel.${oordeel}`)].filter(Boolean).join(' · ');
}

/** Which sentence: an open income with a limit reads "zolang", a doubt about the limit reads "vraag dit na". */
function variantVan({ oordeel, meting }: Spoor): string {
  if (oordeel !== 'onbekend') return oordeel;
  if (meting.vrijgelaten) return 'vrijgelaten';
  if (meting.twijfel) return 'twijfel';
  return meting.jaTot !== undefined && meting.jaTot > 0 ? 'zolang' : 'onbekend';
}

function maten({ meting: { waarde, grens, boven, jaTot } }: Spoor, t: VrijeT): Record<string, string> {
  return {
    waarde: waarde ? bereik(waarde, t) : t('uitleg.bedrag.onbekend'),
    grens: grens ? bereik(grens, t) : t('uitleg.bedrag.onbekend'),
    'grens-laag': grens && Number.isFinite(grens.min) ? eurosOmlaag(grens.min) : t('uitleg.bedrag.onbekend'),
    'grens-hoog': grens && Number.isFinite(grens.max) ? eurosOmlaag(grens.max) : t('uitleg.bedrag.onbekend'),
    ...(boven === undefined ? {} : { boven: eurosOmhoog(boven) }),
    ...(jaTot === undefined ? {} : { jaTot: eurosOmlaag(jaTot) }),
  };
}

function bereik({ min, max }: Interval, t: VrijeT): string {
  const [van, tot] = [Number.isFinite(min) ? euros(min) : undefined, Number.isFinite(max) ? euros(max) : undefined];
  if (van !== undefined && tot !== undefined) return van === tot ? tot : t('uitleg.bedrag.tussen', { van, tot });
  if (tot !== undefined) return t('uitleg.bedrag.hoogstens', { tot });
  return van !== undefined && min > 0 ? t('uitleg.bedrag.minstens', { van }) : t('uitleg.bedrag.onbekend');
}

function gegevensVan({ voorwaarde: v, meting }: Spoor, woorden: Woorden): Record<string, unknown> {
  const t = vrij(woorden.t);
  const opsomming = (namen: readonly string[], map: string): string => namen.map((naam) => t(`${map}.${naam}`)).join(', ');
  switch (v.soort) {
    case 'inkomen':
      return { procent: v.procent, basis: t(`basis.${v.van}`) };
    case 'berekend':
      return { bedrag: t(`berekening.${v.bedrag}`) };
    case 'leeftijd':
      return {
        van: leeftijd(meting.grens?.min ?? v.van, t),
        tot: v.tot === null ? '' : leeftijd(v.tot, t),
        context: v.tot === null ? 'open' : typeof v.van === 'number' && v.tot === v.van + 1 ? 'precies' : undefined,
      };
    case 'kind':
      return { van: v.van, totEnMet: v.tot - 1, context: v.tot === v.van + 1 ? 'precies' : undefined };
    case 'vermogen':
      return { context: meting.waarde && onbekendVermogen(meting.waarde) };
    case 'duur-laag-inkomen':
      return { jaren: v.jaren, count: v.jaren };
    case 'ontvangt':
      return { inkomsten: opsomming(v.inkomsten, 'inkomsten'), context: v.allebei && 'allebei' };
    case 'situatie':
      return { situaties: opsomming(v.situaties, 'situatie') };
    case 'woning':
      return { woningen: opsomming(v.woningen, 'woning') };
    case 'woonplaats':
      return { plaatsen: opsomming(v.woonplaatsen, 'woonplaats') };
    case 'voorkeur':
      return { voorkeuren: opsomming(v.voorkeuren, 'voorkeur') };
    case 'mens-beslist':
    case 'navragen':
      return { tekst: regelzin(woorden, woorden.naslag.zinnen[v.zin] ?? '') };
    default:
      return {};
  }
}

/** What is not known about a vermogen of which somebody gave the amount. */
function onbekendVermogen(vermogen: Interval): 'schulden' | 'grens' | 'ongeveer' | undefined {
  if (!Number.isFinite(vermogen.max)) return undefined;
  if (!Number.isFinite(vermogen.min)) return 'schulden';
  return isPrecies(vermogen) ? 'grens' : 'ongeveer';
}

const leeftijd = (grens: number | 'aow-leeftijd', t: VrijeT): string =>
  grens === 'aow-leeftijd' ? t('uitleg.aow-leeftijd') : t('uitleg.jaren', { jaren: grens });
