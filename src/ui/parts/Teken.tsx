/** Simple drawn signs. Each stands beside words and adds nothing a screen reader needs. */
const LIJNEN = {
  terug: 'M15 5l-7 7 7 7',
  verder: 'M4 12h15M13 6l6 6-6 6',
  overslaan: 'M5 6l6 6-6 6M13 6l6 6-6 6',
  klopt: 'M5 12.5l4.5 4.5L19 7.5',
  'klopt-niet': 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  onbekend: 'M8.8 9a3.3 3.3 0 1 1 4.9 2.9c-1.2.7-1.7 1.3-1.7 2.6M12 18v.1',
  mens: 'M12 11.5a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2zM4.8 20c.6-3.7 3.5-6 7.2-6s6.6 2.3 7.2 6',
  vanzelf: 'M12 20.5c-5-3.6-8-6.6-8-10.1A4.4 4.4 0 0 1 12 8a4.4 4.4 0 0 1 8 2.4c0 3.5-3 6.5-8 10.1z',
  voorbij: 'M5 12h14',
  dringend: 'M12 5.5v8M12 18v.1',
  slot: 'M7 11V8.5a5 5 0 0 1 10 0V11M5.5 11h13v9h-13z',
  wereld: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9h17M3.5 15h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  luid: 'M4 9.5v5h3.5L12 18.5V5.5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  pauze: 'M9 6v12M15 6v12',
  speel: 'M8 5.5v13l10-6.5z',
  stop: 'M7 7h10v10H7z',
  tekst: 'M4 7h16M4 12h16M4 17h10',
  klok: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7.5V12l3 2',
} as const;

export type Tekennaam = keyof typeof LIJNEN;

export function Teken({ naam }: { readonly naam: Tekennaam }) {
  return (
    <svg className={`rc-teken rc-teken--${naam}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={LIJNEN[naam]} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
