import bronnen from 'virtual:bronnen';
import rest from 'virtual:naslag';
import type { Naslag } from '../engine/index.ts';

export const naslag: Naslag = { ...rest, bronnen };
