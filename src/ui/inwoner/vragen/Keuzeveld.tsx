import { vrij } from '../../../app/sleutel.ts';
import { type Antwoord, isOnbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord, type Waarden } from '../../../domain/beantwoord.ts';
import { VOORKEUREN, WONINGEN, WOONPLAATSEN } from '../../../domain/huishouden.ts';
import { useTaal } from '../../taal.ts';
import { DUREN, DUURNAMEN, naamVanDuur } from './duur.ts';
import { Keuzevraag } from './Keuzevraag.tsx';
import { BIJ_KEUZE } from './pictogram.ts';
import type { Veldprops } from './veldprops.ts';

export type Keuzeid = 'woonplaats' | 'woning' | 'voorkeur' | 'duur-laag-inkomen';

/** The choices of a question: their names, in which part of the texts they stand, and what each of them answers. */
interface Keuzes<W> {
  readonly namen: readonly string[];
  readonly teksten: string;
  naam(waarde: W): string;
  waarde(naam: string): W | undefined;
}

const uit = <W extends string>(waarden: readonly W[], teksten: string): Keuzes<W> => ({
  namen: waarden,
  teksten,
  naam: (waarde) => waarde,
  waarde: (naam) => waarden.find((w) => w === naam),
});

const KEUZES: { readonly [I in Keuzeid]: Keuzes<Waarden[I]> } = {
  woonplaats: uit(WOONPLAATSEN, 'woonplaats'),
  woning: uit(WONINGEN, 'woning'),
  voorkeur: uit(VOORKEUREN, 'voorkeur'),
  'duur-laag-inkomen': {
    namen: DUURNAMEN,
    teksten: 'vraag.duur-laag-inkomen',
    naam: naamVanDuur,
    waarde: (naam) => {
      const duur = DUURNAMEN.find((d) => d === naam);
      return duur && DUREN[duur];
    },
  },
};

export function Keuzeveld<I extends Keuzeid>({ vraag, huishouden, basis, opAntwoord }: Veldprops<I>) {
  const tv = vrij(useTaal().t);
  const keuzes: Keuzes<Waarden[I]> = KEUZES[vraag.id];
  const antwoord: Antwoord<Waarden[I]> = leesAntwoord(huishouden, vraag);
  return (
    <Keuzevraag
      {...basis}
      opties={keuzes.namen.map((naam) => ({ waarde: naam, tekst: tv(`${keuzes.teksten}.${naam}`), pictogram: BIJ_KEUZE[naam] }))}
      antwoord={isOnbekend(antwoord) ? antwoord : keuzes.naam(antwoord)}
      opAntwoord={(naam) => opAntwoord(isOnbekend(naam) ? naam : (keuzes.waarde(naam) ?? 'weet-niet'))}
    />
  );
}
