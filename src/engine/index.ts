/** The only door of the engine: everything the layers above may use. It reads no clock, no disk and no network. */
export { bedragVan } from './bedragen/index.ts';
export { DEKKINGSREDENEN, type Dekkingsrij } from './dekking.ts';
export { delenVan } from './delen.ts';
export { type Feiten, heeftCijfers, leidAf } from './feiten.ts';
export type { Gemis } from './gemis.ts';
export { type Kader, maakKader } from './kader.ts';
export type { Meting } from './meting.ts';
export type { Uitkomst } from './programma.ts';
export type {
  Bron,
  Contact,
  Inkomstensoort,
  MetBron,
  Naslag,
  Organisatie,
  Regelboek,
  Regeling,
  Regelingtekst,
  Verwijzing,
  Verwijzingtekst,
  Voorwaarde,
  Voorwaardesoort,
  Zekerheid,
} from './regelboek.ts';
export { GROEPEN } from './regelboek.ts';
export { redenen, type Spoor } from './spoor.ts';
export { heeftVoorrang, ontbreekt, past, toetsAlles, toetsRegeling } from './toets.ts';
export { type OpenVraag, openVragen, volgendeVraag, wachtOp } from './volgende-vraag.ts';
