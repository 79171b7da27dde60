import { type Regelsoort, regeltekst } from '../../app/regeltekst.ts';
import { useTaal } from '../taal.ts';

interface Props {
  readonly van: Regelsoort;
  readonly id: string;
  readonly veld: string;
  readonly tekst: string;
}

/** A text of the rulebook. Where only the Dutch text is there, it says so to a screen reader. */
export function Regel({ van, id, veld, tekst }: Props) {
  const { taal } = useTaal();
  const gevonden = regeltekst(van, id, veld, tekst);
  return <span lang={gevonden.taal === taal ? undefined : gevonden.taal}>{gevonden.tekst}</span>;
}
