import type { TFunction } from 'i18next';
import type { Interval } from '../domain/interval.ts';
import type { Kader, Spoor } from '../engine/index.ts';
import { euros, eurosOmhoog, eurosOmlaag } from './opmaak.ts';

/** For whom a reason is told: plain Dutch, the criterion with its limit, or the article. One trace, three voices. */
export type Stem = 'inwoner' | 'consulent' | 'jurist';

/** One reason as one text. The words stand in `uitleg` in locales/, the numbers come from the trace. */
export function zin(spoor: Spoor, stem: Stem, kader: Kader, t: TFunction): string {
  const { voorwaarde, oordeel, meting } = spoor;
  if (stem === 'jurist') return jurist(spoor, kader, t);
  const gegevens = { ...gegevensVan(spoor, t), ...maten(spoor) };
  if (stem === 'consulent') return t(`uitleg.${voorwaarde.soort}.consulent`, { ...gegevens, oordeel: t(`oordeel.${oordeel}`) });
  if (meting.geenCijfer) return t('uitleg.geen-cijfer');
  const variant = variantVan(spoor);
  return [t(`uitleg.${voorwaarde.soort}.${variant}`, gegevens), meting.twijfel?.reden].filter(Boolean).join(' ');
}

function jurist({ voorwaarde, oordeel }: Spoor, kader: Kader, t: TFunction): string {
  const bron = 'bron' in voorwaarde ? kader.regelboek.bronnen[voorwaarde.bron] : undefined;
  return [bron?.artikel, bron?.titel, t(`oordeel.${oordeel}`)].filter(Boolean).join(' · ');
}

/** Which sentence: an open income with a limit reads "ja zolang", a doubt about the limit reads "vraag dit na". */
function variantVan({ oordeel, meting }: Spoor): string {
  if (oordeel !== 'onbekend') return oordeel;
  if (meting.twijfel) return 'twijfel';
  return meting.jaTot !== undefined && meting.jaTot > 0 ? 'zolang' : 'onbekend';
}

function maten({ meting: { waarde, grens, boven, jaTot } }: Spoor): Record<string, string> {
  return {
    ...(waarde && isEindig(waarde) ? { waarde: bereik(waarde) } : {}),
    ...(grens && isEindig(grens) ? { grens: eurosOmlaag(grens.min), 'grens-hoog': eurosOmlaag(grens.max) } : {}),
    ...(boven === undefined ? {} : { boven: eurosOmhoog(boven) }),
    ...(jaTot === undefined ? {} : { jaTot: eurosOmlaag(jaTot) }),
  };
}

const isEindig = ({ min, max }: Interval): boolean => Number.isFinite(min) && Number.isFinite(max);
const bereik = ({ min, max }: Interval): string => (Math.round(min) === Math.round(max) ? euros(max) : `${euros(min)} – ${euros(max)}`);

function gegevensVan({ voorwaarde: v }: Spoor, t: TFunction): Record<string, unknown> {
  const opsomming = (namen: readonly string[], map: string): string => namen.map((naam) => t(`${map}.${naam}`)).join(', ');
  switch (v.soort) {
    case 'inkomen':
      return { procent: v.procent, basis: t(`basis.${v.van}`) };
    case 'leeftijd':
      return { van: leeftijd(v.van, t), tot: v.tot === null ? '' : leeftijd(v.tot, t), context: v.tot === null ? 'open' : undefined };
    case 'kind':
      return { van: v.van, totEnMet: v.tot - 1 };
    case 'duur-laag-inkomen':
      return { jaren: v.jaren };
    case 'ontvangt':
      return { inkomsten: opsomming(v.inkomsten, 'inkomsten') };
    case 'situatie':
      return { situaties: opsomming(v.situaties, 'situatie') };
    case 'woning':
      return { woningen: opsomming(v.woningen, 'woning') };
    case 'woonplaats':
      return { plaatsen: opsomming(v.woonplaatsen, 'woonplaats') };
    case 'voorkeur':
      return { voorkeuren: opsomming(v.voorkeuren, 'voorkeur') };
    case 'mens-beslist':
      return { tekst: v.tekst };
    default:
      return {};
  }
}

const leeftijd = (grens: number | 'aow-leeftijd', t: TFunction): string => (grens === 'aow-leeftijd' ? t('uitleg.aow-leeftijd') : String(grens));
