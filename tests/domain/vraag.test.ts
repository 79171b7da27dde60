import { expect, test } from 'vitest';
import { bedragVraag, inkomstenVraag, sleutel, vraag, zelfde } from '../../src/domain/vraag.ts';

test('de eerste vraag heet naar zichzelf, de tweede naar haar nummer', () => {
  expect([vraag('woning'), vraag('bedrag', 1), vraag('bedrag-partner', 2)].map(sleutel)).toEqual(['woning', 'bedrag.1', 'bedrag-partner.2']);
});

test('twee vragen zijn dezelfde als de naam en het nummer gelijk zijn', () => {
  const eerste = vraag('bedrag', 0);
  expect([vraag('bedrag'), vraag('bedrag', 1), vraag('bedrag-partner', 0)].map((v) => zelfde(eerste, v))).toEqual([true, false, false]);
});

test.each([
  ['aanvrager', ['inkomsten', 'bedrag.3']],
  ['partner', ['inkomsten-partner', 'bedrag-partner.3']],
] as const)('wie over de %s iets vraagt, vraagt %j', (wie, vragen) => {
  expect([inkomstenVraag(wie), bedragVraag(wie, 3)].map(sleutel)).toEqual(vragen);
});
