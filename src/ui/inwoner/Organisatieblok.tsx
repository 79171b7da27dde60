import type { Organisatie } from '../../engine/index.ts';
import { Kop } from '../parts/Kop.tsx';
import { Regel } from '../parts/Regel.tsx';
import { Tekst } from '../parts/Tekst.tsx';
import { useTaal } from '../taal.ts';
import { Contactregels } from './Contactregels.tsx';
import { OverOrganisatie } from './OverOrganisatie.tsx';

interface Props {
  readonly organisatie: Organisatie;
  readonly niveau: 3 | 4;
}

/** An organisation: how to reach it first, then what it does. */
export function Organisatieblok({ organisatie: o, niveau }: Props) {
  const { t } = useTaal();
  return (
    <div className="rc-organisatie">
      <Kop niveau={niveau}>
        <Regel van="organisaties" id={o.id} veld="naam" tekst={o.naam} />
      </Kop>
      <Tekst>
        <Regel van="organisaties" id={o.id} veld="doet" tekst={o.doet} /> {o.gratis && t('contact.gratis')}
      </Tekst>
      <Contactregels organisatie={o} />
      <OverOrganisatie organisatie={o} />
    </div>
  );
}
