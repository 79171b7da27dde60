import type { TFunction } from 'i18next';
import { vrij } from '../../app/sleutel.ts';
import { isBekend } from '../../domain/antwoord.ts';
import type { Huishouden } from '../../domain/huishouden.ts';
import type { Vraag } from '../../domain/vraag.ts';
import { bronVan } from './inkomstenbron.ts';
import { BIJ_INKOMSTEN, BIJ_VRAAG } from './vragen/pictogram.ts';
import type { Vraagtekst } from './vragen/vraagprops.ts';

type Deel = 'kort' | 'vraag' | 'hulp' | 'hulp-verlies' | 'onderwerp' | 'waarom';

/** One text of a question, with the kind of income or the number of children it is about. */
export function vraagdeel(vraag: Vraag, deel: Deel, h: Huishouden, t: TFunction): string {
  const tv = vrij(t);
  const bron = bronVan(h, vraag);
  return tv(`vraag.${vraag.id}.${deel}`, {
    soort: bron ? tv(`inkomsten.${bron.soort}`) : '',
    count: isBekend(h.kinderen) ? h.kinderen.length : 0,
  });
}

export const kortVan = (vraag: Vraag, h: Huishouden, t: TFunction): string => vraagdeel(vraag, 'kort', h, t);

export function vraagtekst(vraag: Vraag, h: Huishouden, magNegatief: boolean, t: TFunction): Vraagtekst {
  const bron = bronVan(h, vraag);
  return {
    pictogrammen: [...(vraag.id.endsWith('-partner') ? (['samen'] as const) : []), (bron && BIJ_INKOMSTEN[bron.soort]) ?? BIJ_VRAAG[vraag.id]],
    vraag: vraagdeel(vraag, 'vraag', h, t),
    hulp: vraagdeel(vraag, magNegatief ? 'hulp-verlies' : 'hulp', h, t),
    ...(vraag.id === 'bedrag' || vraag.id === 'bedrag-partner' ? { onderwerp: vraagdeel(vraag, 'onderwerp', h, t) } : {}),
  };
}
