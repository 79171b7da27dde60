import { type Antwoord, isBekend } from '../../domain/antwoord.ts';
import type { Datum } from '../../domain/datum.ts';
import type { Geboren } from '../../domain/huishouden.ts';
import { en, iemand, JA, NEE, niet, ONBEKEND, type Oordeel } from '../../domain/oordeel.ts';
import type { Feiten } from '../feiten.ts';
import { gemistVan, leeftijdGemis } from '../gemis.ts';
import { geboortedagen, leeftijdVan, vanaf } from '../leeftijd.ts';
import type { Soort } from './soort.ts';

/** At least one child at home from `van` up to, not including, `tot` years old. */
export const kind: Soort<'kind'> = {
  oordeel(v, f) {
    const kinderen = f.huishouden.kinderen;
    if (!isBekend(kinderen)) return ONBEKEND;
    return iemand(kinderen, (k) => {
      const leeftijd = leeftijdVan(k.geboren, f.peildatum, f.kader);
      const opLeeftijd = en(vanaf(leeftijd, v.van), niet(vanaf(leeftijd, v.tot)));
      return v.geborenVoor === undefined ? opLeeftijd : en(opLeeftijd, isGeborenVoor(k.geboren, v.geborenVoor, f));
    });
  },
  gemis: (_v, f) => [...gemistVan(f.huishouden, 'kinderen'), ...leeftijdGemis(f.huishouden, 'kinderen')],
  meting: () => ({}),
};

function isGeborenVoor(geboren: Antwoord<Geboren>, dag: Datum, f: Feiten): Oordeel {
  if (!isBekend(geboren)) return ONBEKEND;
  const { vroegst, laatst } = geboortedagen(geboren, f.peildatum);
  return laatst < dag ? JA : vroegst >= dag ? NEE : ONBEKEND;
}
