import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/domain/interval.ts';
import { BEDRAGEN } from '../../src/engine/bedragen/index.ts';
import type { Berekening } from '../../src/engine/voorwaarde.ts';
import { feiten, wortel } from '../regelboek.ts';

/** Golden amounts, each worked out by hand from the law in tests/gevallen/bedragen.csv. The engine has to find every one. */
interface Rij {
  readonly id: string;
  readonly soort: Berekening;
  readonly peildatum: string;
  readonly gegeven: Gegeven;
  /** Eurocents per month; `onbekend`: no figures for that day. */
  readonly verwacht: number | 'onbekend';
}
interface Gegeven {
  readonly toetsingsinkomen?: number;
  readonly rekeninkomen?: number;
  readonly partner?: boolean;
  readonly gehuwd?: boolean;
  readonly partnerVerzekerd?: boolean;
  readonly partnerGeboren?: string;
  readonly leefvorm?: 'alleen' | 'gehuwd' | 'woningdeler';
  readonly bijOuders?: boolean;
  readonly leeftijd?: number;
  readonly geboren?: string | readonly string[];
  readonly kinderenGeboren?: readonly string[];
  readonly kaleHuurCent?: number;
  readonly bewoners?: number;
  readonly jong?: boolean;
  readonly vermogen?: number;
}

const rijen: readonly Rij[] = readFileSync(join(wortel, 'tests', 'gevallen', 'bedragen.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((regel) => {
    const [id = '', soort = '', peildatum = '', gegeven = '', verwacht = ''] = regel.split(';');
    return {
      id,
      soort: soort as Berekening,
      peildatum,
      gegeven: JSON.parse(gegeven) as Gegeven,
      verwacht: verwacht === 'onbekend' ? verwacht : Number(verwacht),
    };
  });

const geboren = (datums: readonly string[]) => datums.map((geboortedatum) => ({ geboortedatum }));
const VOLWASSEN = { aanvrager: { leeftijd: 40 } };
const BABY = [{ leeftijd: 3 }];

/** The household behind the inputs of a row. With a child at home two people who live together are partners for certain. */
const HUISHOUDENS: Partial<Record<Berekening, (g: Gegeven) => Record<string, unknown>>> = {
  zorgtoeslag: (g) => ({ toetsingsinkomen: g.toetsingsinkomen, ...VOLWASSEN, partner: g.partner ? VOLWASSEN.aanvrager : 'geen', kinderen: BABY }),
  'kindgebonden-budget': (g) => ({
    toetsingsinkomen: g.toetsingsinkomen,
    ...VOLWASSEN,
    partner: g.partner ? VOLWASSEN.aanvrager : 'geen',
    kinderen: geboren([g.geboren ?? []].flat()),
  }),
  kinderbijslag: (g) => ({ kinderen: geboren([g.geboren ?? []].flat()) }),
  huurtoeslag: (g) => ({
    toetsingsinkomen: g.rekeninkomen,
    kaleHuur: (g.kaleHuurCent ?? 0) / 100,
    partner: g.partner ? { leeftijd: g.jong ? 20 : 40 } : 'geen',
    kinderen: Array.from({ length: (g.bewoners ?? 1) - (g.partner ? 2 : 1) }, () => ({ leeftijd: 8 })),
    aanvrager: { leeftijd: g.jong ? 20 : 40 },
  }),
  toeslagenwet: (g) => ({
    toetsingsinkomen: 0,
    // Who asks has a benefit, and the other one nothing.
    aanvrager: { leeftijd: g.leeftijd, inkomsten: [{ soort: 'ww', bedrag: 0, per: 'maand', vakantiegeld: 'exclusief' }] },
    partner: g.leefvorm === 'gehuwd' ? { geboortedatum: g.partnerGeboren, inkomsten: [] } : 'geen',
    kinderen: geboren(g.kinderenGeboren ?? []),
    huisgenoten: g.leefvorm === 'woningdeler' ? [{ leeftijd: 30, studeert: false, huurtKamer: false }] : [],
  }),
  aow: (g) => ({ aanvrager: { leeftijd: 75 }, partner: g.gehuwd ? { leeftijd: 40 } : 'geen' }),
  studietoeslag: (g) => ({ aanvrager: { leeftijd: g.leeftijd } }),
};

/** What the check does not ask: then the amount stays out of this comparison. */
function isNietGevraagd({ soort, gegeven: g }: Rij): boolean {
  const vermogend = (g.vermogen ?? 0) > 0;
  const geboortemaand = typeof g.geboren === 'string';
  // From the AOW age the condition on age answers, not the amount.
  const aow = soort === 'toeslagenwet' && (g.leeftijd ?? 0) >= 67;
  return (
    aow ||
    vermogend ||
    geboortemaand ||
    g.partnerVerzekerd === false ||
    g.bijOuders === true ||
    (soort === 'huurtoeslag' && g.jong === true && (g.bewoners ?? 1) > 2)
  );
}

function bedrag({ soort, peildatum, gegeven }: Rij): Interval | undefined {
  const maak = HUISHOUDENS[soort];
  if (!maak) throw new Error(`geen huishouden voor ${soort}`);
  return BEDRAGEN[soort].bedrag(
    feiten({ woning: 'huur', huisgenoten: [], bezittingen: 0, aanvrager: {}, situaties: { 'kind-elders': false }, ...maak(gegeven) }, peildatum),
  );
}

describe('gouden bedragen, met de hand uit de wet berekend', () => {
  const vergeleken = rijen.filter((rij) => !isNietGevraagd(rij));
  console.info(`gouden bedragen: ${vergeleken.length} van ${rijen.length} rijen; de rest hangt af van wat de check niet vraagt`);

  test('het zijn er minstens 300', () => expect(vergeleken.length).toBeGreaterThanOrEqual(300));

  test.each(vergeleken)('$id', (rij) => {
    const uit = bedrag(rij);
    if (rij.verwacht === 'onbekend') {
      expect(uit).toBeUndefined();
      return;
    }
    expect(uit).toBeDefined();
    const { min, max } = uit ?? { min: Number.NaN, max: Number.NaN };
    expect([min <= rij.verwacht, rij.verwacht <= max]).toEqual([true, true]);
    // The law leaves nothing open here, so neither does the engine.
    if (rij.soort === 'zorgtoeslag' || rij.soort === 'kindgebonden-budget' || rij.soort === 'kinderbijslag' || rij.soort === 'studietoeslag')
      expect([min, max]).toEqual([rij.verwacht, rij.verwacht]);
    if (rij.soort === 'huurtoeslag') expect(min).toBe(rij.verwacht);
    if (rij.soort === 'aow') expect(max).toBe(rij.verwacht);
  });
});
