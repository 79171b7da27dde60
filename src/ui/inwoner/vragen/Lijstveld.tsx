import { useTranslation } from 'react-i18next';
import { vrij } from '../../../app/sleutel.ts';
import { isOnbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord } from '../../../domain/beantwoord.ts';
import { SITUATIES } from '../../../domain/huishouden.ts';
import { Keuzesvraag } from './Keuzesvraag.tsx';
import type { Veldprops } from './veldprops.ts';

export function Situatieveld({ vraag, huishouden, basis, opAntwoord }: Veldprops<'situatie'>) {
  const { t } = useTranslation();
  return (
    <Keuzesvraag
      {...basis}
      opties={SITUATIES.map((waarde) => ({ waarde, tekst: t(`situatie.${waarde}`) }))}
      geen={t('vraag.situatie.geen')}
      antwoord={leesAntwoord(huishouden, vraag)}
      opAntwoord={(a) => opAntwoord(isOnbekend(a) ? a : SITUATIES.filter((s) => a.includes(s)))}
    />
  );
}

type Inkomstenid = 'inkomsten' | 'inkomsten-partner';

export function Inkomstenveld<I extends Inkomstenid>({ vraag, huishouden, inkomstensoorten, basis, opAntwoord }: Veldprops<I>) {
  const { t } = useTranslation();
  const id: Inkomstenid = vraag.id;
  const soorten = inkomstensoorten.filter(({ telt }) => telt !== 'niet').map((soort) => soort.id);
  return (
    <Keuzesvraag
      {...basis}
      opties={soorten.map((waarde) => ({ waarde, tekst: vrij(t)(`inkomsten.${waarde}`) }))}
      geen={t(`vraag.${id}.geen`)}
      antwoord={leesAntwoord<Inkomstenid>(huishouden, vraag)}
      opAntwoord={(a) => opAntwoord(isOnbekend(a) ? a : soorten.filter((s) => a.includes(s)))}
    />
  );
}
