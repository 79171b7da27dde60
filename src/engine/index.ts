/** The only door of the engine: everything the layers above may use. It reads no clock, no disk and no network. */
export { type Feiten, heeftCijfers, leidAf } from './feiten.ts';
export type { Gemis } from './gemis.ts';
export { type Kader, maakKader } from './kader.ts';
export type { Meting } from './meting.ts';
export { type BedragPerMaand, bedragVan } from './opbrengst.ts';
export type {
  Bron,
  Contact,
  Inkomstensoort,
  Organisatie,
  Regelboek,
  Regeling,
  Verwijzing,
  Voorwaarde,
  Voorwaardesoort,
  Zekerheid,
} from './regelboek.ts';
export { redenen, type Spoor } from './spoor.ts';
export { heeftVoorrang, ontbreekt, past, toetsAlles, toetsRegeling, type Uitkomst } from './toets.ts';
export { type OpenVraag, openVragen, volgendeVraag, wachtOp } from './volgende-vraag.ts';
