import type { Voorwaarde } from '../../../src/engine/voorwaarde.ts';

export const alle = (...delen: Voorwaarde[]): Voorwaarde => ({ soort: 'alle', delen });
export const een = (...delen: Voorwaarde[]): Voorwaarde => ({ soort: 'een', delen });
export const niet = (deel: Voorwaarde): Voorwaarde => ({ soort: 'niet', deel });

const bron = 'pw-art-36';
export const ASSEN = { soort: 'woonplaats', woonplaatsen: ['assen'], bron } satisfies Voorwaarde;
export const HUUR = { soort: 'woning', woningen: ['huur'], bron } satisfies Voorwaarde;
export const MENS = { soort: 'mens-beslist', zin: 'x', wie: 'wpda', bron } satisfies Voorwaarde;
