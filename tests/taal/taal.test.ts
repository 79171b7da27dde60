import { describe, expect, test } from 'vitest';
import { leesmaat, woorden, zinnen } from './leesmaat.ts';
import { MOEILIJK, ZONDER_UITLEG } from './moeilijk.ts';
import { GROEPEN } from './schermen.ts';

const LANGSTE_ZIN = 15;
const GEMIDDELDE_ZIN = 9;
const GEMAK = 75;
/** In fewer words one name that nobody can change decides the score. */
const GENOEG_WOORDEN = 25;
const VERBODEN = /\b(arm|arme|armen|minima|doelgroep|fraude)\b|u heeft (geen )?recht op|nergens recht/i;

const alle = GROEPEN.flatMap(({ teksten }) => teksten);

describe('gewone taal', () => {
  test('er zijn teksten om te meten', () => {
    expect(GROEPEN.length).toBeGreaterThan(100);
    expect(leesmaat(alle.map(([, tekst]) => tekst)).woorden).toBeGreaterThan(3000);
  });

  test(`een zin heeft hoogstens ${LANGSTE_ZIN} woorden`, () => {
    const lang = alle.flatMap(([plaats, tekst]) => zinnen(tekst).flatMap((zin) => (woorden(zin).length > LANGSTE_ZIN ? [`${plaats}: ${zin}`] : [])));
    expect(lang).toEqual([]);
  });

  test(`op een scherm of kaart heeft een zin gemiddeld hoogstens ${GEMIDDELDE_ZIN} woorden`, () => {
    const lang = GROEPEN.flatMap(({ naam, teksten }) => {
      const { perZin } = leesmaat(teksten.map(([, tekst]) => tekst));
      return perZin > GEMIDDELDE_ZIN ? [`${naam}: ${perZin.toFixed(1)}`] : [];
    });
    expect(lang).toEqual([]);
  });

  test(`een scherm of kaart haalt ${GEMAK} of meer op de maat van Flesch-Douma`, () => {
    const moeilijk = GROEPEN.flatMap(({ naam, teksten }) => {
      const { gemak, woorden: aantal } = leesmaat(teksten.map(([, tekst]) => tekst));
      return aantal >= GENOEG_WOORDEN && gemak < GEMAK ? [`${naam}: ${gemak.toFixed(0)}`] : [];
    });
    expect(moeilijk).toEqual([]);
  });

  test('een scherm stelt één vraag, van hoogstens 15 woorden', () => {
    for (const [plaats, tekst] of alle.filter(([pad]) => /^vraag\.[^.]+\.vraag(_|$)/.test(pad))) {
      expect(tekst.match(/\?/g), plaats).toHaveLength(1);
      expect(woorden(tekst).length, plaats).toBeLessThanOrEqual(15);
    }
  });

  test('een moeilijk woord heeft zijn betekenis erbij, op hetzelfde scherm of dezelfde kaart', () => {
    const zonder = GROEPEN.filter(({ naam }) => !ZONDER_UITLEG.has(naam)).flatMap(({ naam, teksten }) => {
      const samen = teksten.map(([, tekst]) => tekst).join(' ');
      return MOEILIJK.filter(({ woord, uitleg }) => woord.test(samen) && !uitleg.test(samen)).map(({ woord }) => `${naam}: ${samen.match(woord)?.[0]}`);
    });
    expect(zonder).toEqual([]);
  });

  test('geen woord dat pijn doet of iets belooft', () => {
    for (const [plaats, tekst] of alle) expect(tekst, plaats).not.toMatch(VERBODEN);
  });
});
