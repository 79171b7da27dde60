import { type Antwoord, isBekend } from '../domain/antwoord.ts';
import { beantwoord, staatOpen, type Waarden } from '../domain/beantwoord.ts';
import type { Datum } from '../domain/datum.ts';
import { type Huishouden, LEEG_HUISHOUDEN } from '../domain/huishouden.ts';
import { type Vraag, type VraagId, zelfde } from '../domain/vraag.ts';
import { type Kader, leidAf, volgendeVraag } from '../engine/index.ts';

/** One conversation. Answers are kept, verdicts never: those follow from the answers each time. */
export interface Sessie {
  readonly peildatum: Datum;
  readonly huishouden: Huishouden;
  /** The questions in the order in which they were put. They stay where they are, also when they no longer matter. */
  readonly gesteld: readonly Vraag[];
}

export type Gebeurtenis =
  | { readonly type: 'begonnen' }
  | { readonly type: 'beantwoord'; readonly vraag: Vraag; readonly antwoord: Antwoord<Waarden[VraagId]> }
  | { readonly type: 'vraag-erbij'; readonly vraag: Vraag }
  | { readonly type: 'gewist' };

export const nieuweSessie = (peildatum: Datum): Sessie => ({ peildatum, huishouden: LEEG_HUISHOUDEN, gesteld: [] });

export function sessieNa(kader: Kader, sessie: Sessie, gebeurtenis: Gebeurtenis): Sessie {
  switch (gebeurtenis.type) {
    case 'gewist':
      return nieuweSessie(sessie.peildatum);
    case 'begonnen':
      return metVolgende(kader, sessie);
    case 'vraag-erbij':
      return metVraag(sessie, gebeurtenis.vraag);
    case 'beantwoord': {
      const huishouden = beantwoord(sessie.huishouden, gebeurtenis.vraag, gebeurtenis.antwoord);
      const gesteld = sessie.gesteld.filter((v) => bestaat(v, huishouden));
      return metVolgende(kader, { ...sessie, huishouden, gesteld });
    }
  }
}

/** A new question comes at the end, and only when all earlier ones have an answer. */
function metVolgende(kader: Kader, sessie: Sessie): Sessie {
  if (sessie.gesteld.some((v) => staatOpen(sessie.huishouden, v))) return sessie;
  const vraag = volgendeVraag(leidAf(kader, sessie.huishouden, sessie.peildatum));
  return vraag ? { ...sessie, gesteld: [...sessie.gesteld, vraag] } : sessie;
}

/** A question the resident asks for, such as the income of a whole year to make an amount more precise. */
const metVraag = (sessie: Sessie, vraag: Vraag): Sessie =>
  plaatsVan(sessie, vraag) === -1 && bestaat(vraag, sessie.huishouden) ? { ...sessie, gesteld: [...sessie.gesteld, vraag] } : sessie;

/** A question about a partner or income that was taken back is no longer there. */
function bestaat(v: Vraag, h: Huishouden): boolean {
  switch (v.id) {
    case 'inkomsten-partner':
      return isBekend(h.partner) && h.partner !== null;
    case 'bedrag':
      return isBekend(h.aanvrager.inkomsten) && v.nr < h.aanvrager.inkomsten.length;
    case 'bedrag-partner':
      return isBekend(h.partner) && h.partner !== null && isBekend(h.partner.inkomsten) && v.nr < h.partner.inkomsten.length;
    default:
      return true;
  }
}

export const isBeantwoord = (sessie: Sessie, v: Vraag): boolean => !staatOpen(sessie.huishouden, v);

/** The first question still without an answer, counted from 0; -1 when the conversation is done. */
export const eersteOpen = (sessie: Sessie): number => sessie.gesteld.findIndex((v) => !isBeantwoord(sessie, v));

export const plaatsVan = (sessie: Sessie, vraag: Vraag): number => sessie.gesteld.findIndex((v) => zelfde(v, vraag));
