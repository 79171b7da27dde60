import type { VraagId } from '../../../domain/vraag.ts';

/** The papers on which an amount stands, each with one line to look for; the words are `papier.<naam>` in locales/. */
export type Papiernaam = 'loonstrook' | 'specificatie' | 'aow' | 'pensioen' | 'bank' | 'bedrijf' | 'huur' | 'jaaropgaaf';

const BIJ_INKOMSTEN: Readonly<Record<string, Papiernaam>> = {
  loon: 'loonstrook',
  ww: 'specificatie',
  ziektewet: 'specificatie',
  arbeidsongeschikt: 'specificatie',
  wajong: 'specificatie',
  bijstand: 'specificatie',
  ioaw: 'specificatie',
  anw: 'specificatie',
  aow: 'aow',
  pensioen: 'pensioen',
  'eigen-bedrijf': 'bedrijf',
};

/** Where the amount of this question stands; of the other kinds of income the bank knows what came in. */
export function papierBij(id: VraagId, soort: string | undefined): Papiernaam | undefined {
  if (id === 'huur') return 'huur';
  if (id === 'toetsingsinkomen') return 'jaaropgaaf';
  if (id === 'bedrag' || id === 'bedrag-partner') return BIJ_INKOMSTEN[soort ?? ''] ?? 'bank';
  return undefined;
}
