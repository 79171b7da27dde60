import type { Voorwaarde } from './regelboek.ts';

/** What a condition is made of; nothing for one that looks at the household itself. */
export const delenVan = (v: Voorwaarde): readonly Voorwaarde[] => (v.soort === 'niet' ? [v.deel] : v.soort === 'alle' || v.soort === 'een' ? v.delen : []);
