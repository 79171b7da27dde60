import regelboek from 'virtual:regelboek';
import { type Kader, maakKader } from '../engine/index.ts';

export const kader: Kader = maakKader(regelboek);
