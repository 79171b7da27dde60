import type { Huishouden, Persoon } from '../../src/domain/huishouden.ts';
import { samen, vanPersoon } from './belastbaar.ts';
import { bekend, leeftijd, paar } from './inkomen.ts';
import { huurtoeslagPerJaar } from './toeslagen.ts';
import { jaarOp, type Mogelijk } from './zorg-en-kind.ts';

/** Art. 7 lid 6 Awir: so much of the income of a child of anybody there, not yet 23 at the start of the year, is left out. */
const VRIJ_VAN_KIND = 621_800;
const JONGER_DAN_23 = 24;

interface Adres {
  readonly medebewoners: readonly Persoon[];
  readonly bewoners: number;
}

/** Art. 2 lid 1 e Awir: who rents a part of the home from the resident is no medebewoner; with whom the contract is, was not asked. */
function adressen(h: Huishouden): readonly Adres[] {
  const vast = paar(h).length + bekend(h.kinderen).length;
  const iedereen = bekend(h.huisgenoten);
  const zeker = iedereen.filter((p) => p.huurtKamer !== true);
  return [iedereen, zeker].map((medebewoners) => ({ medebewoners, bewoners: vast + medebewoners.length }));
}

/** Art. 7 lid 2 Awir: the incomes of all; of a medebewoner no savings are known, so there is no most. */
function rekeninkomens(h: Huishouden, dag: number, { medebewoners }: Adres): readonly number[] {
  const laagste = (p: Persoon): number => Math.max(0, vanPersoon(p, dag, false)[0] - (leeftijd(p) < JONGER_DAN_23 ? VRIJ_VAN_KIND : 0));
  const bij = [medebewoners.reduce((s, p) => s + laagste(p), 0), medebewoners.length > 0 ? Number.POSITIVE_INFINITY : 0];
  return samen(h, dag).map((bedrag, i) => bedrag + (bij[i] ?? 0));
}

/** Art. 13 lid 1: below 21, without a child; who of them has a handicap was not asked. An age counts from the next month (art. 5 Awir). */
function isJong(h: Huishouden, { medebewoners }: Adres): readonly boolean[] {
  const allemaal = bekend(h.kinderen).length === 0 && [...paar(h), ...medebewoners].every((p) => leeftijd(p) < 21);
  return allemaal ? [true, false] : [false];
}

export function huurtoeslagen(h: Huishouden, dag: number): Mogelijk {
  // The factors of 2025 are not known.
  if (jaarOp(dag) !== 2026) return ['onbekend'];
  const kaleHuur = bekend(h.kaleHuur).min;
  const bedragen = adressen(h).flatMap((adres) =>
    rekeninkomens(h, dag, adres).flatMap((centen) =>
      isJong(h, adres).map((jong) => {
        const jaar = huurtoeslagPerJaar({ kaleHuur, rekeninkomen: centen / 100, bewoners: adres.bewoners, jong, partner: false, vermogen: 0 });
        return jaar === null ? null : Math.floor(jaar / 12) * 100;
      }),
    ),
  );
  // Art. 11 lid 1: a room that is no home of its own only counts in a building that was designated, which was not asked.
  const kamer = h.woning === 'huur' && h.aanvrager.huurtKamer === true;
  return kamer ? [null, ...bedragen] : bedragen;
}
