import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Afspraak, kalender } from '../../src/app/kalender.ts';
import { dag } from '../regelboek.ts';

vi.setConfig({ testTimeout: 30_000 });

const VANDAAG = dag('2026-11-22');
const afspraak = (deel: Partial<Afspraak> = {}): Afspraak => ({
  id: 'abc@regelingencheck',
  dag: dag('2026-12-01'),
  titel: 'Vaart Welzijn',
  uitleg: '',
  ...deel,
});
const regels = (tekst: string): string[] => tekst.split('\r\n');
/** As a calendar reads it: folded lines put together again, 3.1. */
const ontvouwd = (tekst: string): string[] => regels(tekst.replace(/\r\n /g, ''));
/** As a calendar reads TEXT, 3.3.11. */
const gelezen = (waarde: string): string => waarde.replace(/\\(.)/gs, (_heel, teken) => (teken === 'n' ? '\n' : teken));
const veld = (tekst: string, naam: string): string | undefined =>
  ontvouwd(tekst)
    .find((regel) => regel.startsWith(`${naam}:`))
    ?.slice(naam.length + 1);

describe('een agendabestand', () => {
  test('heeft een dag, een eigen kenmerk en de dag waarop het is gemaakt', () => {
    expect(regels(kalender([afspraak()], VANDAAG))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Regelingencheck Assen//NL',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:abc@regelingencheck',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20261201',
      'SUMMARY:Vaart Welzijn',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('een tijd is de tijd op de klok aan de muur; wat geen tijd is wordt de hele dag', () => {
    expect(kalender([afspraak({ tijd: '09:05' })], VANDAAG)).toContain('\r\nDTSTART:20261201T090500\r\n');
    for (const tijd of ['', '24:00', '9:05', '10:30:00', '10.30']) expect(kalender([afspraak({ tijd })], VANDAAG)).toContain('DTSTART;VALUE=DATE:20261201');
  });

  test('komma, puntkomma, schuine streep en regeleinde zijn ontsnapt', () => {
    const tekst = kalender([afspraak({ titel: 'a,b;c\\d', uitleg: 'een\r\ntwee\rdrie\nvier' })], VANDAAG);
    expect(veld(tekst, 'SUMMARY')).toBe('a\\,b\\;c\\\\d');
    expect(veld(tekst, 'DESCRIPTION')).toBe('een\\ntwee\\ndrie\\nvier');
  });

  test('elke tekst komt er weer heel uit, op regels van hoogstens 75 octetten, en kan geen eigen regel beginnen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.string({ unit: 'binary', maxLength: 90 }), (titel, uitleg) => {
        const tekst = kalender([afspraak({ titel: `x${titel}`, uitleg: `x${uitleg}` })], VANDAAG);
        for (const regel of regels(tekst)) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
        expect(ontvouwd(tekst)).toHaveLength(13);
        const verwacht = (t: string): string => t.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(gelezen(veld(tekst, 'SUMMARY') ?? '')).toBe(verwacht(`x${titel}`));
        expect(gelezen(veld(tekst, 'DESCRIPTION') ?? '')).toBe(verwacht(`x${uitleg}`));
      }),
      { numRuns: 150 },
    );
  });

  test('vouwt nooit midden in een teken', () => {
    const tekst = kalender([afspraak({ titel: '👨‍👩‍👧 é'.repeat(40) })], VANDAAG);
    expect(tekst).not.toContain('\uFFFD');
    for (const regel of regels(tekst)) expect(Buffer.from(regel).toString()).toBe(regel);
    expect(veld(tekst, 'SUMMARY')).toBe('👨‍👩‍👧 é'.repeat(40));
  });
});
