import type { Sessie } from '../../../app/sessie.ts';
import { sleutel } from '../../../domain/vraag.ts';
import type { Gemis } from '../../../engine/index.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import { kortVanGemis } from '../vraagtekst.ts';
import { NaarVraag } from './NaarVraag.tsx';

interface Props {
  readonly gemis: readonly Gemis[];
  readonly sessie: Sessie;
}

const KORT = 2;

/** The answers that can still change this outcome; a long list is folded away. */
export function Ontbreekt({ gemis, sessie }: Props) {
  const { t } = useTaal();
  if (gemis.length === 0) return null;
  const lijst = (
    <ul className="rc-lijst">
      {gemis.map((g) => (
        <EenGemis key={sleutel(g.vraag)} gemis={g} sessie={sessie} />
      ))}
    </ul>
  );
  if (gemis.length > KORT) return <Uitklap titel={t('kaart.ontbreekt-meer', { count: gemis.length })}>{lijst}</Uitklap>;
  return (
    <div className="rc-ontbreekt">
      <Tekst>
        <strong>{t('kaart.ontbreekt')}</strong>
      </Tekst>
      {lijst}
    </div>
  );
}

/** Who said "weet ik niet" is not asked again. */
function EenGemis({ gemis: { vraag, reden }, sessie }: { readonly gemis: Gemis; readonly sessie: Sessie }) {
  const { t } = useTaal();
  const kort = kortVanGemis(vraag, sessie.huishouden, t);
  return (
    <li>
      <span className="rc-zin">{kort}</span>{' '}
      {reden !== 'weet-niet' && (
        <NaarVraag vraag={vraag} sessie={sessie}>
          {t('kaart.beantwoord')} <span className="rc-alleen-voorlezen">{kort}</span>
        </NaarVraag>
      )}
    </li>
  );
}
