import { naslag } from '../../../app/naslag.ts';
import { type Feiten, past, type Verwijzing } from '../../../engine/index.ts';
import { Knoplink } from '../../parts/Knop.tsx';
import { Kop } from '../../parts/Kop.tsx';
import { OpPapier } from '../../parts/OpPapier.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { organisatieVan, telefoonVan } from '../organisatie.ts';
import { Verwijzingblok } from '../Verwijzingblok.tsx';

/** Above this rang it is a wish that anybody may have; those stand on the screen with all help. */
const HOOGSTE_RANG = 3;

/** People to talk to about what somebody said; on paper each with the one to turn to first. */
export function AndereHulp({ feiten }: { readonly feiten: Feiten }) {
  const { t } = useTaal();
  const passend = feiten.kader.regelboek.verwijzingen.filter((v) => v.rang <= HOOGSTE_RANG && past(v, feiten)).sort((a, b) => a.rang - b.rang);
  return (
    <section className="rc-groep" aria-labelledby="andere-hulp">
      <Kop niveau={2} id="andere-hulp">
        {t('uitkomst-scherm.andere-hulp.titel')}
      </Kop>
      <Tekst>{t('uitkomst-scherm.andere-hulp.intro')}</Tekst>
      <OpPapier value={false}>
        {passend.map((v) => (
          <Uitklap key={v.id} titel={<Hulpvraag van={v} />}>
            <Verwijzingblok verwijzing={v} niveau={3} />
          </Uitklap>
        ))}
      </OpPapier>
      <ul className="rc-lijst rc-alleen-op-papier">
        {passend.map((v) => (
          <li key={v.id}>
            <Hulpvraag van={v} />
            <Eerst organisatie={v.naar[0] ?? ''} />
          </li>
        ))}
      </ul>
      <div className="rc-knoppen">
        <Knoplink naar="/hulp" soort="secondary">
          {t('uitkomst-scherm.andere-hulp.link')}
        </Knoplink>
      </div>
    </section>
  );
}

const Hulpvraag = ({ van }: { readonly van: Verwijzing }) => (
  <Regel van="verwijzingen" id={van.id} veld="hulpvraag" tekst={naslag.verwijzingen[van.id]?.hulpvraag ?? ''} />
);

function Eerst({ organisatie }: { readonly organisatie: string }) {
  const gevonden = organisatieVan(organisatie);
  if (!gevonden) return null;
  const nummer = telefoonVan(gevonden);
  return (
    <div>
      <Regel van="organisaties" id={gevonden.id} veld="naam" tekst={gevonden.naam} />
      {nummer && (
        <>
          , <bdi dir="ltr">{nummer}</bdi>
        </>
      )}
    </div>
  );
}
