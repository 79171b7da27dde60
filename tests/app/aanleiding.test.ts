import { describe, expect, test } from 'vitest';
import nl from '../../locales/nl.json';
import { AANLEIDINGEN, AANLEIDINGNAMEN, hoortBij, isAanleiding } from '../../src/app/aanleiding.ts';
import { SITUATIES } from '../../src/domain/huishouden.ts';
import { naslag } from '../regelboek.ts';

describe('wat er is gebeurd', () => {
  test.each(AANLEIDINGNAMEN)('%s heeft woorden, en iemand om mee te praten', (naam) => {
    expect(nl.start.gebeurd[naam]).toBeTruthy();
    expect(nl.aanleiding[naam]).toBeTruthy();
    expect(naslag.organisaties[AANLEIDINGEN[naam].eerst]).toBeDefined();
  });

  test.each(AANLEIDINGNAMEN)('%s noemt elke situatie hoogstens een keer', (naam) => {
    const bij = hoortBij(naam);
    expect(new Set(bij).size).toBe(bij.length);
    for (const situatie of bij) expect(SITUATIES).toContain(situatie);
  });

  test('alleen wat zeker is staat vooraf aan', () => {
    const zeker = Object.fromEntries(AANLEIDINGNAMEN.map((naam) => [naam, AANLEIDINGEN[naam].zeker]).filter(([, situaties]) => situaties?.length));
    expect(zeker).toEqual({ 'kind-op-komst': ['zwanger'], schulden: ['schulden'], kapot: ['spullen-kapot'], energierekening: ['energierekening'] });
  });

  test('een crisis staat nooit vooraf aan', () => {
    for (const naam of AANLEIDINGNAMEN) for (const crisis of ['ontruiming', 'afsluiting', 'geen-eten']) expect(AANLEIDINGEN[naam].zeker).not.toContain(crisis);
  });

  test('iets anders is geen aanleiding', () => {
    expect(isAanleiding('brief')).toBe(true);
    expect(isAanleiding('iets')).toBe(false);
    expect(isAanleiding(undefined)).toBe(false);
  });
});
