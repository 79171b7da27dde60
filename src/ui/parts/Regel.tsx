import { useTranslation } from 'react-i18next';
import { type Regelsoort, regeltekst } from '../../app/regeltekst.ts';

interface Props {
  readonly van: Regelsoort;
  readonly id: string;
  readonly veld: string;
  readonly tekst: string;
}

/** A text of the rulebook. Where only the Dutch text is there, it says so to a screen reader. */
export function Regel({ van, id, veld, tekst }: Props) {
  const { i18n } = useTranslation();
  const gevonden = regeltekst(i18n, van, id, veld, tekst);
  return gevonden.taal === i18n.language ? gevonden.tekst : <span lang={gevonden.taal}>{gevonden.tekst}</span>;
}
