import type { TFunction } from 'i18next';

/** What somebody thinks is wrong with one outcome, with all that is needed to look at it again. */
export interface KloptNiet {
  readonly regeling: string;
  readonly uitkomst: string;
  readonly opmerking: string;
  readonly redenen: readonly string[];
  readonly antwoorden: readonly { readonly vraag: string; readonly antwoord: readonly string[] }[];
  readonly datum: string;
  readonly versie: string;
}

/** The same as plain text, to keep or to print. */
export function kloptNietTekst({ regeling, uitkomst, opmerking, redenen, antwoorden, datum, versie }: KloptNiet, t: TFunction): string {
  const deel = (kop: string, regels: readonly string[]): string => [kop, ...regels.map((regel) => `  ${regel}`)].join('\n');
  const wat = opmerking.trim() === '' ? [t('klopt-niet.bestand.geen-opmerking')] : opmerking.trim().split('\n');
  return [
    t('klopt-niet.bestand.titel'),
    deel(t('klopt-niet.bestand.regeling'), [regeling]),
    deel(t('klopt-niet.bestand.uitkomst'), [uitkomst]),
    deel(t('klopt-niet.bestand.opmerking'), wat),
    deel(t('klopt-niet.bestand.redenen'), redenen),
    deel(
      t('klopt-niet.bestand.antwoorden'),
      antwoorden.map(({ vraag, antwoord }) => `${vraag}: ${antwoord.join('; ')}`),
    ),
    deel(t('klopt-niet.bestand.datum'), [datum]),
    deel(t('klopt-niet.bestand.versie'), [versie]),
    t('klopt-niet.bestand.slot'),
  ]
    .join('\n\n')
    .concat('\n');
}
