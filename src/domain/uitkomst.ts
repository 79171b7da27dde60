/** The words a regeling can end in, best first. None of them promises anything. */
export const UITKOMSTEN = ['krijgt-u-vanzelf', 'waarschijnlijk', 'maatwerk', 'misschien', 'waarschijnlijk-niet', 'bestaat-niet-meer'] as const;
export type UitkomstWoord = (typeof UITKOMSTEN)[number];
