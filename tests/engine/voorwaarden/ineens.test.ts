import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SITUATIES, type Situatie, WONINGEN, WOONPLAATSEN } from '../../../src/domain/huishouden.ts';
import { en, JA, MAATWERK, ONBEKEND, type Oordeel, of, niet as omgekeerd } from '../../../src/domain/oordeel.ts';
import { leidAf, maakKader } from '../../../src/engine/index.ts';
import type { Regeling } from '../../../src/engine/regelboek.ts';
import type { Voorwaarde } from '../../../src/engine/voorwaarde.ts';
import { beoordeel, dag, feiten, PEILDATUM, regelboek } from '../../regelboek.ts';
import { verborgen, volledig } from '../willekeurig.ts';
import { ASSEN, alle, een, HUUR, niet } from './samengesteld.ts';

/** What was said is judged for all parts in one step; the verdict is that of the parts one by one. */
const bron = 'rekenkamer-2025';
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
console.info(`ineens: SEED=${seed}`);
const meer = <T extends string>(namen: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...namen), { minLength: 1, maxLength: 3 });

const { voorwaarde } = fc.letrec<{ voorwaarde: Voorwaarde; blad: Voorwaarde }>((tie) => ({
  blad: fc.oneof(
    meer(SITUATIES).map((situaties): Voorwaarde => ({ soort: 'situatie', situaties, bron })),
    meer(WONINGEN).map((woningen): Voorwaarde => ({ soort: 'woning', woningen, bron })),
    meer(WOONPLAATSEN).map((woonplaatsen): Voorwaarde => ({ soort: 'woonplaats', woonplaatsen, bron })),
    fc
      .constantFrom(undefined, '2024-01-01', PEILDATUM, '2099-01-01')
      .map((sinds): Voorwaarde => ({ soort: 'navragen', zin: 'x', wie: 'wpda', ...(sinds ? { sinds: dag(sinds) } : {}), bron })),
    fc.constant<Voorwaarde>({ soort: 'mens-beslist', zin: 'x', wie: 'wpda', bron }),
    fc.constant<Voorwaarde>({ soort: 'leeftijd', van: 18, tot: 'aow-leeftijd', bron }),
  ),
  voorwaarde: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('blad'),
    tie('voorwaarde').map((deel): Voorwaarde => ({ soort: 'niet', deel })),
    fc.array(tie('voorwaarde'), { minLength: 1, maxLength: 4 }).map((delen): Voorwaarde => ({ soort: 'alle', delen })),
    fc.array(tie('voorwaarde'), { minLength: 1, maxLength: 4 }).map((delen): Voorwaarde => ({ soort: 'een', delen })),
  ),
}));

const regeling = (v: Voorwaarde, nr: number): Regeling => ({
  ...(regelboek.regelingen[0] ?? expect.unreachable()),
  id: `proef-${nr}`,
  geldig: {},
  voorwaarde: v,
});

describe('wat gezegd is wordt voor alle delen ineens bekeken', () => {
  const situatie = (...situaties: Situatie[]): Voorwaarde => ({ soort: 'situatie', situaties, bron });
  const SCHULDEN = situatie('schulden', 'loonbeslag');
  test.each([
    ['alle', alle(ASSEN, HUUR, situatie('zwanger'), niet(SCHULDEN))],
    ['een', een(ASSEN, { ...HUUR, woningen: ['huur', 'koop'] }, SCHULDEN, niet(situatie('zwanger')))],
  ])('%s leest het een keer, ook als niets het al beslist', (_soort, v) => {
    let keer = 0;
    const f = Object.defineProperty({ ...feiten({}) }, 'gezegd', {
      get: () => {
        keer += 1;
        return { ja: 0, nee: 0 };
      },
    });
    expect(beoordeel(v, f)).toBe(ONBEKEND);
    expect(keer).toBe(1);
  });

  test('en het oordeel is dat van de delen een voor een, ook als een deel in twee regelingen staat', () => {
    const huishouden = volledig.chain((h) => fc.oneof(fc.constant(h), verborgen(h)));
    fc.assert(
      fc.property(fc.tuple(voorwaarde, voorwaarde), fc.array(huishouden, { minLength: 1, maxLength: 3 }), ([a, b], huishoudens) => {
        const proef = maakKader({ ...regelboek, verwijzingen: [], regelingen: [a, b, { soort: 'alle', delen: [a, b] } as const].map(regeling) });
        for (const h of huishoudens) {
          const f = leidAf(proef, h, dag(PEILDATUM));
          const eenVoorEen = (v: Voorwaarde): Oordeel => {
            if (v.soort === 'niet') return omgekeerd(eenVoorEen(v.deel));
            if (v.soort === 'alle') return v.delen.map(eenVoorEen).reduce(en, JA);
            if (v.soort === 'een') return v.delen.map(eenVoorEen).reduce(of, 0);
            if (v.soort === 'mens-beslist') return MAATWERK;
            if (v.soort === 'navragen') return v.sinds === undefined || v.sinds <= dag(PEILDATUM) ? ONBEKEND : JA;
            return proef.programma.oordeel(v, f);
          };
          for (const { regeling: r, rekenaar } of proef.programma.regelingen) expect(rekenaar(f)).toBe(eenVoorEen(r.voorwaarde));
        }
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
