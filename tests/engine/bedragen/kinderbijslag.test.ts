import { expect, test } from 'vitest';
import { BEDRAGEN, bedragVan } from '../../../src/engine/bedragen/index.ts';
import { feiten, regelboek } from '../../regelboek.ts';

const { kinderbijslag } = BEDRAGEN;

/** Per quarter in the second half of 2026: € 298,40 up to 6, € 362,35 up to 12 and € 426,29 up to 18; the quarter began on 1 October. */
test.each([
  ['geen kinderen', [], 0, 0],
  ['een baby van 1 oktober', [{ geboortedatum: '2026-10-01' }], 9947, 9947],
  ['een baby van 2 oktober', [{ geboortedatum: '2026-10-02' }], 0, 0],
  ['een kind dat op 1 oktober 6 werd', [{ geboortedatum: '2020-10-01' }], 12_078, 12_078],
  ['een kind dat op 2 oktober 6 werd', [{ geboortedatum: '2020-10-02' }], 9947, 9947],
  ['een kind dat op 1 oktober 12 werd', [{ geboortedatum: '2014-10-01' }], 14_210, 14_210],
  ['een kind dat op 2 oktober 12 werd', [{ geboortedatum: '2014-10-02' }], 12_078, 12_078],
  ['een kind dat op 1 oktober 18 werd', [{ geboortedatum: '2008-10-01' }], 0, 0],
  ['een kind dat op 2 oktober 18 werd', [{ geboortedatum: '2008-10-02' }], 14_210, 14_210],
  ['een kind van 0, dat er op 1 oktober misschien nog niet was', [{ leeftijd: 0 }], 0, 9947],
  ['een kind van 1', [{ leeftijd: 1 }], 9947, 9947],
  ['een kind van 6, dat op 1 oktober misschien nog 5 was', [{ leeftijd: 6 }], 9947, 12_078],
  ['een kind van 12', [{ leeftijd: 12 }], 12_078, 14_210],
  ['een kind van 17', [{ leeftijd: 17 }], 14_210, 14_210],
  ['een kind van wie de leeftijd niet bekend is', [{}], 0, 14_210],
  ['kinderen van 4 en 9', [{ leeftijd: 4 }, { leeftijd: 9 }], 22_025, 22_025],
])('%s op 21 november 2026: %s, %i tot %i cent per maand', (_naam, kinderen, min, max) => {
  expect(kinderbijslag.bedrag(feiten({ kinderen, huisgenoten: [], situaties: { 'kind-elders': false } }))).toEqual({ min, max });
});

test('kinderen die niet bekend zijn: elk bedrag kan, dus er staat geen bedrag, en dat is de vraag', () => {
  const regeling = regelboek.regelingen.find((r) => r.berekening === 'kinderbijslag') ?? expect.unreachable();
  expect(bedragVan(regeling, feiten({}))).toBeUndefined();
  expect(bedragVan(regeling, feiten({ kinderen: [], huisgenoten: [], situaties: { 'kind-elders': false } }))).toEqual({ min: 0, max: 0 });
  expect(bedragVan({ ...regeling, berekening: undefined }, feiten({ kinderen: [] }))).toBeUndefined();
  expect(kinderbijslag.bedrag(feiten({}))).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
  expect(kinderbijslag.gemis(feiten({})).map((g) => g.vraag.id)).toEqual(['kinderen']);
  expect(kinderbijslag.gemis(feiten({ kinderen: [{ leeftijd: 4 }, {}] })).map((g) => g.vraag.id)).toEqual(['kinderen']);
  expect(kinderbijslag.gemis(feiten({ kinderen: [], huisgenoten: [], situaties: { 'kind-elders': false } }))).toEqual([]);
});

test('art. 7 lid 1 b: wie alleen een kind heeft dat ergens anders woont, leest geen bedrag, en zeker geen 0', () => {
  const regeling = regelboek.regelingen.find((r) => r.berekening === 'kinderbijslag') ?? expect.unreachable();
  const met = (elders?: boolean) => feiten({ kinderen: [], situaties: elders === undefined ? {} : { 'kind-elders': elders } });
  expect([bedragVan(regeling, met(true)), bedragVan(regeling, met())]).toEqual([undefined, undefined]);
  expect([kinderbijslag.gemis(met(true)), kinderbijslag.gemis(met()).map((g) => g.vraag.id)]).toEqual([[], ['situatie', 'huisgenoten']]);
  expect(bedragVan(regeling, feiten({ kinderen: [{ leeftijd: 4 }], situaties: { 'kind-elders': true } }))).toEqual({ min: 9947, max: 9947 });
});

test('zonder kind thuis is er niets, of weten wij het bedrag niet', () => {
  const bij = (json: object) => kinderbijslag.bedrag(feiten({ kinderen: [], huisgenoten: [], situaties: { 'kind-elders': false }, ...json }));
  expect(bij({})).toEqual({ min: 0, max: 0 });
  expect(bij({ situaties: { 'kind-elders': true } })).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
  // On 1 October still 17, on 31 October 18.
  expect(bij({ huisgenoten: [{ geboortedatum: '2008-10-15' }] })).toEqual({ min: 0, max: Number.POSITIVE_INFINITY });
  expect(bij({ huisgenoten: [{ geboortedatum: '2008-10-01' }] })).toEqual({ min: 0, max: 0 });
});
