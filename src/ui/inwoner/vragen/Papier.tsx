import { eenTaal, eersteMerk } from '../../../app/tweetalig.ts';
import { Tekst } from '../../parts/Tekst.tsx';
import { Uitklap } from '../../parts/Uitklap.tsx';
import { useTaal } from '../../taal.ts';
import type { Papiernaam } from './papieren.ts';

/** The lines of the paper that do not matter here: how far their words and their amount reach. */
const REGELS = [
  { y: 100, woord: 96, bedrag: 34 },
  { y: 124, woord: 128, bedrag: 26 },
  { y: 148, woord: 84, bedrag: 34 },
] as const;
const RECHTS = 284;

/** A drawing of the paper with the one line to copy, and in words where it is. The line has the Dutch word of the paper. It holds no amount: that would look like an answer. */
export function Papier({ naam }: { readonly naam: Papiernaam }) {
  const { t } = useTaal();
  const papier = t(`papier.${naam}.naam`);
  const regel = t(`papier.${naam}.regel`);
  return (
    <Uitklap titel={t('papier.titel')}>
      <svg className="rc-papier" viewBox="0 0 304 236" role="img" aria-label={t('papier.tekening', { naam: papier, regel })}>
        <path className="rc-papier__blad" d="M4 4h264l32 32v196H4z" />
        <path className="rc-papier__lijn" d="M268 4v32h32" />
        <foreignObject x="20" y="8" width="244" height="70">
          <p className="rc-papier__titel">{eenTaal(papier)}</p>
        </foreignObject>
        <path className="rc-papier__lijn" d="M20 78h264" />
        {REGELS.map(({ y, woord, bedrag }) => (
          <path key={y} className="rc-papier__balk" d={`M20 ${y}h${woord}M${RECHTS - bedrag} ${y}h${bedrag}`} />
        ))}
        <rect className="rc-papier__merk" x="12" y="166" width="280" height="48" rx="10" />
        <text className="rc-papier__regel" x="24" y="197" lang="nl">
          {eersteMerk(regel) ?? regel}
        </text>
        <path className="rc-papier__bedrag" d="M226 190h.1M240 190h.1M254 190h.1M268 190h.1" />
        <text className="rc-papier__regel" x="202" y="197">
          €
        </text>
      </svg>
      <Tekst>{t(`papier.${naam}.uitleg`)}</Tekst>
    </Uitklap>
  );
}
