import type { TFunction } from 'i18next';

/** For a key that is put together from data, such as `vraag.${id}.hulp`: the compiler cannot follow those. */
export type VrijeT = (sleutel: string | readonly string[], gegevens?: Readonly<Record<string, unknown>>) => string;

export const vrij = (t: TFunction): VrijeT => t as unknown as VrijeT;
