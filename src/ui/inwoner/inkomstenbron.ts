import { isBekend } from '../../domain/antwoord.ts';
import type { Huishouden, Inkomstenbron } from '../../domain/huishouden.ts';
import type { Vraag } from '../../domain/vraag.ts';

/** The income an amount question is about. */
export function bronVan({ aanvrager, partner }: Huishouden, { id, nr }: Vraag): Inkomstenbron | undefined {
  if (id !== 'bedrag' && id !== 'bedrag-partner') return undefined;
  const persoon = id === 'bedrag-partner' ? partner : aanvrager;
  if (!isBekend(persoon) || persoon === null || !isBekend(persoon.inkomsten)) return undefined;
  return persoon.inkomsten[nr];
}
