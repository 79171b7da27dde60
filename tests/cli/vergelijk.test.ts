import { expect, test } from 'vitest';
import { verschillen } from '../../src/cli/vergelijk.ts';
import { compile } from '../../src/engine/compile.ts';
import { maakKader } from '../../src/engine/index.ts';
import { bestanden, dag, kader } from '../regelboek.ts';

const alleen = (bedrag: number) => ({
  naam: `alleenstaande met ${bedrag}`,
  peildatum: dag('2026-11-21'),
  huishouden: {
    woonplaats: 'assen',
    woning: 'huur',
    aanvrager: { leeftijd: 40, inkomsten: [{ soort: 'loon', bedrag, per: 'maand', vakantiegeld: 'exclusief' }] },
    partner: 'geen',
    kinderen: [],
    huisgenoten: [],
    bezittingen: 0,
    situaties: { schulden: false, loonbeslag: false, betalingsachterstand: false },
  },
});

const met = (bestand: string, van: string, naar: string) => {
  const { regelboek } = compile({ ...bestanden, [bestand]: (bestanden[bestand] ?? '').replace(van, naar) }, 'oud');
  if (!regelboek) throw new Error('de oude regels kloppen niet');
  return maakKader(regelboek);
};

test('een grens van 120 naar 130 % verandert de uitkomst van wie daartussen zit, en van niemand anders', () => {
  const oud = met('rules/regelingen/gemeentepolis-unive.yaml', '130%', '120%');
  expect(verschillen(oud, kader, [alleen(1000), alleen(1700), alleen(1800)])).toEqual([
    'alleenstaande met 1700: gemeentepolis-unive was waarschijnlijk-niet, wordt waarschijnlijk',
  ]);
});

test('een norm van € 10 lager verandert het bedrag van de bijstand', () => {
  const oud = met('rules/normen/bijstandsnormen.yaml', 'alleenstaand-21-aow: 1419.46', 'alleenstaand-21-aow: 1409.46');
  const [regel = '', ...rest] = verschillen(oud, kader, [alleen(1000)]).map((r) => r.replaceAll('\u00a0', ' '));
  expect(rest).toEqual([]);
  expect(regel).toBe(
    'alleenstaande met 1000: bijstandsuitkering was waarschijnlijk (€ 339 tot € 339 per maand), wordt waarschijnlijk (€ 348 tot € 348 per maand)',
  );
});
