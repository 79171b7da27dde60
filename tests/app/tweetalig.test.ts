import { describe, expect, test } from 'vitest';
import { datumTekst } from '../../src/app/opmaak.ts';
import { MAKKELIJK } from '../../src/app/talen.ts';
import { eenTaal, heeftStukken, ongezien, ontleed, opEenRegel, paar } from '../../src/app/tweetalig.ts';
import { type Datum, leesDatum } from '../../src/domain/datum.ts';

const MERK = '\u2066bijstand\u2069';

describe('een tekst in twee talen', () => {
  test('een gewone tekst blijft een gewone tekst', () => {
    expect(heeftStukken('Hoe oud bent u?')).toBe(false);
    expect(ontleed('Hoe oud bent u?')).toEqual([{ soort: 'tekst', tekst: 'Hoe oud bent u?' }]);
  });

  test('een Nederlands woord in een andere taal is een stuk van zichzelf, met zijn haakjes', () => {
    expect(ontleed(`social assistance (${MERK}).`)).toEqual([
      { soort: 'tekst', tekst: 'social assistance ' },
      { soort: 'merk', tekst: '(bijstand)' },
      { soort: 'tekst', tekst: '.' },
    ]);
  });

  test('een bedrag en een bereik blijven heel', () => {
    const stukken = ontleed('van €\u00a01.200 – €\u00a01.350 per maand');
    expect(stukken.map(({ soort }) => soort)).toEqual(['tekst', 'bedrag', 'tekst']);
    expect(stukken[1]).toEqual({ soort: 'bedrag', tekst: '€\u00a01.200 – €\u00a01.350' });
  });

  test('een paar in een paar houdt elke taal bij zichzelf, zoals een ingevulde naam', () => {
    const naam = paar('ar', 'راتب', 'loon uit werk');
    const [stuk] = ontleed(paar('ar', `المبلغ: ${naam}`, `Bedrag: ${naam}`));
    expect(stuk).toEqual({
      soort: 'paar',
      taal: 'ar',
      eerste: [
        { soort: 'tekst', tekst: 'المبلغ: ' },
        { soort: 'tekst', tekst: 'راتب' },
      ],
      tweede: [
        { soort: 'tekst', tekst: 'Bedrag: ' },
        { soort: 'tekst', tekst: 'loon uit werk' },
      ],
    });
  });

  test('een datum volgt de taal van de zin eromheen, en staat los in een taal', () => {
    const datum = datumTekst(leesDatum('2026-11-21') as Datum, 'en');
    expect(eenTaal(datum)).toBe('21 November 2026');
    expect(opEenRegel(`Checked on ${datum}.`)).toBe('Checked on 21 November 2026.');
    expect(opEenRegel(paar('en', `Checked on ${datum}.`, `Nagekeken op ${datum}.`))).toBe('Checked on 21 November 2026. / Nagekeken op 21 november 2026.');
    expect(datumTekst(leesDatum('2026-11-21') as Datum, MAKKELIJK)).toBe('21 november 2026');
  });

  test('twee zinnen achter elkaar zijn twee paren', () => {
    expect(ontleed(`${paar('en', 'One.', 'Een.')} ${paar('en', 'Two.', 'Twee.')}`).map(({ soort }) => soort)).toEqual(['paar', 'tekst', 'paar']);
  });

  test('een tekst die niemand nakeek, valt op in de eigen taal en nooit in het Nederlands', () => {
    const naam = ongezien(paar('en', 'wages', 'loon'));
    const [stuk] = ontleed(paar('en', ongezien(`Amount: ${naam}`), `Bedrag: ${naam}`));
    expect(stuk).toMatchObject({ soort: 'paar', eerste: [{ soort: 'ongezien' }], tweede: [{ tekst: 'Bedrag: ' }, { tekst: 'loon' }] });
    expect(JSON.stringify(stuk)).toContain('wages');
    expect(ontleed(ongezien(`Amount: ${paar('en', 'wages', 'loon')}`))).toMatchObject([{ soort: 'ongezien', delen: [{ soort: 'tekst' }, { soort: 'paar' }] }]);
    expect(eenTaal(ongezien(`Amount: ${naam}`))).toBe('Amount: wages');
    expect(opEenRegel(ongezien('One.'))).toBe('One.');
  });

  test('buiten het scherm blijft er een taal over, of staan ze achter elkaar', () => {
    const tekst = `1. ${paar('en', `ask for ${MERK}`, 'vraag bijstand')}`;
    expect(eenTaal(tekst)).toBe('1. ask for bijstand');
    expect(opEenRegel(tekst)).toBe('1. ask for bijstand / vraag bijstand');
  });

  test('een tekst die halverwege ophoudt laat niets vastlopen', () => {
    for (let eind = 0; eind <= 30; eind += 1) expect(() => ontleed(paar('en', ongezien('ask for €\u00a012'), 'vraag').slice(0, eind))).not.toThrow();
  });
});
