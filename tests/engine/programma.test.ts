import { describe, expect, test } from 'vitest';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import { JA, NEE } from '../../src/domain/oordeel.ts';
import { heeftVoorrang, leidAf, maakKader, past, toetsAlles } from '../../src/engine/index.ts';
import type { Regeling, Verwijzing } from '../../src/engine/regelboek.ts';
import type { Voorwaarde } from '../../src/engine/voorwaarde.ts';
import { dag, huishouden, kader, PEILDATUM, regelboek } from '../regelboek.ts';
import { alle, een, niet } from './voorwaarden/samengesteld.ts';

/** How often the preference is looked at, once for each condition that is judged. */
let keer = 0;
function geteldHuishouden(voorkeur: string): Huishouden {
  const h = huishouden({ voorkeur });
  return Object.defineProperty({ ...h }, 'voorkeur', {
    get: () => {
      keer += 1;
      return h.voorkeur;
    },
  });
}
const anoniem = (bron: string): Voorwaarde => ({ soort: 'voorkeur', voorkeuren: ['anoniem'], bron });
const gemeente: Voorwaarde = { soort: 'voorkeur', voorkeuren: ['gemeente'], bron: 'a' };
const regeling = (voorwaarde: Voorwaarde): Regeling => ({ ...(regelboek.regelingen[0] ?? expect.unreachable()), geldig: {}, voorwaarde });

/** For each of these preferences in turn. */
function geteldBij(voorkeuren: readonly string[], regelingen: readonly Voorwaarde[], verwijzingen: readonly Verwijzing[] = []): number[] {
  const proef = maakKader({ ...regelboek, regelingen: regelingen.map(regeling), verwijzingen });
  return voorkeuren.map((voorkeur) => {
    const f = leidAf(proef, geteldHuishouden(voorkeur), dag(PEILDATUM));
    keer = 0;
    toetsAlles(f);
    for (const v of verwijzingen) [past(v, f), heeftVoorrang(v, f)];
    return keer;
  });
}

describe('elke voorwaarde wordt voor een huishouden een keer beoordeeld', () => {
  test.each([
    ['drie regelingen', [anoniem('a'), anoniem('a'), anoniem('a')]],
    ['met een andere bron', [anoniem('a'), anoniem('b')]],
    ['binnen alle, een en niet', [alle(anoniem('a')), een(anoniem('b')), niet(anoniem('c')), anoniem('d')]],
    ['dieper', [alle(een(niet(anoniem('a')))), alle(een(niet(anoniem('b')))), niet(niet(anoniem('c')))]],
  ])('%s, of zij nu ja of nee is', (_naam, voorwaarden) => {
    expect(geteldBij(['anoniem', 'gemeente', 'anoniem'], voorwaarden)).toEqual([1, 1, 1]);
  });

  test('ook in verwijzingen, als voorwaarde en als voorrang', () => {
    const v: Verwijzing = { id: 'proef', rang: 1, naar: ['wpda'], voor: 'inwoner', voorwaarde: anoniem('a'), voorrang: anoniem('b') };
    expect(geteldBij(['anoniem', 'gemeente'], [], [v])).toEqual([1, 1]);
  });

  test('een andere bron, tekst of reden van twijfel maakt geen andere voorwaarde, een andere grens wel', () => {
    const beslist = (tekst: string): Voorwaarde => ({ soort: 'mens-beslist', zin: tekst, wie: 'wpda', bron: 'a' });
    const tot = (procent: number, reden: string, bron = 'a'): Voorwaarde => ({
      soort: 'inkomen',
      procent,
      grensTeltMee: true,
      van: 'bijstandsnorm',
      twijfel: { tot: 130, reden, bron },
      bron,
    });
    const zelfde = (a: Voorwaarde, b: Voorwaarde): boolean => {
      const [een, twee] = maakKader({ ...regelboek, regelingen: [a, b].map(regeling) }).programma.regelingen;
      return een?.rekenaar === twee?.rekenaar;
    };
    expect(zelfde(beslist('Vraag het na.'), beslist('Bel de gemeente.'))).toBe(true);
    expect(zelfde(tot(120, 'Niet zeker.'), tot(120, 'Van 2023.'))).toBe(true);
    expect(zelfde(tot(120, 'Niet zeker.'), tot(120, 'Niet zeker.', 'b'))).toBe(true);
    expect(zelfde(tot(120, 'Niet zeker.'), tot(121, 'Niet zeker.'))).toBe(false);
    expect(zelfde(anoniem('a'), gemeente)).toBe(false);
  });

  test('een voorwaarde met een grens, een lijst en een bedrag: wat het vlotst is eerst', () => {
    const bedrag: Voorwaarde = { soort: 'berekend', bedrag: 'huurtoeslag', bron: 'a' };
    const f = leidAf(kader, huishouden({ voorkeur: 'gemeente' }), dag(PEILDATUM));
    const zonderCijfers = Object.defineProperty({ ...f }, 'cijfers', { get: () => expect.unreachable() });
    expect(kader.programma.oordeel(alle(bedrag, anoniem('a')), zonderCijfers)).toBe(NEE);
    expect(kader.programma.oordeel(een(bedrag, gemeente), zonderCijfers)).toBe(JA);
    expect(kader.programma.oordeel(alle(niet(een(bedrag)), een(anoniem('a'))), zonderCijfers)).toBe(NEE);
  });

  test('na een nee in alle en na een ja in een wordt de rest niet meer bekeken', () => {
    const huur: Voorwaarde = { soort: 'woning', woningen: ['huur'], bron: 'a' };
    const nooit: Voorwaarde = { soort: 'niet', deel: { soort: 'navragen', zin: 'x', wie: 'wpda', sinds: dag('2100-01-01'), bron: 'a' } };
    expect(geteldBij(['anoniem'], [alle(huur, nooit, anoniem('a'))])).toEqual([0]);
    expect(geteldBij(['anoniem'], [een(niet(nooit), anoniem('a'))])).toEqual([0]);
  });
});
