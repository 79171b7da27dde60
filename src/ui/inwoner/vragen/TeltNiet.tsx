import { vrij } from '../../../app/sleutel.ts';
import type { Inkomstensoort } from '../../../engine/index.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';

/** The kinds of money that no rule counts as income. */
export function TeltNiet({ inkomstensoorten }: { readonly inkomstensoorten: readonly Inkomstensoort[] }) {
  const { t } = useTaal();
  return (
    <Uitklap titel={t('vraag.telt-niet.titel')}>
      <Tekst>{t('vraag.telt-niet.tekst')}</Tekst>
      <ul className="rc-lijst">
        {inkomstensoorten
          .filter(({ telt }) => telt === 'niet')
          .map(({ id }) => (
            <li key={id}>{vrij(t)(`inkomsten.${id}`)}</li>
          ))}
      </ul>
    </Uitklap>
  );
}
