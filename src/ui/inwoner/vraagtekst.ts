import type { TFunction } from 'i18next';
import { vrij } from '../../app/sleutel.ts';
import { isBekend } from '../../domain/antwoord.ts';
import { isMensvraag, leesAntwoord } from '../../domain/beantwoord.ts';
import type { Huishouden } from '../../domain/huishouden.ts';
import type { Vraag } from '../../domain/vraag.ts';
import { bronVan } from './inkomstenbron.ts';
import { BIJ_INKOMSTEN, BIJ_VRAAG } from './vragen/pictogram.ts';
import type { Vraagtekst } from './vragen/vraagprops.ts';

type Deel = 'kort' | 'vraag' | 'hulp' | 'hulp-verlies' | 'onderwerp' | 'waarom';

/** One text of a question, with the kind of income it is about. */
export function vraagdeel(vraag: Vraag, deel: Deel, h: Huishouden, t: TFunction): string {
  const tv = vrij(t);
  const bron = bronVan(h, vraag);
  return tv(`vraag.${vraag.id}.${deel}`, { soort: bron ? tv(`inkomsten.${bron.soort}`) : '' });
}

export const kortVan = (vraag: Vraag, h: Huishouden, t: TFunction): string => vraagdeel(vraag, 'kort', h, t);

/** What is missing of an answer: of who is known to be there, that is how old. */
export const kortVanGemis = (vraag: Vraag, h: Huishouden, t: TFunction): string =>
  isMensvraag(vraag.id) && isBekend(leesAntwoord(h, vraag)) ? t(`vraag.leeftijd-${vraag.id}.kort`) : kortVan(vraag, h, t);

/** Why a question is asked, and why it is asked how old somebody is. */
export function waaromtekst(vraag: Vraag, h: Huishouden, t: TFunction): readonly string[] {
  const reden = vraagdeel(vraag, 'waarom', h, t);
  return isMensvraag(vraag.id) ? [reden, t(`vraag.leeftijd-${vraag.id}.waarom`)] : [reden];
}

export function vraagtekst(vraag: Vraag, h: Huishouden, magNegatief: boolean, t: TFunction): Vraagtekst {
  const bron = bronVan(h, vraag);
  return {
    pictogrammen: [...(vraag.id.endsWith('-partner') ? (['samen'] as const) : []), (bron && BIJ_INKOMSTEN[bron.soort]) ?? BIJ_VRAAG[vraag.id]],
    vraag: vraagdeel(vraag, 'vraag', h, t),
    hulp: vraagdeel(vraag, magNegatief ? 'hulp-verlies' : 'hulp', h, t),
    ...(vraag.id === 'bedrag' || vraag.id === 'bedrag-partner' ? { onderwerp: vraagdeel(vraag, 'onderwerp', h, t) } : {}),
  };
}
