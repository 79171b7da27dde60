import { AANLEIDING, hoortBij, isAanleiding } from '../../../app/aanleiding.ts';
import { vrij } from '../../../app/sleutel.ts';
import { isOnbekend } from '../../../domain/antwoord.ts';
import { leesAntwoord } from '../../../domain/beantwoord.ts';
import { SITUATIES, type Situatie } from '../../../domain/huishouden.ts';
import { useTaal } from '../../taal.ts';
import { useGeheugen } from '../Geheugen.ts';
import { Keuzesvraag } from './Keuzesvraag.tsx';
import { BIJ_INKOMSTEN, BIJ_SITUATIE } from './pictogram.ts';
import { situatiegroepen } from './situatiegroepen.ts';
import { TeltNiet } from './TeltNiet.tsx';
import type { Veldprops } from './veldprops.ts';

/** Everything that may be going on, in groups; what goes with what happened comes first. */
export function Situatieveld({ vraag, huishouden, basis, opAntwoord }: Veldprops<'situatie'>) {
  const { t } = useTaal();
  const aanleiding = useGeheugen().concepten.get(AANLEIDING);
  const eerst = isAanleiding(aanleiding) ? hoortBij(aanleiding) : [];
  const opties = (situaties: readonly Situatie[]) => situaties.map((waarde) => ({ waarde, tekst: t(`situatie.${waarde}`), pictogram: BIJ_SITUATIE[waarde] }));
  const bij = { naam: 'bij', titel: t(aanleiding === 'brief' ? 'aanleiding.bij-brief' : 'aanleiding.bij'), opties: opties(eerst) };
  return (
    <Keuzesvraag
      {...basis}
      groepen={[
        ...(eerst.length > 0 ? [bij] : []),
        ...situatiegroepen(eerst).map(({ naam, situaties }) => ({ naam, titel: t(`vraag.situatie.groep.${naam}`), opties: opties(situaties) })),
      ]}
      geen={t('vraag.situatie.geen')}
      antwoord={leesAntwoord(huishouden, vraag)}
      opAntwoord={(a) => opAntwoord(isOnbekend(a) ? a : SITUATIES.filter((s) => a.includes(s)))}
    />
  );
}

type Inkomstenid = 'inkomsten' | 'inkomsten-partner';

export function Inkomstenveld<I extends Inkomstenid>({ vraag, huishouden, inkomstensoorten, basis, opAntwoord }: Veldprops<I>) {
  const { t } = useTaal();
  const id: Inkomstenid = vraag.id;
  const soorten = inkomstensoorten.filter(({ telt }) => telt !== 'niet').map((soort) => soort.id);
  const opties = soorten.map((waarde) => ({ waarde, tekst: vrij(t)(`inkomsten.${waarde}`), pictogram: BIJ_INKOMSTEN[waarde] ?? 'euro' }));
  return (
    <Keuzesvraag
      {...basis}
      uitleg={
        <>
          <TeltNiet inkomstensoorten={inkomstensoorten} />
          {basis.uitleg}
        </>
      }
      groepen={[{ naam: 'inkomsten', opties }]}
      geen={t(`vraag.${id}.geen`)}
      antwoord={leesAntwoord<Inkomstenid>(huishouden, vraag)}
      opAntwoord={(a) => opAntwoord(isOnbekend(a) ? a : soorten.filter((s) => a.includes(s)))}
    />
  );
}
