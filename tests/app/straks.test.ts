import { describe, expect, test } from 'vitest';
import { naGeboorte } from '../../src/app/straks.ts';
import { feiten } from '../regelboek.ts';

const SHANNAH = {
  woonplaats: 'assen',
  woning: 'huur',
  aanvrager: { leeftijd: 26, inkomsten: [{ soort: 'loon', bedrag: 1400, per: 'maand', vakantiegeld: 'exclusief' }] },
  partner: 'geen',
  kinderen: [],
  huisgenoten: [],
  bezittingen: 0,
  kaleHuur: 640,
  situaties: { zwanger: true, 'kind-elders': false },
};
/** 298,40 per kwartaal (akw-2026-07), in hele euro's per maand. */
const KIND_VAN_NUL = { min: 9900, max: 9900 };
const straks = (meer: Record<string, unknown> = {}) => naGeboorte(feiten({ ...SHANNAH, ...meer }));
const ids = (lijst: readonly { readonly regeling: { readonly id: string } }[] = []): string[] => lijst.map(({ regeling }) => regeling.id);

describe('als er een baby op komst is', () => {
  test('komen kinderbijslag en kindgebonden budget erbij, met het bedrag van een kind van nul', () => {
    expect(ids(straks()?.komtErbij)).toEqual(expect.arrayContaining(['kinderbijslag', 'kindgebonden-budget']));
    expect(ids(straks()?.komtErbij)).not.toContain('kindpakket');
    const kinderbijslag = straks()?.komtErbij.find(({ regeling }) => regeling.id === 'kinderbijslag');
    expect(kinderbijslag?.dan.bedrag).toEqual(KIND_VAN_NUL);
  });

  test('ook als het inkomen niet bekend is', () => {
    expect(ids(straks({ aanvrager: { leeftijd: 26, inkomsten: [{ soort: 'loon' }] } })?.komtErbij)).toContain('kindgebonden-budget');
  });

  test('wordt bij een tweede kind het bedrag hoger', () => {
    const bij = straks({ kinderen: [{ leeftijd: 5 }] });
    const kinderbijslag = bij?.anderBedrag.find(({ regeling }) => regeling.id === 'kinderbijslag');
    expect(kinderbijslag?.dan.bedrag?.min).toBeGreaterThan(kinderbijslag?.nu.bedrag?.max ?? Number.POSITIVE_INFINITY);
    expect(ids(bij?.komtErbij)).not.toContain('kinderbijslag');
  });

  test('en anders verandert er niets', () => {
    expect(straks({ situaties: { zwanger: false } })).toBeUndefined();
    expect(straks({ situaties: {} })).toBeUndefined();
    expect(straks({ kinderen: undefined })).toBeUndefined();
  });
});
