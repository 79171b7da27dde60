export type Bewaarmodule = typeof import('../../../app/bewaren.ts');

/** The code that keeps is only fetched by who comes here for it. */
export const haalBewaarmodule = (): Promise<Bewaarmodule> => import('../../../app/bewaren.ts');
