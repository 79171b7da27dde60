import { describe, expect, test } from 'vitest';
import { heeftVoorrang, leidAf, maakKader, past, toetsAlles } from '../../src/engine/index.ts';
import type { Regeling, Verwijzing, Voorwaarde } from '../../src/engine/regelboek.ts';
import { dag, huishouden, PEILDATUM, regelboek } from '../regelboek.ts';

/** The rulebook asks each different condition once for a household, however many regelingen have it. */
let keer = 0;
const geteld = <V extends Voorwaarde, K extends keyof V>(v: V, veld: K): V => {
  const waarde = v[veld];
  return Object.defineProperty({ ...v }, veld, {
    enumerable: true,
    get: () => {
      keer += 1;
      return waarde;
    },
  });
};
const assen = (bron: string): Voorwaarde => geteld({ soort: 'woonplaats', woonplaatsen: ['assen'], bron }, 'woonplaatsen');
const regeling = (voorwaarde: Voorwaarde): Regeling => ({ ...(regelboek.regelingen[0] ?? expect.unreachable()), geldig: {}, voorwaarde });
const alle = (...delen: Voorwaarde[]): Voorwaarde => ({ soort: 'alle', delen });
const een = (...delen: Voorwaarde[]): Voorwaarde => ({ soort: 'een', delen });
const niet = (deel: Voorwaarde): Voorwaarde => ({ soort: 'niet', deel });

/** How often a condition was looked at, for each of these places in turn. */
function geteldBij(woonplaatsen: readonly string[], regelingen: readonly Voorwaarde[], verwijzingen: readonly Verwijzing[] = []): number[] {
  const kader = maakKader({ ...regelboek, regelingen: regelingen.map(regeling), verwijzingen });
  return woonplaatsen.map((woonplaats) => {
    const f = leidAf(kader, huishouden({ woonplaats }), dag(PEILDATUM));
    keer = 0;
    toetsAlles(f);
    for (const v of verwijzingen) [past(v, f), heeftVoorrang(v, f)];
    return keer;
  });
}

describe('elke voorwaarde wordt voor een huishouden een keer beoordeeld', () => {
  test.each([
    ['drie regelingen', [assen('a'), assen('a'), assen('a')]],
    ['met een andere bron', [assen('a'), assen('b')]],
    ['binnen alle, een en niet', [alle(assen('a')), een(assen('b')), niet(assen('c')), assen('d')]],
    ['dieper', [alle(een(niet(assen('a')))), alle(een(niet(assen('b')))), niet(niet(assen('c')))]],
  ])('%s, of zij nu ja of nee is', (_naam, voorwaarden) => {
    expect(geteldBij(['assen', 'elders', 'assen'], voorwaarden)).toEqual([1, 1, 1]);
  });

  test('ook in verwijzingen, als voorwaarde en als voorrang', () => {
    const v: Verwijzing = { id: 'proef', rang: 1, naar: ['wpda'], voor: 'inwoner', voorwaarde: assen('a'), voorrang: assen('b') };
    expect(geteldBij(['assen', 'elders'], [], [v])).toEqual([1, 1]);
  });

  test('een andere tekst of een andere reden van twijfel maakt geen andere voorwaarde', () => {
    const navragen = (tekst: string) => geteld({ soort: 'navragen', tekst, wie: 'wpda', sinds: undefined, bron: 'a' }, 'sinds');
    const twijfel = (reden: string) => ({ tot: 130, reden, bron: 'a' });
    const inkomen = (reden: string) =>
      geteld({ soort: 'inkomen', procent: 120, grensTeltMee: true, van: 'bijstandsnorm', twijfel: twijfel(reden), bron: 'a' }, 'van');
    expect(geteldBij(['assen'], [navragen('Vraag het na.')])).toEqual(geteldBij(['assen'], [navragen('Vraag het na.'), navragen('Bel de gemeente.')]));
    expect(geteldBij(['assen'], [inkomen('Niet zeker.')])).toEqual(geteldBij(['assen'], [inkomen('Niet zeker.'), inkomen('Van 2023.')]));
  });

  test('een andere grens is een andere voorwaarde', () => {
    const elders = geteld({ soort: 'woonplaats', woonplaatsen: ['elders'], bron: 'a' }, 'woonplaatsen');
    expect(geteldBij(['assen'], [assen('a'), elders])).toEqual([2]);
  });

  test('na een nee in alle en na een ja in een wordt de rest niet meer bekeken', () => {
    const huur: Voorwaarde = { soort: 'woning', woningen: ['huur'], bron: 'a' };
    const nooit: Voorwaarde = { soort: 'niet', deel: { soort: 'navragen', tekst: 'x', wie: 'wpda', sinds: dag('2100-01-01'), bron: 'a' } };
    expect(geteldBij(['assen'], [alle(huur, nooit, assen('a'))])).toEqual([0]);
    expect(geteldBij(['assen'], [een(niet(nooit), assen('a'))])).toEqual([0]);
  });
});
