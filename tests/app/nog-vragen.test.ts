import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nogVragen } from '../../src/app/nog-vragen.ts';
import { eersteOpen, nieuweSessie, type Sessie, sessieNa } from '../../src/app/sessie.ts';
import { type Antwoord, isBekend } from '../../src/domain/antwoord.ts';
import { leesAntwoord, type Waarden } from '../../src/domain/beantwoord.ts';
import type { Huishouden } from '../../src/domain/huishouden.ts';
import type { Vraag, VraagId } from '../../src/domain/vraag.ts';
import { dag, huishouden, kader, PEILDATUM, wortel } from '../regelboek.ts';

const map = join(wortel, 'tests', 'huishoudens');
const gouden = readdirSync(map).map((bestand) => JSON.parse(readFileSync(join(map, bestand), 'utf8')) as { naam: string; huishouden: Record<string, unknown> });

const begin = (): Sessie => sessieNa(kader, nieuweSessie(dag(PEILDATUM)), { type: 'begonnen' });
const open = (s: Sessie): Vraag | undefined => s.gesteld[eersteOpen(s)];
const geef = (s: Sessie, vraag: Vraag, antwoord: Antwoord<Waarden[VraagId]>): Sessie => sessieNa(kader, s, { type: 'beantwoord', vraag, antwoord });

/** Everybody whose income, and every income whose amount, may be asked. */
function mensenEnInkomsten({ aanvrager, partner }: Huishouden): number {
  const mensen = [aanvrager, ...(isBekend(partner) && partner ? [partner] : [])];
  const bronnen = mensen.flatMap(({ inkomsten }) => (isBekend(inkomsten) ? inkomsten : []));
  return bronnen.length + mensen.length - 1;
}

describe('hoeveel vragen er nog komen', () => {
  test('overal "weet ik niet": elk antwoord telt er precies een af', () => {
    let s = begin();
    for (let nog = nogVragen(kader, s); nog > 0; nog -= 1) {
      expect(nogVragen(kader, s)).toBe(nog);
      const vraag = open(s);
      if (!vraag) throw new Error('there is no question any more');
      s = geef(s, vraag, 'weet-niet');
    }
    expect(open(s)).toBeUndefined();
  });

  test.each(gouden)('gaat nooit omhoog, of het komt door een mens of een inkomen: $naam', ({ huishouden: json }) => {
    const heel = huishouden(json);
    let s = begin();
    for (let vraag = open(s); vraag; vraag = open(s)) {
      const voor = nogVragen(kader, s);
      const antwoord: Antwoord<Waarden[VraagId]> = leesAntwoord(heel, vraag);
      const na = geef(s, vraag, antwoord === 'niet-gevraagd' ? 'weet-niet' : antwoord);
      const erbij = mensenEnInkomsten(na.huishouden) - mensenEnInkomsten(s.huishouden);
      expect(nogVragen(kader, na), `na ${vraag.id}`).toBeLessThanOrEqual(voor + Math.max(0, erbij - 1));
      expect(voor).toBeGreaterThan(0);
      s = na;
    }
    expect(nogVragen(kader, s)).toBe(0);
  });

  test('een gewijzigd gesprek telt alleen wat nog open is', () => {
    let s = begin();
    for (let vraag = open(s); vraag; vraag = open(s)) s = geef(s, vraag, 'weet-niet');
    const weerOpen = geef(s, { id: 'partner', nr: 0 }, { geboren: 'weet-niet' });
    expect(nogVragen(kader, weerOpen)).toBeGreaterThanOrEqual(1);
    expect(nogVragen(kader, weerOpen)).toBeLessThanOrEqual(3);
  });
});
