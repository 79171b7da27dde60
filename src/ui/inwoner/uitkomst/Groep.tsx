import { useContext } from 'react';
import { stapel } from '../../../app/volgorde.ts';
import type { UitkomstWoord } from '../../../domain/uitkomst.ts';
import type { Uitkomst } from '../../../engine/index.ts';
import { Kop } from '../../parts/Kop.tsx';
import { OpPapier } from '../../parts/OpPapier.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';
import type { Beeld } from './Beeld.ts';
import { Kaart } from './Kaart.tsx';
import { NetErboven } from './NetErboven.tsx';
import { Vouw } from './Vouw.tsx';

interface Props {
  readonly soort: UitkomstWoord;
  readonly beeld: Beeld;
  /** Ids of the regelingen that stand in another group. */
  readonly zonder?: readonly string[] | undefined;
}

/** What probably fits stands on paper with how to apply. Of all the rest that would be sixty pages; there paper has the names. */
const HEEL_OP_PAPIER: readonly UitkomstWoord[] = ['krijgt-u-vanzelf', 'waarschijnlijk'];

/** The cards of one outcome, what helps most first. The rest is folded away and never left out. */
export function Groep({ soort, beeld, zonder = [] }: Props) {
  const { t } = useTaal();
  const heelOpPapier = useContext(OpPapier) && HEEL_OP_PAPIER.includes(soort);
  const uitkomsten = beeld.uitkomsten.filter(({ regeling, uitkomst }) => uitkomst === soort && !zonder.includes(regeling.id));
  if (uitkomsten.length === 0) return null;
  const { voorop, rest } = stapel(soort, uitkomsten, beeld.feiten);
  const kaart = (uitkomst: Uitkomst) => <Kaart key={uitkomst.regeling.id} uitkomst={uitkomst} beeld={beeld} />;
  const toon = voorop.length > 0 ? t('uitkomst-scherm.toon-nog', { count: rest.length }) : t('uitkomst-scherm.toon', { count: rest.length });
  return (
    <section className="rc-groep" aria-labelledby={`groep-${soort}`}>
      <Kop niveau={2} id={`groep-${soort}`}>
        {t(`uitkomst-scherm.groepen.${soort}`)}
      </Kop>
      <Tekst>{t(`uitkomst-scherm.groep-uitleg.${soort}`)}</Tekst>
      {soort === 'waarschijnlijk-niet' && <NetErboven dichtbij={voorop} feiten={beeld.feiten} />}
      <OpPapier value={heelOpPapier}>
        {voorop.map(kaart)}
        {rest.length > 0 && (
          <Vouw titel={toon} ids={rest.map(({ regeling }) => regeling.id)}>
            {rest.map(kaart)}
          </Vouw>
        )}
      </OpPapier>
      {rest.length > 0 && !HEEL_OP_PAPIER.includes(soort) && <OpPapierNamen rest={rest} />}
    </section>
  );
}

function OpPapierNamen({ rest }: { readonly rest: readonly Uitkomst[] }) {
  const { t } = useTaal();
  return (
    <div className="rc-alleen-op-papier">
      <p className="nl-paragraph">{t('uitkomst-scherm.op-scherm')}</p>
      <ul className="rc-lijst">
        {rest.map(({ regeling: { id, naam } }) => (
          <li key={id}>
            <Regel van="regelingen" id={id} veld="naam" tekst={naam} />
          </li>
        ))}
      </ul>
    </div>
  );
}
