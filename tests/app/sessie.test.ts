import { describe, expect, test } from 'vitest';
import { eersteOpen, nieuweSessie, type Sessie, sessieNa } from '../../src/app/sessie.ts';
import type { Antwoord } from '../../src/domain/antwoord.ts';
import type { Waarden } from '../../src/domain/beantwoord.ts';
import { LEEG_HUISHOUDEN } from '../../src/domain/huishouden.ts';
import { precies } from '../../src/domain/interval.ts';
import { type VraagId, vraag } from '../../src/domain/vraag.ts';
import { dag, kader, PEILDATUM } from '../regelboek.ts';

const begin = (): Sessie => sessieNa(kader, nieuweSessie(dag(PEILDATUM)), { type: 'begonnen' });
const geef = (s: Sessie, id: VraagId, antwoord: Antwoord<Waarden[VraagId]>, nr = 0): Sessie =>
  sessieNa(kader, s, { type: 'beantwoord', vraag: vraag(id, nr), antwoord });
const ids = (s: Sessie): string[] => s.gesteld.map((v) => v.id);

describe('een gesprek', () => {
  test('begint met één vraag, en die gaat over wat er speelt', () => {
    expect(ids(begin())).toEqual(['situatie']);
    expect(eersteOpen(begin())).toBe(0);
  });

  test('na elk antwoord komt er hoogstens één vraag bij en verdwijnt er geen', () => {
    let s = begin();
    for (let i = 0; i < 30 && eersteOpen(s) >= 0; i++) {
      const open = s.gesteld[eersteOpen(s)];
      if (!open) break;
      const voor = s.gesteld;
      s = geef(s, open.id, 'weet-niet', open.nr);
      expect(s.gesteld.slice(0, voor.length)).toEqual(voor);
      expect(s.gesteld.length - voor.length).toBeLessThanOrEqual(1);
    }
    expect(eersteOpen(s)).toBe(-1);
  });

  test('overal "weet ik niet" geeft een eind en geen enkel beslist nee op inkomen', () => {
    let s = begin();
    while (eersteOpen(s) >= 0) {
      const open = s.gesteld[eersteOpen(s)];
      if (open) s = geef(s, open.id, 'zeg-niet', open.nr);
    }
    expect(s.huishouden.aanvrager.inkomsten).toBe('zeg-niet');
    expect(s.gesteld.length).toBeLessThanOrEqual(13);
  });

  test('een antwoord veranderen houdt alle andere antwoorden', () => {
    let s = geef(begin(), 'situatie', ['schulden']);
    s = geef(s, 'woonplaats', 'assen');
    s = geef(s, 'situatie', []);
    expect(s.huishouden.woonplaats).toBe('assen');
    expect(s.huishouden.situaties.schulden).toBe(false);
  });

  test('wie geen partner meer heeft, krijgt de vragen over de partner niet meer, en houdt de rest', () => {
    let s = begin();
    const antwoorden: Partial<Record<VraagId, Antwoord<Waarden[VraagId]>>> = {
      situatie: [],
      woonplaats: 'assen',
      leeftijd: { leeftijd: precies(40) },
      partner: { geboren: { leeftijd: precies(41) } },
    };
    for (let i = 0; i < 14; i++) {
      const open = s.gesteld[eersteOpen(s)];
      if (open) s = geef(s, open.id, antwoorden[open.id] ?? 'weet-niet', open.nr);
    }
    expect(ids(s)).toContain('inkomsten-partner');
    const zonder = geef(s, 'partner', null);
    expect(ids(zonder)).not.toContain('inkomsten-partner');
    expect(zonder.huishouden.woonplaats).toBe('assen');
  });

  test('een partner zonder leeftijd laat de vraag naar de partner open staan', () => {
    const s = geef({ ...begin(), gesteld: [vraag('partner')] }, 'partner', { geboren: 'niet-gevraagd' });
    expect(ids(s)).toEqual(['partner']);
    expect(eersteOpen(s)).toBe(0);
    expect(eersteOpen(geef(s, 'partner', { geboren: 'weet-niet' }))).toBe(1);
  });

  test('een vraag erbij komt achteraan, één keer, en alleen als zij ergens over gaat', () => {
    const erbij = (s: Sessie, id: VraagId) => sessieNa(kader, s, { type: 'vraag-erbij', vraag: vraag(id) });
    const s = erbij(geef(begin(), 'situatie', []), 'toetsingsinkomen');
    expect(ids(s).at(-1)).toBe('toetsingsinkomen');
    expect(erbij(s, 'toetsingsinkomen')).toBe(s);
    expect(ids(erbij(s, 'inkomsten-partner'))).toEqual(ids(s));
    expect(s.huishouden).toEqual(geef(begin(), 'situatie', []).huishouden);
  });

  test('wissen laat niets over', () => {
    const s = geef(begin(), 'situatie', ['schulden']);
    const leeg = sessieNa(kader, s, { type: 'gewist' });
    expect(leeg.huishouden).toEqual(LEEG_HUISHOUDEN);
    expect(leeg.gesteld).toEqual([]);
  });
});
