/** The only door of the engine: everything the layers above may use. It reads no clock, no disk and no network. */
export { bedragVan } from './bedragen/index.ts';
export { DEKKINGSREDENEN, type Dekkingsrij } from './dekking.ts';
export { type Feiten, heeftCijfers, leidAf } from './feiten.ts';
export type { Gemis } from './gemis.ts';
export { type Kader, maakKader } from './kader.ts';
export type { Meting } from './meting.ts';
export type { Bron, Contact, MetBron, Naslag, Organisatie, Regelingtekst, Verwijzingtekst } from './naslag.ts';
export type { Uitkomst } from './programma.ts';
export { GROEPEN, type Inkomstensoort, type Regelboek, type Regeling, type Verwijzing, type Zekerheid } from './regelboek.ts';
export { redenen, type Spoor } from './spoor.ts';
export { heeftVoorrang, ontbreekt, past, toetsAlles, toetsRegeling } from './toets.ts';
export { type OpenVraag, openVragen, volgendeVraag, wachtOp } from './volgende-vraag.ts';
export { delenVan, type Voorwaarde, type Voorwaardesoort } from './voorwaarde.ts';
