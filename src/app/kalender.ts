import { type Datum, schrijfDatum } from '../domain/datum.ts';

export interface Afspraak {
  /** Unique in the world, and the same each time this appointment is put in a calendar. */
  readonly id: string;
  readonly dag: Datum;
  /** `10:30` as the clock on the wall says it; absent: the whole day. */
  readonly tijd?: string | undefined;
  readonly titel: string;
  readonly uitleg: string;
}

/** A calendar file, RFC 5545. The day of making it is an argument; nothing here reads a clock. */
export function kalender(afspraken: readonly Afspraak[], gemaaktOp: Datum): string {
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Regelingencheck Assen//NL',
    'CALSCALE:GREGORIAN',
    ...afspraken.flatMap((afspraak) => gebeurtenis(afspraak, gemaaktOp)),
    'END:VCALENDAR',
  ];
  return regels.map((regel) => `${vouw(regel)}\r\n`).join('');
}

function gebeurtenis({ id, dag, tijd, titel, uitleg }: Afspraak, gemaaktOp: Datum): string[] {
  const uur = tijd === undefined ? null : /^([01]\d|2[0-3]):([0-5]\d)$/.exec(tijd);
  return [
    'BEGIN:VEVENT',
    `UID:${ontsnap(id)}`,
    `DTSTAMP:${kort(gemaaktOp)}T000000Z`,
    // A time without a zone is the time on the wall, wherever the phone is (form 1 of DATE-TIME, 3.3.5).
    uur ? `DTSTART:${kort(dag)}T${uur[1]}${uur[2]}00` : `DTSTART;VALUE=DATE:${kort(dag)}`,
    `SUMMARY:${ontsnap(titel)}`,
    ...(uitleg === '' ? [] : [`DESCRIPTION:${ontsnap(uitleg)}`]),
    'END:VEVENT',
  ];
}

const kort = (d: Datum): string => schrijfDatum(d).replaceAll('-', '');

/** TEXT, 3.3.11: backslash, semicolon, comma and line break; other control characters may not stand in it at all. */
function ontsnap(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (teken) => `\\${teken}`)
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const LANGSTE_REGEL = 75;
const OCTETTEN = new TextEncoder();

/** Folds at 75 octets (3.1), never inside a character; a continued line begins with a space that counts too. */
function vouw(regel: string): string {
  let uit = '';
  let lengte = 0;
  for (const teken of regel) {
    const octetten = OCTETTEN.encode(teken).length;
    if (lengte + octetten > LANGSTE_REGEL) {
      uit += '\r\n ';
      lengte = 1;
    }
    uit += teken;
    lengte += octetten;
  }
  return uit;
}
