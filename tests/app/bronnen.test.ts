import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedragbronnen, bronnenVan } from '../../src/app/bronnen.ts';
import { bedragVan, type Feiten, leidAf, redenen } from '../../src/engine/index.ts';
import { volledig } from '../engine/willekeurig.ts';
import { dag, feiten, kader, naslag, PEILDATUM } from '../regelboek.ts';

const metBedrag = kader.regelboek.regelingen.filter(({ berekening }) => berekening !== undefined);
const regeling = (id: string) => {
  const gevonden = kader.regelboek.regelingen.find((r) => r.id === id);
  const tekst = naslag.regelingen[id];
  if (!gevonden || !tekst) throw new Error(id);
  return { regeling: gevonden, tekst };
};

describe('waar een bedrag vandaan komt', () => {
  const gelezen = new Map(metBedrag.map(({ id }) => [id, new Set<string>()]));
  for (const h of fc.sample(volledig, 400)) {
    const f = leidAf(kader, h, dag(PEILDATUM));
    for (const r of metBedrag) {
      const cijfers = new Proxy(f.cijfers, {
        get(doel, naam: string) {
          if (doel[naam]) gelezen.get(r.id)?.add(doel[naam].bron);
          return doel[naam];
        },
      });
      bedragVan(r, { ...f, cijfers });
    }
  }

  test.each(metBedrag.map(({ id }) => id))('%s: precies de bronnen van de cijfers die de engine leest', (id) => {
    const { regeling: r, tekst } = regeling(id);
    const f = feiten({});
    // The norm was worked out before, with the rest of the household.
    const vooraf = r.berekening === 'aanvulling-bijstandsnorm' ? [f.cijfers['bijstandsnormen']?.bron] : [];
    const vast = tekst.brengtOp.bron === undefined ? [] : [tekst.brengtOp.bron];
    expect(new Set(bedragbronnen(r, tekst, f.cijfers))).toEqual(new Set([...vooraf, ...vast, ...(gelezen.get(id) ?? [])]));
  });

  test('elke bron staat in het register, met een titel', () => {
    for (const { id } of metBedrag) {
      const { regeling: r, tekst } = regeling(id);
      const bronnen = bedragbronnen(r, tekst, feiten({}).cijfers);
      expect(bronnen.length, id).toBeGreaterThan(0);
      for (const bron of bronnen) expect(naslag.bronnen[bron]?.titel, bron).toBeTruthy();
    }
  });
});

describe('waar een reden vandaan komt', () => {
  test('elke reden van elke regeling heeft een bron uit het register', () => {
    const f: Feiten = feiten({
      woonplaats: 'assen',
      aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag: 1400, per: 'maand', vakantiegeld: 'exclusief' }] },
    });
    for (const r of kader.regelboek.regelingen)
      for (const spoor of redenen(r, f)) {
        const bronnen = bronnenVan([spoor], f.cijfers);
        expect(bronnen.length, `${r.id} ${spoor.voorwaarde.soort}`).toBeGreaterThan(0);
        for (const bron of bronnen) expect(naslag.bronnen[bron]?.titel, bron).toBeTruthy();
      }
  });

  test('een grens in procenten noemt ook waar de norm van die dag staat', () => {
    const f = feiten({ aanvrager: { leeftijd: 40 } });
    const spoor = kader.regelboek.regelingen.flatMap((r) => redenen(r, f)).find(({ voorwaarde }) => voorwaarde.soort === 'inkomen');
    if (!spoor) throw new Error('no rule with an income');
    expect(bronnenVan([spoor], f.cijfers)).toContain(f.cijfers['bijstandsnormen']?.bron);
  });
});
