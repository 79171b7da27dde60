import { type Antwoord, isBekend, isOnbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord, preciesLeeftijd } from '../../../domain/beantwoord.ts';
import { useTaal } from '../../taal.ts';
import { Getalvraag } from './Getalvraag.tsx';
import { jarenVan, OUDST } from './invoertekst.ts';
import type { Veldprops } from './veldprops.ts';

export function Leeftijdveld({ vraag, huishouden, peildatum, basis, opAntwoord }: Veldprops<'leeftijd'>) {
  const { t } = useTaal();
  const geboren = leesAntwoord(huishouden, vraag);
  const jaren: Antwoord<number> = isBekend(geboren) ? (jarenVan(geboren, peildatum) ?? 'niet-gevraagd') : geboren;
  return (
    <Getalvraag
      {...basis}
      hoogstens={OUDST}
      fouttekst={{ leeg: t('fout.leeftijd-leeg'), anders: t('fout.leeftijd') }}
      antwoord={jaren}
      opAntwoord={(a) => opAntwoord(isOnbekend(a) ? a : preciesLeeftijd(a))}
    />
  );
}
