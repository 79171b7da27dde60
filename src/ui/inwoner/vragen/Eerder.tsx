import { isOnbekend, isOpen } from '../../../domain/antwoord.ts';
import { Melding } from '../../parts/Melding.tsx';
import { Tekst } from '../../parts/Tekst.tsx';
import { useTaal } from '../../taal.ts';

/** That somebody did not know, or rather did not say, before. */
export function Eerder({ antwoord }: { readonly antwoord: unknown }) {
  const { t } = useTaal();
  if (!isOnbekend(antwoord) || isOpen(antwoord)) return null;
  return (
    <Melding>
      <Tekst>{t(antwoord === 'weet-niet' ? 'vraag.eerder-weet-niet' : 'vraag.eerder-zeg-niet')}</Tekst>
    </Melding>
  );
}
