import { isBekend, isOpen } from '../../domain/antwoord.ts';
import { ALLES, hoogstens, type Interval, omhul, VANAF_NUL } from '../../domain/interval.ts';
import { ONBEKEND } from '../../domain/oordeel.ts';
import { bitsVan, keuzebits } from '../bits.ts';
import { cijfer, perDag } from '../cijfers.ts';
import type { Feiten } from '../feiten.ts';
import { type Gemis, gemistVan, ontvangstenGemis } from '../gemis.ts';
import type { Meting } from '../meting.ts';
import type { Peiling } from '../peiling.ts';
import { zekerPartners } from '../toeslagpartner.ts';
import { metTwijfel, werktTwijfel } from '../twijfel.ts';
import type { Vermogensgrens, VermogenVoorwaarde } from '../voorwaarde.ts';
import type { Soort } from './soort.ts';

/** Savings and possessions against a limit that differs for a single person and a gezin (couple or single parent). */
export const vermogen: Soort<'vermogen'> = {
  rekenaar(v) {
    const grenzenOp = perDag((f) => grenzen(v, f));
    return (f) => hoogstens(vermogenVan(v, f), grenzenOp(f)[welkeGrens(v, f)]);
  },
  gemis(v, f) {
    const vermogen = vermogenVan(v, f);
    // No answer can settle it any more: a limit is not known at all, or it is passed and the doubt has no end.
    const staatVast = ({ min, max }: Interval): boolean => max === Number.POSITIVE_INFINITY && (min === Number.NEGATIVE_INFINITY || vermogen.min > min);
    const { laag, hoog } = grenzen(v, f);
    const welke = welkeGrens(v, f);
    if ((welke === 'hoog' || staatVast(laag)) && (welke === 'laag' || staatVast(hoog))) return [];
    const uit: Gemis[] = gemistVan(f.huishouden, 'bezittingen');
    if (v.schulden === 'aftrekken' || isOpen(f.huishouden.situaties.toeslagenaffaire)) uit.push(...gemistVan(f.huishouden, 'situatie'));
    if (isVanArt34(v) && !f.ontvangsten.isVolledig) uit.push(...ontvangstenGemis(f.huishouden));
    if (v.laag !== v.hoog) uit.push(...gemistVan(f.huishouden, 'partner', ...(v.hoogVoor === 'gezin' ? (['kinderen'] as const) : [])));
    return [...new Set(uit)];
  },
  meting(v, f): Meting {
    const waarde = vermogenVan(v, f);
    const grens = grenzen(v, f)[welkeGrens(v, f)];
    if (waarde.min > grens.max) return { waarde, grens, boven: waarde.min - grens.max };
    if (hoogstens(waarde, grens) !== ONBEKEND) return { waarde, grens };
    const { bezittingen, situaties } = f.huishouden;
    if (situaties.toeslagenaffaire === true && isBekend(bezittingen) && bezittingen.min > grens.max) return { waarde, grens, vrijgelaten: true };
    if (!Number.isFinite(waarde.max)) return { waarde, grens, ...(grens.min > 0 ? { jaTot: grens.min } : {}) };
    return { waarde, grens, ...(werktTwijfel(v.twijfel, f.peildatum) ? { twijfel: v.twijfel } : {}) };
  },
};

/** Each of these says that there may be debts. */
const SCHULDEN = keuzebits(['schulden', 'loonbeslag', 'betalingsachterstand']);

/**
 * Where debts are taken off (art. 34 lid 1) and there may be debts, the vermogen can be anything below the possessions. What was
 * paid for the toeslagenaffaire is left out (art. 31 lid 2 l), and can be all there is; so is what was saved during bijstand.
 */
function vermogenVan(v: VermogenVoorwaarde, f: Feiten): Interval {
  const bezit = f.huishouden.bezittingen;
  const bekend = isBekend(bezit) ? bezit : VANAF_NUL;
  if (v.schulden === 'aftrekken' && heeftMisschienSchulden(f)) return { min: Number.NEGATIVE_INFINITY, max: bekend.max };
  const telt = (f.gezegd.nee & TOESLAGENAFFAIRE) !== 0 && !(isVanArt34(v) && krijgtMisschienBijstand(f));
  return telt ? bekend : { min: 0, max: bekend.max };
}

const TOESLAGENAFFAIRE = keuzebits(['toeslagenaffaire']);

/** Debts come off, and a gezin has a limit of its own. */
const isVanArt34 = ({ schulden, hoogVoor }: VermogenVoorwaarde): boolean => schulden === 'aftrekken' && hoogVoor === 'gezin';

/** What was saved while there was bijstand is left out (art. 34 lid 2 c Participatiewet), and can be all there is. */
const krijgtMisschienBijstand = ({ ontvangsten: { soorten, isVolledig }, kader }: Feiten): boolean =>
  !isVolledig || (soorten & bitsVan(kader.inkomstenplaatsen, ['bijstand'])) !== 0;

const heeftMisschienSchulden = ({ gezegd: { nee } }: Feiten): boolean => (nee & SCHULDEN) !== SCHULDEN;

/** The limits on this day. */
function grenzen(v: VermogenVoorwaarde, f: Peiling): Readonly<Record<'laag' | 'hoog' | 'beide', Interval>> {
  const [laag, hoog] = [grens(v.laag, v, f), grens(v.hoog, v, f)];
  return { laag, hoog, beide: omhul(laag, hoog) };
}

/** A couple has the higher limit, and for bijstand a single parent too; both where that is not known. */
function welkeGrens(v: VermogenVoorwaarde, f: Feiten): 'laag' | 'hoog' | 'beide' {
  const { leeftijdPartner: partner, leeftijdenKinderen: kinderen } = f;
  const metKind = v.hoogVoor === 'gezin' ? kinderen && kinderen.length > 0 : false;
  // Who is not certainly a toeslagpartner may have all of it, and then the limit of one person holds.
  const zeker = v.hoogVoor === 'gezin' ? !!partner : zekerPartners(f);
  if (zeker || metKind) return 'hoog';
  return partner === null && metKind === false ? 'laag' : 'beide';
}

function grens(waarde: Vermogensgrens, v: VermogenVoorwaarde, f: Peiling): Interval {
  if (waarde === null) return VANAF_NUL;
  const centen = typeof waarde === 'number' ? waarde : cijfer(f.cijfers, waarde);
  return centen === undefined ? ALLES : metTwijfel(centen, v.twijfel, f.peildatum);
}
