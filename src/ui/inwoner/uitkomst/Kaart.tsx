import '../../thema/waarom.css';
import '../../thema/kaart.css';
import { naslag } from '../../../app/naslag.ts';
import { jaarinkomenHelpt } from '../../../app/verfijning.ts';
import { vraag } from '../../../domain/vraag.ts';
import { ontbreekt, type Uitkomst } from '../../../engine/index.ts';
import { OpPapier } from '../../parts/OpPapier.ts';
import { Regel } from '../../parts/Regel.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { Aanvragen } from './Aanvragen.tsx';
import type { Beeld } from './Beeld.ts';
import { Kaartkop } from './Kaartkop.tsx';
import { Kern } from './Kern.tsx';
import { KloptNiet } from './KloptNiet.tsx';
import { Meer } from './Meer.tsx';
import { NaarVraag } from './NaarVraag.tsx';
import { Ontbreekt } from './Ontbreekt.tsx';
import { NaarKaart } from './Sprong.tsx';

interface Props {
  readonly uitkomst: Uitkomst;
  readonly beeld: Beeld;
}

const JAARINKOMEN = vraag('toetsingsinkomen');

/** One regeling: what it is, how it ended and what it brings in; the rest opens with a tap. */
export function Kaart({ uitkomst: { regeling: r, uitkomst }, beeld }: Props) {
  const { t } = useTaal();
  const { feiten, sessie, stand } = beeld;
  const tekst = naslag.regelingen[r.id];
  if (!tekst) return null;
  const bestaat = uitkomst !== 'bestaat-niet-meer';
  const past = bestaat && uitkomst !== 'waarschijnlijk-niet';
  const gemis = ontbreekt(r, feiten);
  const vraagJaarinkomen = past && stand.soort !== 'voorbij' && !gemis.some((g) => g.vraag.id === JAARINKOMEN.id) && jaarinkomenHelpt(r, feiten);
  return (
    <article className={`rc-kaart rc-kaart--${uitkomst}`} aria-labelledby={`regeling-${r.id}`}>
      <Kaartkop regeling={r} uitkomst={uitkomst} beeld={beeld} />
      <Tekst>
        <Regel van="regelingen" id={r.id} veld="kort" tekst={tekst.kort} /> {past && r.terugbetalen !== 'navragen' && t(`kaart.terug.${r.terugbetalen}`)}
      </Tekst>
      <Kern regeling={r} uitkomst={uitkomst} feiten={feiten} />
      {vraagJaarinkomen && (
        <p className="nl-paragraph rc-niet-op-papier">
          <NaarVraag vraag={JAARINKOMEN} sessie={sessie}>
            {t('kaart.jaarinkomen')}
          </NaarVraag>
        </p>
      )}
      <Ontbreekt gemis={gemis} sessie={sessie} />
      {!bestaat && <Opvolgers ids={r.vervangenDoor} beeld={beeld} />}
      <Uitklap titel={bestaat ? t('kaart.aanvragen') : t('kaart.anders')}>
        <Aanvragen regeling={r} tekst={tekst} />
      </Uitklap>
      <OpPapier value={false}>
        <Uitklap titel={t('kaart.meer')}>
          <Meer regeling={r} tekst={tekst} bestaat={bestaat} beeld={beeld} />
          <Uitklap titel={t('klopt-niet.kop')}>
            <KloptNiet regeling={r} uitkomst={uitkomst} feiten={feiten} sessie={sessie} />
          </Uitklap>
        </Uitklap>
      </OpPapier>
    </article>
  );
}

/** What came in the place of a regeling that ended. */
function Opvolgers({ ids, beeld }: { readonly ids: readonly string[]; readonly beeld: Beeld }) {
  const { t } = useTaal();
  const opvolgers = beeld.uitkomsten.filter(({ regeling }) => ids.includes(regeling.id));
  if (opvolgers.length === 0) return null;
  return (
    <p className="nl-paragraph">
      {t('kaart.nu-bij')}{' '}
      {opvolgers.map(({ regeling }) => (
        <NaarKaart key={regeling.id} regeling={regeling} />
      ))}
    </p>
  );
}
