import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isBekend } from '../../src/domain/antwoord.ts';
import { beantwoord, leesAntwoord } from '../../src/domain/beantwoord.ts';
import { type Datum, plusDagen } from '../../src/domain/datum.ts';
import { KEER_PER_JAAR } from '../../src/domain/geld.ts';
import type { Huishouden, Inkomstenbron } from '../../src/domain/huishouden.ts';
import { bedragVan, leidAf, maakKader, openVragen, toetsAlles, volgendeVraag } from '../../src/engine/index.ts';
import { kader, regelboek } from '../regelboek.ts';
import { peildatum, verborgen, volledig } from './willekeurig.ts';

vi.setConfig({ testTimeout: 3_600_000 });
const numRuns = Number(process.env['HUISHOUDENS'] ?? 1500);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const opties = { numRuns, seed };
console.info(`eigenschappen: ${numRuns} huishoudens per eigenschap, SEED=${seed}`);

const woorden = (h: Huishouden, dag: Datum): Record<string, string> =>
  Object.fromEntries(toetsAlles(leidAf(kader, h, dag)).map((u) => [u.regeling.id, u.uitkomst]));
const DEFINITIEF = new Set(['waarschijnlijk', 'krijgt-u-vanzelf', 'waarschijnlijk-niet', 'bestaat-niet-meer']);

describe('eigenschappen van de toets, op willekeurige huishoudens', () => {
  test('een beslist oordeel geldt in elke aanvulling van de ontbrekende antwoorden', () => {
    const geval = volledig.chain((h) => fc.tuple(fc.constant(h), verborgen(h), peildatum));
    fc.assert(
      fc.property(geval, ([h, deels, dag]) => {
        const zeker = woorden(h, dag);
        for (const [id, woord] of Object.entries(woorden(deels, dag))) if (DEFINITIEF.has(woord)) expect(`${id} ${zeker[id]}`).toBe(`${id} ${woord}`);
      }),
      opties,
    );
  });

  test('een bedrag dat met minder antwoorden is berekend, houdt het echte bedrag in zich', () => {
    const geval = volledig.chain((h) => fc.tuple(fc.constant(h), verborgen(h), peildatum));
    fc.assert(
      fc.property(geval, ([h, deels, dag]) => {
        const [f, minder] = [leidAf(kader, h, dag), leidAf(kader, deels, dag)];
        for (const regeling of regelboek.regelingen) {
          const [echt, ruim] = [bedragVan(regeling, f), bedragVan(regeling, minder)];
          if (!echt || !ruim) continue;
          expect([regeling.id, ruim.min <= echt.min && echt.max <= ruim.max && echt.min >= 0]).toEqual([regeling.id, true]);
        }
      }),
      opties,
    );
  });

  test('een jaarinkomen binnen de grenzen van het netto inkomen draait geen beslist oordeel om', () => {
    const geval = volledig.chain((h) => fc.tuple(fc.constant(h), peildatum, fc.double({ min: 0, max: 1, noNaN: true })));
    fc.assert(
      fc.property(geval, ([h, dag, plek]) => {
        const { min, max } = leidAf(kader, h, dag).toetsingsinkomen.samen;
        const inkomen = Math.round(min + plek * (Math.min(max, min + 10_000_000) - min));
        const voor = woorden(h, dag);
        const na = woorden({ ...h, toetsingsinkomen: { min: inkomen, max: inkomen } }, dag);
        for (const [id, woord] of Object.entries(na)) if (DEFINITIEF.has(voor[id] ?? '')) expect(`${id} ${woord}`).toBe(`${id} ${voor[id]}`);
      }),
      opties,
    );
  });

  test('een antwoord erbij draait een beslist oordeel nooit om', () => {
    const geval = volledig.chain((h) => verborgen(h, 2).chain((minder) => fc.tuple(fc.constant(h), fc.constant(minder), peildatum)));
    fc.assert(
      fc.property(geval, ([h, minder, dag]) => {
        const vraag = volgendeVraag(leidAf(kader, minder, dag));
        if (!vraag) return;
        const meer = beantwoord(minder, vraag, leesAntwoord(h, vraag));
        const voor = woorden(minder, dag);
        for (const [id, woord] of Object.entries(woorden(meer, dag))) if (DEFINITIEF.has(voor[id] ?? '')) expect(`${id} ${woord}`).toBe(`${id} ${voor[id]}`);
      }),
      opties,
    );
  });

  test('meer inkomen opent nooit een regeling met een inkomensgrens', () => {
    const meerBedrag = (bron: Inkomstenbron, extra: number): Inkomstenbron =>
      isBekend(bron.bedrag) ? { ...bron, bedrag: { ...bron.bedrag, min: bron.bedrag.min + extra, max: bron.bedrag.max + extra } } : bron;
    const geval = fc.tuple(volledig, peildatum, fc.integer({ min: 1, max: 200_000 }));
    fc.assert(
      fc.property(geval, ([h, dag, extra]) => {
        const bronnen = h.aanvrager.inkomsten;
        if (!isBekend(bronnen) || bronnen.length === 0) return;
        const rijker = { ...h, aanvrager: { ...h.aanvrager, inkomsten: bronnen.map((b) => meerBedrag(b, extra)) } };
        const voor = woorden(h, dag);
        for (const [id, woord] of Object.entries(woorden(rijker, dag)))
          if (voor[id] === 'waarschijnlijk-niet') expect(`${id} ${woord}`).toBe(`${id} waarschijnlijk-niet`);
      }),
      opties,
    );
  });

  test('de volgorde van kinderen, huisgenoten, inkomsten en regelingen verandert niets', () => {
    const andersom = maakKader({ ...regelboek, regelingen: [...regelboek.regelingen].reverse(), verwijzingen: [...regelboek.verwijzingen].reverse() });
    const omgekeerd = <T>(a: readonly T[] | string): readonly T[] | string => (typeof a === 'string' ? a : [...a].reverse());
    fc.assert(
      fc.property(
        volledig.chain((h) => fc.tuple(verborgen(h, 4), peildatum)),
        ([h, dag]) => {
          const ander = {
            ...h,
            kinderen: omgekeerd(h.kinderen),
            huisgenoten: omgekeerd(h.huisgenoten),
            aanvrager: { ...h.aanvrager, inkomsten: omgekeerd(h.aanvrager.inkomsten) },
          } as Huishouden;
          const uit = Object.fromEntries(toetsAlles(leidAf(andersom, ander, dag)).map((u) => [u.regeling.id, u.uitkomst]));
          expect(uit).toEqual(woorden(h, dag));
        },
      ),
      opties,
    );
  });

  test('een maandbedrag keer 12 is het jaarbedrag, keer 12 gedeeld door 13 het bedrag per vier weken', () => {
    fc.assert(
      fc.property(volledig, peildatum, fc.integer({ min: 0, max: 30_000 }), (h, dag, maat) => {
        const met = (per: keyof typeof KEER_PER_JAAR): Huishouden => {
          const bedrag = (maat * 156) / KEER_PER_JAAR[per];
          const bron: Inkomstenbron = { soort: 'loon', bedrag: { min: bedrag, max: bedrag, per }, vakantiegeld: 'exclusief' };
          return { ...h, aanvrager: { ...h.aanvrager, inkomsten: [bron] } };
        };
        const perMaand = woorden(met('maand'), dag);
        for (const per of ['jaar', 'vier-weken', 'week'] as const) expect(woorden(met(per), dag)).toEqual(perMaand);
      }),
      opties,
    );
  });

  test('wie elke volgende vraag beantwoordt, is na een eindig aantal vragen klaar en houdt geen open vraag over', () => {
    fc.assert(
      fc.property(volledig, peildatum, (h, dag) => {
        let deels: Huishouden = { ...h, ...leeg(h) };
        for (let stap = 0; ; stap++) {
          const f = leidAf(kader, deels, dag);
          const vraag = volgendeVraag(f);
          if (!vraag) break;
          expect(stap).toBeLessThan(40);
          deels = beantwoord(deels, vraag, 'weet-niet');
          expect(openVragen(leidAf(kader, deels, dag)).map((o) => o.vraag)).not.toContainEqual(vraag);
        }
      }),
      { ...opties, numRuns: Math.ceil(numRuns / 10) },
    );
  });

  test('de dag voor en na elke verjaardag verandert hoogstens regelingen met een leeftijd erin', () => {
    const metLeeftijd = new Set(
      regelboek.regelingen.filter((r) => /"soort":"(leeftijd|kind|inkomen|vermogen)"/.test(JSON.stringify(r.voorwaarde))).map((r) => r.id),
    );
    fc.assert(
      fc.property(volledig, peildatum, fc.integer({ min: 0, max: 90 }), (h, dag, jaren) => {
        const geboren = (op: Datum): Huishouden => ({ ...h, aanvrager: { ...h.aanvrager, geboren: { op } } });
        const jarig = ((dag as number) - jaren * 10000) as Datum;
        const voor = woorden(geboren(plusDagen(jarig, 1)), dag);
        for (const [id, woord] of Object.entries(woorden(geboren(jarig), dag))) if (!metLeeftijd.has(id)) expect(`${id} ${woord}`).toBe(`${id} ${voor[id]}`);
      }),
      opties,
    );
  });
});

const leeg = (h: Huishouden): Partial<Huishouden> => ({
  partner: 'niet-gevraagd',
  kinderen: 'niet-gevraagd',
  aanvrager: { ...h.aanvrager, geboren: 'niet-gevraagd', inkomsten: 'niet-gevraagd' },
});
